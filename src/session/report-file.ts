import { relative, resolve } from "node:path";
import { ReadError, readFile } from "../disk/read.ts";
import type { ToldFinding, ToldReport, ToldScore } from "../model/comparison.ts";
import { severities } from "../model/finding.ts";
import { withoutCount } from "../triage/fingerprint.ts";
import { UsageError } from "./usage.ts";

/** Bytes: a report of some hundred thousand findings. */
const largestReport = 256 * 1024 * 1024;

/**
 * Reads a JSON report of ours, which may come from anyone: it is held against what is read of it, and nothing else of it is kept. A UsageError
 * says why a file is not one.
 */
export function readReport(path: string): ToldReport {
  const shown = relative(process.cwd(), resolve(path)) || ".";
  const refuse = (why: string): never => {
    throw new UsageError(`${shown} ${why}`);
  };
  let text: string;
  try {
    text = readFile(resolve(path), largestReport).toString("utf8");
  } catch (error) {
    if (error instanceof ReadError) return refuse(error.kind === "absent" ? "does not exist" : error.message);
    throw error;
  }
  let document: unknown;
  try {
    document = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return refuse("is not valid JSON: compare takes two reports of --format json");
  }
  const { schemaVersion, tool, findings, scores } = objectOf(document);
  if (objectOf(tool)["name"] !== "seaworthy")
    return refuse("is not a JSON report of seaworthy: compare takes two reports of --format json");
  if (schemaVersion !== 1) return refuse("is a report of another version of seaworthy: write it again with this one");
  if (!Array.isArray(findings)) return refuse("has no list of findings: write the report again");
  return {
    findings: findings.map(
      (each, at) => findingOf(each) ?? refuse(`is damaged: finding ${at + 1} is not complete. Write the report again`),
    ),
    ...(scores === undefined
      ? {}
      : { scores: scoresOf(scores) ?? refuse("is damaged: its scores are not complete. Write the report again") }),
  };
}

type Fields = Readonly<Record<string, unknown>>;

const objectOf = (value: unknown): Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : {};

const isText = (value: unknown): value is string => typeof value === "string";
const isPlace = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) > 0;
const isScore = (value: unknown): value is number => typeof value === "number" && value >= 0 && value <= 100;

function findingOf(value: unknown): ToldFinding | undefined {
  const { rule, severity, message, path, line, column, fingerprint, suppressed, status } = objectOf(value);
  const known = severities.find((each) => each === severity);
  // A rule's name is shown unescaped elsewhere: it has only these characters.
  if (!isText(rule) || !/^[a-z0-9-]{1,100}$/.test(rule) || !known || !isText(message) || !isText(path)) return undefined;
  if (!isText(fingerprint) || !/^[0-9a-f]{16}:[1-9]\d*$/.test(fingerprint) || !isPlace(line) || !isPlace(column)) return undefined;
  return {
    ...{ rule, severity: known, message, path, line, column, print: withoutCount(fingerprint) },
    isAnswered: suppressed !== null && suppressed !== undefined,
    isUncovered: status === "uncovered",
  };
}

function scoresOf(value: unknown): ToldReport["scores"] {
  const { mean, minimum, scored } = objectOf(value);
  if (!isScore(mean) || !isScore(minimum) || !Array.isArray(scored)) return undefined;
  const all = scored.map((each): ToldScore | undefined => {
    const { label, file, workload, score } = objectOf(each);
    const isPath = Array.isArray(workload) && workload.every(isText);
    return isText(label) && isText(file) && isPath && isScore(score) ? { label, file, workload, score } : undefined;
  });
  const whole = all.filter((each) => each !== undefined);
  return whole.length === all.length ? { mean, minimum, scored: whole } : undefined;
}

import { resolve } from "node:path";
import type { Configuration } from "../config/load.ts";
import { ReadError, readFile } from "../disk/read.ts";
import type { Report } from "../model/report.ts";
import type { GivenRule } from "../rule/define.ts";
import { isOffSomewhere } from "../rule/settings.ts";
import { Source } from "../text/source.ts";
import type { Weights } from "../triage/score.ts";
import type { Arguments } from "./arguments.ts";
import { shown } from "./baseline-file.ts";
import type { Settings } from "./settings.ts";
import { UsageError } from "./usage.ts";

/** How scores are worked out, and what they must come to. */
export interface ScoreSettings {
  /** What the lowest must be, or the run fails. */
  readonly minimum: number | undefined;
  readonly weights: Weights;
  /** What set the weights, in words. */
  readonly at: string;
}

/** What `score:` may say in a configuration. */
interface Written {
  readonly min?: number;
  readonly defaults?: boolean;
  readonly weights?: Readonly<Record<string, number>>;
}

/** Bytes: a table of weights is written by hand. */
const largestTable = 1024 * 1024;

/** What is asked of scores, by options or by the configuration. */
export async function scoreSettings(
  args: Arguments,
  configuration: Configuration | undefined,
  all: readonly GivenRule[],
  cwd: string,
): Promise<ScoreSettings | undefined> {
  const { values, origin } = args;
  const file = configuration?.values.get("score");
  const [least, table] = [values["min-score"], values["score-weights"]];
  const written = (table === undefined ? file?.value : await tableIn(resolve(cwd, table), origin("score-weights"), all)) as
    | Written
    | undefined;
  const minimum = least === undefined ? written?.min : points(origin("min-score"), least);
  return {
    minimum,
    weights: await weightsOf(written ?? {}, all),
    at: table === undefined ? (file?.at ?? "default") : origin("score-weights"),
  };
}

/** The usual weights, unless they are not wanted, with those that are written. */
async function weightsOf({ defaults = true, weights = {} }: Written, all: readonly GivenRule[]): Promise<Weights> {
  const { usualWeights } = await import("../knowledge/score-weights.ts");
  const rules = new Map(all.map((rule) => [rule.id, rule]));
  const usual = Object.entries(usualWeights).map(([id, weight]) => [id, defaults ? weight : { ...weight, points: 0 }] as const);
  const own = Object.entries(weights).map(
    ([id, points]) => [id, { ...(Object.hasOwn(usualWeights, id) ? usualWeights[id] : undefined), points }] as const,
  );
  return new Map(
    [...new Map([...usual, ...own])].map(([id, weight]) => {
      const summary = (rules.get(id)?.summary ?? id).replace(/\.$/, "");
      return [id, { what: `does not follow ${id}`, step: `follow ${id} in %: ${summary}`, ...weight }];
    }),
  );
}

/** What a file of weights says: the key `score` of a configuration and no other. A UsageError says what is wrong with it. */
async function tableIn(path: string, flag: string, all: readonly GivenRule[]): Promise<unknown> {
  let text: string;
  try {
    text = readFile(path, largestTable).toString("utf8");
  } catch (error) {
    if (error instanceof ReadError) throw new UsageError(`${flag} names ${JSON.stringify(shown(path))}, which ${error.message}`);
    throw error;
  }
  const { readConfig } = await import("../config/document.ts");
  const document = readConfig(new Source(shown(path), text), all);
  const faults = document.faults.map(({ span, message }) => {
    const { line, column } = document.source.position(span.start);
    return `${shown(path)}:${line}:${column}: ${message}`;
  });
  if (faults.length > 0) throw new UsageError(faults.join("\n"));
  if (Object.keys(document.data).some((key) => key !== "score" && key !== "$schema") || document.data["score"] === undefined)
    throw new UsageError(`${flag} takes a file with the key score alone, such as \`score: { weights: { non-root-user: 30 } }\``);
  return document.data["score"];
}

/** A whole number from 0 to 100, or a usage error. */
function points(flag: string, value: string): number {
  if (!/^(?:100|[1-9]?\d)$/.test(value)) throw new UsageError(`${flag} takes a whole number from 0 to 100, not ${JSON.stringify(value)}`);
  return Number(value);
}

/** Adds what a run scores, and what the state scored that it is compared with. */
export async function withScores(
  report: Report,
  { weights }: ScoreSettings,
  { rules, scopes }: Pick<Settings, "rules" | "scopes">,
): Promise<Report> {
  const { scoresOf } = await import("../triage/score.ts");
  const ran = new Set(report.rules.map(({ id }) => id));
  const given = new Set(rules.map(({ id }) => id));
  const isRun = (id: string): boolean => given.has(id) && ran.has(id) && !isOffSomewhere(scopes, id);
  const { weighed = [], ...rest } = report;
  const scores = scoresOf(weighed, weights, isRun, report.open);
  const { weighed: earlier = [], ...since } = report.since ?? {};
  const before = report.since && scoresOf(earlier, weights, isRun);
  const compared = before && { scores: { mean: before.mean, minimum: before.minimum } };
  return {
    ...rest,
    ...(scores ? { scores } : { notices: [...report.notices, { path: "the score", message: nothingToScore }] }),
    ...(report.since ? { since: { ...(since as NonNullable<Report["since"]>), ...compared } } : {}),
  };
}

const nothingToScore = "is not worked out: nothing here starts a container or builds an image";

import { relative, resolve } from "node:path";
import { commitOf, GitError } from "../discover/git-command.ts";
import { ReadError, readFile } from "../disk/read.ts";
import { whyOther } from "../disk/write.ts";
import { severities } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import type { HistoryEntry } from "../model/score.ts";
import type { Arguments } from "./arguments.ts";
import { put } from "./targets.ts";
import { timeOf } from "./time.ts";
import { UsageError } from "./usage.ts";

/** Bytes: some ten thousand runs. */
const largestHistory = 4 * 1024 * 1024;

/** A history as it was read. */
export interface History {
  readonly path: string;
  readonly entries: readonly HistoryEntry[];
  /** What the file holds; `undefined` where there is none yet. */
  readonly text: string | undefined;
  /** Its last line has no end, and is not whole: a program was stopped while it wrote. */
  readonly isCut: boolean;
}

/** Reads the history that is named; nothing where none is. A UsageError says why it is not one. */
export const historyOf = ({ values, origin }: Arguments): History | undefined =>
  values.history === undefined ? undefined : readHistory(resolve(values.history), origin("history"));

/** A report with its history, the run itself among it. */
export function withHistory(report: Report, history: History, root: string): Report {
  const entries = extended(history, report, { root, now: timeOf(process.env, Date.now) });
  const cut = { path: shown(history.path), message: "has an unfinished last line, which is dropped" };
  return { ...report, history: entries, ...(history.isCut ? { notices: [...report.notices, cut] } : {}) };
}

/** Reads a history; there may be none yet. A UsageError says why a file is not one. `flag`: what names it. */
export function readHistory(path: string, flag: string): History {
  let bytes: Buffer;
  try {
    bytes = readFile(path, largestHistory);
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    if (error.kind === "absent") return { path, entries: [], text: undefined, isCut: false };
    throw new UsageError(`${flag} names ${JSON.stringify(shown(path))}, which ${error.message}`);
  }
  const text = bytes.toString("utf8");
  const lines = text.split(/\r?\n/);
  const last = lines.pop() ?? "";
  const entries = lines.map((line, at) => entryOf(line) ?? refuse(path, flag, at + 1));
  const unended = last === "" ? undefined : entryOf(last);
  const isCut = last !== "" && unended === undefined;
  // A file that holds nothing but the beginning of a line may be anything.
  if (isCut && (entries.length === 0 || !beginning.test(last))) refuse(path, flag, lines.length + 1);
  return { path, entries: unended ? [...entries, unended] : entries, text, isCut };
}

/** How every line begins, as far as it is written. */
const beginning = /^\{(?:"|$)/;

function refuse(path: string, flag: string, line: number): never {
  throw new UsageError(
    `${flag} names ${JSON.stringify(shown(path))}, and its line ${line} is not one of a history: resolve the merge conflict, or name another file`,
  );
}

const shown = (path: string): string => relative(process.cwd(), resolve(path)) || ".";

/** A line of a history; `undefined` where it is not one. Nothing but what is known of a line is kept. */
function entryOf(line: string): HistoryEntry | undefined {
  let value: Readonly<Record<string, unknown>>;
  try {
    value = JSON.parse(line) as typeof value;
  } catch {
    return undefined;
  }
  if (typeof value !== "object" || value === null) return undefined;
  const { date, commit, mean, minimum, findings } = value;
  const counts = typeof findings === "object" && findings !== null ? (findings as Readonly<Record<string, unknown>>) : {};
  const isScore = (score: unknown): score is number => typeof score === "number" && score >= 0 && score <= 100;
  if (typeof date !== "string" || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(date) || Number.isNaN(Date.parse(date))) return undefined;
  if (commit !== null && (typeof commit !== "string" || !/^[0-9a-f]{40,64}$/.test(commit))) return undefined;
  if (!isScore(mean) || !isScore(minimum) || !severities.every((each) => isCount(counts[each]))) return undefined;
  return {
    date,
    commit,
    mean,
    minimum,
    findings: Object.fromEntries(severities.map((each) => [each, counts[each]])) as HistoryEntry["findings"],
  };
}

const isCount = (count: unknown): count is number => Number.isSafeInteger(count) && (count as number) >= 0;

/**
 * Adds a run to a history. A commit has one line, that of its last run: where the run before was of the same, this takes its place. Nothing is
 * added where not everything could be checked, where there is no score, and where two commits are compared. `now`: milliseconds since 1970.
 */
export function extended(
  history: History,
  report: Report,
  { root, now }: { readonly root: string; readonly now: number },
): readonly HistoryEntry[] {
  const { scores, failures, since } = report;
  if (!scores || failures.length > 0 || since) return history.entries;
  const commit = headOf(root);
  const live = report.findings.filter(({ suppressed }) => !suppressed);
  const counts = severities.map((severity) => [severity, live.filter((finding) => finding.severity === severity).length] as const);
  const entry: HistoryEntry = {
    date: new Date(now).toISOString().replace(/\.\d+Z$/, "Z"),
    ...{ commit, mean: scores.mean, minimum: scores.minimum },
    findings: Object.fromEntries(counts) as HistoryEntry["findings"],
  };
  const last = history.entries.at(-1);
  return [...(last && commit !== null && last.commit === commit ? history.entries.slice(0, -1) : history.entries), entry];
}

function headOf(root: string): string | null {
  try {
    return commitOf(root, "HEAD");
  } catch (error) {
    if (error instanceof GitError) return null;
    throw error;
  }
}

/** Writes a history, unless the file has changed since it was read. */
export function keep(
  { path, text }: History,
  { history: entries = [] }: Pick<Report, "history">,
  { args, root }: { readonly args: Pick<Arguments, "origin">; readonly root: string },
): void {
  const lines = entries.map((entry) => `${JSON.stringify(entry)}\n`).join("");
  if (lines === (text ?? "")) return;
  put(shown(path), lines, { at: args.origin("history"), root, configured: false }, (old) =>
    text === undefined ? "was created in the meantime" : whyOther(old, text),
  );
}

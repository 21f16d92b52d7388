import { relative, sep } from "node:path";
import { leadsAway } from "../disk/look.ts";
import { ReadError, readFile } from "../disk/read.ts";
import { parseJson } from "../syntax/json.ts";
import { Source } from "../text/source.ts";
import type { BaselineEntry } from "../triage/baseline.ts";
import { UsageError } from "./usage.ts";

/** Bytes: some fifty thousand findings. */
const largestBaseline = 16 * 1024 * 1024;
/** Characters: in a longer one nobody is told the line that is wrong, which costs more than reading it. */
const longestExplained = 1024 * 1024;

/** A file with a baseline's name that is none for us to read, whatever it says. */
export class RefusedBaseline extends UsageError {
  /** Why, as a phrase that follows its name. */
  readonly why: string;

  constructor(path: string, why: string) {
    super(`${shown(path)} ${why}`);
    this.why = why;
  }
}

/**
 * The entries of a baseline; `undefined` when there is no such file. `root`: the repository it must lie in, links followed, where
 * that is what names it. Throws a RefusedBaseline, or a UsageError about what it says.
 */
export function readBaseline(path: string, root?: string): readonly BaselineEntry[] | undefined {
  const away = root === undefined ? undefined : leadsAway(path, root);
  if (away) throw new RefusedBaseline(path, away);
  let text: string;
  try {
    text = readFile(path, largestBaseline).toString("utf8");
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    if (error.code === "ENOENT") return undefined;
    if (error.kind === "unreadable" || error.kind === "absent") throw new UsageError(`${shown(path)} ${error.message}`);
    throw new RefusedBaseline(path, error.message);
  }
  let content: { readonly version?: unknown; readonly findings?: unknown };
  try {
    content = JSON.parse(text) as typeof content;
  } catch {
    throw new UsageError(
      `${shown(path)}${lineOfFault(path, text)}: it is not valid JSON: resolve the merge conflict, or write the file again with seaworthy baseline`,
    );
  }
  if (content?.version !== 1 || !Array.isArray(content.findings) || !content.findings.every(isEntry))
    throw new UsageError(`${shown(path)} is not a baseline of this version: write it again with seaworthy baseline`);
  return content.findings;
}

function lineOfFault(path: string, text: string): string {
  if (text.length > longestExplained) return "";
  const source = new Source(path, text);
  return `:${source.position(parseJson(source).faults[0]?.span.start ?? 0).line}`;
}

const isEntry = (entry: unknown): entry is BaselineEntry =>
  typeof entry === "object" &&
  entry !== null &&
  ["fingerprint", "rule", "path", "anchor"].every((key) => typeof (entry as Record<string, unknown>)[key] === "string");

/** A path as people see it from where they stand. */
export const shown = (path: string): string => relative(process.cwd(), path).split(sep).join("/");

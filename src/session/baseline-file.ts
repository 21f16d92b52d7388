import { readFileSync } from "node:fs";
import { relative, sep } from "node:path";
import { parseJson } from "../syntax/json.ts";
import { Source } from "../text/source.ts";
import type { BaselineEntry } from "../triage/baseline.ts";
import { UsageError } from "./usage.ts";

/** The entries of a baseline; `undefined` when there is no such file. */
export function readBaseline(path: string): readonly BaselineEntry[] | undefined {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw new UsageError(`${shown(path)} could not be read (${(error as NodeJS.ErrnoException).code ?? String(error)})`);
  }
  let content: { readonly version?: unknown; readonly findings?: unknown };
  try {
    content = JSON.parse(text) as typeof content;
  } catch {
    const source = new Source(path, text);
    const { line } = source.position(parseJson(source).faults[0]?.span.start ?? 0);
    throw new UsageError(
      `${shown(path)}:${line}: it is no JSON: resolve what a merge left behind, or write it anew with seaworthy baseline`,
    );
  }
  if (content?.version !== 1 || !Array.isArray(content.findings) || !content.findings.every(isEntry))
    throw new UsageError(`${shown(path)} is no baseline of this version: write it anew with seaworthy baseline`);
  return content.findings;
}

const isEntry = (entry: unknown): entry is BaselineEntry =>
  typeof entry === "object" &&
  entry !== null &&
  ["fingerprint", "rule", "path", "anchor"].every((key) => typeof (entry as Record<string, unknown>)[key] === "string");

/** A path as people see it from where they stand. */
export const shown = (path: string): string => relative(process.cwd(), path).split(sep).join("/");

import { readFileSync } from "node:fs";
import { relative, sep } from "node:path";
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
  } catch (error) {
    throw new UsageError(
      `${shown(path)}:${lineOf(error, text)}: it is no JSON: resolve what a merge left behind, or write it anew with seaworthy baseline`,
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

/** The line a JSON error is about: some say it, some give the offset, and others show what stands around it. */
function lineOf(error: unknown, text: string): number {
  const { message } = error as Error;
  const line = /line (\d+)/.exec(message)?.[1];
  if (line) return Number(line);
  const offset = /position (\d+)/.exec(message)?.[1];
  const [, token = "", dots, around = ""] =
    /^Unexpected token '(.+?)', (\.\.\.)?"([\s\S]*)"(?:\.\.\.)? is not valid JSON$/.exec(message) ?? [];
  const at = offset ? Number(offset) : text.indexOf(around) + (dots ? charactersBefore : around.indexOf(token));
  return text.slice(0, at).split("\n").length;
}

/** How many characters before the mistake such an error shows, when there are more. */
const charactersBefore = 10;

/** A path as people see it from where they stand. */
export const shown = (path: string): string => relative(process.cwd(), path).split(sep).join("/");

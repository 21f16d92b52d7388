import type { Span } from "../text/span.ts";
import { secretsGiven } from "./commands.ts";
import { commandLines } from "./lines.ts";
import { inText, isComment, literalOf, type SecretUse } from "./text.ts";

/** The credentials in command lines that no shell's grammar reads, those of cmd and PowerShell: one a line at most, at its word. */
export function* secretsUnread(source: string, { file, start, end }: Span): Generator<SecretUse> {
  let at = start;
  for (const line of source.slice(start, end).split("\n")) {
    const use = isComment(line) ? undefined : inLine(line);
    if (use) yield { ...use, span: { file, start: at + use.span.start, end: at + use.span.end } };
    at += line.length + 1;
  }
}

function inLine(line: string): SecretUse | undefined {
  for (const each of commandLines(line)) for (const use of secretsGiven(each)) if (!use.quiet) return use;
  const found = inText(literalOf(line));
  if (!found) return undefined;
  const value = found.value ? line.indexOf(found.value) : -1;
  if (value < 0) return { ...found, span: { file: "", start: line.search(/\S/), end: line.trimEnd().length } };
  return { ...found, span: { file: "", start: wordStart(line, value), end: value + (found.value as string).length } };
}

function wordStart(line: string, at: number): number {
  let start = at;
  while (start > 0 && !/\s/.test(line[start - 1] as string)) start -= 1;
  return start;
}

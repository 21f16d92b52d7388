import { type ParsedScript, parse, type Statement } from "unbash";

/**
 * The statements of a script with a syntax error that a shell still runs: it reads line by line, and gives up at the first command that
 * it cannot make out. `tree`: what the parser made of `text`.
 */
export function runsBefore(text: string, { commands, errors = [] }: ParsedScript): readonly Statement[] {
  const at = Math.min(...errors.map(({ pos }) => pos), text.length);
  const broken = commands.find(({ end }) => end > at);
  let end = startOfLine(text, Math.min(broken?.pos ?? at, at));
  // What shares a line with it is read together with it.
  for (const statement of commands.toReversed()) if (statement.pos < end && statement.end >= end) end = startOfLine(text, statement.pos);
  // Of a command that lacks its end the parser has where it begins.
  const open = commands.findLast(({ pos }) => pos < at);
  for (const each of [end, startOfLine(text, open?.pos ?? 0)]) {
    const before = parse(text.slice(0, each));
    if (!before.errors?.length) return before.commands;
  }
  return [];
}

/** Where the line begins that an offset is on, one that is continued with those before. */
function startOfLine(text: string, offset: number): number {
  let start = text.lastIndexOf("\n", offset - 1) + 1;
  while (start > 1 && text[start - 2] === "\\") start = text.lastIndexOf("\n", start - 2) + 1;
  return start;
}

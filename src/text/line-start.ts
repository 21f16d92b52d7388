import type { Span } from "./span.ts";

/** Where the line begins that an offset is in, behind a byte order mark. */
export const lineStart = (text: string, at: number): number => text.lastIndexOf("\n", at - 1) + 1 || (text.startsWith("\uFEFF") ? 1 : 0);

/** The lines that a span is in, with the end of the last one; a byte order mark is of no line. */
export function wholeLines(text: string, { file, start, end }: Span): Span {
  const newline = text.indexOf("\n", end);
  return { file, start: lineStart(text, start), end: newline < 0 ? text.length : newline + 1 };
}

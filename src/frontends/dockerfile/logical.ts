import type { Span } from "../../text/span.ts";

/**
 * One instruction's text with continuations joined, and where each piece of it stands in the file. Piece `i` holds the
 * characters from `at[i]` on, which stand in the file from `from[i]` on.
 */
export interface Logical {
  readonly file: string;
  readonly text: string;
  readonly at: readonly number[];
  readonly from: readonly number[];
}

/** The file offset of a character of the joined text. */
function offsetOf({ at, from, text }: Logical, index: number): number {
  let low = 0;
  let high = at.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((at[middle] as number) <= index) low = middle;
    else high = middle - 1;
  }
  return (from[low] as number) + Math.min(index, text.length) - (at[low] as number);
}

/** The file's range for `[start, end)` of the joined text; continuation marks in between are inside it. */
export function spanOf(logical: Logical, start: number, end: number): Span {
  const from = offsetOf(logical, start);
  return { file: logical.file, start: from, end: end > start ? offsetOf(logical, end - 1) + 1 : from };
}

/** Go's unicode.IsSpace, which BuildKit trims and splits by. */
export function isSpace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 9 && code <= 13);
  return (
    code === 0x85 ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/** `[start, end)` without white space at both ends. */
export function trimmed(text: string, start = 0, end = text.length): [number, number] {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from += 1;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to -= 1;
  return [from, to];
}

import type { ShownSource } from "../text/shown-source.ts";
import { spellings } from "../text/visible.ts";

/** A line of source made printable, and where its columns went. */
export interface ShownLine {
  readonly text: string;
  readonly column: (column: number) => number;
}

/** The longest line that is shown whole, in characters. */
export const usualWidth = 160;

/** Whether a line is shown as it is: nothing in it is spelled out or widened, and none of it is a command of GitHub's log. */
const isPlain = (line: string): boolean => /^[ -~]*$/.test(line) && !line.includes("##[");

/**
 * A 1-based line with controls spelled out and tabs widened; one of more than `widest` characters is cut around the 1-based column
 * `focus`.
 */
export function shownLine(source: ShownSource, line: number, focus: number, widest = usualWidth): ShownLine {
  const length = source.lineLength(line);
  const before = Math.min(40, widest >> 2);
  const cut = length > widest ? Math.max(0, Math.min(focus - before, length - widest)) : 0;
  const masked = source.line(line, cut, cut + widest);
  if (length <= widest && isPlain(masked)) return { text: masked, column: (column) => Math.max(1, Math.min(column, length + 1)) };
  const widths: number[] = [];
  let text = cut > 0 ? "..." : "";
  let at = 0;
  for (const [unit, spelling] of spellings(masked)) {
    // A command of GitHub's log is broken.
    if (masked.startsWith("#[", at) && text.endsWith("#")) text += " ";
    for (const end = at + unit.length; at < end; at += 1) widths.push(text.length + 1);
    text += unit === "\t" ? "    " : spelling;
  }
  widths.push(text.length + 1);
  return {
    text: cut + widest < length ? `${text}...` : text,
    column: (column) => widths[Math.max(0, Math.min(column - 1 - cut, widths.length - 1))] ?? 1,
  };
}

import type { Report } from "../model/report.ts";
import type { ShownSource } from "../text/shown-source.ts";
import type { Span } from "../text/span.ts";
import { spellings } from "../text/visible.ts";

const widest = 160;

/** A line of source made printable, and where its columns went. */
interface Shown {
  readonly text: string;
  readonly column: (column: number) => number;
}

/** The lines around a span with marks under it: one line before, at most three of it. */
export function frame({ sources }: Pick<Report, "sources">, span: Span, paint: (marks: string) => string, before = 1): string[] {
  const source = sources.get(span.file);
  if (!source) return [];
  const from = source.position(span.start);
  const to = source.position(Math.max(span.start, span.end - 1));
  const last = Math.min(to.line, from.line + 2);
  const gutter = String(last).length + 2;
  const lines: string[] = [];
  for (let line = Math.max(1, from.line - before); line <= last; line += 1) {
    const shown = show(source, line, line === from.line ? from.column : 1);
    lines.push(`${String(line).padStart(gutter)} | ${shown.text}`.trimEnd());
    if (line < from.line) continue;
    const start = shown.column(line === from.line ? from.column : firstColumn(source, line));
    const end = shown.column(line === to.line ? to.column + 1 : source.lineLength(line) + 1);
    lines.push(`${" ".repeat(gutter)} | ${" ".repeat(Math.max(0, start - 1))}${paint("^".repeat(Math.max(1, end - start)))}`);
  }
  if (to.line > last) lines.push(`${" ".repeat(gutter)} | ...`);
  return lines;
}

const firstColumn = (source: ShownSource, line: number): number => source.line(line, 0, 20_000).search(/\S|$/) + 1;

/** Whether a line is shown as it is: nothing in it is spelled out or widened, and none of it is a command of GitHub's log. */
const isPlain = (line: string): boolean => /^[ -~]*$/.test(line) && !line.includes("##[");

/** A line with controls spelled out and tabs widened; long ones are cut around the column of interest. */
function show(source: ShownSource, line: number, focus: number): Shown {
  const length = source.lineLength(line);
  const cut = length > widest ? Math.max(0, Math.min(focus - 40, length - widest)) : 0;
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

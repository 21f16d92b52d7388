import type { ShownSource } from "../text/shown-source.ts";
import type { Span } from "../text/span.ts";
import { shownLine, usualWidth } from "./shown-line.ts";

/** A place in a frame. */
export interface Mark {
  readonly span: Span;
  /** What is to be said of it, beside the marks under it. */
  readonly label?: string;
  /** What a finding is about, and not a second place that belongs to it. */
  readonly isMain: boolean;
}

/** A line of a frame: a line of the source with its number, marks under one, or lines that are passed over. */
export type FrameLine =
  | { readonly kind: "source"; readonly line: number; readonly text: string }
  | { readonly kind: "marks"; readonly indent: number; readonly marks: string; readonly label: string; readonly isMain: boolean }
  | { readonly kind: "gap" };

/** So many lines are shown of one place. */
const mostLines = 3;

/** Marks under a line, as columns of the source. */
interface Row {
  readonly start: number;
  readonly end: number;
  readonly label: string;
  readonly isMain: boolean;
}

/**
 * The lines of one file that marks are in, in their order, each with its marks under it, and the line before the first place of the
 * finding. Longer lines than `widest` are cut.
 */
export function frame(source: ShownSource, marks: readonly Mark[], widest = usualWidth): FrameLine[] {
  const rows = new Map<number, Row[]>();
  const cut = new Set<number>();
  for (const mark of marks) {
    const from = source.position(mark.span.start);
    const to = source.position(Math.max(mark.span.start, mark.span.end - 1));
    const last = Math.min(to.line, from.line + mostLines - 1);
    if (to.line > last) cut.add(last);
    for (let line = from.line; line <= last; line += 1) {
      const start = line === from.line ? from.column : firstColumn(source, line);
      const end = line === to.line ? to.column + 1 : source.lineLength(line) + 1;
      const row = { start, end, label: line === last ? (mark.label ?? "") : "", isMain: mark.isMain };
      const there = rows.get(line);
      if (there) there.push(row);
      else rows.set(line, [row]);
    }
  }
  const first = marks.find(({ isMain }) => isMain);
  const context = first ? source.position(first.span.start).line - 1 : 0;
  if (context > 0 && !rows.has(context) && /\S/.test(source.line(context, 0, usualWidth))) rows.set(context, []);
  return drawn(source, rows, cut, widest);
}

function drawn(source: ShownSource, rows: ReadonlyMap<number, readonly Row[]>, cut: ReadonlySet<number>, widest: number): FrameLine[] {
  const lines: FrameLine[] = [];
  let before: number | undefined;
  for (const line of [...rows.keys()].sort((a, b) => a - b)) {
    const isCut = before !== undefined && cut.has(before);
    // One line between two places is as short as the dots that say that it is left out.
    if (before !== undefined && line === before + 2 && !isCut) lines.push(sourceLine(source, line - 1, 1, widest));
    else if (before !== undefined && (line > before + 1 || isCut)) lines.push({ kind: "gap" });
    const marked = rows.get(line) ?? [];
    const shown = shownLine(source, line, marked[0]?.start ?? 1, widest);
    lines.push({ kind: "source", line, text: shown.text.trimEnd() });
    for (const { start, end, label, isMain } of marked) {
      const at = shown.column(start);
      lines.push({
        kind: "marks",
        indent: Math.max(0, at - 1),
        marks: (isMain ? "^" : "-").repeat(Math.max(1, shown.column(end) - at)),
        label,
        isMain,
      });
    }
    before = line;
  }
  if (before !== undefined && cut.has(before)) lines.push({ kind: "gap" });
  return lines;
}

const sourceLine = (source: ShownSource, line: number, focus: number, widest: number): FrameLine => ({
  kind: "source",
  line,
  text: shownLine(source, line, focus, widest).text.trimEnd(),
});

const firstColumn = (source: ShownSource, line: number): number => source.line(line, 0, 20_000).search(/\S|$/) + 1;

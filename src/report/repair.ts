import type { Edit } from "../text/edit.ts";
import type { ShownSource } from "../text/shown-source.ts";
import { visible } from "../text/visible.ts";
import { shownLine } from "./shown-line.ts";

/** A line that a repair takes away (with its number) or brings (with the number it will have). */
export interface RepairLine {
  readonly sign: "-" | "+";
  readonly line: number;
  readonly text: string;
}

/** Edits of one file that are made together: each once, and of those that meet the first. */
function compatible(edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = [];
  for (const edit of edits.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)) {
    const before = kept.at(-1);
    const same = kept.findLastIndex(({ span }) => span.start < edit.span.start) + 1;
    const isSame = kept.slice(same).some(({ span, text }) => span.end === edit.span.end && text === edit.text);
    if (!isSame && (!before || edit.span.start >= before.span.end)) kept.push(edit);
  }
  return kept;
}

/** What edits of one file change, line by line. What is secret in its lines stays masked; the edits' own text may be shown. */
export function repairLines(source: ShownSource, edits: readonly Edit[]): RepairLine[] {
  const lines: RepairLine[] = [];
  let moved = 0;
  for (const group of byLines(source, compatible(edits))) {
    const { from, to } = group;
    const old = Array.from({ length: to - from + 1 }, (_, at) => source.line(from + at));
    const made = rewritten(source, group).split(/\r?\n/);
    let head = 0;
    while (head < old.length && head < made.length && old[head] === made[head]) head += 1;
    let tail = 0;
    while (tail < old.length - head && tail < made.length - head && old.at(-1 - tail) === made.at(-1 - tail)) tail += 1;
    for (let at = head; at < old.length - tail; at += 1)
      lines.push({ sign: "-", line: from + at, text: shownLine(source, from + at, 1).text.trimEnd() });
    for (let at = head; at < made.length - tail; at += 1)
      lines.push({
        sign: "+",
        line: from + moved + at,
        text: visible(made[at] as string)
          .replaceAll("\t", "    ")
          .replace(/##\[/g, "## ["),
      });
    moved += made.length - old.length;
  }
  return lines;
}

interface Group {
  readonly from: number;
  to: number;
  readonly edits: Edit[];
}

/** Edits that touch the same lines, together. */
function byLines(source: ShownSource, edits: readonly Edit[]): Group[] {
  const groups: Group[] = [];
  for (const edit of edits) {
    const from = source.position(edit.span.start).line;
    const to = source.position(edit.span.end).line;
    const last = groups.at(-1);
    if (last && from <= last.to) {
      last.edits.push(edit);
      last.to = Math.max(last.to, to);
    } else groups.push({ from, to, edits: [edit] });
  }
  return groups;
}

function rewritten(source: ShownSource, { from, to, edits }: Group): string {
  const end = source.lineStart(to) + source.lineLength(to);
  let text = "";
  let at = source.lineStart(from);
  for (const { span, text: replacement } of edits) {
    text += source.slice(at, span.start) + replacement;
    at = span.end;
  }
  return text + (at < end ? source.slice(at, end) : "");
}

import type { Finding } from "../model/finding.ts";
import type { Edit } from "../text/edit.ts";

/** The edits of a finding's repair. */
export const editsOf = ({ fix }: Pick<Finding, "fix">): readonly Edit[] => fix?.edits ?? [];

const nameOf = ({ span, text }: Edit): string => `${span.start} ${span.end} ${span.file}\0${text}`;

/** Edits without those that say the same again. */
export const once = (edits: readonly Edit[]): Edit[] => [...new Map(edits.map((edit) => [nameOf(edit), edit])).values()];

/**
 * Findings whose repairs touch nothing that the repair of an earlier one touches, and hang on none that changes who starts their container:
 * the others wait until those are applied.
 */
export function apart(findings: readonly Finding[]): Finding[] {
  const known = new Set<string>();
  const files = new Map<string, Edit[]>();
  const led = new Set(findings.flatMap(({ fix }) => fix?.leads?.map(nameOfPath) ?? []));
  return findings.filter((finding) => {
    if (!finding.fix?.leads && finding.workload && led.has(nameOfPath(finding.workload))) return false;
    const edits = editsOf(finding).filter((edit) => !known.has(nameOf(edit)));
    if (edits.some((edit) => touchesOne(edit, files.get(edit.span.file) ?? []))) return false;
    for (const edit of edits) {
      known.add(nameOf(edit));
      const taken = files.get(edit.span.file) ?? [];
      taken.splice(firstFrom(edit.span.start + 1, taken), 0, edit);
      files.set(edit.span.file, taken);
    }
    return true;
  });
}

const nameOfPath = (path: readonly string[]): string => path.join("\0");

/** Whether an edit touches one of those that are taken, which are in their order and do not touch each other. */
function touchesOne(edit: Edit, taken: readonly Edit[]): boolean {
  const { start, end } = edit.span;
  for (let at = Math.max(0, firstFrom(start, taken) - 1); at < taken.length; at += 1) {
    const other = taken[at] as Edit;
    if (other.span.start > end) return false;
    if (touches(edit, other)) return true;
  }
  return false;
}

/** The place of the first edit that begins at an offset or behind it. */
function firstFrom(offset: number, taken: readonly Edit[]): number {
  let low = 0;
  let high = taken.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((taken[middle] as Edit).span.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether one edit changes what the other does. Two that insert at one place stand there one behind the other. */
function touches({ span: a }: Edit, { span: b }: Edit): boolean {
  if (a.start < b.end && b.start < a.end) return true;
  return a.start === b.start && (a.start < a.end || b.start < b.end);
}

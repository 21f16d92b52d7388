import type { Finding } from "../model/finding.ts";
import { applyEdits, type Edit } from "../text/edit.ts";

/** The text of one file after every edit that does not touch another: earlier findings go first, the rest waits for the next round. */
export function applyFixes(path: string, text: string, findings: readonly Finding[]): string {
  const taken: Edit[] = [];
  const touches = (a: Edit, b: Edit): boolean => a.span.start < b.span.end && b.span.start < a.span.end;
  for (const { fix, suppressed } of findings) {
    const edits = fix?.edits ?? [];
    if (suppressed || edits.length === 0 || edits.some(({ span }) => span.file !== path)) continue;
    const fresh = edits.filter(
      (edit) =>
        !taken.some((other) => other.text === edit.text && other.span.start === edit.span.start && other.span.end === edit.span.end),
    );
    if (!fresh.some((edit) => taken.some((other) => touches(edit, other)))) for (const edit of fresh) taken.push(edit);
  }
  return applyEdits(text, taken);
}

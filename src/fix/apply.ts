import type { Finding } from "../model/finding.ts";
import { applyEdits } from "../text/edit.ts";
import { apart, editsOf, once } from "./apart.ts";

/** The text of one file after every edit that does not touch another: earlier findings go first, the rest waits for the next round. */
export function applyFixes(path: string, text: string, findings: readonly Finding[]): string {
  const own = findings.filter(
    (each) => !each.suppressed && editsOf(each).length > 0 && editsOf(each).every(({ span }) => span.file === path),
  );
  return applyEdits(text, once(apart(own).flatMap(editsOf)));
}

import type { Suppression } from "../model/document.ts";
import type { Finding } from "../model/finding.ts";

/** Marks findings that a `seaworthy: ignore[rule]` comment covers; they stay in the report. */
export function suppress(findings: readonly Finding[], suppressions: readonly Suppression[]): Finding[] {
  if (suppressions.length === 0) return [...findings];
  const byFile = new Map<string, Suppression[]>();
  for (const each of suppressions) byFile.set(each.covers.file, [...(byFile.get(each.covers.file) ?? []), each]);
  return findings.map((finding) => {
    const { rule, span } = finding;
    const match = byFile
      .get(span.file)
      ?.find(({ rules, covers }) => rules.includes(rule) && span.start >= covers.start && span.start <= covers.end);
    return match ? { ...finding, suppressed: { by: "comment", reason: match.reason || null } } : finding;
  });
}

import type { Suppression } from "../model/document.ts";
import type { Finding } from "../model/finding.ts";

/** Marks findings that a `seaworthy: ignore[rule]` comment covers; they stay in the report. */
export function suppress(findings: readonly Finding[], suppressions: readonly Suppression[]): Finding[] {
  if (suppressions.length === 0) return [...findings];
  const byPlace = new Map<string, Suppression[]>();
  const starts = new Map<string, number[]>();
  for (const each of suppressions) {
    const { file, start } = each.covers;
    const key = `${start} ${file}`;
    const there = byPlace.get(key);
    if (there) there.push(each);
    else {
      byPlace.set(key, [each]);
      const known = starts.get(file);
      if (known) known.push(start);
      else starts.set(file, [start]);
    }
  }
  for (const list of starts.values()) list.sort((a, b) => a - b);
  return findings.map((finding) => {
    const { rule, span } = finding;
    const start = lastUpTo(starts.get(span.file) ?? [], span.start);
    const match = byPlace.get(`${start} ${span.file}`)?.find(({ rules, covers }) => rules.includes(rule) && span.start <= covers.end);
    return match ? { ...finding, suppressed: { by: "comment", reason: match.reason || null } } : finding;
  });
}

/** The greatest number of a sorted list that is not above a limit; -1 when there is none. Covered ranges do not overlap. */
function lastUpTo(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) <= limit) low = middle + 1;
    else high = middle;
  }
  return sorted[low - 1] ?? -1;
}

import type { Finding } from "../model/finding.ts";
import type { Fixed, Report } from "../model/report.ts";
import { fingerprints, withoutCount } from "./fingerprint.ts";

/** Counts of a list's items. */
export function countsOf(items: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/**
 * Says of every finding whether an earlier state had it, and what of that state is gone. `renamed` maps earlier paths to
 * today's, so that a moved file keeps its findings.
 */
export function compare(report: Report, earlier: Report, ref: string, renamed: ReadonlyMap<string, string> = new Map()): Report {
  const prints = fingerprints(earlier, renamed).map(withoutCount);
  const live = earlier.findings.filter(({ suppressed }) => !suppressed);
  const before = prints.filter((_, at) => !earlier.findings[at]?.suppressed);
  const left = countsOf(before);
  const now = fingerprints(report).map(withoutCount);
  const take = (at: number): boolean => {
    const known = left.get(now[at] as string) ?? 0;
    if (known) left.set(now[at] as string, known - 1);
    return known > 0;
  };
  const findings = report.findings.map(
    (finding, at): Finding => (finding.suppressed ? finding : { ...finding, status: take(at) ? "existing" : "new" }),
  );
  // What somebody answers for now is not gone.
  for (const [at, { suppressed }] of findings.entries()) if (suppressed) take(at);
  const fixed = live.flatMap((finding, at): Fixed[] => {
    const print = before[at] as string;
    const gone = left.get(print) ?? 0;
    if (!gone) return [];
    left.set(print, gone - 1);
    const { line, column } = earlier.sources.get(finding.span.file)?.position(finding.span.start) ?? { line: 1, column: 1 };
    return [{ rule: finding.rule, severity: finding.severity, message: finding.message, path: finding.span.file, line, column }];
  });
  return { ...report, findings, since: { ref, fixed } };
}

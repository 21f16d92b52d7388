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
  const findings = report.findings.map((finding, at): Finding => {
    const print = now[at] as string;
    const known = left.get(print) ?? 0;
    if (finding.suppressed) {
      // It is not gone: somebody answered for it.
      if (known) left.set(print, known - 1);
      return finding;
    }
    if (known) left.set(print, known - 1);
    return { ...finding, status: known ? "existing" : "new" };
  });
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

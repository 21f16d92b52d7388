import type { Finding } from "../model/finding.ts";
import type { Fixed, Report } from "../model/report.ts";
import { fingerprints, withoutCount } from "./fingerprint.ts";

/** Counts of a list's items. */
export function countsOf(items: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/** What two states come to: of each finding of the later one whether the earlier had it, and what of the earlier counted and is gone. */
interface Difference {
  /** By the finding's number in the later report; a suppressed one is neither. */
  readonly known: readonly boolean[];
  readonly gone: readonly Finding[];
}

/** A finding as far as comparing is concerned. */
interface Known {
  /** Its fingerprint without the count. */
  readonly print: string;
  /** Somebody answers for it. */
  readonly isAnswered: boolean;
}

/**
 * Compares by fingerprints, as many equal ones as there are: which of the later findings the earlier state had, and the numbers of those of the
 * earlier state that counted and are gone. What somebody answers for now is not gone.
 */
export function apart(later: readonly Known[], earlier: readonly Known[]): { readonly known: boolean[]; readonly gone: readonly number[] } {
  const left = countsOf(earlier.flatMap(({ print, isAnswered }) => (isAnswered ? [] : [print])));
  const take = (print: string): boolean => {
    const count = left.get(print) ?? 0;
    if (count) left.set(print, count - 1);
    return count > 0;
  };
  const known = later.map(({ print, isAnswered }) => !isAnswered && take(print));
  for (const { print, isAnswered } of later) if (isAnswered) take(print);
  return { known, gone: earlier.flatMap(({ print, isAnswered }, at) => (!isAnswered && take(print) ? [at] : [])) };
}

/** Compares two reports. `renamed` maps earlier paths to today's. */
export function difference(report: Report, earlier: Report, renamed: ReadonlyMap<string, string>): Difference {
  const told = (each: Report, prints: readonly string[]): Known[] =>
    each.findings.map(({ suppressed }, at) => ({ print: withoutCount(prints[at] as string), isAnswered: suppressed !== null }));
  const { known, gone } = apart(told(report, fingerprints(report)), told(earlier, fingerprints(earlier, renamed)));
  return { known, gone: gone.flatMap((at) => earlier.findings[at] ?? []) };
}

/**
 * Says of every finding whether an earlier state had it, and what of that state is gone. `renamed` maps earlier paths to
 * today's, so that a moved file keeps its findings. `bared`: the earlier state without what is gone; what it shows was there all the time,
 * behind that.
 */
export function compare(
  report: Report,
  earlier: Report,
  ref: string,
  renamed: ReadonlyMap<string, string> = new Map(),
  bared?: Report,
): Report {
  const { known, gone } = difference(report, earlier, renamed);
  const hidden = countsOf(bared ? fingerprints(bared, renamed).map(withoutCount) : []);
  const now = fingerprints(report).map(withoutCount);
  const isUncovered = (at: number): boolean => {
    const count = hidden.get(now[at] as string) ?? 0;
    if (count) hidden.set(now[at] as string, count - 1);
    return count > 0;
  };
  // What the earlier state had, it has without what is gone, too.
  for (const [at, is] of known.entries()) if (is) isUncovered(at);
  const findings = report.findings.map(
    (finding, at): Finding =>
      finding.suppressed ? finding : { ...finding, status: known[at] ? "existing" : isUncovered(at) ? "uncovered" : "new" },
  );
  const fixed = gone.map(({ rule, severity, profile, message, span }): Fixed => {
    const { line, column } = earlier.sources.get(span.file)?.position(span.start) ?? { line: 1, column: 1 };
    return { rule, severity, profile, message, path: span.file, line, column };
  });
  return { ...report, findings, since: { ref, fixed, ...(earlier.weighed ? { weighed: earlier.weighed } : {}) } };
}

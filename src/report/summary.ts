import { type Finding, type Severity, severities } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import { isLive } from "../triage/live.ts";

/** Counts of a report. `hidden`: only the strict profile shows them. */
export interface Summary {
  readonly files: number;
  /** Those that count: with `--since`, the new ones. */
  readonly findings: number;
  /** By comments. */
  readonly suppressed: number;
  /** In the baseline. */
  readonly known: number;
  /** Compared with an earlier state: there already, and gone since. */
  readonly existing: number;
  readonly fixed: number;
  /** There already, and seen only since something that hid them is gone. */
  readonly uncovered: number;
  readonly hidden: number;
  /** Those that `fix` mends, and of them those that it mends without `--unsafe`. */
  readonly fixable: number;
  readonly fixableSafely: number;
  readonly bySeverity: Readonly<Record<Severity, number>>;
}

export function summaryOf({ files, findings, hidden, since }: Report): Summary {
  const live = findings.filter(isLive);
  const count = (severity: Severity): number => live.filter((finding) => finding.severity === severity).length;
  const by = (who: "comment" | "baseline"): number => findings.filter(({ suppressed }) => suppressed?.by === who).length;
  const are = (which: Finding["status"]): number => findings.filter(({ status, suppressed }) => !suppressed && status === which).length;
  return {
    files: files.length,
    findings: live.length,
    suppressed: by("comment"),
    known: by("baseline"),
    existing: are("existing"),
    fixed: since?.fixed.length ?? 0,
    uncovered: are("uncovered"),
    hidden,
    fixable: live.filter(isFixable).length,
    fixableSafely: live.filter((finding) => isFixable(finding) && finding.fix?.safety === "safe").length,
    bySeverity: Object.fromEntries(severities.toReversed().map((severity) => [severity, count(severity)])) as Record<Severity, number>,
  };
}

/** Whether `fix` mends a finding, or may. */
export const isFixable = ({ fix }: Finding): boolean => fix !== null && (fix.isUnasked || (fix.edits?.length ?? 0) > 0);

const some = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? "" : "s"}`;

/** How many of what is mended safely, and how many with a flag: "8 safely and 4 more with --unsafe". */
const fixableOf = (all: number, safely: number): string =>
  [...(safely ? [`${safely} safely`] : []), ...(all > safely ? [`${all - safely}${safely ? " more" : ""} with --unsafe`] : [])].join(
    " and ",
  );

/** Whether it is not known which repairs can be written: nobody asked for it. */
export const isUpTo = ({ findings }: Report): boolean => findings.some(({ fix }) => fix?.isUnasked);

/** How many findings there are, by severity, and how many files were checked. "No findings" is said where there are none at all. */
export function countsLine(report: Report): string {
  const { files, findings, bySeverity } = summaryOf(report);
  const parts = severities.toReversed().flatMap((severity) => (bySeverity[severity] ? [`${bySeverity[severity]} ${severity}`] : []));
  const thing = report.since ? "new finding" : "finding";
  const where = `${some(files, "file")} checked`;
  if (findings) return `${some(findings, thing)} (${parts.join(", ")}), ${where}.`;
  return report.unshown ? `${some(0, thing)} shown, ${where}.` : `No ${thing}s, ${where}.`;
}

/** What a report comes to, in a line. */
export function summaryLine(report: Report): string {
  const { suppressed, known, existing, fixed, uncovered, hidden, fixable, fixableSafely } = summaryOf(report);
  const { since, unshown } = report;
  const rest = [
    ...(unshown
      ? [
          `${unshown.count} more not shown${unshown.failing ? `, and ${unshown.failing} of them ${unshown.failing === 1 ? "fails" : "fail"} the run` : ""}`,
        ]
      : []),
    ...(fixable ? [`seaworthy fix repairs ${isUpTo(report) ? "up to " : ""}${fixableOf(fixable, fixableSafely)}`] : []),
    ...(since
      ? [`${fixed} fixed${uncovered ? `, ${uncovered} uncovered by that` : ""} and ${existing} unchanged, compared with ${since.ref}`]
      : []),
    ...(known ? [`${known} in the baseline`] : []),
    ...(suppressed ? [`${suppressed} suppressed`] : []),
    ...(hidden && !since ? [`${hidden} more with --profile strict`] : []),
  ];
  const counts = countsLine(report);
  return rest.length ? `${counts.slice(0, -1)}; ${rest.join(", ")}.` : counts;
}

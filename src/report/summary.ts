import { type Severity, severities } from "../model/finding.ts";
import type { Report } from "../model/report.ts";

/** Counts of a report. `hidden`: only the strict profile shows them. */
export interface Summary {
  readonly files: number;
  readonly findings: number;
  readonly suppressed: number;
  readonly hidden: number;
  readonly bySeverity: Readonly<Record<Severity, number>>;
}

export function summaryOf({ files, findings, hidden }: Report): Summary {
  const live = findings.filter(({ suppressed }) => !suppressed);
  const count = (severity: Severity): number => live.filter((finding) => finding.severity === severity).length;
  const bySeverity = Object.fromEntries(severities.toReversed().map((severity) => [severity, count(severity)])) as Record<Severity, number>;
  return { files: files.length, findings: live.length, suppressed: findings.length - live.length, hidden, bySeverity };
}

const some = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? "" : "s"}`;

/** The last line of the text report. */
export function summaryLine(report: Report): string {
  const { files, findings, suppressed, hidden, bySeverity } = summaryOf(report);
  const parts = severities.toReversed().flatMap((severity) => (bySeverity[severity] ? [`${bySeverity[severity]} ${severity}`] : []));
  const rest = [...(suppressed ? [`${suppressed} suppressed`] : []), ...(hidden ? [`${hidden} more with --profile strict`] : [])];
  return `${findings ? `${some(findings, "finding")} (${parts.join(", ")})` : "No findings"} in ${some(files, "file")}${rest.length ? `; ${rest.join(", ")}` : ""}.`;
}

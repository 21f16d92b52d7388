import { type Finding, type Severity, severities } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import { type Printable, say } from "../text/printable.ts";
import { isLive } from "../triage/live.ts";
import type { Arguments } from "./arguments.ts";
import type { Settings } from "./settings.ts";

/** Exit codes, the same for every format. */
export const exit = { clean: 0, findings: 1, failed: 2, nothing: 3 } as const;

/** What a run ends with: what could not be judged outweighs findings. */
export function exitCodeOf(
  report: Report,
  { failOn, score }: Pick<Settings, "failOn"> & Partial<Pick<Settings, "score">>,
  { values }: Pick<Arguments, "values">,
): number {
  if (report.failures.length) return exit.failed;
  if (report.files.length === 0) return values["allow-empty"] ? exit.clean : exit.nothing;
  const isFailed = whyLow(report, { score }) !== undefined || report.findings.some((finding) => fails(finding, { failOn }));
  return isFailed && !values["exit-zero"] ? exit.findings : exit.clean;
}

/** That a score is lower than it may be: a clause. */
export function whyLow({ scores }: Report, { score }: Partial<Pick<Settings, "score">>): Printable | undefined {
  const least = score?.minimum ?? 0;
  return scores && scores.minimum < least ? say`the lowest score is ${scores.minimum} of 100, and min-score asks for ${least}` : undefined;
}

/** Whether a finding makes a run exit with 1. */
export const fails = (finding: Finding, { failOn }: Pick<Settings, "failOn">): boolean =>
  failOn !== "never" && isLive(finding) && atLeast(finding.severity, failOn);

/** Whether a severity is one or a higher one. */
export const atLeast = (severity: Severity, least: Severity): boolean => severities.indexOf(severity) >= severities.indexOf(least);

import type { Severity } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import { harmless, harmlessJson } from "../secrets/harmless.ts";
import { fingerprints, fromRoot } from "../triage/fingerprint.ts";
import { isLive } from "../triage/live.ts";
import { placeOf } from "./place.ts";

const levels: Readonly<Record<Severity, string>> = { critical: "blocker", high: "critical", medium: "major", low: "minor", info: "info" };

/** GitLab's Code Quality report; paths are those of the repository. https://docs.gitlab.com/ci/testing/code_quality/ */
export function gitlabReport(report: Report): string {
  const prints = fingerprints(report);
  return harmlessJson(
    report.findings.flatMap((finding, at) => {
      if (!isLive(finding)) return [];
      const { path, line, endLine } = placeOf(report, finding.span);
      return [
        {
          description: harmless(finding.message),
          check_name: finding.rule,
          fingerprint: prints[at],
          severity: levels[finding.severity],
          location: { path: fromRoot(report.prefix, path), lines: { begin: line, end: endLine } },
        },
      ];
    }),
  );
}

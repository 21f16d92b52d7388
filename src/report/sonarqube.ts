import type { Finding, Severity } from "../model/finding.ts";
import type { Report, RuleInfo } from "../model/report.ts";
import { harmless, harmlessJson } from "../secrets/harmless.ts";
import type { Span } from "../text/span.ts";
import { fromRoot } from "../triage/fingerprint.ts";
import { isLive } from "../triage/live.ts";
import { helpUri } from "./help.ts";
import { placeOf } from "./place.ts";

/** SonarQube before 10.8 knows these three words for an impact, and refuses a report with another. */
const impacts: Readonly<Record<Severity, "HIGH" | "MEDIUM" | "LOW">> = {
  critical: "HIGH",
  high: "HIGH",
  medium: "MEDIUM",
  low: "LOW",
  info: "LOW",
};
/** What the mode without impacts shows, from 10.8 on. */
const severities: Readonly<Record<Severity, string>> = {
  critical: "BLOCKER",
  high: "CRITICAL",
  medium: "MAJOR",
  low: "MINOR",
  info: "INFO",
};
/** Minutes that a repair takes: a command makes it; a command makes it and somebody tries what it changes; somebody writes it. */
const efforts = { safe: 2, unsafe: 10, none: 30 };

/**
 * SonarQube's generic issues, as 10.3 and later read them, with every enabled rule. An issue has no severity of its own there: a finding that is milder or worse than its rule
 * usually is belongs to a rule of that severity. https://docs.sonarsource.com/sonarqube-server/analyzing-source-code/importing-external-issues/generic-issue-import-format
 */
export function sonarqubeReport(report: Report): string {
  const infos = new Map(report.rules.map((rule) => [rule.id, rule]));
  const rules = new Map(report.rules.map((rule) => [rule.id, ruleOf(rule.id, { rule: rule.id, severity: rule.severity }, rule)]));
  const issues = report.findings.filter(isLive).map((finding) => {
    const info = infos.get(finding.rule);
    const id = idOf(finding, info);
    if (!rules.has(id)) rules.set(id, ruleOf(id, finding, info));
    const { message, span, related, fix } = finding;
    return {
      ruleId: id,
      effortMinutes: fix?.edits?.length ? efforts[fix.safety] : efforts.none,
      primaryLocation: locationOf(report, span, message),
      ...(related.length ? { secondaryLocations: related.map((each) => locationOf(report, each.span, each.message)) } : {}),
    };
  });
  return harmlessJson({ rules: [...rules.values()], issues });
}

const idOf = ({ rule, severity }: Finding, info: RuleInfo | undefined): string =>
  info === undefined || info.severity === severity ? rule : `${rule}.${severity}`;

function ruleOf(id: string, { rule, severity }: Pick<Finding, "rule" | "severity">, info: RuleInfo | undefined): object {
  return {
    engineId: "seaworthy",
    id,
    name: info?.summary ?? rule,
    description: info ? `${info.why} See ${helpUri(info)}` : rule,
    cleanCodeAttribute: "TRUSTWORTHY",
    type: "VULNERABILITY",
    severity: severities[severity],
    impacts: [{ softwareQuality: "SECURITY", severity: impacts[severity] }],
  };
}

function locationOf(report: Report, span: Span, message: string): object {
  const { path, line, column, endLine, endColumn } = placeOf(report, span);
  // A range of nothing is refused, and a line alone is all of it.
  const isEmpty = line === endLine && column === endColumn;
  return {
    message: harmless(message),
    filePath: fromRoot(report.prefix, path),
    textRange: isEmpty ? { startLine: line } : { startLine: line, endLine, startColumn: column - 1, endColumn: endColumn - 1 },
  };
}

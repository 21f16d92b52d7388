import type { Finding, Related } from "../model/finding.ts";
import type { Report, RuleInfo } from "../model/report.ts";
import { harmless, harmlessJson } from "../secrets/harmless.ts";
import { fingerprints } from "../triage/fingerprint.ts";
import { complianceDocument } from "./compliance-json.ts";
import { offered } from "./edits.ts";
import { helpUri } from "./help.ts";
import { placeOf } from "./place.ts";
import { scoresDocument } from "./score-json.ts";
import { summaryOf } from "./summary.ts";

/** The report for machines, version 1: lines and columns 1-based, `endColumn` exclusive. */
export function jsonReport(report: Report, version: string): string {
  const prints = fingerprints(report);
  const rules = new Map(report.rules.map((rule) => [rule.id, rule]));
  const document = {
    schemaVersion: 1,
    tool: { name: "seaworthy", version },
    files: report.files,
    findings: report.findings.map((finding, at) => findingOf(report, finding, prints[at] as string, rules.get(finding.rule))),
    ...(report.since
      ? {
          since: report.since.ref,
          fixed: report.since.fixed.map(({ profile: _, ...each }) => ({ ...each, message: harmless(each.message) })),
        }
      : {}),
    ...(report.compliance ? { compliance: report.compliance.map((each) => complianceDocument(report, each)) } : {}),
    ...(report.scores ? { scores: scoresDocument(report) } : {}),
    ...(report.history ? { history: report.history } : {}),
    summary: {
      ...summaryOf(report),
      failures: report.failures.map(({ path, message }) => ({ path, message: harmless(message) })),
      notices: report.notices.map(({ path, message }) => ({ path, message: harmless(message) })),
    },
  };
  return harmlessJson(document);
}

function findingOf(
  report: Report,
  { rule, severity, confidence, message, label, help, span, workload, anchor, related, fix, suppressed, status }: Finding,
  fingerprint: string,
  info: RuleInfo | undefined,
): object {
  return {
    rule,
    severity,
    confidence,
    message: harmless(message),
    label: label === undefined ? null : harmless(label),
    help: help === undefined ? null : harmless(help),
    ...placeOf(report, span),
    workload,
    anchor: harmless(anchor),
    fingerprint,
    related: related.map((each: Related) => ({ ...placeOf(report, each.span), message: harmless(each.message) })),
    fix: fix && {
      title: harmless(fix.title),
      safety: fix.safety,
      edits: offered(fix).map(({ span: where, text }) => ({ ...placeOf(report, where), text })),
    },
    suppressed: suppressed && { by: suppressed.by, reason: suppressed.reason === null ? null : harmless(suppressed.reason) },
    status: status ?? null,
    helpUri: info ? helpUri(info) : null,
  };
}

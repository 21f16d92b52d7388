import { createHash } from "node:crypto";
import type { Severity } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import { harmless, harmlessJson } from "../secrets/harmless.ts";
import { fingerprints, fromRoot } from "../triage/fingerprint.ts";
import { isLive } from "../triage/live.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { helpUri } from "./help.ts";
import { placeOf } from "./place.ts";

/** The oldest edition that asks for nothing less than later ones: every GitLab since 16 reads it. */
const edition = "15.0.6";
const schema = `https://gitlab.com/gitlab-org/security-products/security-report-schemas/-/raw/v${edition}/dist/sast-report-format.json`;
const severities: Readonly<Record<Severity, string>> = { critical: "Critical", high: "High", medium: "Medium", low: "Low", info: "Info" };
/** Characters of a name that the schema allows. */
const longestName = 255;

/** When a run began and ended. */
export interface Times {
  readonly start: Date;
  readonly end: Date;
}

/** GitLab's report for Static Application Security Testing; paths are those of the repository. https://docs.gitlab.com/development/integrations/secure/ */
export function gitlabSastReport(report: Report, version: string, { start, end }: Times): string {
  const prints = fingerprints(report);
  const rules = new Map(report.rules.map((rule) => [rule.id, rule]));
  const tool = {
    ...{ id: "seaworthy", name: "seaworthy", version, url: "https://github.com/seaworthy-lint/seaworthy" },
    vendor: { name: "seaworthy" },
  };
  const messages = report.failures.map(({ path, message }) => ({ level: "fatal", value: `${harmless(path)} ${harmless(message)}` }));
  const vulnerabilities = report.findings.flatMap((finding, at) => {
    if (!isLive(finding)) return [];
    const { rule, severity, message, fix, span } = finding;
    const info = rules.get(rule);
    const { path, line, endLine } = placeOf(report, span);
    const file = fromRoot(report.prefix, path);
    const print = prints[at] as string;
    return [
      {
        id: uuidOf(print),
        name: (info?.summary ?? rule).slice(0, longestName),
        description: `${escapeMarkdown(message)}.${fix ? ` Fix: ${escapeMarkdown(fix.title)}.` : ""}${info ? `\n\n${info.why}` : ""}`,
        severity: severities[severity],
        identifiers: [
          { type: "seaworthy", name: `seaworthy ${rule}`, value: rule, ...(info ? { url: helpUri(info) } : {}) },
          ...(info?.standards ?? []).flatMap(weaknessOf),
        ],
        location: { file, start_line: line, end_line: endLine },
        // What stays the same when lines move.
        tracking: {
          type: "source",
          items: [{ file, start_line: line, end_line: endLine, signatures: [{ algorithm: "hash", value: print }] }],
        },
      },
    ];
  });
  return harmlessJson({
    version: edition,
    schema,
    scan: {
      ...{ analyzer: tool, scanner: tool, type: "sast", start_time: timeOf(start), end_time: timeOf(end) },
      status: report.failures.length ? "failure" : "success",
      ...(messages.length ? { messages } : {}),
    },
    vulnerabilities,
  });
}

/** UTC, to the second, without a zone: `2026-11-22T10:15:00`. */
const timeOf = (time: Date): string => time.toISOString().slice(0, 19);

/** A weakness of MITRE's list, when a standard is one. */
function weaknessOf(standard: string): object[] {
  const number = /^CWE-(\d+)$/.exec(standard)?.[1];
  return number ? [{ type: "cwe", name: standard, value: number, url: `https://cwe.mitre.org/data/definitions/${number}.html` }] : [];
}

/** A fingerprint in the form of a UUID (version 8, RFC 9562), which GitLab recommends for ids. */
function uuidOf(print: string): string {
  const hex = createHash("sha256").update(print).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

import type { Location, Log, ReportingDescriptor, Result, Run } from "sarif";
import type { Finding, Severity } from "../model/finding.ts";
import type { Report, RuleInfo } from "../model/report.ts";
import { harmless, harmlessJson } from "../secrets/harmless.ts";
import { withoutSlash } from "../text/path.ts";
import type { Span } from "../text/span.ts";
import { fingerprints, fromRoot } from "../triage/fingerprint.ts";
import { offered } from "./edits.ts";
import { otherWayOut } from "./headline.ts";
import { helpUri } from "./help.ts";
import { lineHashes } from "./line-hash.ts";
import { placeOf } from "./place.ts";
import { worstFirst } from "./worst.ts";

/** Places a message links to; the others are listed beside it. */
const mostLinks = 10;
/** GitHub rejects files with more results. */
const mostResults = 25_000;
const scores: Readonly<Record<Severity, string>> = { critical: "9.5", high: "8.0", medium: "5.5", low: "2.5", info: "0.5" };
const level = (severity: Severity): "error" | "warning" | "note" =>
  severity === "critical" || severity === "high" ? "error" : severity === "medium" ? "warning" : "note";

/** A SARIF 2.1.0 log as GitHub code scanning reads it: one run, every enabled rule, suppressed findings left out. */
export function sarifReport(report: Report, version: string, category = "seaworthy"): string {
  const prints = new Map(fingerprints(report).map((print, at) => [report.findings[at] as Finding, print]));
  const live = onePerLine(
    report,
    report.findings.filter(({ suppressed }) => !suppressed),
    prints,
  );
  const kept = new Set(worstFirst(live).slice(0, mostResults));
  const order = new Map(report.rules.map(({ id }, at) => [id, at]));
  const hashes = new Map<string, string[]>();
  const hashAt = (path: string, line: number): string | undefined => {
    if (!hashes.has(path)) hashes.set(path, lineHashes(report.sources.get(path)?.masked ?? ""));
    return hashes.get(path)?.[line - 1];
  };
  const run: Run = {
    tool: {
      driver: {
        name: "seaworthy",
        informationUri: "https://github.com/seaworthy-lint/seaworthy",
        version,
        semanticVersion: version,
        rules: report.rules.map(descriptor),
      },
    },
    automationDetails: { id: `${withoutSlash(category)}/` },
    columnKind: "utf16CodeUnits",
    originalUriBaseIds: { "%SRCROOT%": { description: { text: "The root of the checkout." } } },
    invocations: [
      { executionSuccessful: report.failures.length === 0, toolExecutionNotifications: notifications(report, live.length - kept.size) },
    ],
    results: live
      .filter((finding) => kept.has(finding))
      .map((finding) => result(report, finding, order.get(finding.rule) ?? -1, prints.get(finding) ?? "", hashAt)),
  };
  const log: Log = { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] };
  return harmlessJson(log);
}

/** GitHub folds results of one rule that start on one line; we say it ourselves and keep the other places as related. */
function onePerLine(report: Report, findings: readonly Finding[], prints: Map<Finding, string>): Finding[] {
  const merged = new Map<string, Finding>();
  for (const finding of findings) {
    const { path, line } = placeOf(report, finding.span);
    const key = JSON.stringify([finding.rule, path, line]);
    const first = merged.get(key);
    if (!first) merged.set(key, finding);
    else if (first.related.length < 100) {
      const joined = { ...first, related: [...first.related, { span: finding.span, message: finding.message }, ...finding.related] };
      prints.set(joined, prints.get(first) ?? "");
      merged.set(key, joined);
    }
  }
  return [...merged.values()];
}

function descriptor(rule: RuleInfo): ReportingDescriptor {
  const { id, severity, confidence, summary, why, standards } = rule;
  const uri = helpUri(rule);
  return {
    id,
    name: id.replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: summary },
    fullDescription: { text: `${summary} ${why}`.slice(0, 1024) },
    help: {
      text: `${why} See ${uri}`,
      markdown: `${summary}\n\n${why}\n\n${standards.length ? `Standards: ${standards.join(", ")}.\n\n` : ""}[More about ${id}](${uri})`,
    },
    helpUri: uri,
    defaultConfiguration: { level: level(severity) },
    properties: {
      tags: ["security", ...standards.map((each) => (each.startsWith("CWE-") ? `external/cwe/${each.toLowerCase()}` : each))].slice(0, 10),
      precision: confidence,
      "security-severity": scores[severity],
    },
  };
}

function result(
  report: Report,
  finding: Finding,
  ruleIndex: number,
  print: string,
  hashAt: (path: string, line: number) => string | undefined,
): Result {
  const { rule, severity, message, label, span, related, fix, status } = finding;
  const { path, line } = placeOf(report, span);
  const hash = hashAt(path, line);
  const links = related
    .slice(0, mostLinks)
    .map(({ message: text }, at) => ` See [${escapeLink(text)}](${at + 1}).`)
    .join("");
  const way = otherWayOut(finding);
  return {
    ruleId: rule,
    ruleIndex,
    level: level(severity),
    message: { text: `${capital(escapeLink(message))}.${way ? ` ${fix ? "Fix" : "Help"}: ${escapeLink(way)}.` : ""}${links}` },
    locations: [{ ...location(report, span), ...(label ? { message: { text: harmless(label) } } : {}) }],
    ...(related.length
      ? {
          relatedLocations: related.map((each, at) => ({
            ...location(report, each.span),
            id: at + 1,
            message: { text: harmless(each.message) },
          })),
        }
      : {}),
    ...(status ? { baselineState: status === "existing" ? ("unchanged" as const) : ("new" as const) } : {}),
    partialFingerprints: { ...(hash ? { primaryLocationLineHash: hash } : {}), "seaworthy/v1": print },
    ...fixesOf(report, finding),
  };
}

/** Square brackets and backslashes have a meaning in SARIF messages. */
const escapeLink = (text: string): string => harmless(text).replace(/[\\[\]]/g, "\\$&");

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Each piece percent-encoded; nothing before a relative path. */
const uriOf = (path: string): string => path.split("/").map(encodeURIComponent).join("/") || "unknown";

function region(report: Report, span: Span) {
  const { line, column, endLine, endColumn } = placeOf(report, span);
  const empty = line === endLine && column === endColumn;
  return { startLine: line, startColumn: column, endLine, endColumn: empty ? endColumn + 1 : endColumn };
}

function location(report: Report, span: Span): Location {
  const { line, endLine } = placeOf(report, span);
  const source = report.sources.get(span.file);
  const from = Math.max(1, line - 1);
  const to = Math.min(source?.lineCount ?? line, Math.max(Math.min(endLine, line + 3), line) + 1);
  const snippet = source ? Array.from({ length: to - from + 1 }, (_, at) => harmless(source.line(from + at, 0, 400))).join("\n") : "";
  const inner = region(report, span);
  const context =
    inner.endLine <= to && from < inner.startLine ? { contextRegion: { startLine: from, endLine: to, snippet: { text: snippet } } } : {};
  return {
    physicalLocation: {
      artifactLocation: {
        uri: uriOf(fromRoot(report.prefix, span.file)),
        ...(/^(?:\/|\.\.)/.test(fromRoot(report.prefix, span.file)) ? {} : { uriBaseId: "%SRCROOT%" }),
      },
      region: inner,
      ...context,
    },
  };
}

function fixesOf(report: Report, { fix }: Finding): Pick<Result, "fixes"> {
  const edits = offered(fix);
  if (!fix || edits.length === 0) return {};
  const replacementsIn = (file: string) =>
    edits
      .filter(({ span }) => span.file === file)
      .map(({ span, text }) => {
        const { line, column, endLine, endColumn } = placeOf(report, span);
        return {
          deletedRegion: { startLine: line, startColumn: column, endLine, endColumn },
          ...(text ? { insertedContent: { text } } : {}),
        };
      });
  const artifactChanges = [...new Set(edits.map(({ span }) => span.file))].map((file) => ({
    artifactLocation: { uri: uriOf(fromRoot(report.prefix, file)) },
    replacements: replacementsIn(file),
  }));
  return { fixes: [{ description: { text: `${capital(harmless(fix.title))}.` }, artifactChanges }] };
}

function notifications({ notices, failures }: Report, dropped: number) {
  const note = (level: "note" | "error") => (each: { path: string; message: string }) => ({
    level,
    message: { text: `${harmless(each.path)}: ${harmless(each.message)}.` },
  });
  const all = [...failures.map(note("error")), ...notices.map(note("note"))];
  return dropped > 0
    ? [
        {
          level: "warning" as const,
          message: { text: `${dropped} less severe findings are omitted: a file holds ${mostResults} at most.` },
        },
        ...all,
      ]
    : all;
}

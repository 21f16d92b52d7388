import type { Finding } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import { fingerprints, fromRoot } from "./fingerprint.ts";

/** A known finding: its fingerprint, and enough for people to recognise it. */
export interface BaselineEntry {
  readonly fingerprint: string;
  readonly rule: string;
  readonly path: string;
  /** Where it stands in the structure of its file. */
  readonly anchor: string;
  /** Why it may stay, when somebody wrote that down. */
  readonly reason?: string;
}

/** Marks the findings a baseline knows. Answers the entries that know nothing any more, among the files that were judged. */
export function applyBaseline(
  report: Report,
  entries: readonly BaselineEntry[],
): { readonly report: Report; readonly stale: readonly BaselineEntry[] } {
  const known = new Map(entries.map((entry) => [entry.fingerprint, entry]));
  const met = new Set<string>();
  const prints = fingerprints(report);
  const findings = report.findings.map((finding, at): Finding => {
    const entry = known.get(prints[at] as string);
    if (!entry) return finding;
    met.add(entry.fingerprint);
    return finding.suppressed ? finding : { ...finding, suppressed: { by: "baseline", reason: entry.reason ?? null } };
  });
  const judged = new Set(report.files.map(({ path }) => fromRoot(report.prefix, path)));
  const ran = new Set(report.rules.map(({ id }) => id));
  const stale = entries.filter(({ fingerprint, path, rule }) => !met.has(fingerprint) && judged.has(path) && ran.has(rule));
  return { report: { ...report, findings }, stale };
}

/** The entries for what a report finds, sorted; what an earlier baseline says about one is kept. */
export function baselineOf(report: Report, earlier: readonly BaselineEntry[]): BaselineEntry[] {
  const reasons = new Map(earlier.map(({ fingerprint, reason }) => [fingerprint, reason]));
  const prints = fingerprints(report);
  const entries = report.findings.flatMap(({ rule, span, anchor, suppressed }, at): BaselineEntry[] => {
    if (suppressed?.by === "comment") return [];
    const fingerprint = prints[at] as string;
    const reason = reasons.get(fingerprint);
    return [{ fingerprint, rule, path: fromRoot(report.prefix, span.file), anchor, ...(reason ? { reason } : {}) }];
  });
  return entries.sort((a, b) => compareText(a.path, b.path) || compareText(a.rule, b.rule) || compareText(a.fingerprint, b.fingerprint));
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The file's text: one entry a line, so that changes are easy to review. */
export const baselineText = (entries: readonly BaselineEntry[]): string =>
  `{ "version": 1, "findings": [\n${entries.map((entry) => `  ${JSON.stringify(entry)}`).join(",\n")}\n] }\n`;

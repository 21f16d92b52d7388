import type { Finding, Profile } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import { redact } from "../secrets/redact.ts";
import { visibleJson } from "../text/visible.ts";
import { matched } from "./baseline-match.ts";
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

/** The rules that report what a format's loader refuses: each is about that format, and called after it. */
export const rulesAboutReading = ({ rules }: Report): ReadonlySet<string> =>
  new Set(rules.flatMap(({ id, subject }) => (id === `valid-${subject}` && subject !== "ignore" ? [id] : [])));

/** What a run says about, when it is asked which entries know nothing any more. */
export interface Coverage {
  /** The whole repository was judged. */
  readonly whole: boolean;
  readonly profile: Profile;
}

/**
 * Marks the findings a baseline knows: as many equal ones as it has entries for. Answers the entries this run did not meet,
 * and those of them that know nothing any more, which only a run over everything can tell, of the rules it shows.
 */
export function applyBaseline(
  report: Report,
  entries: readonly BaselineEntry[],
  { whole, profile }: Coverage,
): { readonly report: Report; readonly stale: readonly BaselineEntry[]; readonly unmet: readonly BaselineEntry[] } {
  const { entries: known, unmet } = matched(report, entries);
  const findings = report.findings.map((finding, at): Finding => {
    const entry = known.get(at);
    return !entry || finding.suppressed?.by === "comment"
      ? finding
      : { ...finding, suppressed: { by: "baseline", reason: entry.reason ?? null } };
  });
  const shown = new Set(report.rules.flatMap((rule) => (rule.profile === "recommended" || profile === "strict" ? [rule.id] : [])));
  // Nobody knows what a file holds that cannot be read to its end.
  const aboutReading = rulesAboutReading(report);
  const broken = new Set(report.findings.flatMap(({ rule, span }) => (aboutReading.has(rule) ? [fromRoot(report.prefix, span.file)] : [])));
  return {
    report: { ...report, findings },
    unmet,
    stale: whole ? unmet.filter(({ rule, path }) => shown.has(rule) && !broken.has(path)) : [],
  };
}

/** The entries for what a report finds, sorted; what an earlier baseline says about one is kept. */
export function baselineOf(report: Report, earlier: readonly BaselineEntry[]): BaselineEntry[] {
  const known = matched(report, earlier).entries;
  const live = report.findings.flatMap((finding, at) => (finding.suppressed?.by === "comment" ? [] : [{ finding, at }]));
  const prints = fingerprints({ ...report, findings: live.map(({ finding }) => finding) });
  return live
    .map(({ finding: { rule, span, anchor }, at }, index): BaselineEntry => {
      const path = fromRoot(report.prefix, span.file);
      return { ...known.get(at), fingerprint: prints[index] as string, rule, path, anchor };
    })
    .sort(byPlace);
}

/** The order of entries in the file. */
export const byPlace = (a: BaselineEntry, b: BaselineEntry): number =>
  compareText(a.path, b.path) || compareText(a.rule, b.rule) || compareText(a.fingerprint, b.fingerprint);

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The file's text: one entry a line, so that changes are easy to review. What earlier versions did not mask is masked. */
export const baselineText = (entries: readonly BaselineEntry[]): string => {
  const lines = entries.map(({ fingerprint, rule, path, anchor, reason, ...more }) =>
    JSON.stringify({
      fingerprint,
      rule,
      path,
      anchor: redact(anchor),
      ...(reason === undefined ? {} : { reason: redact(reason) }),
      ...more,
    }),
  );
  return `{ "version": 1, "findings": [\n${visibleJson(lines.map((line) => `  ${line}`).join(",\n"))}\n] }\n`;
};

import { type Finding, type Severity, severities } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import { harmlessPath } from "../secrets/harmless.ts";
import { isLive } from "../triage/live.ts";
import { BlockWriter } from "./block-text.ts";
import { blocksOf, type Rest, withoutRepeats } from "./blocks.ts";
import { complianceText } from "./compliance.ts";
import { footer } from "./footer.ts";
import { colours, type Look } from "./look.ts";
import { scoreText } from "./score.ts";
import { statistics } from "./statistics.ts";
import { type Story, storiesOf } from "./stories.ts";
import { wrapped } from "./wrap.ts";

/** What the blocks of a report are sorted into. */
export const groupings = ["severity", "file", "rule"] as const;

/** What the report for people shows. */
export interface TextOptions extends Look {
  /** Leave out what the findings come to. */
  readonly quiet: boolean;
  /** Show what repeats, too. */
  readonly isAll?: boolean;
  readonly groupBy?: (typeof groupings)[number];
  /** Show so many blocks of findings and no more. */
  readonly most?: number | undefined;
  /** Count by rule, and show no finding. */
  readonly isCounted?: boolean;
}

/** The report for people: the worst first, each with its place, what is wrong there, and the way out; then what it comes to. */
export function textReport(report: Report, options: TextOptions): string {
  const live = report.findings.filter(isLive);
  const { parts, left } = options.isCounted
    ? { parts: statistics(live, report.rules, options), left: { repeats: 0, cut: 0 } }
    : listed(report, live, options);
  const standards = (report.compliance ?? []).map((each) => complianceText(report, each, options, options.isAll === true));
  const scores = report.scores ? [scoreText(report, options, options.isAll === true)] : [];
  const all = [...parts, ...(options.quiet ? [] : [footer(report, left, options)]), ...scores, ...standards];
  return all.length ? `${all.join("\n\n")}\n` : "";
}

/** How many findings are left out because they repeat, and because they are too many. */
export interface Left {
  readonly repeats: number;
  readonly cut: number;
}

function listed(report: Report, live: readonly Finding[], options: TextOptions): { readonly parts: string[]; readonly left: Left } {
  const { isAll = false, groupBy = "severity", most = Number.POSITIVE_INFINITY, style } = options;
  const writer = new BlockWriter(report, options);
  const parts: string[] = [];
  let room = most;
  let [repeats, cut] = [0, 0];
  for (const [heading, findings] of grouped(live, groupBy)) {
    const all = blocksOf(report, findings);
    const isWhole = isAll || groupBy !== "severity";
    const { blocks, rests } = isWhole ? { blocks: all, rests: [] } : withoutRepeats(all);
    const stories = isWhole ? blocks.map((block): Story => ({ block, also: [] })) : storiesOf(blocks);
    const shown = stories.slice(0, room);
    room -= shown.length;
    cut += stories.slice(shown.length).reduce((sum, story) => sum + findingsIn(story), 0);
    repeats += rests.reduce((sum, { count }) => sum + count, 0);
    if (heading && shown.length) parts.push(style("bold", heading));
    for (const each of inSeverities(shown, rests)) parts.push("rests" in each ? restText(each.rests, options) : writer.write(each));
  }
  return { parts, left: { repeats, cut } };
}

/** Findings under their headings; the one group of all has none. */
function grouped(
  findings: readonly Finding[],
  by: (typeof groupings)[number],
): (readonly [heading: string, findings: readonly Finding[]])[] {
  if (by === "severity") return [["", findings]];
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const heading = by === "file" ? harmlessPath(finding.span.file) : finding.rule;
    const group = groups.get(heading);
    if (group) group.push(finding);
    else groups.set(heading, [finding]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}

const findingsIn = ({ block, also }: Story): number => [block, ...also].reduce((sum, { findings }) => sum + findings.length, 0);

/** Stories, and behind the last of each severity what repeats at it. */
function inSeverities(stories: readonly Story[], rests: readonly Rest[]): (Story | { readonly rests: readonly Rest[] })[] {
  const severityOf = ({ block }: Story): Severity | undefined => block.findings[0]?.severity;
  return [...severities].reverse().flatMap((severity) => {
    const repeated = rests.filter((rest) => rest.severity === severity);
    return [...stories.filter((story) => severityOf(story) === severity), ...(repeated.length ? [{ rests: repeated }] : [])];
  });
}

/** What repeats at a severity, on one line. */
function restText(rests: readonly Rest[], { style, columns }: Look): string {
  const [{ severity }] = rests as readonly [Rest, ...Rest[]];
  const sum = rests.reduce((all, { count }) => all + count, 0);
  const rules = rests.map(({ rule, count }) => (rests.length > 1 ? `${rule} (${count})` : rule)).join(", ");
  const [first = "", ...others] = wrapped(`${sum} more (--all lists them): ${rules}`, columns, `${severity}: `, 4);
  return [`${style("bold", style(colours[severity], severity))}${first.slice(severity.length)}`, ...others].join("\n");
}

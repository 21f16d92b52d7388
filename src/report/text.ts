import { type Finding, type Severity, severities } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import { harmlessPath } from "../secrets/harmless.ts";
import { isLive } from "../triage/live.ts";
import { BlockWriter } from "./block-text.ts";
import { type Block, blocksOf, type Rest, withoutRepeats } from "./blocks.ts";
import { complianceText } from "./compliance.ts";
import { footer } from "./footer.ts";
import { colours, type Look } from "./look.ts";
import { statistics } from "./statistics.ts";

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
    ? { parts: statistics(live, report.rules, options.style), left: { repeats: 0, cut: 0 } }
    : listed(report, live, options);
  const standards = (report.compliance ?? []).map((each) => complianceText(report, each, options, options.isAll === true));
  const all = [...parts, ...(options.quiet ? [] : [footer(report, left, options)]), ...standards];
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
    const { blocks, rests } = isAll || groupBy !== "severity" ? { blocks: all, rests: [] } : withoutRepeats(all);
    const shown = blocks.slice(0, room);
    room -= shown.length;
    cut += blocks.slice(shown.length).reduce((sum, each) => sum + each.findings.length, 0);
    repeats += rests.reduce((sum, { count }) => sum + count, 0);
    if (heading && shown.length) parts.push(style("bold", heading));
    for (const each of inSeverities(shown, rests))
      parts.push("rests" in each ? each.rests.map((rest) => restText(rest, options)).join("\n") : writer.write(each));
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

/** Blocks, and behind the last of each severity what repeats at it. */
function inSeverities(blocks: readonly Block[], rests: readonly Rest[]): (Block | { readonly rests: readonly Rest[] })[] {
  const severityOf = ({ findings: [first] }: Block): Severity | undefined => first?.severity;
  return [...severities].reverse().flatMap((severity) => {
    const repeated = rests.filter((rest) => rest.severity === severity);
    return [...blocks.filter((block) => severityOf(block) === severity), ...(repeated.length ? [{ rests: repeated }] : [])];
  });
}

const restText = ({ rule, severity, count, files }: Rest, { style }: Look): string =>
  `${style("bold", style(colours[severity], `${severity}[${rule}]`))}: ${count} more in ${files} file${files === 1 ? "" : "s"} (--all lists them)`;

import { type Finding, severities } from "../model/finding.ts";
import type { Report, RuleInfo } from "../model/report.ts";
import { isLive } from "../triage/live.ts";
import { complianceMarkdown } from "./compliance-markdown.ts";
import { escapeMarkdown, escapeText } from "./escape-markdown.ts";
import { otherWayOut } from "./headline.ts";
import { helpUri } from "./help.ts";
import { placeOf } from "./place.ts";
import { scoreMarkdown } from "./score-markdown.ts";
import { summaryLine } from "./summary.ts";
import { worstFirst } from "./worst.ts";

/** A comment on GitHub holds 65,536 characters; this leaves room for what somebody puts around it. */
const usualSize = 60_000;
/** What else a report tells: counts, fixed findings, the last line. */
const room = 2_000;

/** A report in Markdown: counts, then each file's findings, then what is fixed. Within `size` bytes: the worst stay. */
export function markdownReport(report: Report, size = usualSize): string {
  const standards = report.compliance ?? [];
  const count = standards.length + (report.scores ? 1 : 0);
  if (count === 0) return findingsReport(report, size);
  // Half of the room is for findings; what they leave of theirs is not given on.
  const each = Math.floor(size / 2 / count);
  const scores = report.scores ? [scoreMarkdown(report, each)] : [];
  const tables = [...scores, ...standards.map((standard) => complianceMarkdown(report, standard, each))];
  return [findingsReport(report, size - Math.ceil(size / 2)), ...tables].join("\n");
}

function findingsReport(report: Report, size: number): string {
  const live = report.findings.filter(isLive);
  const rules = new Map(report.rules.map((rule) => [rule.id, rule]));
  const rows = new Map(live.map((finding) => [finding, rowOf(report, finding, rules.get(finding.rule))]));
  const kept = new Set<Finding>();
  const files = new Set<string>();
  let left = size - room;
  for (const finding of worstFirst(live)) {
    const { file } = finding.span;
    const cost = bytes(rows.get(finding) as string) + (files.has(file) ? 0 : bytes(sectionOf(file, 0)) + 100);
    if (cost > left) continue;
    left -= cost;
    files.add(file);
    kept.add(finding);
  }
  const byFile = new Map([...files].sort().map((file): [string, Finding[]] => [file, []]));
  for (const finding of worstFirst([...kept])) byFile.get(finding.span.file)?.push(finding);
  const sections = [...byFile].map(([file, own]) => {
    return `${sectionOf(file, own.length)}\n\n| | Place | Rule | What |\n| --- | --- | --- | --- |\n${own.map((finding) => rows.get(finding)).join("")}\n</details>`;
  });
  const dropped = live.length - kept.size;
  const parts = [
    "<!-- seaworthy -->",
    `### seaworthy: ${escapeMarkdown(summaryLine(report))}`,
    ...(live.length ? [countsOf(live)] : []),
    ...sections,
    ...fixedOf(report),
    ...(dropped ? [`${dropped} less severe ${dropped === 1 ? "finding is" : "findings are"} omitted here to stay within the limit.`] : []),
  ];
  return `${parts.join("\n\n")}\n`;
}

const bytes = (text: string): number => Buffer.byteLength(text, "utf8");

const sectionOf = (file: string, count: number): string => `<details open><summary><code>${escapeText(file)}</code> (${count})</summary>`;

function rowOf(report: Report, finding: Finding, info: RuleInfo | undefined): string {
  const { severity, rule, message, fix, span } = finding;
  const { line, column } = placeOf(report, span);
  const way = otherWayOut(finding);
  const name = info ? `[${rule}](${helpUri(info)})` : rule;
  return `| ${severity} | ${line}:${column} | ${name} | ${escapeMarkdown(message)}${way ? `<br>${fix ? "Fix" : "Help"}: ${escapeMarkdown(way)}` : ""} |\n`;
}

function countsOf(live: readonly Finding[]): string {
  const counted = severities
    .toReversed()
    .map((severity) => [severity, live.filter((finding) => finding.severity === severity).length] as const);
  const shown = counted.filter(([, count]) => count > 0);
  return `| ${shown.map(([severity]) => severity).join(" | ")} |\n|${" ---: |".repeat(shown.length)}\n| ${shown.map(([, count]) => count).join(" | ")} |`;
}

/** The first few of what is gone, and how many more. */
function fixedOf({ since }: Report): string[] {
  const fixed = since?.fixed ?? [];
  const lines: string[] = [];
  let left = room - 500;
  for (const { rule, path, message } of fixed.slice(0, 10)) {
    const line = `- ${rule} in <code>${escapeText(shortened(path, 100))}</code>: ${escapeMarkdown(shortened(message, 100))}`;
    left -= bytes(line) + 1;
    if (left < 0) break;
    lines.push(line);
  }
  const more = fixed.length - lines.length;
  return fixed.length ? [`**${fixed.length} fixed**`, [...lines, ...(more ? [`- and ${more} more`] : [])].join("\n")] : [];
}

const shortened = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most)}…` : text);

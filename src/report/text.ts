import type { Finding, Severity } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import { harmlessLine, harmlessPath } from "../secrets/harmless.ts";
import { samePlace } from "../text/span.ts";
import type { Style } from "../text/style.ts";
import { isLive } from "../triage/live.ts";
import { frame } from "./frame.ts";
import { placeOf } from "./place.ts";
import { summaryLine } from "./summary.ts";

export interface TextOptions {
  readonly style: Style;
  /** Leave the last line out. */
  readonly quiet: boolean;
}

const colours = { critical: "magenta", high: "red", medium: "yellow", low: "cyan", info: "blue" } as const satisfies Record<
  Severity,
  string
>;

/** The report for people: a code frame for every place, what is wrong there, and the way out. */
export function textReport(report: Report, { style, quiet }: TextOptions): string {
  const live = report.findings.filter(isLive);
  const blocks = placesOf(live).map((findings) => block(report, findings, style));
  const summary = quiet ? [] : [summaryLine(report)];
  const parts = [...blocks, ...summary];
  return parts.length ? `${parts.join("\n\n")}\n` : "";
}

/** Findings that share a place, together. They are neighbours in the report's order. */
function placesOf(findings: readonly Finding[]): Finding[][] {
  const groups: Finding[][] = [];
  for (const finding of findings) {
    const group = groups.slice(-3).find(([first]) => first && samePlace(first.span, finding.span));
    if (group) group.push(finding);
    else groups.push([finding]);
  }
  return groups;
}

function block(report: Report, findings: readonly Finding[], style: Style): string {
  const [first] = findings;
  if (!first) return "";
  const { path, line, column } = placeOf(report, first.span);
  const widest = findings.reduce((most, { rule }) => Math.max(most, rule.length), 0);
  const lines = [
    style("bold", `${harmlessPath(path)}:${line}:${column}`),
    ...frame(report, first.span, (marks) => style(colours[first.severity], marks)),
  ];
  for (const finding of findings) for (const line of sentence(report, finding, widest, style)) lines.push(line);
  return lines.join("\n");
}

function sentence(report: Report, { severity, rule, message, fix, related, confidence }: Finding, widest: number, style: Style): string[] {
  const sure = confidence === "low" ? style("dim", " (not certain)") : "";
  const indent = " ".repeat(11);
  const lines = [
    `  ${style(colours[severity], severity.padEnd(8))} ${style("bold", rule.padEnd(widest))}  ${harmlessLine(message)}${sure}`,
  ];
  if (fix)
    lines.push(
      `${indent}${style("dim", "fix:")} ${harmlessLine(fix.title)}${fix.safety === "unsafe" ? style("dim", " (may change how it works)") : ""}`,
    );
  for (const { span, message: why } of related) {
    const place = placeOf(report, span);
    lines.push(`${indent}${style("dim", "see:")} ${harmlessLine(place.path)}:${place.line}:${place.column} ${harmlessLine(why)}`);
    lines.push(
      ...frame(report, span, (marks) => style("dim", marks), 0)
        .slice(0, 2)
        .map((text) => `${indent}${text}`),
    );
  }
  return lines;
}

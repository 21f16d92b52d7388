import type { Finding } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import { harmlessLine } from "../secrets/harmless.ts";
import { fromRoot } from "../triage/fingerprint.ts";
import { isLive } from "../triage/live.ts";
import { otherWayOut } from "./headline.ts";
import { levelOf } from "./level.ts";
import { placeOf } from "./place.ts";
import { summaryLine } from "./summary.ts";
import { worstFirst } from "./worst.ts";

/** The runner keeps ten annotations of each kind a step (actions/runner ExecutionContext). */
const mostOfAKind = 10;
/** The runner cuts longer messages. */
const longest = 4000;

/**
 * Findings as commands of GitHub's runner: the worst first, as many as it keeps beside those that are `used` already. What
 * is left out is said in a last line.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function annotations(report: Report, used = { error: 0, warning: 0, notice: 0 }): string {
  const counts = { ...used };
  const live = worstFirst(report.findings.filter(isLive));
  const kept = live.filter(({ severity }) => {
    const level = levelOf(severity);
    counts[level] += 1;
    return counts[level] <= mostOfAKind;
  });
  const rest = live.length - kept.length;
  const lines = kept.map((finding) => annotation(report, finding));
  const more = rest > 0 ? ` ${rest} more are not annotated: GitHub keeps ${mostOfAKind} of each kind.` : "";
  return `${lines.join("")}${harmlessLine(summaryLine(report))}${more}\n`;
}

function annotation(report: Report, finding: Finding): string {
  const { path, line, column, endLine, endColumn } = placeOf(report, finding.span);
  const { severity, rule, message, fix } = finding;
  // The runner drops columns of what spans lines, and lines where the end is before the start.
  const columns = line === endLine ? { col: column, endColumn: Math.max(column, endColumn - 1) } : {};
  const properties = Object.entries({ file: fromRoot(report.prefix, path), line, endLine, ...columns, title: `${rule} (${severity})` });
  const way = otherWayOut(finding);
  const text = `${harmlessLine(message)}${way ? `. ${fix ? "Fix" : "Help"}: ${harmlessLine(way)}` : ""}`.slice(0, longest);
  return `::${levelOf(severity)} ${properties.map(([name, value]) => `${name}=${escapeProperty(harmlessLine(String(value)))}`).join(",")}::${escapeData(text)}\n`;
}

const escapeData = (text: string): string => text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");

const escapeProperty = (text: string): string => escapeData(text).replace(/:/g, "%3A").replace(/,/g, "%2C");

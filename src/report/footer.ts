import type { Report } from "../model/report.ts";
import { harmlessLine } from "../secrets/harmless.ts";
import { isLive } from "../triage/live.ts";
import type { Look } from "./look.ts";
import { countsLine, isUpTo, summaryOf } from "./summary.ts";
import type { Left } from "./text.ts";
import { wrapped } from "./wrap.ts";

/** So many rules are named that find most. */
const mostRules = 5;

/** What a report for people ends with: how much was found, by which rules, what a command repairs, and what is not shown. */
export function footer(report: Report, left: Left, { style, columns }: Look): string {
  const rows: (readonly [string, readonly string[]])[] = [
    ["compared", comparedWith(report)],
    ["most", mostFrequent(report)],
    ["repairs", repairsOf(report)],
    ["hidden", hiddenOf(report, left)],
  ];
  const lines = rows.flatMap(([name, parts]) => {
    if (parts.length === 0) return [];
    const first = `  ${name.padEnd(8)}  `;
    const [line = "", ...others] = wrapped(harmlessLine(parts.join(", ")), columns, first, first.length);
    return [`${style("dim", first)}${line.slice(first.length)}`, ...others];
  });
  return [...wrapped(harmlessLine(countsLine(report)), columns, "", 2).map((line) => style("bold", line)), ...lines].join("\n");
}

function comparedWith(report: Report): string[] {
  const { since } = report;
  if (!since) return [];
  const { fixed, existing, uncovered } = summaryOf(report);
  return [`with ${since.ref}: ${fixed} fixed`, ...(uncovered ? [`${uncovered} uncovered by that`] : []), `${existing} unchanged`];
}

/** The rules that find most, where there are several and enough to choose from. */
function mostFrequent({ findings }: Report): string[] {
  const counts = new Map<string, number>();
  for (const { rule } of findings.filter(isLive)) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  if (counts.size <= mostRules) return [];
  return [...counts]
    .filter(([, count]) => count > 1)
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .slice(0, mostRules)
    .map(([rule, count]) => `${rule} (${count})`);
}

function repairsOf(report: Report): string[] {
  const { fixable, fixableSafely } = summaryOf(report);
  if (fixable === 0) return [];
  const about = isUpTo(report) ? "up to " : "";
  const rest = fixable - fixableSafely;
  const all = fixableSafely ? `seaworthy fix repairs ${about}${fixableSafely}` : `seaworthy fix --unsafe repairs ${about}${rest}`;
  return [all, ...(fixableSafely && rest ? [`with --unsafe ${rest} more`] : []), "--diff shows the changes first"];
}

function hiddenOf(report: Report, { repeats, cut }: Left): string[] {
  const { suppressed, known, hidden } = summaryOf(report);
  const { unshown, since } = report;
  return [
    ...(unshown ? [`${unshown.count} below the minimum severity or confidence${failing(unshown.failing)}`] : []),
    ...(cut ? [`${cut} beyond --max`] : []),
    ...(repeats ? [`${repeats} that repeat with --all`] : []),
    ...(hidden && !since ? [`${hidden} with --profile strict`] : []),
    ...(known ? [`${known} in the baseline`] : []),
    ...(suppressed ? [`${suppressed} ignored by comments`] : []),
  ];
}

const failing = (count: number): string => (count ? ` (${count} of them ${count === 1 ? "fails" : "fail"} the run)` : "");

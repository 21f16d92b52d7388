import { type Finding, severities } from "../model/finding.ts";
import type { RuleInfo } from "../model/report.ts";
import { colours, type Look } from "./look.ts";
import { isFixable } from "./summary.ts";
import { wrapped } from "./wrap.ts";

/** A summary has so many columns at least; where a terminal has fewer left, the rule is named alone. */
const narrowest = 40;

/** How often each rule finds something, the worst first, as one table; none where nothing is found. */
export function statistics(live: readonly Finding[], rules: readonly RuleInfo[], { style, columns }: Look): string[] {
  const summaries = new Map(rules.map(({ id, summary }) => [id, summary]));
  const counts = new Map<string, { readonly first: Finding; count: number; fixable: number; safely: number }>();
  for (const finding of live) {
    const key = `${finding.severity} ${finding.rule}`;
    const known = counts.get(key) ?? { first: finding, count: 0, fixable: 0, safely: 0 };
    known.count += 1;
    known.fixable += isFixable(finding) ? 1 : 0;
    known.safely += isFixable(finding) && finding.fix?.safety === "safe" ? 1 : 0;
    counts.set(key, known);
  }
  const rows = [...counts.values()].sort(
    (a, b) =>
      severities.indexOf(b.first.severity) - severities.indexOf(a.first.severity) ||
      b.count - a.count ||
      (a.first.rule < b.first.rule ? -1 : 1),
  );
  const widest = Math.max(0, ...rows.map(({ first }) => first.rule.length));
  const digits = Math.max(0, ...rows.map(({ count }) => String(count).length));
  const before = digits + widest + 18;
  const hasRoom = columns === undefined || columns - before >= narrowest;
  const lines = rows.flatMap(({ first: { severity, rule }, count, fixable, safely }) => {
    const mark = safely ? "[*]" : fixable ? "[-]" : "[ ]";
    const [summary = "", ...others] = hasRoom ? wrapped(summaries.get(rule) ?? "", columns, " ".repeat(before), before) : [];
    const shown = `${String(count).padStart(digits)}  ${style(colours[severity], severity.padEnd(8))}  ${style("bold", rule.padEnd(widest))}  ${mark}  ${summary.slice(before)}`;
    return [shown.trimEnd(), ...others];
  });
  const legend = [
    ...(rows.some(({ safely }) => safely) ? ["[*] seaworthy fix repairs some of them or all"] : []),
    ...(rows.some(({ fixable, safely }) => fixable && !safely) ? ["[-] seaworthy fix --unsafe does"] : []),
  ];
  return lines.length ? [[...lines, ...(legend.length ? ["", ...legend] : [])].join("\n")] : [];
}

import { type Finding, severities } from "../model/finding.ts";
import type { RuleInfo } from "../model/report.ts";
import type { Style } from "../text/style.ts";
import { colours } from "./look.ts";
import { isFixable } from "./summary.ts";

/** How often each rule finds something, the worst first, as one table; none where nothing is found. */
export function statistics(live: readonly Finding[], rules: readonly RuleInfo[], style: Style): string[] {
  const summaries = new Map(rules.map(({ id, summary }) => [id, summary]));
  const counts = new Map<string, { readonly first: Finding; count: number; fixable: number }>();
  for (const finding of live) {
    const key = `${finding.severity} ${finding.rule}`;
    const known = counts.get(key) ?? { first: finding, count: 0, fixable: 0 };
    known.count += 1;
    known.fixable += isFixable(finding) ? 1 : 0;
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
  const lines = rows.map(({ first: { severity, rule }, count, fixable }) =>
    `${String(count).padStart(digits)}  ${style(colours[severity], severity.padEnd(8))}  ${style("bold", rule.padEnd(widest))}  ${fixable ? "[*]" : "[ ]"}  ${summaries.get(rule) ?? ""}`.trimEnd(),
  );
  return lines.length ? [[...lines, "", "[*] seaworthy fix repairs at least some of them"].join("\n")] : [];
}

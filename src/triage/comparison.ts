import type { Comparison, ToldFinding, ToldReport, ToldScore } from "../model/comparison.ts";
import { type Severity, severities } from "../model/finding.ts";
import { apart } from "./compare.ts";

/** What is different between two reports. What someone answers for now is not fixed, and what someone answered for before is new. */
export function comparisonOf(earlier: ToldReport, later: ToldReport): Comparison {
  const { known, gone } = apart(later.findings, earlier.findings);
  const fresh = later.findings.filter(({ isAnswered }, at) => !isAnswered && !known[at]);
  const live = ({ findings }: ToldReport): ToldFinding[] => findings.filter(({ isAnswered }) => !isAnswered);
  const count = (report: ToldReport, severity: Severity): number => live(report).filter((each) => each.severity === severity).length;
  const counts = severities
    .toReversed()
    .map((severity) => [severity, { before: count(earlier, severity), after: count(later, severity) }] as const);
  const worst = (a: ToldFinding, b: ToldFinding): number => severities.indexOf(b.severity) - severities.indexOf(a.severity);
  const overall = ({ scores }: ToldReport): Comparison["before"] => (scores ? { mean: scores.mean, minimum: scores.minimum } : null);
  return {
    added: fresh.filter(({ isUncovered }) => !isUncovered).sort(worst),
    fixed: gone.flatMap((at) => earlier.findings[at] ?? []).sort(worst),
    uncovered: fresh.filter(({ isUncovered }) => isUncovered).sort(worst),
    unchanged: live(later).length - fresh.length,
    bySeverity: Object.fromEntries(counts) as Comparison["bySeverity"],
    before: overall(earlier),
    after: overall(later),
    moved: earlier.scores && later.scores ? movedOf(earlier.scores.scored, later.scores.scored) : [],
  };
}

function movedOf(earlier: readonly ToldScore[], later: readonly ToldScore[]): Comparison["moved"] {
  const keyOf = ({ file, label, workload }: ToldScore): string => JSON.stringify([file, label, workload]);
  const before = new Map(earlier.map((each) => [keyOf(each), each]));
  const after = new Map(later.map((each) => [keyOf(each), each]));
  const moved = [...new Map([...before, ...after])].map(([key, { label, file }]) => ({
    ...{ label, file },
    before: before.get(key)?.score ?? null,
    after: after.get(key)?.score ?? null,
  }));
  type Moved = Comparison["moved"][number];
  const gain = (each: Moved): number => (each.after ?? 100) - (each.before ?? 100);
  return moved
    .filter((each) => each.before !== each.after)
    .sort((a, b) => gain(a) - gain(b) || (a.file + a.label < b.file + b.label ? -1 : 1));
}

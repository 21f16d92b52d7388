import { scoreCaps, type Weight } from "../knowledge/score-weights.ts";
import { type Severity, severities } from "../model/finding.ts";
import type { OpenSetting } from "../model/open-setting.ts";
import type { Cap, Deduction, Grade, Scored, Scores } from "../model/score.ts";
import type { Fact, Weighed } from "../model/weighed.ts";
import { groupBy } from "../text/group-by.ts";
import { recommend } from "./recommend.ts";

/** What the findings of rules take, by rule. */
export type Weights = ReadonlyMap<string, Weight>;

/** What may be taken from a score by one rule, and how high the score can be with it. */
export interface Loss {
  readonly rule: string;
  readonly points: number;
  /** 100 where the rule leaves it open. */
  readonly cap: number;
}

const grades: readonly (readonly [least: number, grade: Grade])[] = [
  [90, "A"],
  [80, "B"],
  [70, "C"],
  [60, "D"],
  [40, "E"],
];

/** The grade of a score. */
export const gradeOf = (score: number): Grade => grades.find(([least]) => score >= least)?.[1] ?? "F";

const atLeast = (severity: Severity, least: Severity): boolean => severities.indexOf(severity) >= severities.indexOf(least);

/** Whether a finding counts against a score: what is hardly known does not. A suppressed one does: the container starts all the same. */
const isKnown = ({ confidence }: Fact): boolean => confidence !== "low";

/** What each rule takes from a workload: no score depends on the order of its findings. */
export function lossesOf({ facts }: Pick<Weighed, "facts">, weights: Weights): Loss[] {
  const losses = [...groupBy(facts.filter(isKnown), ({ rule }) => rule)].map(([rule, found]): Loss => {
    const weight = weights.get(rule);
    const count = weight ? found.filter(({ severity }) => atLeast(severity, weight.from ?? "info")).length : 0;
    const caps = scoreCaps.filter(({ from }) => {
      const least = Object.hasOwn(from, rule) ? from[rule] : undefined;
      return least !== undefined && found.some(({ severity }) => atLeast(severity, least));
    });
    return {
      rule,
      points: (weight?.points ?? 0) * (weight?.each ? count : Math.min(1, count)),
      cap: Math.min(100, ...caps.map(({ at }) => at)),
    };
  });
  return losses
    .filter(({ points, cap }) => points > 0 || cap < 100)
    .sort((a, b) => b.points - a.points || a.cap - b.cap || (a.rule < b.rule ? -1 : 1));
}

/** What is left of 100, never less than 0 and never more than the lowest cap. */
export const scoreOf = (losses: readonly Loss[]): number =>
  Math.max(0, Math.min(100 - losses.reduce((sum, { points }) => sum + points, 0), ...losses.map(({ cap }) => cap)));

/**
 * What a run scores; nothing where it starts and builds nothing. Of what is started elsewhere nobody knows enough to say that it is well: it is
 * scored where something is found. `ran`: whether a rule ran on everything.
 */
export function scoresOf(
  weighed: readonly Weighed[],
  weights: Weights,
  ran: (rule: string) => boolean,
  open: readonly OpenSetting[] = [],
): Scores | undefined {
  const all = weighed
    .map((each) => ({ each, losses: lossesOf(each, weights) }))
    .filter(({ each, losses }) => !each.isElsewhere || losses.length > 0);
  if (all.length === 0) return undefined;
  const scored = all.map(({ each, losses }) => scoredOf(each, losses, weights)).sort(byScore);
  const minimum = scored[0]?.score ?? 0;
  const sum = scored.reduce((total, { score }) => total + score, 0);
  return {
    mean: Math.round((sum / scored.length) * 10) / 10,
    minimum,
    grade: gradeOf(minimum),
    scored,
    recommendations: recommend(all, weights),
    unrated: [...weights].flatMap(([rule, { points }]) => (points > 0 && !ran(rule) ? [rule] : [])).sort(),
    open,
  };
}

const identityOf = ({ file, label, workload }: Scored): string => JSON.stringify([file, label, workload]);

/** The lowest first, else by file: the order of a run is nothing. */
const byScore = (a: Scored, b: Scored): number => a.score - b.score || (identityOf(a) < identityOf(b) ? -1 : 1);

function scoredOf({ workload, label, file, kind }: Weighed, losses: readonly Loss[], weights: Weights): Scored {
  const score = scoreOf(losses);
  const cap = capOf(losses);
  return {
    ...{ workload, label, file, kind, score, grade: gradeOf(score) },
    deductions: losses.flatMap(({ rule, points }): Deduction[] =>
      points > 0 ? [{ what: weights.get(rule)?.what ?? rule, points, rules: [rule] }] : [],
    ),
    ...(cap ? { cap } : {}),
  };
}

/** The lowest cap, whatever else takes points. */
function capOf(losses: readonly Loss[]): Cap | undefined {
  const [lowest] = losses.filter(({ cap }) => cap < 100).sort((a, b) => a.cap - b.cap);
  const found = lowest && scoreCaps.find(({ at }) => at === lowest.cap);
  return found && { at: found.at, why: found.why, rule: lowest.rule };
}

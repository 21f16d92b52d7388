import type { Recommendation } from "../model/score.ts";
import type { Weighed } from "../model/weighed.ts";
import { joinWords } from "../text/join-words.ts";
import { type Loss, scoreOf, type Weights } from "./score.ts";

/** A workload, and what is still taken from its score. */
interface Left {
  readonly each: Weighed;
  losses: readonly Loss[];
}

/**
 * Steps that bring everybody to 100, most effect first: each ends the findings of one rule everywhere. Its gain is what the scores come to
 * without them and without those of the steps before. Where no single step gains anything, as under two caps, the fewest that do are one.
 */
export function recommend(
  all: readonly { readonly each: Weighed; readonly losses: readonly Loss[] }[],
  weights: Weights,
): Recommendation[] {
  const left: Left[] = all.filter(({ losses }) => losses.length > 0).map(({ each, losses }) => ({ each, losses }));
  const open = new Map<string, Left[]>();
  for (const each of left)
    for (const { rule } of each.losses) {
      const others = open.get(rule);
      if (others) others.push(each);
      else open.set(rule, [each]);
    }
  const steps: Recommendation[] = [];
  let bundle: Taken[] = [];
  while (open.size > 0) {
    const taken = bestOf([...open].sort(([a], [b]) => (a < b ? -1 : 1)).map(([rule, from]) => effectOf(rule, from)));
    open.delete(taken.rule);
    bundle.push(taken);
    for (const each of taken.from) each.losses = each.losses.filter(({ rule }) => rule !== taken.rule);
    const gain = bundle.reduce((sum, one) => sum + one.gain, 0);
    if (gain === 0) continue;
    steps.push(stepOf(bundle, gain, weights));
    bundle = [];
  }
  return steps;
}

/** What ending one rule's findings comes to. */
interface Taken {
  readonly rule: string;
  readonly gain: number;
  /** What it takes off the scores, were there no floor and no other cap: it decides where nothing is gained yet. */
  readonly weight: number;
  readonly from: readonly Left[];
}

function effectOf(rule: string, from: readonly Left[]): Taken {
  let [gain, weight] = [0, 0];
  for (const { losses } of from) {
    gain += scoreOf(losses.filter((loss) => loss.rule !== rule)) - scoreOf(losses);
    for (const loss of losses) if (loss.rule === rule) weight += loss.points + (100 - loss.cap);
  }
  return { rule, gain, weight, from };
}

/** The first of those with the most gain, and the most weight among these. */
const bestOf = (effects: readonly Taken[]): Taken =>
  effects.reduce((best, each) => (each.gain > best.gain || (each.gain === best.gain && each.weight > best.weight) ? each : best));

function stepOf(bundle: readonly Taken[], gain: number, weights: Weights): Recommendation {
  const parts = bundle.map(({ rule, from }) => (weights.get(rule)?.step ?? `follow ${rule} in %`).replace("%", () => countOf(from)));
  const about = new Set(bundle.flatMap(({ from }) => from.map(({ each }) => each)));
  return {
    text: joinWords(parts, "and"),
    gain,
    rules: bundle.map(({ rule }) => rule).sort(),
    workloads: [...about].map(({ label }) => label),
  };
}

/** `4 services`, `1 container and 2 images`. */
function countOf(from: readonly Left[]): string {
  const counts = new Map<string, number>();
  for (const { each } of from) counts.set(nounOf(each), (counts.get(nounOf(each)) ?? 0) + 1);
  return joinWords(
    [...counts].map(([noun, count]) => `${count} ${noun}${count === 1 ? "" : "s"}`),
    "and",
  );
}

const nounOf = ({ kind, label }: Weighed): string => (kind === "container" && label.startsWith("service ") ? "service" : kind);

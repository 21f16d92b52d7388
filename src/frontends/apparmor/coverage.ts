import { commonPath } from "./common-path.ts";
import { type Extent, type Named, type Subject, universeOf } from "./extent.ts";
import { everyFlag, flagsMeet, flagsWithin } from "./mount-flags.ts";

/** Work that comparing may still cost, in states looked at. */
export interface Budget {
  left: number;
}

/** Combinations of words that are looked at for one rule, at most. */
const mostCombined = 4000;

/**
 * Whether the parts of `outer`, together, mean everything that `inner` means. `false` when that cannot be known. Patterns are compared one by
 * one: that two of them together mean what a third means is not found out.
 */
export function isCovered(subject: Subject, inner: readonly Extent[], outer: readonly Extent[], budget: Budget): boolean {
  const universe = universeOf(subject);
  return inner.every((part) => {
    const near = outer.filter(
      (other) => namesWithin(part, other, budget) && flagsWithin(part.flags ?? everyFlag, other.flags ?? everyFlag),
    );
    if (near.length === 0) return false;
    const combined = combinations(part, near, universe);
    return combined?.every((words) => near.some((other) => holds(other, words))) ?? false;
  });
}

/** Whether something is meant by both, as far as that can be known: what cannot is taken to be. */
export const doMeet = (a: readonly Extent[], b: readonly Extent[], budget: Budget): boolean =>
  a.some((one) =>
    b.some(
      (other) =>
        Object.entries(one.words).every(([name, set]) => !other.words[name] || [...set].some((word) => other.words[name]?.has(word))) &&
        flagsMeet(one.flags ?? everyFlag, other.flags ?? everyFlag) &&
        Object.entries(one.named).every(([name, pattern]) => namesMeet(pattern, other.named[name], budget)),
    ),
  );

const holds = ({ words }: Extent, combined: Readonly<Record<string, string>>): boolean =>
  Object.entries(words).every(([name, set]) => set.has(combined[name] ?? ""));

/** One combination of words for each kind of them that the others tell apart; `undefined` when there are too many. */
function combinations(
  part: Extent,
  others: readonly Extent[],
  universe: Readonly<Record<string, readonly string[]>>,
): Record<string, string>[] | undefined {
  let combined: Record<string, string>[] = [{}];
  for (const [name, all] of Object.entries(universe)) {
    const words = [...(part.words[name] ?? all)];
    const told = new Map(words.map((word) => [others.map((other) => ((other.words[name]?.has(word) ?? true) ? 1 : 0)).join(""), word]));
    if (combined.length * told.size > mostCombined) return undefined;
    combined = combined.flatMap((each) => [...told.values()].map((word) => ({ ...each, [name]: word })));
  }
  return combined;
}

const namesWithin = (inner: Extent, outer: Extent, budget: Budget): boolean =>
  Object.entries(outer.named).every(([name, pattern]) => isWithin(inner.named[name], pattern, budget));

function isWithin(inner: Named | undefined, outer: Named, budget: Budget): boolean {
  if (!inner) return false;
  if (inner.text === outer.text) return true;
  if (!inner.path || !outer.path) return false;
  if (inner.path.text === outer.path.text) return true;
  return commonPath([inner.path], [outer.path], budget) === null;
}

function namesMeet(a: Named, b: Named | undefined, budget: Budget): boolean {
  if (!b || a.text === b.text || !a.path || !b.path) return true;
  return commonPath([a.path, b.path], [], budget) !== null;
}

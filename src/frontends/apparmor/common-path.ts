import { type Budget, findText, matches } from "../../syntax/glob-automaton.ts";
import type { PathPattern } from "./path-pattern.ts";

/** Answers, by what was asked: the profiles of a collection ask the same of what they include. */
const answers = new Map<string, string | null>();
const mostAnswers = 20_000;

/**
 * A path that all of some patterns mean and none of others; `null` when there is none, `undefined` when the search was given up.
 * The budget bounds this search and others together; what is known already, or shows at a glance, costs nothing of it.
 */
export function commonPath(meant: readonly PathPattern[], others: readonly PathPattern[], budget?: Budget): string | null | undefined {
  const only = meant.find(({ literal }) => literal !== undefined)?.literal;
  if (only !== undefined) {
    const means = (each: PathPattern): boolean => only.startsWith(each.prefix) && (each.literal === only || matches(each.automaton, only));
    return meant.every(means) && !others.some(means) ? only : null;
  }
  const key = `${meant.length} ${[...meant, ...others].map(({ id }) => id).join(" ")}`;
  const known = answers.get(key);
  if (known !== undefined) return known;
  const count = meant.length;
  const found = findText(
    [...meant, ...others].map(({ automaton }) => automaton),
    (matched) => matched.slice(0, count).every(Boolean) && !matched.slice(count).some(Boolean),
    (possible) => possible.slice(0, count).every(Boolean),
    budget,
  );
  if (found === undefined) return undefined;
  if (answers.size >= mostAnswers) answers.clear();
  answers.set(key, found);
  return found;
}

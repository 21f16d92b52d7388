import type { Clue } from "../knowledge/credential-options.ts";

/**
 * Whether a text may hold one of the clues, by their hints: `lower`, the text in lower case, and `words`, what stands in it between signs.
 * Hints that are words are looked up among those, however many there are.
 */
export type Hinting = (lower: string, words: readonly string[]) => boolean;

export function hinting(clues: readonly Clue[]): Hinting {
  const firsts = new Set(clues.filter(({ asWords }) => asWords).flatMap(({ hints }) => hints.flatMap((hint) => wordsIn(hint)[0] ?? [])));
  const others = clues.filter(({ asWords }) => !asWords);
  return (lower, words) =>
    (firsts.size > 0 && words.some((word) => firsts.has(word))) ||
    others.some(({ hints, also }) => hints.some((hint) => lower.includes(hint)) && also?.test(lower) !== false);
}

/** What stands in a text between signs. */
export const wordsIn = (text: string): string[] => text.split(/\W+/).filter(Boolean);

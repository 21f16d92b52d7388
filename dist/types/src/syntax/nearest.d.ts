/** The candidate a word begins, or the one fewest edits away when that is near enough to be what was meant. */
export declare function nearest(word: string, candidates: Iterable<string>): string | undefined;

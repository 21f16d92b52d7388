/** How much more may be compared to find what words mean; a shared one is for the words of one project. */
export interface Patience {
    /** Cells of tables of edits. */
    left: number;
}
/**
 * For all words of a project: a suggestion is a courtesy, and names that nobody knows, times those that are known, may be
 * more than there is time for. Words that come after that get none.
 */
export declare const patience: () => Patience;
/** The shortest candidate that a word begins, or the one fewest edits away when that is near enough to be what was meant. */
export declare function nearest(word: string, candidates: Iterable<string>, { left }?: Patience): string | undefined;
/** The same for several words and one list of candidates, as long as there is patience. Each word is looked for once. */
export declare class Nearest {
    #private;
    constructor(candidates: Iterable<string>, shared: Patience);
    /** What a word was meant to be. */
    to(word: string): string | undefined;
}

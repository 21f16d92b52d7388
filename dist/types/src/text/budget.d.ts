/**
 * Says that a text makes more work than anything that people write. What it stops ends alone: whoever runs it tells so, names the
 * file, and goes on with the rest.
 */
export declare class OverBudget extends Error {
    readonly name = "OverBudget";
}
/** Steps that work on a stranger's text may take. They are counted, not timed: a text ends alike on every machine. */
export declare class Budget {
    #private;
    /** `steps`: what is counted, in the plural, as it stands behind a number: "comparisons of conditions". */
    constructor(most: number, steps: string);
    /** Counts steps before they are taken. Throws an OverBudget when there are too many. */
    spend(steps?: number): void;
}

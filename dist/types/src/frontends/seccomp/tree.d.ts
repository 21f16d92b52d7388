import { Budget } from "../../text/budget.js";
import { type Action } from "./action.js";
import type { Comparison } from "./filter.js";
/** Two rules for the same arguments with different actions, which libseccomp refuses. */
export declare class ClashError extends Error {
    readonly name = "ClashError";
}
/**
 * The conditional rules of one call as libseccomp keeps them: a tree of 32-bit tests that shares beginnings. Which of two
 * overlapping rules wins follows from the order of its levels, not from the order in the profile; and where they share a
 * test, the later one may lose a part. Behaviour as of libseccomp 2.5 and 2.6.
 */
export declare class RuleTree {
    #private;
    constructor(bits: 32 | 64);
    /** Adds a rule whose comparisons, sorted by argument, must all hold. Throws a ClashError when the library refuses it. */
    add(when: readonly Comparison[], action: Action): void;
    /** The action for a call, or `undefined` when no rule matches. A look at a test is a step of the budget. */
    answer(args: readonly bigint[], budget?: Budget): Action | undefined;
}

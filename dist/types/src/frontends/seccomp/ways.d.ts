import { Budget } from "../../text/budget.js";
import { type Case, type Comparison, type Verdict } from "./filter.js";
/** A call by its arguments, as wide as the registers. */
export type Arguments = readonly bigint[];
/** What is looked for: calls in which one argument has a value of interest. */
interface Wanted {
    /** The argument, by its index. */
    readonly argument: number;
    /** How many bits of it the kernel reads: a higher one makes no other call. */
    readonly bits: number;
    /** Values to try besides those the rules name. */
    readonly values?: readonly bigint[];
    /** Bits to set in all these. */
    readonly flags?: readonly bigint[];
}
/** What a rule that asks which calls a profile lets through may spend. */
export declare const looks: () => Budget;
/**
 * Calls that a verdict lets through: where its rules tell values of the wanted argument apart, at least one on each side. Every call
 * given has been asked of the filter itself. Throws an OverBudget.
 */
export declare function waysThrough(verdict: Verdict, wanted: Wanted, budget: Budget): Iterable<Arguments>;
/** The rule with conditions that a call meets; of several the first. */
export declare function caseOf({ cases }: Verdict, args: Arguments, budget?: Budget): Case | undefined;
/** Values of an argument that some rule lets through by itself: those of equalities. */
export declare const namedValues: ({ cases }: Verdict, argument: number, bits: number) => bigint[];
/** Whether a comparison holds for a value. */
export declare function holds({ op, value, mask }: Comparison, given: bigint): boolean;
export {};

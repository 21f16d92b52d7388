import type { SeccompDocument } from "../frontends/seccomp/document.js";
import { type Case, type CombinedFilter, type Verdict } from "../frontends/seccomp/filter.js";
import type { Budget } from "../text/budget.js";
/** A dangerous call that a rule with conditions lets through. */
export interface Danger {
    /** The rule that does. */
    readonly rule: Case;
    /** What makes it dangerous: an argument and its value; absent when any call is. */
    readonly by?: {
        readonly argument: number;
        readonly value: bigint;
    };
    /** Only somebody with CAP_SYS_ADMIN can make the call. */
    readonly needsAdmin: boolean;
}
/**
 * The worst call that the conditions for a call which breaks out let through, and that `usual`, the engine's default, does not.
 * `undefined` when they let through none that is dangerous, or there are no conditions.
 */
export declare function dangerThrough(document: SeccompDocument, filter: CombinedFilter, usual: Verdict, budget: Budget): Danger | undefined;
/** A request to type into the terminal that a rule lets through by its number. */
export declare function typingThrough(document: SeccompDocument, filter: CombinedFilter, budget: Budget): Danger | undefined;
/** A call that conditions let through and `usual`, the verdict of the engine's default, does not: what it is, in words, and by which rule. */
export declare function callBeyond(document: SeccompDocument, verdict: Verdict, usual: Verdict, budget: Budget): {
    readonly rule: Case;
    readonly what: string;
} | undefined;
/** A value of an argument, with its name where it has one: `argument 0 = 40 (AF_VSOCK)`. */
export declare function valueInWords(call: string, argument: number, value: bigint): string;

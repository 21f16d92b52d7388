import type { SeccompDocument } from "../frontends/seccomp/document.js";
import type { CombinedFilter, Verdict } from "../frontends/seccomp/filter.js";
import type { SeccompRule } from "../frontends/seccomp/profile.js";
import { type Arguments } from "../frontends/seccomp/ways.js";
import type { Budget } from "../text/budget.js";
import type { Located } from "../text/span.js";
/** Whether every call of it is carried out, whatever its arguments. */
export declare const isOpen: ({ cases, otherwise }: Verdict) => boolean;
/** Whether no call of it is carried out; what a listener decides may be. */
export declare const isBlocked: ({ cases, otherwise }: Verdict) => boolean;
/** Whether the profile names what it allows, so that what it does not name is missing. */
export declare const allowsByName: ({ defaultAction }: CombinedFilter) => boolean;
/** Of these calls, those that exist on the architecture and are never carried out. */
export declare const missingCalls: ({ calls }: SeccompDocument, filter: CombinedFilter, names: readonly string[]) => string[];
/** What of a call is looked for: an argument, values of it that the filter's own rules may not name, and bits to set in any value. */
interface Wanted {
    readonly argument: number;
    readonly values?: readonly bigint[];
    readonly flags?: readonly bigint[];
}
/** Calls, by their arguments, that a filter lets through: one for each value of an argument that its rules tell apart, and that the kernel reads. */
export declare const callsThrough: ({ calls }: SeccompDocument, verdict: Verdict, wanted: Wanted, budget: Budget) => Iterable<Arguments>;
/** Of these calls, those that a rule lets through for just this value of the argument. */
export declare function namedThrough(document: SeccompDocument, verdict: Verdict, argument: number, budget: Budget): Arguments[];
/** A rule of the profile and those of its names for which something holds; rules without such names are left out. */
export declare function rulesNaming({ profile }: SeccompDocument, holds: (name: string, rule: SeccompRule) => boolean): {
    rule: SeccompRule;
    names: Located<string>[];
}[];
/** "a, b and c", each in backquotes; of many, the first ones and how many more, which is never one: that has room for its name. */
export declare function listed(names: readonly string[], most?: number): string;
export {};

import { type Architecture } from "../../knowledge/seccomp.js";
import type { Target } from "../../knowledge/targets.js";
import type { Budget } from "../../text/budget.js";
import type { Located } from "../../text/span.js";
import { type Action } from "./action.js";
import type { SeccompProfile, SeccompRule } from "./profile.js";
import type { RuleTree } from "./tree.js";
/** A comparison as the filter makes it: unsigned, on as many bits as the architecture has. */
export interface Comparison {
    readonly index: number;
    readonly op: "EQ" | "NE" | "LT" | "LE" | "GT" | "GE" | "MASKED_EQ";
    readonly value: bigint;
    /** Of MASKED_EQ: which bits are looked at. */
    readonly mask: bigint;
}
/** A name in a rule: what a verdict comes from. */
export interface Entry {
    readonly rule: SeccompRule;
    readonly name: Located<string>;
}
/** When all comparisons hold, this happens. */
export interface Case {
    readonly when: readonly Comparison[];
    readonly action: Action;
    readonly entry: Entry;
}
/** What happens to one call on one architecture: the case that matches, else `otherwise`. */
export interface Verdict {
    readonly name: string;
    /** Every rule that counts; where two of them match, `tree` says who wins. */
    readonly cases: readonly Case[];
    readonly tree?: RuleTree;
    readonly otherwise: Action;
    /** The entry that decides every call of it; absent when the default, or a runtime's own answer, does. */
    readonly entry?: Entry;
}
/** An entry that has no effect, and why. */
export interface Lost {
    readonly entry: Entry;
    readonly action: Action;
    /**
     * `default`: it says what happens anyway, and is left out before others are looked at. `later`: an earlier entry already
     * decides every call. `unconditional`: another entry decides every call, whatever the conditions here.
     */
    readonly why: "default" | "later" | "unconditional";
    /** The entry that wins, unless it is the default. */
    readonly by?: Entry;
}
/** Two rules that the library refuses to have beside each other. */
export interface Clash {
    readonly entry: Entry;
    readonly with: Entry;
}
/** The container a filter is made for. */
export interface SeccompHost {
    readonly target: Target;
    readonly architecture: Architecture;
    /** What the container's bounding set holds, as CAP_NAME. */
    readonly caps: ReadonlySet<string>;
    /** Major and minor version. */
    readonly kernel: readonly [number, number];
}
/** What the rules of a profile come to on one architecture. */
export interface ArchFilter {
    readonly architecture: Architecture;
    readonly verdicts: ReadonlyMap<string, Verdict>;
    /** The highest number any entry names: runc answers ENOSYS above it. -1 when none does. */
    readonly highest: number;
}
/** A profile as libseccomp and runc make a filter of it. */
export interface CombinedFilter {
    readonly defaultAction: Action;
    readonly host: SeccompHost;
    /** The host's own architecture first. */
    readonly architectures: readonly ArchFilter[];
    readonly lost: readonly Lost[];
    readonly clashes: readonly Clash[];
    /** Rules whose gate is closed for this container. */
    readonly closed: ReadonlySet<SeccompRule>;
    /** Every rule, as written. */
    readonly rules: readonly SeccompRule[];
    /** Every call that some rule names, whatever it comes to. */
    readonly names: ReadonlySet<string>;
    /** What happens to a call, on the host's architecture unless told; runc's ENOSYS for numbers it has not heard of included. */
    verdict(name: string, arch?: ArchFilter): Verdict;
    /** Whether it is runc's own prologue that answers ENOSYS: the number is above every number the profile names. */
    isStubbed(name: string): boolean;
}
/**
 * Combines the rules of a profile for a container; `undefined` when no filter is installed at all, or none can be made.
 * With `only`, rules for other calls are left out, and nothing but these calls may be asked about.
 */
export declare function combine(profile: SeccompProfile, host: SeccompHost, only?: ReadonlySet<string>): CombinedFilter | undefined;
/** What a filter answers to a call with these arguments, each as wide as the architecture's registers. */
export declare const answer: ({ tree, otherwise }: Verdict, args: readonly bigint[], budget?: Budget) => Action;

import type { Condition } from "./syntax.js";
/** Flags of mounts that a rule means: all of `required`, and of the others none but `optional`. */
export interface Flags {
    readonly required: ReadonlySet<string>;
    readonly optional: ReadonlySet<string>;
    /** They change a mount that is there: the rule has a mount point and no source. */
    readonly changesMount: boolean;
}
/** Any flags at all. */
export declare const everyFlag: Flags;
/** The flags that the conditions of a rule mean, in parts that add up. */
export declare const flagsOf: (conditions: readonly Condition[], isRemount: boolean) => Flags[];
/** Whether all that `inner` means is meant by `outer`. */
export declare const flagsWithin: (inner: Flags, outer: Flags) => boolean;
/** Whether some flags are meant by both. */
export declare const flagsMeet: (a: Flags, b: Flags) => boolean;
/** What a rule about mounts names besides its options. */
export interface MountParts {
    readonly source: boolean;
    readonly target: boolean;
    readonly fstype: boolean;
}
/**
 * Whether a rule with these options is about any mount that can be asked for: one that only binds, moves, remounts or changes the
 * propagation cannot name all the rest. As `mnt_rule::gen_flag_rules` in the parser's mount.cc; it refuses a rule that is about none.
 */
export declare function isAboutMounts(conditions: readonly Condition[], isRemount: boolean, { source, target, fstype }: MountParts): boolean;

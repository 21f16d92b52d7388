import { type Flags } from "./mount-flags.js";
import { type PathPattern } from "./path-pattern.js";
import type { CapabilityRule, Rule, StatementKind, StatementRule } from "./syntax.js";
/** What a rule says of a path, a label or a name: `path` is there when it can be compared with others. */
export interface Named {
    readonly text: string;
    readonly path?: PathPattern;
}
/** A part of what a rule is about: everything that is one of its words, and matches its patterns, by what they speak of. What is not named is everything. */
export interface Extent {
    readonly words: Readonly<Record<string, ReadonlySet<string>>>;
    readonly named: Readonly<Record<string, Named>>;
    /** Of mounts. */
    readonly flags?: Flags;
}
/** The kinds that are judged together: a remount is a mount. */
export type Subject = Exclude<StatementKind, "remount"> | "capability";
/** What a rule is judged as; `undefined` for those about files, which a policy compares itself. */
export declare function subjectOf({ kind }: Rule): Subject | undefined;
/** What a rule is about, in parts that add up. `expand` replaces variables, and answers `undefined` for unknown ones. */
export declare function extentOf(rule: CapabilityRule | StatementRule, expand: (text: string) => string | undefined): Extent[];
/** Words there are for a subject, by what they speak of. */
export declare const universeOf: (subject: Subject) => Readonly<Record<string, readonly string[]>>;

import type { Located, Span } from "../../text/span.js";
/** A word of a profile: its value without quotes, escapes kept as the globs read them. */
export type Word = Located<string>;
/** What stands before a rule, in the only order the parser takes. */
export interface Prefix {
    readonly priority?: Located<number>;
    readonly audit?: Span;
    readonly mode?: Located<"allow" | "deny" | "prompt">;
    readonly owner?: Located<"owner" | "other">;
}
/** `name=value`, `name=(a b)`, `name in (a b)` or `name:=value`. */
export interface Condition {
    readonly name: Word;
    readonly operator: "=" | "in" | ":=" | "";
    readonly values: readonly Word[];
    readonly span: Span;
}
interface Node {
    /** From the first word of the item, prefixes included, to the end of its last one, without the comma. */
    readonly span: Span;
}
interface Prefixed extends Node {
    readonly prefix: Prefix;
}
/** A path rule, or the bare `file,`, whose path is `null`. */
export interface FileRule extends Prefixed {
    readonly kind: "file";
    readonly path: Word | null;
    /** As written, such as `rwkl`; `""` for the bare `file,`. */
    readonly permissions: Word;
    readonly target?: Word;
    readonly exec?: Located<"safe" | "unsafe">;
    readonly subset: boolean;
    /** The permissions stand before the path. */
    readonly leading: boolean;
}
export interface LinkRule extends Prefixed {
    readonly kind: "link";
    readonly subset: boolean;
    readonly path: Word;
    readonly target: Word;
}
export interface CapabilityRule extends Prefixed {
    readonly kind: "capability";
    /** Empty: every capability. */
    readonly names: readonly Word[];
}
/** Kinds of rules that are an access, conditions, a peer and perhaps a name or two. */
export declare const statementKinds: readonly ["network", "unix", "dbus", "signal", "ptrace", "mqueue", "userns", "io_uring", "mount", "remount", "umount", "pivot_root", "change_profile"];
export type StatementKind = (typeof statementKinds)[number];
export interface StatementRule extends Prefixed {
    readonly kind: StatementKind;
    /** `send`, or the words of `(send, receive)`; empty when none is written, which is all of them. */
    readonly access: readonly Word[];
    readonly conditions: readonly Condition[];
    /** The conditions of `peer=(...)`. */
    readonly peer?: {
        readonly conditions: readonly Condition[];
        readonly span: Span;
    };
    /** What is neither: address family and type, paths, a queue's name. */
    readonly words: readonly Word[];
    /** What `->` points at. */
    readonly target?: Word;
    /** Of change_profile. */
    readonly exec?: Located<"safe" | "unsafe">;
}
export interface AllRule extends Prefixed {
    readonly kind: "all";
}
export interface RlimitRule extends Node {
    readonly kind: "rlimit";
    readonly name: Word;
    readonly value: Word;
    readonly unit?: Word;
}
/** One line of policy. */
export type Rule = FileRule | LinkRule | CapabilityRule | StatementRule | AllRule;
export interface Include extends Node {
    readonly kind: "include";
    readonly path: Word;
    /** `<path>`: looked for in the folders of includes. */
    readonly magic: boolean;
    readonly ifExists: boolean;
    /** Spelled `#include`. */
    readonly pound: boolean;
}
export interface Abi extends Node {
    readonly kind: "abi";
    readonly path: Word;
    readonly magic: boolean;
}
export interface Alias extends Node {
    readonly kind: "alias";
    readonly from: Word;
    readonly to: Word;
}
/** `@{NAME} = values` or `$NAME = expression`. */
export interface Assignment extends Node {
    readonly kind: "assignment";
    readonly name: Word;
    readonly operator: "=" | "+=" | "?=" | ":=";
    readonly values: readonly Word[];
    /** For a boolean. */
    readonly expression?: Expression;
}
/** A condition of `if`. */
export type Expression = {
    readonly operator: "or" | "and";
    readonly left: Expression;
    readonly right: Expression;
} | {
    readonly operator: "not";
    readonly left: Expression;
} | {
    readonly operator: "defined" | "value";
    readonly word: Word;
} | {
    readonly operator: "==" | "!=" | "in" | "<" | "<=" | ">" | ">=";
    readonly a: Word;
    readonly b: Word;
};
export interface Profile extends Node {
    readonly kind: "profile";
    /** `file`: a path as the name, without a keyword. */
    readonly keyword: "profile" | "hat" | "file";
    readonly name: Word;
    readonly attachment?: Word;
    readonly flags: readonly Word[];
    readonly extended: readonly Condition[];
    readonly items: readonly Item[];
    /** The name and what follows it up to the brace. */
    readonly header: Span;
    /** Where the brace stands. */
    readonly open: number;
}
export interface Block extends Prefixed {
    readonly kind: "block";
    readonly items: readonly Item[];
}
export interface Conditional extends Node {
    readonly kind: "if";
    readonly test: Expression;
    readonly items: readonly Item[];
    readonly otherwise: readonly Item[] | Conditional | null;
}
/** Anything that stands in a file or a block. */
export type Item = Include | Abi | Alias | Assignment | Profile | Block | Conditional | RlimitRule | Rule;
/** Whether an item is a rule: what a policy is made of. */
export declare const isRule: (item: Item) => item is Rule;
export {};

import type { Span } from "../text/span.js";
/** One step from the place where a value applies to the place where it is written. */
export interface Hop {
    readonly how: "alias" | "merge" | "extends" | "override" | "include" | "interpolated" | "read-from" | "built-from" | "inherits";
    readonly span: Span;
}
/** A way is told as far as so many steps from where it ends: each step of a longer one would carry all the others along. */
export declare const longestWay = 16;
/** A way with a step before it. */
export declare const through: (hop: Hop, way: readonly Hop[]) => readonly Hop[];
/** A way with another before it. */
export declare const throughAll: (before: readonly Hop[], way: readonly Hop[]) => readonly Hop[];
interface Placed {
    /** Where the value is written or, for a default, where it would be. */
    readonly span: Span;
    readonly via?: readonly Hop[];
}
/** `state: "written"`: somebody wrote the value at `span`. */
export interface Written<T> extends Placed {
    readonly state: "written";
    readonly value: T;
}
/** `state: "default"`: nobody wrote it; this is what the runtime or the base image then uses. */
export interface Default<T> extends Placed {
    readonly state: "default";
    readonly value: T;
}
/** Why nobody can know a value before it runs. */
export type Reason = 
/** What is written holds a variable that gets its value elsewhere. */
"variable"
/** What is written is no value of its kind: the loader refuses it, or makes of it what it likes. */
 | "malformed"
/** What is written comes to more than anybody looks at. */
 | "large"
/** Nothing is written, and the image decides: one that is not known here. */
 | "image"
/** Nothing is written, and another file of the project may say it, which nobody read. */
 | "elsewhere"
/** It is declared outside of the project. */
 | "external";
/** `state: "unknown"`: something is there that nobody can know before it runs. */
export interface Unknown extends Placed {
    readonly state: "unknown";
    readonly reason: Reason;
    /** What is written, U+FFFC for each part that nobody can know; empty where nothing is. */
    readonly text: string;
}
/** A value, where it comes from and how sure we are. `unknown` has no value, so no rule can read one. */
export type Setting<T> = Written<T> | Default<T> | Unknown;
/** Lists are known, or not, item by item. */
export type ListSetting<T> = Setting<readonly Setting<T>[]>;
/** A setting somebody wrote. */
export declare const written: <T>(value: T, span: Span, via?: readonly Hop[]) => Setting<T>;
/** A setting nobody wrote. */
export declare const byDefault: <T>(value: T, span: Span, via?: readonly Hop[]) => Setting<T>;
/** A setting whose value cannot be known; `text` is what is written there. */
export declare const unknown: (reason: Reason, text: string, span: Span, via?: readonly Hop[]) => Unknown;
/** Whether somebody wrote it, even where nobody can know what it comes to. */
export declare const isSaid: (setting: Setting<unknown>) => boolean;
export {};

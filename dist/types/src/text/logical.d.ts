import type { Span } from "./span.js";
/**
 * A text put together from pieces of one file, and where each stands there: an instruction with its continuations joined,
 * a quoted script without its quotes. Piece `i` holds the characters from `at[i]` on, which stand in the file from `from[i]` on.
 */
export interface Logical {
    readonly file: string;
    readonly text: string;
    readonly at: readonly number[];
    readonly from: readonly number[];
    /**
     * Where a piece ends in the file that stands for something written otherwise, as an escape or a variable: each part of it has the place
     * of the whole piece. Absent when there is none.
     */
    readonly to?: readonly (StandIn | undefined)[];
    /** The text is one of its own, made from what stands here: every part of it has this place. */
    readonly whole?: Span;
}
/** What a piece stands for that is written otherwise. */
export interface StandIn {
    /** Where that ends in the file. */
    readonly end: number;
    /** The variable that it is, where nobody knows its value. */
    readonly name?: string;
}
/** The file offset of a character of the joined text. */
export declare function offsetOf(logical: Logical, index: number): number;
/** The file's range for `[start, end)` of the joined text; what stands between its pieces is inside it. */
export declare function spanOf(logical: Logical, start: number, end: number): Span;
/** The variable that a character of the joined text stands for; empty when it is none. */
export declare const nameAt: (logical: Logical, index: number) => string;
/** `[start, end)` of a joined text as a text of its own. */
export declare function partOf(logical: Logical, start: number, end: number): Logical;
/** Puts pieces together, each keeping its place. */
export declare class LogicalBuilder {
    #private;
    constructor(file: string);
    /** A piece that stands in the file from `offset` on. */
    add(text: string, offset: number): void;
    /** A piece that stands for what is written from `start` to `end` in the file; `name`: the variable there, when nobody knows its value. */
    addFor(text: string, start: number, end: number, name?: string): void;
    /** `[start, end)` of another joined text. */
    addPart(logical: Logical, start: number, end: number): void;
    build(): Logical;
}

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
    /** The text is one of its own, made from what stands here: every part of it has this place. */
    readonly whole?: Span;
}
/** The file offset of a character of the joined text. */
export declare function offsetOf(logical: Logical, index: number): number;
/** The file's range for `[start, end)` of the joined text; what stands between its pieces is inside it. */
export declare function spanOf(logical: Logical, start: number, end: number): Span;
/** `[start, end)` of a joined text as a text of its own. */
export declare function partOf(logical: Logical, start: number, end: number): Logical;
/** Puts pieces together, each keeping its place. */
export declare class LogicalBuilder {
    #private;
    constructor(file: string);
    /** A piece that stands in the file from `offset` on. */
    add(text: string, offset: number): void;
    /** `[start, end)` of another joined text. */
    addPart(logical: Logical, start: number, end: number): void;
    build(): Logical;
}

import type { Span } from "../../text/span.js";
/**
 * One instruction's text with continuations joined, and where each piece of it stands in the file. Piece `i` holds the
 * characters from `at[i]` on, which stand in the file from `from[i]` on.
 */
export interface Logical {
    readonly file: string;
    readonly text: string;
    readonly at: readonly number[];
    readonly from: readonly number[];
}
/** The file's range for `[start, end)` of the joined text; continuation marks in between are inside it. */
export declare function spanOf(logical: Logical, start: number, end: number): Span;
/** Go's unicode.IsSpace, which BuildKit trims and splits by. */
export declare function isSpace(code: number): boolean;
/** `[start, end)` without white space at both ends. */
export declare function trimmed(text: string, start?: number, end?: number): [number, number];

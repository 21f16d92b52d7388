import type { Span } from "./span.js";
/** Where the line begins that an offset is in, behind a byte order mark. */
export declare const lineStart: (text: string, at: number) => number;
/** The lines that a span is in, with the end of the last one; a byte order mark is of no line. */
export declare function wholeLines(text: string, { file, start, end }: Span): Span;

import type { Position, Source } from "./source.js";
import type { Span } from "./span.js";
type Range = Pick<Span, "start" | "end">;
/** How secrets are found in what is shown. */
export interface Masking {
    /** Those of several lines, anywhere in a text. */
    readonly blocks: (text: string) => readonly Range[];
    /** A line, or a part of one, with an asterisk for each character that must not be shown; another length means that none of it may. */
    readonly line: (text: string) => string;
}
/**
 * What reports know of a source: places in it, and its text with every secret masked, character for character. The text itself is
 * out of reach: what is not shown cannot be printed by mistake.
 */
export declare class ShownSource {
    #private;
    readonly path: string;
    /** `places`: what is known to be secret in it. */
    constructor(source: Source, places: readonly Range[], masking: Masking);
    get lineCount(): number;
    position(offset: number): Position;
    lineStart(line: number): number;
    /** The length of a 1-based line, without its end. */
    lineLength(line: number): number;
    /** A 1-based line without its end, or its characters from `from` up to `to`. */
    line(line: number, from?: number, to?: number): string;
    /** The characters from one offset up to another. */
    slice(start: number, end: number): string;
    /** Bytes of UTF-8 between two offsets. */
    byteLength(start: number, end: number): number;
    /** The whole text, with what is known to be secret in it and secrets of several lines masked, and nothing else. */
    get masked(): string;
}
export {};

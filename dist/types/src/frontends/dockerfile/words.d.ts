import { type Logical } from "../../text/logical.js";
import type { Located } from "../../text/span.js";
/** A word of an instruction as written, quotes and variables included. `at` is its place in the joined text. */
export interface Word extends Located<string> {
    readonly at: number;
}
/** A builder flag, such as `--from=build`. `value` is absent when no `=` is written. */
export interface Flag extends Located<string> {
    readonly name: string;
    /** The value with quotes resolved. */
    readonly text?: string;
    /** Its place in the joined text. */
    readonly at: number;
}
/** The word at `[start, end)` of the joined text. */
export declare const wordAt: (logical: Logical, start: number, end: number) => Word;
/** Where the blank-delimited word that begins at `start` ends. */
export declare const afterWord: (text: string, start: number, end: number) => number;
/** Where the blanks that begin at `start` end. */
export declare const afterBlanks: (text: string, start: number, end: number) => number;
/** Splits at blanks, quotes having no meaning, as FROM, COPY and EXPOSE do. */
export declare function splitBlanks(logical: Logical, start: number, end: number): Word[];
/** Splits at white space outside quotes, keeping quotes, as ENV, LABEL and ARG do. */
export declare function splitQuoted(logical: Logical, start: number, end: number, escapeChar: string): Word[];
/** Reads the `--flags` at the start; answers them and where the arguments begin. */
export declare function readFlags(logical: Logical, start: number, end: number, escapeChar: string): {
    flags: Flag[];
    rest: number;
};
/** What Go's JSON decoder makes of arguments that begin with `[`. */
export type JsonWords = {
    readonly words: Word[];
} | {
    readonly fault: "not-strings" | "not-json";
};
/** Reads exec form; `undefined` when the text does not begin like an array at all. */
export declare function readJson(logical: Logical, start: number, end: number): JsonWords | undefined;

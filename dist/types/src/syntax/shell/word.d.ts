type ParsedScript = unknown;
type Word = unknown;
import type { ShellCommand, ShellWord } from "../../model/script.js";
import { type Logical } from "../../text/logical.js";
/** What a variable is worth: a text, with `HOLE` in it for what nobody can know, or `undefined` when nothing defines it. */
export type Variables = (name: string) => string | undefined;
/** A substitution inside a word: its script, and whether that stands in the text the offsets of the word count in. */
export interface Substitution {
    readonly script: ParsedScript;
    readonly how: "output" | "process";
}
/** A word on its way: what the shell makes of it, and what else is in it. */
export interface Decoded extends ShellWord {
    /** One unquoted variable and nothing else: the shell splits its value at blanks. */
    readonly splits: boolean;
    readonly substitutions: readonly Substitution[];
    /** What the substitutions run, once that is read. */
    takes?: readonly ShellCommand[];
    /** The word without its quotes as a script of its own, for `sh -c`. Variables in it are left to be resolved there. */
    inner(): Logical;
}
export type WordDraft = {
    -readonly [Key in keyof Decoded]: Decoded[Key];
};
/** What is said of variables besides what they are worth. */
export interface Naming {
    /** The variable that an unknown part of a variable's value is. */
    origin(name: string): string;
    /** What is written of a variable's value, where that depends on how the script runs: `x` of `${NAME:-x}`. */
    written(name: string): string;
}
/** Resolves quotes, escapes and variables of one word. */
export declare function decodeWord(word: Word, logical: Logical, variables: Variables, { origin, written }?: Naming): Decoded;

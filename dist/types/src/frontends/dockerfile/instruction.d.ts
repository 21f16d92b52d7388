import type { Logical } from "../../text/logical.js";
import type { Span } from "../../text/span.js";
import type { Heredoc } from "./heredoc.js";
import type { Flag, Word } from "./words.js";
/** `name=value` of ENV, LABEL and ARG. ARG without a default has no value. */
export interface Pair {
    readonly name: Word;
    readonly value?: Word;
    /** The old form `ENV name the rest is the value`, which sets one variable. */
    readonly spaced?: boolean;
}
/** One instruction as BuildKit's parser sees it. */
export interface Instruction {
    /** Upper-case. */
    readonly keyword: string;
    readonly keywordSpan: Span;
    /** From the keyword to the end of the last line, here-documents and their terminators included. */
    readonly span: Span;
    readonly flags: readonly Flag[];
    /** Arguments in the instruction's own splitting; exec form decoded; a shell-form command is one word. */
    readonly args: readonly Word[];
    /** Arguments are a JSON array: exec form. */
    readonly json: boolean;
    readonly pairs: readonly Pair[];
    readonly heredocs: readonly Heredoc[];
    /** The instruction ONBUILD defers. */
    readonly trigger?: Instruction;
    /** Blank lines inside its continuations. */
    readonly blanks: readonly Span[];
    readonly logical: Logical;
}
/** The value of a flag, `undefined` when it is not given. */
export declare const flagOf: (instruction: Instruction, name: string) => Flag | undefined;

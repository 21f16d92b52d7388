import type { DockerfileDocument } from "../frontends/dockerfile/document.js";
import type { Instruction } from "../frontends/dockerfile/instruction.js";
import type { ShellCommand, ShellWord } from "../model/script.js";
import type { Option } from "../syntax/shell/arguments.js";
import type { Edit } from "../text/edit.js";
import type { Span } from "../text/span.js";
/** Takes words of a command away, each with the blanks before it. */
export declare function withoutWords({ words }: Pick<ShellCommand, "words">, gone: readonly ShellWord[]): Edit[];
/** Takes an option away, its value with it; of a cluster of letters only its own. */
export declare function withoutOption(command: ShellCommand, { name, value, word }: Option): Edit[];
/** Puts another text in place of a word that stands in the file just as it reads; exec form keeps its quotes. */
export declare function replaced({ text, span }: Pick<ShellWord, "text" | "span">, by: string): Edit[];
/** Whether a word stands in the file just as it reads: without quotes, escapes and variables. */
export declare const isWhole: ({ text, span }: Pick<ShellWord, "text" | "span">) => boolean;
/** The words of a command, from its program to its last argument: what starts it, and its redirections, aside. */
export declare function wordsOf({ words, span }: Pick<ShellCommand, "words" | "span">): Span;
/** Where a command begins, with what starts it and the variables that it is given. */
export declare const startOf: ({ span, words, wrappers, assignments }: ShellCommand) => number;
/**
 * Takes a command, or a whole pipe, out of its script, with what joins it to the next one or the one before; the instruction with it where it
 * is all of it. `undefined` where something else hangs on it, or the comment above it says what needs it.
 */
export declare function withoutCommand(document: DockerfileDocument, run: Instruction, command: ShellCommand): readonly Edit[] | undefined;
/** Puts a command before another one, which runs only when it succeeds. */
export declare const commandBefore: (document: DockerfileDocument, command: ShellCommand, put: string) => Edit;
/** Puts a command at the end of a RUN, in a line of its own where the others have theirs; `undefined` where none can follow. */
export declare function commandAtEnd(document: DockerfileDocument, run: Instruction, put: string): readonly Edit[] | undefined;
/** Takes a flag of an instruction away. */
export declare function withoutFlag({ source: { text } }: DockerfileDocument, { span }: {
    readonly span: Span;
}): Edit;

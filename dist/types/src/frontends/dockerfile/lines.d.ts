import type { Edit } from "../../text/edit.js";
import type { DockerfileDocument } from "./document.js";
import type { Instruction, Pair } from "./instruction.js";
/** What lines are put into or taken from: the document, and whether it stands inside another file. */
type Holder = Pick<DockerfileDocument, "source" | "inline" | "escape">;
/** A text as the file takes it: inside a Compose file every dollar is one of Compose's. */
export declare const asWritten: ({ inline }: Holder, text: string) => string;
/** Puts instructions behind one, each in a line of its own, at its depth; `undefined` where none can begin there. */
export declare function linesAfter(document: Holder, instruction: Instruction, ...added: readonly string[]): readonly Edit[] | undefined;
/** Puts instructions before one and the comments that stand right above it. */
export declare function linesBefore(document: Holder, instruction: Instruction, ...added: readonly string[]): readonly Edit[] | undefined;
/**
 * Takes an instruction out with its lines, and an empty line where one stands on both sides, unless the comment above it says what needs it;
 * others stay.
 */
export declare function withoutLines(document: Holder, { span, blanks }: Instruction): readonly Edit[] | undefined;
/** Takes `name=value` out of an instruction, or the instruction where that is all it says. */
export declare function withoutPair(document: Holder, instruction: Instruction, pair: Pair): readonly Edit[] | undefined;
/** Takes words out of a row of them, each with the blanks, and the end of a line, that tie it to its neighbour; a comment between them stays with none. */
export declare function withoutWords({ source: { path, text } }: Holder, words: readonly {
    readonly start: number;
    readonly end: number;
}[], gone: ReadonlySet<number>): readonly Edit[] | undefined;
/** Puts flags behind the keyword of an instruction. */
export declare function withFlags(document: Holder, { keywordSpan }: Instruction, ...flags: readonly string[]): Edit;
export {};

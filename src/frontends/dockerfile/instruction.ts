import type { Logical } from "../../text/logical.ts";
import type { Span } from "../../text/span.ts";
import type { Heredoc } from "./heredoc.ts";
import type { Flag, Word } from "./words.ts";

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
export const flagOf = (instruction: Instruction, name: string): Flag | undefined => instruction.flags.find((flag) => flag.name === name);

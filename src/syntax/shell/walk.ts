import type { Command, CompoundCommand, CompoundList, Pipeline, PipelineNode, Statement } from "unbash";
import type { Context, Draft } from "./draft.ts";
import type { Outcome } from "./outcome.ts";
import type { ShellState } from "./state.ts";
import type { Decoded } from "./word.ts";
import type { Words } from "./words.ts";

/** What holds commands together, as the tree has it. */
export type Compound = CompoundCommand | CompoundList | Extract<PipelineNode, { type: "Redirected" }>;

/**
 * One walk through a script, which the readers of its parts share: each hands what it does not read itself to the others. Each answers
 * the commands that run in the same shell, for whatever reads their output or handles their failure.
 */
export interface Walk {
  readonly state: ShellState;
  readonly outcome: Outcome;
  /** Functions are read for each call, and `ssh` is followed. */
  readonly follows: boolean;
  readonly words: Words;
  /** A text that is a script of its own, that of the surroundings. */
  script(context: Context): Draft[];
  statements(statements: readonly Statement[], context: Context): Draft[];
  node(node: Exclude<PipelineNode, Pipeline>, context: Context): Draft[];
  compound(node: Compound, context: Context): Draft[];
  simple(node: Command, context: Context): Draft[];
  /** The script that a shell takes as its input. */
  body(shell: Draft, body: Decoded, context: Context): Draft[];
}

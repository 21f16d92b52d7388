import type { ShellOptions } from "../../syntax/shell/unwrap.ts";
import type { Variables } from "../../syntax/shell/word.ts";
import type { Logical } from "../../text/logical.ts";

/** A shell script as it is written in a file, with what its surroundings say of how it runs. */
export interface ShellText {
  /** What the shell reads, each part at its place in the file. */
  readonly text: Logical;
  /** Variables it is started with: constants of a Makefile, `env:` of a workflow. */
  readonly variables: Variables;
  readonly options: ShellOptions;
  /** Folders it may run in, `""` where we stand, the likeliest first; relative paths in it start from there. */
  readonly folders: readonly string[];
}

/** Variables of which nothing is known. */
export const noVariables: Variables = () => undefined;

import type { ShellOptions } from "../../syntax/shell/shells.ts";
import type { ScriptOptions } from "../../syntax/shell/unwrap.ts";
import type { Decoded, Variables } from "../../syntax/shell/word.ts";
import type { Logical } from "../../text/logical.ts";

/** A shell script as it is written in a file, with what its surroundings say of how it runs. */
export interface ShellText {
  /** What the shell reads, each part at its place in the file; or the words of one command that no shell reads. */
  readonly text: Logical | readonly Decoded[];
  /** Variables it is started with: constants of a Makefile, `env:` of a workflow. */
  readonly variables: Variables;
  readonly options: Omit<ScriptOptions, "follows">;
  /** Folders it may run in, `""` where we stand, the likeliest first; relative paths in it start from there. */
  readonly folders: readonly string[];
}

/** Variables of which nothing is known. */
export const noVariables: Variables = () => undefined;

/** How shells are started that nobody gave an option. */
export const plainShell: ShellOptions = { errexit: false, pipefail: false };

/** What may name an engine, or a variable with one: where it is missing, no command is looked for. */
export const mayAsk = (text: string): boolean => /docker|podman|nerdctl|container/i.test(text);

/** Variables by their names. */
export const variablesOf =
  (...maps: readonly ReadonlyMap<string, string>[]): Variables =>
  (name) => {
    for (const map of maps) {
      const value = map.get(name);
      if (value !== undefined) return value;
    }
    return undefined;
  };

import { type Arguments, readArguments } from "../session/arguments.ts";
import { type Command, commands } from "../session/options.ts";

/** The command line, split. */
export interface CommandLine extends Arguments {
  readonly command: Command;
  /** Whether it is written there, and not the one that is usual. */
  readonly isNamed: boolean;
}

/** Splits the command line; the first word is the command when it is one, else `check` is meant. */
export function readCommandLine(words: readonly string[], environment: Readonly<Record<string, string | undefined>> = {}): CommandLine {
  const named = ([first]: readonly string[]): Command | undefined => commands.find((name) => name === first);
  const { paths, ...rest } = readArguments(words, environment, (all) => named(all) ?? "check");
  const command = named(paths);
  return { ...rest, command: command ?? "check", isNamed: command !== undefined, paths: command ? paths.slice(1) : paths };
}

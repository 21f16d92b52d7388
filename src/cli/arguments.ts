import { type Arguments, readArguments } from "../session/arguments.ts";

/** Every command, in the order of the help. */
export const commands = [
  "check",
  "fix",
  "show",
  "explain",
  "rules",
  "ignores",
  "baseline",
  "config",
  "init",
  "problem-matcher",
  "completions",
] as const;
/** The name of a command. */
export type Command = (typeof commands)[number];

/** The command line, split. */
export interface CommandLine extends Arguments {
  readonly command: Command;
  /** Whether it is written there, and not the one that is usual. */
  readonly isNamed: boolean;
}

/** Splits the command line; the first word is the command when it is one, else `check` is meant. */
export function readCommandLine(words: readonly string[], environment: Readonly<Record<string, string | undefined>> = {}): CommandLine {
  const { paths, ...rest } = readArguments(words, environment);
  const command = commands.find((name) => name === paths[0]);
  return { ...rest, command: command ?? "check", isNamed: command !== undefined, paths: command ? paths.slice(1) : paths };
}

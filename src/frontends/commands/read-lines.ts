import { oncePer } from "../../text/once-per.ts";
import { type CommandLine, readCommandLine } from "./command-line.ts";
import type { CommandsDocument } from "./document.ts";

/** The command lines of a file whose flags are known, in the order they are written. */
export const commandLines = oncePer(({ calls, source }: CommandsDocument): readonly CommandLine[] =>
  calls.flatMap((call) => readCommandLine(call, source) ?? []),
);

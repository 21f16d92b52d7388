import type { ShellWord } from "../model/script.js";
import type { Ran } from "./stages.js";
/** Whether a command before it in its RUN compared all of these files with a checksum or a signature, and would have stopped this one. */
export declare function isVerified(files: readonly ShellWord[], { command: by, commands, at }: Pick<Ran, "command" | "commands" | "at">, fetched: ReadonlySet<string>): boolean;

import type { ShellCommand, ShellWord } from "../model/script.js";
/** Whether a command before compared all of these files with a checksum or a signature, and would have stopped this one. */
export declare function isVerified(files: readonly ShellWord[], by: ShellCommand, earlier: readonly ShellCommand[], fetched: ReadonlySet<string>): boolean;

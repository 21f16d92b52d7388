import type { ShellCommand } from "../model/script.js";
/**
 * Whether a script fails although it runs on behind a check that failed: the rest of the check's `&&` list would have made a file or
 * folder that a later command cannot do without.
 */
export declare function failsAnyway(check: ShellCommand, commands: readonly ShellCommand[]): boolean;

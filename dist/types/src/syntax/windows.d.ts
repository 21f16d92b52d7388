import type { ShellCommand } from "../model/script.js";
import { type Logical } from "../text/logical.js";
/** A command of cmd or PowerShell. */
export interface WindowsCommand extends ShellCommand {
    /** Its text with the content of strings blanked out: calls of methods are found in it. */
    readonly code: string;
    /** The commands in its brackets and, for a shell that it starts, in the text it is given. */
    readonly inner: readonly WindowsCommand[];
    /** The commands whose output it reads through a pipe, the nearest last. */
    readonly readsFrom: readonly WindowsCommand[];
}
/**
 * Reads a command line of cmd or PowerShell into its commands, as far as both have it alike: quotes, brackets, pipes, `;`, `&&`,
 * `||`, and `&`, which parts two commands in one and calls one in the other. Never throws; linear but for nesting.
 */
export declare function readWindows(logical: Logical): WindowsCommand[];

import type { ShellCommand } from "../model/script.js";
/**
 * The commands of one script that run what a download prints, with the download. What stands between, programs and variables,
 * changes the form of the text at most: it still comes from the server, unless somebody compares it.
 */
export declare function pipedDownloads(commands: readonly ShellCommand[]): ReadonlyMap<ShellCommand, ShellCommand>;

import type { ShellCommand, ShellWord } from "../model/script.js";
/** What makes a downloaded file more than text. */
export interface Use {
    readonly as: "program" | "archive" | "package" | "key" | "run";
    /** The file; absent for what comes in through a pipe. */
    readonly word?: ShellWord;
    readonly command: ShellCommand;
}
/** What a command makes of its files: it marks or places them as programs, unpacks, installs, trusts or runs them. */
export declare function usesOf(command: ShellCommand): Use[];
/** A mode that lets somebody start the file. */
export declare const isExecutable: (mode: string) => boolean;
/** Whether a file may be a program by the folder it is in. */
export declare const isAmongPrograms: (path: string) => boolean;

import type { ShellCommand, ShellWord } from "../model/script.js";
import { type Arguments } from "../syntax/shell/arguments.js";
/** One run of curl, wget or their like. */
export interface Download {
    readonly urls: readonly ShellWord[];
    /** The first file it writes; `-` for standard output, `undefined` when its name comes from the URL or cannot be known. */
    readonly output: string | undefined;
    /** The file that each address is saved in, where it is one: as a word, whose variables may be unknown. */
    readonly saved: readonly {
        readonly url: ShellWord;
        readonly file: ShellWord;
    }[];
    readonly args: Arguments;
}
/** Reads a command that fetches something over the network; `undefined` when it is none. */
export declare function downloadOf(command: ShellCommand): Download | undefined;
/** The option that makes a downloader accept any certificate. */
export declare const trustsAnybody: ({ args }: Download) => import("../syntax/shell/arguments.js").Option | undefined;
/** Whether a text is a URL whose content anybody on the way can replace. */
export declare function isCleartext(text: string): boolean;

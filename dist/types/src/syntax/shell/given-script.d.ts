import type { ShellWord } from "../../model/script.js";
import { type ShellOptions } from "./shells.js";
import type { Decoded } from "./word.js";
/** A text that a program has a shell run. */
export interface GivenScript {
    readonly word: Decoded;
    readonly options: ShellOptions;
    /** On another machine, or at another time. */
    readonly where?: "elsewhere" | "later";
}
/** Whether a program may be given a text that a shell runs, besides shells themselves. */
export declare const takesText: (name: string) => boolean;
/** Whether a shell, here or elsewhere, reads what the program is given: inside of that text quotes mean something else. */
export declare const givesToShell: (name: string) => boolean;
/** The word that holds a script, for `sh -ec TEXT`, `su user -c TEXT`, `eval TEXT`. `follows`: also what `ssh` and `trap` run. */
export declare function scriptOf(name: string, words: readonly Decoded[], follows: boolean): GivenScript | undefined;
/** The words behind the host that `ssh` goes to; `undefined` where there is none. */
export declare function remoteCommand<T extends ShellWord>(words: readonly T[]): readonly T[] | undefined;

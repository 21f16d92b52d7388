import type { ShellCommand, ShellWord } from "../../model/script.js";
/** An account that a command makes. */
export interface AccountMade {
    readonly name: string;
    readonly uid?: string;
    /** The word that names it. */
    readonly word: ShellWord;
}
/** The account that `useradd`, `adduser` or `usermod -u` makes, or makes another one; `undefined` where nobody can know its name. */
export declare function accountMade(command: ShellCommand): AccountMade | undefined;

import type { CommandLine, ShellWord } from "../model/script.js";
/** How a program is given its credential. */
export type Way = 
/** After an option: in the same word (`-pPW`), in the next one (`-p PW`), or in either. */
{
    readonly options: string;
    readonly value: "same" | "next" | "either";
}
/** After the colon in the value of an option: `-u user:PW`. */
 | {
    readonly users: string;
}
/** As a setting: what follows the `=` in the word that names it, or the next word. */
 | {
    readonly setting: RegExp;
}
/** As the last word, when another one asks for it. */
 | {
    readonly lastAfter: RegExp;
}
/** In a word that begins so. */
 | {
    readonly prefix: string;
};
/** What stands before a credential in text that nobody has parsed: there, rather too much is hidden than too little. */
export interface Clue {
    /** Lower-case texts, one of which is there: the cheap test before the pattern. */
    readonly hints: readonly string[];
    readonly before: RegExp;
}
/** A program, or several alike, and how a credential is given on its command line. */
export interface Tool {
    /** Names of programs; a star stands for any ending. */
    readonly programs: string;
    /** The subcommand that takes it: the first or second word after the program. */
    readonly under?: string;
    readonly way: Way;
    /** It sets the password of an account, which a rule of its own reports, whatever it is. */
    readonly account?: true;
    /** What gives it away in text even without its program. */
    readonly anywhere?: Clue;
}
/** From the manual page or the documentation of each. */
export declare const tools: readonly Tool[];
/** Whether an option, with its one or two dashes, is one of them. */
export declare const isTelling: (option: string) => boolean;
/** How such options end: in text, that is enough. */
export declare const tellingOption: Clue;
/** A user with a password after an option that names a user: in text, that is enough, too. */
export declare const userOption: Clue;
/** Where a command line holds a credential: the word, and what of it that is. */
export interface Given {
    readonly word: ShellWord;
    readonly value: string;
}
/** The tool that a program is, by its name without its folder. */
export declare const toolOf: (name: string) => Tool | undefined;
/** Whether a program reads passwords of accounts and sets them. */
export declare const setsPasswords: (name: string) => boolean;
/** What a tool is given on a command line, if that is what it asks for. */
export declare function givenTo({ way, under }: Tool, { name, words }: CommandLine): Given | undefined;
/** What gives a tool's credential away in text: the program, or its subcommand, then its option somewhere in the same command. */
export declare function clueOf({ programs, under, way, account, anywhere }: Tool): Clue | undefined;
/** Whether a text may hold such a line, or one that writes something into a file: the cheap test before it is read. */
export declare function mayGive(text: string): boolean;

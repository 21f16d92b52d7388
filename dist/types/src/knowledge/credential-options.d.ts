/** How a program is given its credential. */
export type Way = 
/**
 * After an option: in the same word (`-pPW`), in the next one (`-p PW`), or in either. `among`: other letters may stand before it
 * (`-rP PW`). `part`: what of the value it is, as the group of each match.
 */
{
    readonly options: string;
    readonly value: "same" | "next" | "either";
    readonly among?: true;
    readonly part?: RegExp;
}
/** Behind a sign in the value of an option, a colon unless another one is named: `-u user:PW`. */
 | {
    readonly users: string;
    readonly separator?: string;
}
/** As a setting: what follows the `=` in the word that names it, or the next word. */
 | {
    readonly setting: RegExp;
}
/** As the last word, when another one asks for it. */
 | {
    readonly lastAfter: RegExp;
}
/** As an operand behind another word, so many operands further: `add_user NAME PW` is one. `takes`: options with a word of their own between. */
 | {
    readonly after: RegExp;
    readonly skip: number;
    readonly takes?: string;
}
/** In a word that begins so. */
 | {
    readonly prefix: string;
}
/** In a word of this form, as its group. */
 | {
    readonly form: RegExp;
}
/** As what it reads from standard input, with such a word on its command line, or always. */
 | {
    readonly stdin: RegExp | "always";
};
/** What stands before a credential in text that nobody has parsed: there, rather too much is hidden than too little. */
export interface Clue {
    /** Lower-case texts, one of which is there: the cheap test before the pattern. */
    readonly hints: readonly string[];
    /** Each hint stands there as a word by itself, or as several, as it is written. */
    readonly asWords?: true;
    /** What else such a text has, in lower case, where the hints are in most texts. */
    readonly also?: RegExp;
    readonly before: RegExp;
}
/** A program, or several alike, and how a credential is given on its command line. */
export interface Tool {
    /** Names of programs, without `.exe`; a star stands for any ending. */
    readonly programs: string;
    /** The subcommand that takes it: one word, the first or second after the program, or all the words from the first on. */
    readonly under?: string;
    readonly way: Way;
    /** It sets the password of an account, which a rule of its own reports, whatever it is. */
    readonly account?: true;
    /** What gives it away in text even without its program. */
    readonly anywhere?: Clue;
}
/** A row a way; from the manual page or the documentation of each program. */
export declare const tools: readonly Tool[];
/** Options whose value is a credential, whatever the program: without their dashes, underscores as dashes. */
export declare const telling: ReadonlySet<string>;
/** How the name of such an option ends otherwise, and how one begins that says what to do with a password and takes none. */
export declare const tellingEnd: RegExp;
export declare const notTelling: RegExp;

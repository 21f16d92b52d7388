import type { ShellCommand, ShellWord } from "../../model/script.js";
/** One option of a command: `-o file`, `--output=file`, one letter of `-fsSL`. */
export interface Option {
    /** With its dashes. */
    readonly name: string;
    readonly value?: ShellWord;
    /** The word the option stands in. */
    readonly word: ShellWord;
}
/** A command line taken apart as getopt does, with the options of that tool. */
export interface Arguments {
    readonly options: readonly Option[];
    /** Words that belong to no option; the subcommand is the first. */
    readonly operands: readonly ShellWord[];
    /** Those operands that stand behind `--`. */
    readonly behind: readonly ShellWord[];
}
/** Takes the words after the program apart. `tool` decides which options take values. Several rules ask the same of one command. */
export declare function argumentsOf({ words }: Pick<ShellCommand, "words">, tool: string, from?: number): Arguments;
/** What follows in a word; the variables in it are counted to this part, which is where they mostly are. */
export declare const after: ({ text, literal, names, holes, takes, span }: ShellWord, at: number) => ShellWord;
/** The first option of one of these names. */
export declare const optionOf: ({ options }: Arguments, ...names: string[]) => Option | undefined;

import type { ShellAssignment, ShellCommand, Wrapper } from "../../model/script.js";
import { type GivenScript } from "./given-script.js";
import { type ShellOptions } from "./shells.js";
import type { Decoded } from "./word.js";
/** How a whole script is read. */
export interface ScriptOptions extends ShellOptions {
    /**
     * Functions are read for each call, and so is what `ssh` runs on other machines. Who asks what a script starts wants that; who asks
     * what it does to this machine does not.
     */
    readonly follows?: boolean;
    /** Aliases count from the beginning: in every shell but bash. */
    readonly aliases?: boolean;
}
/** A command without the programs that only start it. */
export interface Unwrapped {
    /** What the program is called, without its folder: U+FFFC when nobody can know it, nothing when there is none. */
    readonly name: string;
    readonly wrappers: readonly Wrapper[];
    readonly words: readonly Decoded[];
    readonly assignments: readonly ShellAssignment[];
    /** The text that `sh -c`, `su -c` or `eval` runs: then `words` is what runs it. */
    readonly script?: GivenScript;
}
/** Programs made to be process 1: they hand signals on and collect what has ended. */
export declare const isInit: (name: string) => boolean;
/** Programs that start the one that their arguments name: `env`, `gosu`, `exec`. */
export declare const isStarter: (name: string) => boolean;
/** Whether a program may be a wrapper: it starts another one, or reads a script from its words. */
export declare const startsAnother: (name: string) => boolean;
/** The last segment of a program's path. */
export declare const programName: (path: string) => string;
/** The words of a script's `#!` line, `env` taken off; `undefined` without one. */
export declare function shebangOf(text: string): string[] | undefined;
/** The script that a command has a shell run from a file, as a path: `sh -e FILE`, `. FILE`; `undefined` when it is no such command. */
export declare function interpretedFile({ name, words }: Pick<ShellCommand, "name" | "words">): string | undefined;
/** Takes one starter after the other off. `follows`: also `ssh`, whose words another machine's shell reads, and what `xargs` adds. */
export declare function unwrap(words: readonly Decoded[], follows?: boolean): Unwrapped;

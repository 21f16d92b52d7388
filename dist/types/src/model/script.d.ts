import type { Span } from "../text/span.js";
/** One word of a command as the shell hands it on. */
export interface ShellWord {
    /** Quotes and escapes resolved, U+FFFC for what nobody can know before it runs. */
    readonly text: string;
    /** Like `text`, with U+FFFC also for variables whose value is known: what somebody really wrote. */
    readonly literal: string;
    /** Names of the variables whose values are in it. */
    readonly names?: readonly string[];
    /** The variable behind each U+FFFC of `text`, in order; empty for what is none. */
    readonly holes?: readonly string[];
    /** Nobody knows how many words it is: a variable without quotes, `"$@"`. Its text is U+FFFC then. */
    readonly isMany?: true;
    /** The commands whose output is in it. */
    readonly takes?: readonly ShellCommand[];
    readonly span: Span;
}
/** A redirection; `target` is the file, or the text of a here-document or here-string. */
export interface Redirect {
    /** The file descriptor before the operator, as in `2>`. */
    readonly descriptor?: number;
    readonly operator: "<" | ">" | ">>" | "<<" | "<<<" | "<>" | ">&" | "<&" | ">|" | "&>" | "&>>";
    readonly target: ShellWord;
}
/** A program that starts another one: `sudo`, `env`, `xargs`, `sh -c`. */
export interface Wrapper {
    readonly name: string;
    /** Its own words: itself, its options and operands, up to the program it starts. */
    readonly words: readonly ShellWord[];
    readonly span: Span;
    /** How the script it is written in ends with it; absent where the script goes on, and where it is written in none. */
    readonly ends?: Ending;
}
/** How a script ends in a command. Many shells run that command in their own place, and differ in which endings they take. */
export interface Ending {
    /** On a line of its own; last in `a && b`; last in `a; b`; inside `{ }`, `( )`, `if`, `case`, or beside a job in the background. */
    readonly by: "line" | "chain" | "list" | "block";
    /** A line feed follows. */
    readonly newline: boolean;
}
/** `NAME=value`, alone, before a command, or given to `env` or `export`. */
export interface ShellAssignment {
    readonly name: string;
    readonly value: ShellWord;
    readonly span: Span;
}
/** What a script exports or unsets, one variable after the other. */
export interface Exported {
    readonly name: string;
    /** As written, U+FFFC where nobody can know it; `undefined`: programs no longer get it. */
    readonly value: string | undefined;
    /** What it did before. */
    readonly before?: Exported;
}
/** One simple command of a script, wrappers taken off. */
export interface ShellCommand {
    /** The program's name without its folder; empty for assignments alone, U+FFFC when nobody can know it. */
    readonly name: string;
    /** argv: the program and its arguments. */
    readonly words: readonly ShellWord[];
    readonly assignments: readonly ShellAssignment[];
    readonly redirects: readonly Redirect[];
    /** What starts it, outermost first. */
    readonly wrappers: readonly Wrapper[];
    readonly span: Span;
    /**
     * The working directory, as `cd` leaves it: a path from where the script starts, empty there. A folder that depends on a variable
     * begins with `${NAME}`, one that nobody can know with `${?}`.
     */
    readonly folder: string;
    /** What the shell that starts it has exported and unset by then, newest first. */
    readonly exported?: Exported;
    /** Commands whose output it reads through a pipe, and those that read its own. */
    readonly readsFrom: readonly ShellCommand[];
    readonly feeds: readonly ShellCommand[];
    /** The command that gets its output as an argument or through `<(...)`. */
    readonly substitutedInto?: ShellCommand;
    /** The commands whose output it gets that way. */
    readonly takes: readonly ShellCommand[];
    /** Runs only when something else held: in `if`, `case`, a loop, a function, or after `||`. */
    readonly conditional: boolean;
    /** What runs when it fails: the right side of `||`. */
    readonly fallback: readonly ShellCommand[];
    /** The `&&` list it is a link of: what has the same one and is written earlier has succeeded when it runs. */
    readonly chain?: object;
    /** Its exit status can end the script: `&&`, the end of the script, or `set -e` see to it. */
    readonly decides: boolean;
    /** It asks: its status is the condition of `if`, `while` or `!`. */
    readonly tested: boolean;
    /** How its script ends with it; absent where the script goes on. */
    readonly ends?: Ending;
    /** The shell does not wait for it: `&` follows. */
    readonly background?: true;
    /** It calls a function of the script, and no program of that name. */
    readonly isCall?: true;
    /** In a pipe whose left side may fail unseen: no `pipefail`. */
    readonly failsUnseen: boolean;
}
/** A command line by itself: a program, its words, where they come from and go to. */
export interface CommandLine extends Pick<ShellCommand, "name" | "words" | "redirects">, Partial<Pick<ShellCommand, "wrappers">> {
    readonly feeds: readonly (Pick<ShellCommand, "name" | "words"> & Partial<Pick<ShellCommand, "wrappers">>)[];
}
/** A shell script: the text of RUN, of a shell-form command, of a here-document. */
export interface Script {
    /** Simple commands in the order they are written, those inside substitutions before the command that uses them. */
    readonly commands: readonly ShellCommand[];
    /** The script is no shell's, or has a syntax error: of its commands there are those that are run before, or none. */
    readonly fault?: {
        readonly span: Span;
        readonly message: string;
    };
    /** Where scripts in its scripts begin that are not looked into; the rest is. */
    readonly limit?: Span;
    /** Where calls of functions begin that are too many to be followed. */
    readonly callLimit?: Span;
}

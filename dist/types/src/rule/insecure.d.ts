import { type Lost } from "../knowledge/insecure-tools.js";
import type { CommandLine, ShellCommand } from "../model/script.js";
import { type Option } from "../syntax/shell/arguments.js";
import type { Span } from "../text/span.js";
import type { Programs } from "./stages.js";
import { told } from "./told.js";
/** A switch that takes the check of the other side away. */
export interface Insecure {
    readonly span: Span;
    /** As somebody would name it: the option, or the whole setting. */
    readonly what: string;
    readonly lost: Lost;
    /** The option that can be taken away. */
    readonly option?: Option;
}
/** The programs that switch a check off, or write text that does. */
export declare const insecurePrograms: Programs;
/** The switches in the arguments of a command, a row of the table once. */
export declare function insecureSwitches(command: ShellCommand): Generator<Insecure>;
/** The switches in what a command writes into a file: settings, and variables that a shell will read there. */
export declare function insecureWritten(command: CommandLine): Generator<Insecure>;
/** The first setting in a text for files of these paths that takes a check away. */
export declare function insecureLine(text: string, files: readonly string[]): Omit<Insecure, "span"> | undefined;
/** What it means, and what to do: the rest of a sentence that begins with the switch. */
export declare function lostInWords(subject: string, lost: Lost): ReturnType<typeof told>;

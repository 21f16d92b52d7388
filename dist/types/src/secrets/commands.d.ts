import type { CommandLine, ShellCommand } from "../model/script.js";
import { type SecretUse } from "./text.js";
/**
 * The first credential that a command carries in its own text; references, files and placeholders are none. `builds`: it runs while an
 * image is built, and what it is given as a key of its own ends with it.
 */
export declare function secretInCommand(command: ShellCommand, builds?: boolean): SecretUse | undefined;
/** Every credential that a command carries in its own text, those too that no rule reports: each of them once. */
export declare function secretsInCommand(command: ShellCommand, builds?: boolean): readonly SecretUse[];
/** The same of any command, whether it may carry one or not. */
export declare function searched(command: ShellCommand, builds: boolean): readonly SecretUse[];
/** The credentials that a program is given as what they are: by its own options, by telling ones, on standard input, or as a whole file. */
export declare function secretsGiven(line: CommandLine): Generator<SecretUse>;
/** The passwords of accounts that a command sets. A rule of its own reports them, whatever they are; they are no less secret. */
export declare function passwordsSet(line: CommandLine): Generator<Pick<SecretUse, "span"> & {
    readonly value: string;
}>;

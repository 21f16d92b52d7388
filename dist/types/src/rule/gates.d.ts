import { type Gate } from "../knowledge/gates.js";
import type { ShellCommand, ShellWord } from "../model/script.js";
import type { Programs } from "./stages.js";
/** The programs that may be a gate. One whose folder nobody knows has no name that is known. */
export declare const gatePrograms: Programs;
/** Which gate a command is: its program, and its arguments. */
export declare function gateOf(words: readonly ShellWord[]): Gate | undefined;
/** Why the failure of a command goes unnoticed; `undefined` when something stops, or answers it. */
export declare function ignoredBecause({ fallback, tested, failsUnseen, decides, feeds, words, substitutedInto, }: ShellCommand): string | undefined;
/** Whether a command runs although an earlier one of its script failed. */
export declare function isIgnored(earlier: ShellCommand, by: ShellCommand): boolean;

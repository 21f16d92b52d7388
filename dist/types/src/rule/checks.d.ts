import type { ShellCommand, ShellWord } from "../model/script.js";
/** Whether a command compares something with a checksum or a signature. MD5 and SHA-1 prove nothing. */
export declare function verifies({ name, words }: ShellCommand): boolean;
/** `[ "$(sha256sum f)" = "$SUM" ]` and the like: a digest that goes into something else is compared there. */
export declare const digests: ({ name, substitutedInto, feeds }: ShellCommand) => boolean;
/** A comparison with a checksum, a signature or a fingerprint, and the files it is of; `undefined` when it does not name them. */
export interface Check<T> {
    readonly of: readonly T[] | undefined;
    /** It says something of its own script only. */
    readonly beside?: true;
}
/** Reads a command that compares what was downloaded with something; `find` knows the files by their names. */
export declare function checkOf<T>(command: ShellCommand, find: (word: Pick<ShellWord, "text">) => readonly T[]): Check<T> | undefined;

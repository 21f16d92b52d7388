import type { ShellCommand, ShellWord } from "../../model/script.js";
import type { Setting } from "../../model/setting.js";
/** What the instruction says of where its commands run. */
export interface Surroundings {
    /** Absent, or unknown: the base image decides. */
    readonly workdir?: Setting<string>;
    readonly user?: Setting<string>;
    /** What ENV sets. */
    readonly variables: Pick<ReadonlyMap<string, string>, "get">;
}
/** What a variable is worth at a command: what it is given, what was exported before, or what ENV sets. */
export type Lookup = (name: string) => string | undefined;
/** Names each file of a RUN by one path, however it is written: the home directory is `~`, an unknown folder begins with `UNKNOWN`. */
export declare class Places {
    #private;
    constructor({ workdir, user, variables }: Surroundings);
    /** A path as `folder` sees it. */
    at(path: string, folder?: string): string;
    /** The working directory of a command. */
    folder(command: ShellCommand): string;
    /** The file that a word names, in the working directory of its command or in another folder. */
    of(word: ShellWord, command: ShellCommand, folder?: string): string;
}
/** A path for the reader: without the folder it begins in if nobody knows that; empty if nothing is known. */
export declare const shownPath: (path: string) => string;

import type { Script, ShellCommand, ShellWord } from "../../model/script.js";
import type { Span } from "../../text/span.js";
/** A program that takes Docker's command line. */
export type Engine = "docker" | "podman" | "nerdctl";
/** One command line that asks an engine for something. */
export interface EngineCall {
    readonly engine: Engine;
    /** What is asked for, by the shorter of its names: `run`, `exec`, `build`, `network create`. */
    readonly verb: string;
    /** The words behind the verb. */
    readonly words: readonly ShellWord[];
    /** From the program to the verb. */
    readonly at: Span;
    /** The options before the verb: which engine is asked, and where it listens. */
    readonly globals: readonly ShellWord[];
    readonly command: ShellCommand;
    /** Folders that relative paths may start from, `""` where we stand, the likeliest first; empty when nobody can know. */
    readonly folders: readonly string[];
    /** No command: a pipeline asks for a container that lasts as long as a job, on a machine that may be made for that job alone. */
    readonly job?: {
        readonly isDisposable: boolean;
    };
}
/** What a script asks of engines. */
export declare const callsIn: (script: Script, folders: readonly string[]) => EngineCall[];

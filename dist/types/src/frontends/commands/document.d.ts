import type { Document } from "../../model/document.js";
import type { ShellCommand } from "../../model/script.js";
import type { Source } from "../../text/source.js";
import { type EngineCall } from "./calls.js";
/** A file with shell scripts in it, and what they ask of an engine. */
export interface CommandsDocument extends Document {
    readonly dialect: "commands";
    /** In the order they are written. */
    readonly calls: readonly EngineCall[];
    /** Every command of its scripts, those that ask an engine among them. */
    readonly commands: readonly ShellCommand[];
}
/** Reads a file with scripts. A script that no shell could read has no calls. Never throws. */
export declare function readCommands(source: Source): CommandsDocument;

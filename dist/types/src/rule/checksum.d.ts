import type { DockerfileDocument } from "../frontends/dockerfile/document.js";
import type { Instruction } from "../frontends/dockerfile/instruction.js";
import type { ShellCommand, ShellWord } from "../model/script.js";
import { type Edit } from "../text/edit.js";
/** A SHA-256 that no file has: the build fails, and says so, until somebody puts the right one in its place. */
export declare const noSum: string;
/** What to do about a repair with such a checksum. */
export declare const fillIn = "put its SHA-256 in place of the zeros: until then the build fails";
/** Has a file compared with a checksum right behind the command that downloads it; `undefined` where no command can follow there. */
export declare function comparedAfter(document: DockerfileDocument, instruction: Instruction, command: ShellCommand, url: ShellWord): readonly Edit[] | undefined;
/** Saves what a command runs as it comes from a download, compares that with a checksum, and runs it then. */
export declare function savedFirst(document: DockerfileDocument, instruction: Instruction, source: ShellCommand, command: ShellCommand): readonly Edit[] | undefined;

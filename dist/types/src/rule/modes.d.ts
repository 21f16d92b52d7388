import type { DockerfileDocument } from "../frontends/dockerfile/document.js";
import type { Instruction } from "../frontends/dockerfile/instruction.js";
import type { Stage } from "../frontends/dockerfile/stage.js";
import type { Project } from "../link/project.js";
import type { ShellCommand } from "../model/script.js";
import type { Span } from "../text/span.js";
/** A file mode somebody sets, and on what. */
export interface ModeUse {
    readonly mode: string;
    readonly span: Span;
    /** The paths it is set on, as far as they are known. */
    readonly paths: readonly string[];
    readonly stage: Stage;
    readonly instruction: Instruction;
    readonly ships: boolean;
    /** What sets it: `chmod`, `mkdir`, `install`, `COPY`, `ADD`. */
    readonly by: string;
    /** The text of `span` is just the mode. */
    readonly exact: boolean;
    readonly command?: ShellCommand;
}
/** Every mode that chmod, mkdir, install, COPY and ADD set in the file. */
export declare function modesOf(document: DockerfileDocument, project: Pick<Project, "containers">): Generator<ModeUse>;

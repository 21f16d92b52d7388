import type { DockerfileDocument } from "../frontends/dockerfile/document.js";
import type { Project } from "../link/project.js";
import type { ShellCommand, ShellWord } from "../model/script.js";
import { type Run } from "./stages.js";
import { type Use } from "./uses.js";
/** A file that RUN downloads, and what becomes of it in the stage. */
export interface Fetched {
    readonly url: ShellWord;
    readonly command: ShellCommand;
    /** The RUN it stands in. */
    readonly instruction: Run["instruction"];
    readonly ships: boolean;
    /** What the address and the name it is saved under are, with every value that a branch gives their variables. */
    readonly names: readonly string[];
    readonly uses: readonly Use[];
    /** Something compares it with a checksum or a signature. */
    readonly checked: boolean;
}
/** Every file that the stages of a document download, followed by its name through the commands of each stage. */
export declare function fetchedBy(document: DockerfileDocument, project: Pick<Project, "containers">): readonly Fetched[];

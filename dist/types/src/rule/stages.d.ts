import type { DockerfileDocument } from "../frontends/dockerfile/document.js";
import type { Instruction } from "../frontends/dockerfile/instruction.js";
import { type Stage } from "../frontends/dockerfile/stage.js";
import type { Project } from "../link/project.js";
import type { ShellCommand } from "../model/script.js";
import { type Setting } from "../model/setting.js";
import type { Workload } from "../model/workload.js";
/** The stages whose layers are in an image that ships. */
export declare const shippedLayers: (document: DockerfileDocument, project: Pick<Project, "containers">) => ReadonlySet<Stage>;
/** One command of a RUN, and where it runs. */
export interface Ran {
    readonly command: ShellCommand;
    readonly stage: Stage;
    readonly instruction: Instruction;
    /** Its layer is in an image that ships, or in images built on it (ONBUILD). */
    readonly ships: boolean;
    /** No stage takes anything from it: an image of its own, for whoever asks for it by name or by mistake. */
    readonly alone: boolean;
    /** The working directory and the user it starts with; absent when the base image decides. */
    readonly workdir?: Setting<string>;
    readonly user?: Setting<string>;
}
/** The commands of one RUN, together. */
export interface Run extends Omit<Ran, "command"> {
    readonly commands: readonly ShellCommand[];
}
/** Every command that RUN runs in the file, in order. */
export declare const commandsOf: (document: DockerfileDocument, project: Pick<Project, "containers">) => readonly Ran[];
/** The commands of each RUN, together. */
export declare const runsOf: (document: DockerfileDocument, project: Pick<Project, "containers">) => readonly Run[];
/** Whether something at an absolute path of a stage ends in an image that ships: by its layers, or copied on from stage to stage. */
export declare function reaches(stage: Stage, path: string | null, document: DockerfileDocument, shipped: ReadonlySet<Stage>): boolean;
/** Whether copying a source takes the file at a path along. */
export declare function covers(source: string, path: string): boolean;
/** Who a RUN runs as: what the last USER before it says, in its stage or those it starts from, else the base image. */
export declare function userOf({ user, stage }: Ran | Run, project: Pick<Project, "stages">): Setting<string>;
/** The program a command runs, without its folder, and its arguments. */
export declare const wordsAfterFolder: ({ name, words }: ShellCommand) => string[];
/** The stage as a workload: what it starts from and what it sets, resolved. */
export declare const workloadOf: (stage: Stage, project: Pick<Project, "stages">) => Workload | undefined;
/** The stage a workload of a Dockerfile is. */
export declare function stageOf({ span }: Workload, project: Pick<Project, "documents">): Stage | undefined;

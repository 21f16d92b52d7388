import type { DockerfileDocument } from "../frontends/dockerfile/document.js";
import type { Instruction } from "../frontends/dockerfile/instruction.js";
import { type Stage } from "../frontends/dockerfile/stage.js";
import type { Project } from "../link/project.js";
import type { ShellCommand } from "../model/script.js";
import { type Setting } from "../model/setting.js";
import type { Workload } from "../model/workload.js";
import { type PackageCommand } from "../syntax/shell/packages.js";
/** The stages whose layers are in an image that ships. */
export declare const shippedLayers: (document: DockerfileDocument, project: Pick<Project, "containers">) => ReadonlySet<Stage>;
/** The commands of one RUN, together. */
export interface Run {
    readonly commands: readonly ShellCommand[];
    /** Those of them that call a package manager. */
    readonly managed: readonly Managed[];
    readonly stage: Stage;
    readonly instruction: Instruction;
    /** Its layer is in an image that ships, or in images built on it (ONBUILD). */
    readonly ships: boolean;
    /** No stage takes anything from it: an image of its own, for whoever asks for it by name or by mistake. */
    readonly alone: boolean;
    /** The working directory and the user it starts with; `undefined` when the base image decides. */
    readonly workdir: Setting<string> | undefined;
    readonly user: Setting<string> | undefined;
}
/** One command of a RUN, which one of its commands it is, and where it runs. */
export interface Ran extends Run {
    readonly command: ShellCommand;
    readonly at: number;
}
/** A command that a package manager is called with, and what for. */
export interface Managed {
    readonly ran: Ran;
    readonly call: PackageCommand;
}
/** Every command that RUN runs in the file, in order. */
export declare const commandsOf: (document: DockerfileDocument, project: Pick<Project, "containers">) => readonly Ran[];
/** The commands of each RUN, together. */
export declare const runsOf: (document: DockerfileDocument, project: Pick<Project, "containers">) => readonly Run[];
/** Programs by their names, without a folder: a set of them, or whatever answers for one. */
export interface Programs {
    has(name: string): boolean;
}
/** The commands that run one of some programs, in order: looked up, since most files run none of those that a rule is about. */
export declare function commandsNamed(document: DockerfileDocument, project: Pick<Project, "containers">, programs: Programs): readonly Ran[];
/** The RUNs with a command of some programs, in order. */
export declare function runsNaming(document: DockerfileDocument, project: Pick<Project, "containers">, programs: Programs): readonly Run[];
/** Whether a RUN has a command that meets a test, which is asked of each RUN once, however often its commands ask. */
export declare function hasCommand(test: (command: ShellCommand) => boolean): (commands: readonly ShellCommand[]) => boolean;
/** The commands that call a package manager, in order. */
export declare const packageCommandsOf: (document: DockerfileDocument, project: Pick<Project, "containers">) => readonly Managed[];
/** Whether something at an absolute path of a stage ends in an image that ships: by its layers, or copied on from stage to stage. */
export declare function reaches(stage: Stage, path: string | null, document: DockerfileDocument, shipped: ReadonlySet<Stage>): boolean;
/** Whether copying a source takes the file at a path along. */
export declare function covers(source: string, path: string): boolean;
/** Who a RUN runs as: what the last USER before it says, in its stage or those it starts from, else the base image. */
export declare function userOf({ user, stage }: Ran | Run, project: Pick<Project, "stages">): Setting<string>;
/** The program a command runs, without its folder, and its arguments. */
export declare const wordsAfterFolder: ({ name, words }: ShellCommand) => string[];
/** The stage as a workload: what it starts from and what it sets, resolved. */
export declare function workloadOf({ base }: Stage, { stages: all }: Pick<Project, "stages">): Workload | undefined;
/** The stage a workload of a Dockerfile is. */
export declare function stageOf({ span }: Workload, project: Pick<Project, "documents">): Stage | undefined;

import type { Project } from "../link/project.js";
import { type Workload } from "../model/workload.js";
import { type Text } from "../syntax/placed.js";
/** The files of the project that a workload finds in its file system. */
export interface WorkloadFiles {
    /** The file at an absolute path; `null` where something unread is mounted over it; `undefined` where nobody knows of one. */
    at(path: string): Text | null | undefined;
    /** The same for what a command calls a program: a path, or a name that is looked for. */
    program(name: string): Text | null | undefined;
    /** Whether the build puts something there that nobody can read here. */
    isBrought(name: string): boolean;
    /** Every text of the build context that the build copies, or mounts while it runs, as far as it is at hand. */
    copied(): Text[];
}
/** Looks into what the build of a workload copies and prints, and into what is mounted over it. Several rules look for the same. */
export declare const filesOf: (workload: Workload, project: Project) => WorkloadFiles;

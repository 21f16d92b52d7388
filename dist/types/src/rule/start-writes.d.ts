import type { Project } from "../link/project.js";
import type { Workload } from "../model/workload.js";
/** The files, by absolute paths, that the shell scripts which a workload starts write; what every account may write to is left out. */
export declare const writtenAtStart: (workload: Workload, project: Project) => readonly string[];

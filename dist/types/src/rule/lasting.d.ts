import type { Project } from "../link/project.js";
import { type Container, type Workload } from "../model/workload.js";
/** Whether a container is meant to end: whoever starts it says so, its name does, or another one waits for that. */
export declare function isJob({ path, project: id, job }: Container, project: Pick<Project, "documents">): boolean;
/** Whether something written says that a workload is there to stay: a port, a health check, a restart policy. */
export declare function isLasting(workload: Workload, project: Project): boolean;
/** Whether a container is started once and not again: a job, or one that is told so. */
export declare const runsOnce: (container: Container, project: Pick<Project, "documents">) => boolean;

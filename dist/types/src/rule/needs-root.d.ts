import type { Project } from "../link/project.js";
import { type Workload } from "../model/workload.js";
/** Whether what a workload starts, or a service that starts its image, gives root up itself or cannot do without. */
export declare const needsRoot: (workload: Workload, project: Project) => boolean;

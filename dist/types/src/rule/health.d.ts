import type { Project } from "../link/project.js";
import type { Change } from "../model/change.js";
import { type Workload } from "../model/workload.js";
/** The change that gives a workload a health check: an image one that fits every container of it. */
export declare function healthCheckChange(workload: Workload, project: Pick<Project, "containers">): Change | undefined;

import type { Project } from "../link/project.js";
import type { Container, Workload } from "../model/workload.js";
/** The containers that are started from the image of a stage. */
export declare const builtFrom: ({ span, path }: Workload, { containers }: Pick<Project, "containers">) => readonly Container[];

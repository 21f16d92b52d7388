import type { Project } from "../link/project.js";
import type { Problem } from "../model/finding.js";
import type { Container } from "../model/workload.js";
/** Why the engine refuses how a container logs, the first reason; the driver is that of the engine where none is written. */
export declare function refusedLogging(container: Container, project: Project): Problem | undefined;

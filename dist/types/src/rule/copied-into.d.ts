import type { ComposeProject } from "../frontends/compose/project.js";
import type { Project } from "../link/project.js";
import type { Container } from "../model/workload.js";
import { type Part } from "./compose.js";
/**
 * Secrets of a service that docker compose copies into its root, since they come from no file: it refuses to where that is read-only
 * (docker/compose, pkg/compose/secrets.go).
 */
export declare function copiedInto(service: Part, project: ComposeProject): string[];
/** The same of a container of a project; none in a stack, which Swarm starts. */
export declare function copiedIntoContainer(container: Container, project: Project): string[];

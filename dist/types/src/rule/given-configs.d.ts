import { type ConfigFile } from "../knowledge/services.js";
import type { Project } from "../link/project.js";
import type { Container } from "../model/workload.js";
import type { Span } from "../text/span.js";
import { type Known } from "./predicates.js";
/** A configuration file of the table that a container is given, and where it is mounted. */
export interface GivenConfig {
    readonly file: ConfigFile;
    readonly text: string;
    /** The place of a part of the text. */
    readonly spanOf: (start: number, end: number) => Span;
    readonly at: Known<unknown>;
}
/** The files that a container mounts, or that Compose writes, where images read whether to ask for a login. */
export declare function configsGiven(container: Container, project: Project): GivenConfig[];

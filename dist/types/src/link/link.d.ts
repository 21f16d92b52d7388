import type { ComposeProject } from "../frontends/compose/project.js";
import type { DockerfileDocument } from "../frontends/dockerfile/document.js";
import type { DockerignoreDocument } from "../frontends/dockerignore/document.js";
import type { Lookup } from "../model/document.js";
import type { Container } from "../model/workload.js";
import type { ShellReader } from "../syntax/shell/reader.js";
import type { Project } from "./project.js";
/** What is to be linked: documents that belong together, and their services as lowered. */
export interface Parts {
    readonly dockerfiles: readonly DockerfileDocument[];
    readonly composes: readonly ComposeProject[];
    readonly dockerignores?: readonly DockerignoreDocument[];
    readonly governed?: readonly DockerfileDocument[];
    readonly services: readonly Container[];
    readonly lookup: Lookup;
    /** Reads what services run, where something has to be read. */
    readonly shell?: ShellReader;
}
/** Joins documents into one project. */
export declare function link({ dockerfiles, composes, dockerignores, governed, services, lookup, shell }: Parts): Project;
/** The targets that services build of a file; a service without one builds the last stage. */
export declare const targetsOf: (path: string, containers: readonly Container[]) => string[];

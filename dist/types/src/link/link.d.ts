import type { AppArmorDocument } from "../frontends/apparmor/document.js";
import type { ComposeProject } from "../frontends/compose/project.js";
import type { DockerfileDocument } from "../frontends/dockerfile/document.js";
import type { DockerignoreDocument } from "../frontends/dockerignore/document.js";
import type { SeccompDocument } from "../frontends/seccomp/document.js";
import type { Lookup } from "../model/document.js";
import type { Container } from "../model/workload.js";
import type { ShellReader } from "../syntax/shell/reader.js";
import type { KernelProfiles, Project } from "./project.js";
/** What is to be linked: documents that belong together, and their services as lowered. */
export interface Parts {
    readonly dockerfiles: readonly DockerfileDocument[];
    readonly composes: readonly ComposeProject[];
    readonly dockerignores?: readonly DockerignoreDocument[];
    readonly governed?: readonly DockerfileDocument[];
    readonly seccomps?: readonly SeccompDocument[];
    readonly apparmors?: readonly AppArmorDocument[];
    readonly kernel?: KernelProfiles;
    readonly services: readonly Container[];
    readonly lookup: Lookup;
    /** Reads what services run, where something has to be read. */
    readonly shell?: ShellReader;
}
/** Joins documents into one project. */
export declare function link({ dockerfiles, composes, dockerignores, governed, seccomps, apparmors, kernel, services, lookup, shell, }: Parts): Project;
/** The targets that services build of a file; a service without one builds the last stage. */
export declare const targetsOf: (path: string, containers: readonly Container[]) => string[];

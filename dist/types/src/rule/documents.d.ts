import type { AppArmorDocument } from "../frontends/apparmor/document.js";
import type { CommandsDocument } from "../frontends/commands/document.js";
import type { ComposeProject } from "../frontends/compose/project.js";
import type { DockerfileDocument } from "../frontends/dockerfile/document.js";
import type { InspectUnit } from "../frontends/inspect/document.js";
import type { SeccompDocument } from "../frontends/seccomp/document.js";
import type { Profiles } from "../link/profiles.js";
import type { Project } from "../link/project.js";
import type { Container } from "../model/workload.js";
type Documents = Pick<Project, "documents">;
/** The Dockerfiles of a project. */
export declare const dockerfilesOf: (project: Documents) => readonly DockerfileDocument[];
/** The Compose projects that a project's containers come from. */
export declare const composesOf: (project: Documents) => readonly ComposeProject[];
/** The scripts that a project's containers are started by. */
export declare const commandsIn: (project: Documents) => readonly CommandsDocument[];
/** What the engine prints of its objects, by folder. */
export declare const inspectsOf: (project: Documents) => readonly InspectUnit[];
/** Seccomp profiles: those judged in a project, or all of a run. */
export declare const seccompsOf: (holder: Documents | Profiles) => readonly SeccompDocument[];
/** AppArmor files: those judged in a project, or all of a run. */
export declare const appArmorsOf: (holder: Documents | Profiles) => readonly AppArmorDocument[];
/** The Compose project that a container comes from. */
export declare const composeOf: ({ project: id }: Pick<Container, "project">, project: Pick<Project, "documents">) => ComposeProject | undefined;
export {};

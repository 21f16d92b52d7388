import type { AppArmorDocument } from "../frontends/apparmor/document.ts";
import type { CommandsDocument } from "../frontends/commands/document.ts";
import type { ComposeProject } from "../frontends/compose/project.ts";
import type { DockerfileDocument } from "../frontends/dockerfile/document.ts";
import type { InspectUnit } from "../frontends/inspect/document.ts";
import type { SeccompDocument } from "../frontends/seccomp/document.ts";
import type { Profiles } from "../link/profiles.ts";
import type { Project } from "../link/project.ts";
import type { Unit } from "../model/document.ts";
import type { Container, Dialect } from "../model/workload.ts";

type Documents = Pick<Project, "documents">;

/** The registry says which reader made the documents of a format: their type is that of its document. */
const documentsOf = <D extends Unit>({ documents }: { readonly documents: ReadonlyMap<Dialect, readonly Unit[]> }, dialect: Dialect) =>
  (documents.get(dialect) ?? []) as readonly D[];

/** The Dockerfiles of a project. */
export const dockerfilesOf = (project: Documents): readonly DockerfileDocument[] => documentsOf(project, "dockerfile");

/** The Compose projects that a project's containers come from. */
export const composesOf = (project: Documents): readonly ComposeProject[] => documentsOf(project, "compose");

/** The scripts that a project's containers are started by. */
export const commandsIn = (project: Documents): readonly CommandsDocument[] => documentsOf(project, "commands");
/** What the engine prints of its objects, by folder. */
export const inspectsOf = (project: Documents): readonly InspectUnit[] => documentsOf(project, "inspect");

/** Seccomp profiles: those judged in a project, or all of a run. */
export const seccompsOf = (holder: Documents | Profiles): readonly SeccompDocument[] => documentsOf(holder, "seccomp");

/** AppArmor files: those judged in a project, or all of a run. */
export const appArmorsOf = (holder: Documents | Profiles): readonly AppArmorDocument[] => documentsOf(holder, "apparmor");

/** The Compose project that a container comes from. */
export const composeOf = ({ project: id }: Pick<Container, "project">, project: Pick<Project, "documents">): ComposeProject | undefined =>
  composesOf(project).find((each) => each.id === id);

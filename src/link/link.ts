import type { AppArmorDocument } from "../frontends/apparmor/document.ts";
import type { ComposeProject } from "../frontends/compose/project.ts";
import type { DockerfileDocument } from "../frontends/dockerfile/document.ts";
import { lowerDockerfile } from "../frontends/dockerfile/lower.ts";
import type { DockerignoreDocument } from "../frontends/dockerignore/document.ts";
import type { SeccompDocument } from "../frontends/seccomp/document.ts";
import type { Lookup } from "../model/document.ts";
import type { Container, Workload } from "../model/workload.ts";
import { imageKey } from "../syntax/image-reference.ts";
import type { ShellReader } from "../syntax/shell/reader.ts";
import { joinBuild } from "./join.ts";
import { Kernel } from "./kernel.ts";
import type { KernelProfiles, Project } from "./project.ts";
import { withScripts } from "./scripts.ts";

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
export function link({
  dockerfiles,
  composes,
  dockerignores = [],
  governed = [],
  seccomps = [],
  apparmors = [],
  kernel,
  services,
  lookup,
  shell,
}: Parts): Project {
  const keyOf = (path: string, inline: number | undefined): string => `${path}\0${inline ?? ""}`;
  const byPath = new Map(dockerfiles.map((document) => [keyOf(document.source.path, document.inline), document]));
  const lowered = new Map<string, Workload | undefined>();
  const read = shell ? services.map((service) => withScripts(service, shell)) : services;
  const containers = read.map((service) => joinBuild(service, (path, inline) => byPath.get(keyOf(path, inline)), lowered, lookup.images));
  return {
    dockerfiles,
    composes,
    dockerignores,
    governed,
    seccomps,
    apparmors,
    kernel: kernel ?? new Kernel([], []),
    stages: dockerfiles.flatMap((document) => lowerDockerfile(document, targetsOf(document.source.path, containers), lookup.images)),
    containers,
    builtImages: new Set(containers.flatMap(({ build }) => (build?.names ? [imageKey(build.names)] : []))),
    lookup,
  };
}

/** The targets that services build of a file; a service without one builds the last stage. */
export const targetsOf = (path: string, containers: readonly Container[]): string[] =>
  containers.flatMap(({ build }) => (build?.dockerfile === path && build.target?.state !== "unknown" ? [build.target?.value ?? ""] : []));

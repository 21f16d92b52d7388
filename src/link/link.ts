import type { ComposeDocument } from "../frontends/compose/parse.ts";
import type { DockerfileDocument } from "../frontends/dockerfile/document.ts";
import { lowerDockerfile } from "../frontends/dockerfile/lower.ts";
import type { Lookup } from "../model/document.ts";
import type { Container } from "../model/workload.ts";
import { joinBuild } from "./join.ts";
import type { Project } from "./project.ts";

/** What is to be linked: documents that belong together, and their services as lowered. */
export interface Parts {
  readonly dockerfiles: readonly DockerfileDocument[];
  readonly composes: readonly ComposeDocument[];
  readonly services: readonly Container[];
  readonly lookup: Lookup;
}

/** Joins documents into one project. */
export function link({ dockerfiles, composes, services, lookup }: Parts): Project {
  const byPath = new Map(dockerfiles.map((document) => [document.source.path, document]));
  const containers = services.map((service) => joinBuild(service, (path) => byPath.get(path)));
  return { dockerfiles, composes, stages: dockerfiles.flatMap(lowerDockerfile), containers, builtImages: builtImages(composes), lookup };
}

/** Names that `image:` gives to what `build:` makes. */
function builtImages(composes: readonly ComposeDocument[]): Set<string> {
  const names = new Set<string>();
  for (const { roots } of composes)
    for (const { entries } of roots) {
      const services = entries.get("services")?.value;
      if (services?.kind !== "map") continue;
      for (const { value } of services.entries.values()) {
        if (value.kind !== "map" || !value.entries.has("build")) continue;
        const image = value.entries.get("image")?.value;
        if (image?.kind === "scalar") names.add(image.text);
      }
    }
  return names;
}

import type { Around } from "../frontends/frontend.ts";
import { frontendOf, frontends, readerOf } from "../frontends/registry.ts";
import { type Document, documentsIn, type Unit } from "../model/document.ts";
import { type Container, type Dialect, isContainer, type Workload } from "../model/workload.ts";
import { imageKey } from "../syntax/image-reference.ts";
import { joinBuild } from "./join.ts";
import { withShared } from "./namespaces.ts";
import { Profiles } from "./profiles.ts";
import type { Project } from "./project.ts";
import { withScripts } from "./scripts.ts";

/** What is to be linked: units that belong together. */
export interface Parts {
  readonly units: readonly Unit[];
  readonly affectedBuilds?: readonly Document[];
  readonly profiles?: Profiles;
  /** What the units that start containers start, where that is known already. */
  readonly lowered?: readonly Workload[];
}

/** Joins what belongs together into one project. */
export function link(parts: Parts, around: Around): Project {
  const { units, affectedBuilds = [], profiles = new Profiles(), lowered = lowerAll(units, around) } = parts;
  const started = lowered.filter(isContainer);
  const builds = units.filter((unit) => partOf(unit) === "builds").flatMap(documentsIn);
  const containers = started.length > 0 ? withShared(started.map(joinBuild(builds, around))) : [];
  return {
    documents: byDialect(units),
    affectedBuilds,
    profiles,
    stages: [
      ...lowered.filter((workload) => !isContainer(workload)),
      ...builds.flatMap(
        (document) => readerOf(document.dialect).workloads?.(document, targetsOf(document.source.path, containers), around) ?? [],
      ),
    ],
    containers,
    builtImages: new Set(containers.flatMap(({ build }) => (build?.names ? [imageKey(build.names)] : []))),
    lookup: around,
  };
}

const partOf = ({ dialect }: Unit) => frontendOf(dialect)?.part;

/** What those of some units start that start containers, and the images that they describe. */
export const lowerAll = (units: readonly Unit[], around: Around): Workload[] =>
  units.flatMap((unit) => (partOf(unit) === "starts" ? startedBy(unit, around) : []));

/** The containers of a unit, and images that it describes without starting them. */
function startedBy(unit: Unit, around: Around): Workload[] {
  const lowered: readonly Workload[] = readerOf(unit.dialect).workloads?.(unit, [], around) ?? [];
  const { shell } = around;
  return lowered.map((workload) => (shell && isContainer(workload) ? withScripts(workload, shell) : workload));
}

/** Units by format; those that start containers come first. */
function byDialect(units: readonly Unit[]): Map<Dialect, Unit[]> {
  const groups = new Map<Dialect, Unit[]>();
  for (const unit of units) {
    const own = groups.get(unit.dialect);
    if (own) own.push(unit);
    else groups.set(unit.dialect, [unit]);
  }
  if (groups.size < 2) return groups;
  const order = (["starts", "builds", "excludes", "configures", "confines"] as const).flatMap((part) =>
    frontends.filter((each) => each.part === part),
  );
  return new Map(order.flatMap(({ dialect }) => (groups.has(dialect) ? [[dialect, groups.get(dialect) as Unit[]]] : [])));
}

/** The targets that containers are built from in a file; one without a target is built from the last stage. */
export const targetsOf = (path: string, containers: readonly Container[]): string[] =>
  containers.flatMap(({ build }) => (build?.dockerfile === path && build.target?.state !== "unknown" ? [build.target?.value ?? ""] : []));

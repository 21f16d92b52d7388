import { frontendOf, readerOf } from "../frontends/registry.ts";
import type { Project } from "../link/project.ts";
import { documentsIn, guessOf } from "../model/document.ts";
import type { Dialect, Workload } from "../model/workload.ts";

/** Whether files of a format describe stages or containers. */
export const hasWorkloads = (kind: Dialect): boolean => frontendOf(kind)?.part === "starts" || frontendOf(kind)?.part === "builds";

/** Whether a project is judged for comparison alone: it is shown to nobody. */
export const isWitness = ({ documents }: Project): boolean => [...documents.values()].flat().some((unit) => guessOf(unit)?.isWitness);

/**
 * What a project comes to: what starts, and what is built for nobody who starts; where nothing starts, every stage as it would be if it
 * were asked for.
 */
export function workloadsOf(project: Project): Workload[] {
  const { containers, stages } = project;
  if (containers.length === 0) return stages.flatMap((stage) => wholeStage(stage, project) ?? []);
  const built = new Set(
    containers.flatMap(({ build }) => (build?.stage && build.dockerfile ? [`${build.dockerfile}\0${build.stage.join("\0")}`] : [])),
  );
  const isBuilt = ({ span, path: id }: Workload): boolean => built.has(`${span.file}\0${id.join("\0")}`);
  return [...containers, ...stages.filter((stage) => stage.ships && !isBuilt(stage))];
}

/** A stage with all it inherits, and whether it is the one that ships. */
function wholeStage(stage: Workload, { documents, lookup }: Project): Workload | undefined {
  const document = [...documents.values()]
    .flat()
    .flatMap(documentsIn)
    .find(({ source }) => source.path === stage.span.file);
  const whole = document && readerOf(document.dialect).build?.(document, stage.path[1], new Map(), lookup);
  return whole && { ...whole, ships: stage.ships };
}

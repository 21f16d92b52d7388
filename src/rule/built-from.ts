import type { Project } from "../link/project.ts";
import type { Container, Workload } from "../model/workload.ts";

/** The containers that are started from the image of a stage. */
export const builtFrom = ({ span, path }: Workload, { containers }: Pick<Project, "containers">): readonly Container[] =>
  containers.filter(({ build }) => build?.dockerfile === span.file && build.stage?.join() === path.join());

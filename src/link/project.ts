import type { ComposeProject } from "../frontends/compose/project.ts";
import type { DockerfileDocument } from "../frontends/dockerfile/document.ts";
import type { DockerignoreDocument } from "../frontends/dockerignore/document.ts";
import type { Lookup } from "../model/document.ts";
import type { Container, Workload } from "../model/workload.ts";

/** Files that belong together, and the workloads they describe: what rules of subject `project` judge. */
export interface Project {
  readonly dockerfiles: readonly DockerfileDocument[];
  readonly composes: readonly ComposeProject[];
  readonly dockerignores: readonly DockerignoreDocument[];
  /** Dockerfiles whose builds those ignore files govern; they are judged elsewhere. */
  readonly governed: readonly DockerfileDocument[];
  /** Every stage of every Dockerfile, judged on its own. */
  readonly stages: readonly Workload[];
  /** Every service, joined with the stage it builds. */
  readonly containers: readonly Container[];
  /** Keys of the images that services build and name. */
  readonly builtImages: ReadonlySet<string>;
  readonly lookup: Lookup;
}

import type { ComposeProject } from "../frontends/compose/project.js";
import type { DockerfileDocument } from "../frontends/dockerfile/document.js";
import type { DockerignoreDocument } from "../frontends/dockerignore/document.js";
import type { Lookup } from "../model/document.js";
import type { Container, Workload } from "../model/workload.js";
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

import type { DockerfileDocument } from "../frontends/dockerfile/document.js";
import type { Project } from "../link/project.js";
import type { Source } from "../text/source.js";
/**
 * The ignore files that govern, or may govern, builds of a Dockerfile: its own; else those of the contexts that services
 * name; else any from its folder upwards, since a build may start from each.
 */
export declare function ignoreFilesFor({ source }: DockerfileDocument, { containers, lookup }: Project): Source[];

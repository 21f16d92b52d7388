import type { DockerfileDocument } from "../frontends/dockerfile/document.js";
import type { Project } from "../link/project.js";
import type { Edit } from "../text/edit.js";
/**
 * The edits that make a `.dockerignore` in the contexts of a Dockerfile that have none: it leaves out what no image should hold. `undefined`
 * where the contexts are not known, or a build copies by name what it would leave out.
 */
export declare function newIgnoreFiles(document: DockerfileDocument, project: Project): readonly Edit[] | undefined;

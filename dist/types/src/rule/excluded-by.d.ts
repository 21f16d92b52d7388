import type { Project } from "../link/project.js";
import type { Edit } from "../text/edit.js";
import type { Source } from "../text/source.js";
/** Adds a line to a file of patterns, behind what stands there, so that it counts last. */
export declare function lineIn({ path: file, text }: Source, line: string): Edit;
/**
 * Keeps a file out of every build context that it lies in, by a line of the ignore file that governs the build. `undefined` where a context has
 * none.
 */
export declare function excludedByLines(path: string, { containers, lookup }: Pick<Project, "containers" | "lookup">): readonly Edit[] | undefined;

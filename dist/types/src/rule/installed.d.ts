import { type Stage } from "../frontends/dockerfile/stage.js";
import type { Project } from "../link/project.js";
/**
 * The lowest version of a package of Python that a stage may install, as its RUN, a requirements file or a lock file that it installs
 * from says, in a stage that it copies from, too; `undefined` when none does.
 */
export declare function pythonVersionOf(name: string, stage: Stage, file: string, { lookup }: Pick<Project, "lookup">): string | undefined;
/** Whether a version is at least another one, number by number. */
export declare function isAtLeast(version: string, other: string): boolean;

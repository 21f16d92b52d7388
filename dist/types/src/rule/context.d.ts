import type { DockerfileDocument } from "../frontends/dockerfile/document.js";
import type { DockerignoreDocument } from "../frontends/dockerignore/document.js";
import type { Project } from "../link/project.js";
import type { Setting } from "../model/setting.js";
import type { Workload } from "../model/workload.js";
import type { Source } from "../text/source.js";
/**
 * The ignore files that govern, or may govern, builds of a Dockerfile: its own; else those of the contexts that services
 * name; else any from its folder upwards, since a build may start from each.
 */
export declare function ignoreFilesFor(document: DockerfileDocument, project: Project): readonly Source[];
/**
 * The folders from which builds of a Dockerfile may start: those that services name, as far as they are folders here; else any from its own
 * upwards, its own first.
 */
export declare const contextFolders: ({ source: { path } }: DockerfileDocument, project: Pick<Project, "containers">) => string[];
/** The same for a workload: the one its service names, else those of other services too. */
export declare function contextsOf({ build, span }: Workload, project: Pick<Project, "containers">): string[];
/** The named contexts that services give to builds of a Dockerfile. */
export declare const contextNames: (path: string, project: Project) => ReadonlySet<string>;
/**
 * Paths in the build context of a Dockerfile, relative to it, as far as somebody looked: the context that services name, else
 * its own folder, when what it copies lies there. `undefined` when nobody knows.
 */
export declare function contextFiles({ source, stages }: DockerfileDocument, project: Project): readonly string[] | undefined;
/** Whether what `COPY` takes is all there is in the context, or in what it copies from: the root, or `*` in it. */
export declare const isWholeContext: (source: string, windows?: boolean) => boolean;
/** Whether some build that an ignore file governs copies its whole context; `undefined` when no such build is known. */
export declare function copiesWhole({ affectedBuilds }: Pick<Project, "affectedBuilds">): boolean | undefined;
/** The paths of a context that the builds which an ignore file is for copy by name. */
export declare const copiedByName: ({ affectedBuilds }: Pick<Project, "affectedBuilds">) => readonly string[];
/** What lies in the folder of an ignore file, as far as somebody looked. */
export declare const ignoredContext: ({ source }: DockerignoreDocument, { lookup }: Pick<Project, "lookup">) => readonly string[] | undefined;
/** The ARG without a default that a setting of a Dockerfile depends on; `undefined` where there is none. */
export declare function unsetArgument({ via }: Setting<string>, project: Pick<Project, "documents">): string | undefined;
/** Whether whoever builds an image passes an argument: every service that does, or a bake file, a Makefile or the like. */
export declare function isPassed(argument: string, { build, span }: Workload, project: Project): boolean;
/** Stages that a bake file, a Makefile or the like beside a Dockerfile, or where we stand, asks for by name, in lower case. */
export declare function askedTargets({ source }: DockerfileDocument, { lookup }: Pick<Project, "lookup">): string[];
/**
 * Whether a file that lies in the build context of some service is kept out of it by an ignore file; `undefined` when it lies
 * in none.
 */
export declare function contextExcludes(path: string, { containers, lookup }: Pick<Project, "containers" | "lookup">): boolean | undefined;

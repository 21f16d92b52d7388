import type { DockerfileDocument } from "../frontends/dockerfile/document.ts";
import type { DockerignoreDocument } from "../frontends/dockerignore/document.ts";
import { buildFiles, isOtherBuildFile } from "../knowledge/build-files.ts";
import type { Project } from "../link/project.ts";
import type { BuildLink } from "../model/image-config.ts";
import type { Setting } from "../model/setting.ts";
import type { Workload } from "../model/workload.ts";
import { readDockerignore } from "../syntax/dockerignore.ts";
import { Memory } from "../text/memory.ts";
import { oncePer } from "../text/once-per.ts";
import { contextPath, folderOf, foldersAbove } from "../text/path.ts";
import { literally } from "../text/pattern.ts";
import type { Source } from "../text/source.ts";
import { dockerfilesOf } from "./documents.ts";
import { itemsOf, knownValue } from "./predicates.ts";

/** The builds of a Dockerfile that services ask for. */
const buildsOf = (path: string, { containers }: Pick<Project, "containers">): BuildLink[] =>
  containers.flatMap(({ build }) => (build?.dockerfile === path ? [build] : []));

/** The folders here that they start from. */
const namedContexts = (path: string, project: Pick<Project, "containers">): string[] => [
  ...new Set(buildsOf(path, project).flatMap(({ context }) => context ?? [])),
];

/**
 * The ignore files that govern, or may govern, builds of a Dockerfile: its own; else those of the contexts that services
 * name; else any from its folder upwards, since a build may start from each.
 */
export function ignoreFilesFor(document: DockerfileDocument, project: Project): readonly Source[] {
  const files = ignoreFiles.get(project) ?? new Map<DockerfileDocument, readonly Source[]>();
  ignoreFiles.set(project, files);
  const found = files.get(document) ?? findIgnoreFiles(document, project);
  files.set(document, found);
  return found;
}

/** Several rules ask the same of one file. */
const ignoreFiles = new Memory<Project, Map<DockerfileDocument, readonly Source[]>>();

function findIgnoreFiles({ source }: DockerfileDocument, project: Project): Source[] {
  const existing = (paths: readonly string[]): Source[] => paths.flatMap((path) => project.lookup.source(path) ?? []);
  const own = existing([`${source.path}.dockerignore`]);
  if (own.length) return own;
  const contexts = namedContexts(source.path, project);
  if (contexts.length) return existing(contexts.map((context) => (context ? `${context}/.dockerignore` : ".dockerignore")));
  const folders = foldersAbove(source.path).reverse();
  return existing([...folders.map((folder) => (folder ? `${folder}/.dockerignore` : ".dockerignore")), ...above]);
}

/** Ignore files of the folders that we stand in. */
const above = Array.from({ length: 12 }, (_, up) => `${"../".repeat(up + 1)}.dockerignore`);

/**
 * The folders from which builds of a Dockerfile may start: those that services name, as far as they are folders here; else any from its own
 * upwards, its own first.
 */
export const contextFolders = ({ source: { path } }: DockerfileDocument, project: Pick<Project, "containers">): string[] =>
  buildsOf(path, project).length > 0 ? namedContexts(path, project) : foldersAbove(path);

/** The same for a workload: the one its service names, else those of other services too. */
export function contextsOf({ build, span }: Workload, project: Pick<Project, "containers">): string[] {
  if (build && build.context !== null) return [build.context];
  const file = build?.dockerfile ?? span.file;
  return [...new Set([...namedContexts(file, project), ...foldersAbove(file)])];
}

/** The named contexts that services give to builds of a Dockerfile. */
export const contextNames = (path: string, project: Project): ReadonlySet<string> => {
  const texts = [...buildTexts(path, project.lookup), ...otherBuildTexts(path, project.lookup)];
  const baked = texts.flatMap((text) => [
    // One that is never closed ends with the text: what it takes is looked at once.
    ...[...text.matchAll(/\bcontexts"?\s*[=:]\s*\{([^}]*)(\}?)/g)].flatMap(([, inner = "", closed]) =>
      closed ? [...inner.matchAll(/(?<![\w.-])"?([\w.-]+)"?\s*[=:]/g)].map(([, name = ""]) => name) : [],
    ),
    ...[...text.matchAll(/--build-context[= ]+([\w.-]+)=/g)].map(([, name = ""]) => name),
  ]);
  return new Set([...baked, ...buildsOf(path, project).flatMap(({ contexts }) => contexts)]);
};

/**
 * Paths in the build context of a Dockerfile, relative to it, as far as somebody looked: the context that services name, else
 * its own folder, when what it copies lies there. `undefined` when nobody knows.
 */
export function contextFiles({ source, stages }: DockerfileDocument, project: Project): readonly string[] | undefined {
  const contexts = new Set(buildsOf(source.path, project).map(({ context }) => context));
  if (contexts.size > 1 || contexts.has(null)) return undefined;
  const [named] = contexts;
  const files = project.lookup.files?.(named ?? folderOf(source.path));
  if (!files || named !== undefined) return files;
  const known = namesIn(files);
  const sources = stages.flatMap(({ copies, windows }) =>
    copies.flatMap((copy) => (copy.from ? [] : copy.sources.map((each) => contextPath(knownValue(each) ?? "$", windows)))),
  );
  const literal = sources.filter((path) => path && !/[*?[:$]/.test(path));
  if (literal.length === 0 && sources.includes("$")) return undefined;
  return literal.every((path) => known.has(path) || known.has(`${path}/`)) ? files : undefined;
}

/** Many Dockerfiles have one context. */
const namesIn = oncePer((files: readonly string[]): ReadonlySet<string> => new Set(files));

/** Whether what `COPY` takes is all there is in the context, or in what it copies from: the root, or `*` in it. */
export const isWholeContext = (source: string, windows = false): boolean =>
  !(/^[\w-](?!:)/.test(source) && !source.includes("..")) && /^\**$/.test(contextPath(source, windows));

/** Whether some build that an ignore file governs copies its whole context; `undefined` when no such build is known. */
export function copiesWhole({ affectedBuilds }: Pick<Project, "affectedBuilds">): boolean | undefined {
  const files = (affectedBuilds as readonly DockerfileDocument[]).filter(({ skipped }) => !skipped);
  if (files.length === 0) return undefined;
  return files.some(({ stages }) =>
    stages.some(({ copies, windows }) =>
      copies.some(
        ({ from, sources }) => !from && sources.some((source) => source.state === "unknown" || isWholeContext(source.value, windows)),
      ),
    ),
  );
}

/** The paths of a context that the builds which an ignore file is for copy by name. */
export const copiedByName = ({ affectedBuilds }: Pick<Project, "affectedBuilds">): readonly string[] =>
  (affectedBuilds as readonly DockerfileDocument[])
    .filter(({ skipped }) => !skipped)
    .flatMap(({ stages }) => stages)
    .flatMap(({ copies, windows }) =>
      copies.flatMap(({ from, sources }) =>
        from ? [] : sources.flatMap((source) => (source.state === "unknown" ? [] : contextPath(source.value, windows))),
      ),
    );

/** What lies in the folder of an ignore file, as far as somebody looked. */
export const ignoredContext = ({ source }: DockerignoreDocument, { lookup }: Pick<Project, "lookup">): readonly string[] | undefined =>
  lookup.files?.(folderOf(source.path));

/** The ARG without a default that a setting of a Dockerfile depends on; `undefined` where there is none. */
export function unsetArgument({ via = [] }: Setting<string>, project: Pick<Project, "documents">): string | undefined {
  const documents = dockerfilesOf(project);
  for (const { how, span } of via) {
    if (how !== "interpolated") continue;
    const text = documents.find(({ source }) => source.path === span.file)?.source.text.slice(span.start, span.end) ?? "";
    if (/^\w+$/.test(text)) return text;
  }
  return undefined;
}

/** Whether whoever builds an image passes an argument: every service that does, or a bake file, a Makefile or the like. */
export function isPassed(argument: string, { build, span }: Workload, project: Project): boolean {
  const builds = buildsOf(span.file, project);
  const passes = builds.filter(({ args }) => itemsOf(args, ({ name }) => name === argument).length > 0);
  if (!build && builds.length > 0) return passes.length === builds.length;
  const use = new RegExp(`\\b${literally(argument)}\\b`);
  return !build && buildTexts(span.file, project.lookup).some((text) => use.test(text));
}

/** What the bake files, Makefiles and the like say beside a Dockerfile, or where we stand. */
function buildTexts(path: string, lookup: Project["lookup"]): string[] {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  return [...new Set(["", folder])].flatMap((each) => buildFiles.flatMap((name) => lookup.source(`${each}${name}`)?.text ?? []));
}

/** What such files of other names say, in the folder of a Dockerfile. */
function otherBuildTexts(path: string, lookup: Project["lookup"]): string[] {
  const folder = folderOf(path);
  const here = lookup.below?.(folder) ?? [];
  return here.flatMap((each) => (folderOf(each) === folder && isOtherBuildFile(each) ? (lookup.source(each)?.text ?? []) : []));
}

/** Stages that a bake file, a Makefile or the like beside a Dockerfile, or where we stand, asks for by name, in lower case. */
export function askedTargets({ source }: DockerfileDocument, { lookup }: Pick<Project, "lookup">): string[] {
  return buildTexts(source.path, lookup).flatMap((text) =>
    [...text.matchAll(/(?:--target[= ]+|\btarget"?\s*[=:]\s*)["']?([A-Za-z][\w.-]*)/g)].map(([, name = ""]) => name.toLowerCase()),
  );
}

/**
 * Whether a file that lies in the build context of some service is kept out of it by an ignore file; `undefined` when it lies
 * in none.
 */
export function contextExcludes(path: string, { containers, lookup }: Pick<Project, "containers" | "lookup">): boolean | undefined {
  let excluded: boolean | undefined;
  for (const { build } of containers) {
    const context = build?.context;
    if (!build?.dockerfile || context === null || context === undefined) continue;
    const inside = context === "" ? path : path.startsWith(`${context}/`) ? path.slice(context.length + 1) : undefined;
    if (inside === undefined || inside.startsWith("../")) continue;
    const file = lookup.source(`${build.dockerfile}.dockerignore`) ?? lookup.source(context ? `${context}/.dockerignore` : ".dockerignore");
    if (!file || !readDockerignore(file.text).ignores(inside)) return false;
    excluded = true;
  }
  return excluded;
}

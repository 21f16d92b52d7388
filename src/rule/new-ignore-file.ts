import type { DockerfileDocument } from "../frontends/dockerfile/document.ts";
import { keptOutOf } from "../knowledge/kept-out.ts";
import type { Project } from "../link/project.ts";
import { matchesPattern } from "../syntax/dockerignore.ts";
import type { Edit } from "../text/edit.ts";
import { contextPath, folderOf } from "../text/path.ts";
import { contextFiles, contextFolders, copiedByName } from "./context.ts";
import { dockerfilesOf } from "./documents.ts";
import { knownValue } from "./predicates.ts";

/**
 * The edits that make a `.dockerignore` in the contexts of a Dockerfile that have none: it leaves out what no image should hold. `undefined`
 * where the contexts are not known, or a build copies by name what it would leave out.
 */
export function newIgnoreFiles(document: DockerfileDocument, project: Project): readonly Edit[] | undefined {
  const folders = knownContexts(document, project)?.filter((folder) => project.lookup.source(ignoreFileOf(folder)) === undefined);
  const edits = folders?.map((folder) => newIgnoreFile(folder, project));
  return edits?.length && edits.every((edit) => edit !== undefined) ? edits : undefined;
}

const ignoreFileOf = (folder: string): string => (folder ? `${folder}/.dockerignore` : ".dockerignore");

function newIgnoreFile(folder: string, project: Project): Edit | undefined {
  const lines = keptOutOf(project.lookup.files?.(folder)).flatMap(({ add }) => add);
  const builds = dockerfilesOf(project).filter((each) => contextFolders(each, project).includes(folder));
  const copied = copiedByName({ affectedBuilds: builds });
  if (lines.some((line) => copied.some((path) => matchesPattern(line, path)))) return undefined;
  return { span: { file: ignoreFileOf(folder), start: 0, end: 0 }, text: `${lines.join("\n")}\n`, creates: true };
}

/**
 * The folders that builds of a Dockerfile start from: those that services name; else its own, where that is the repository's or holds what it
 * copies by name.
 */
function knownContexts(document: DockerfileDocument, project: Project): readonly string[] | undefined {
  const { path } = document.source;
  const builds = project.containers.flatMap(({ build }) => (build?.dockerfile === path ? [build] : []));
  if (builds.length > 0) {
    const folders = contextFolders(document, project);
    const isWhole = builds.every(({ context }) => context !== null) && folders.every((folder) => !/^(?:\.\.|\/)/.test(folder));
    return isWhole ? folders : undefined;
  }
  const files = contextFiles(document, project);
  const isOwn = files?.includes(".git/") || copiesFile(document);
  return files && isOwn ? [folderOf(path)] : undefined;
}

/** Whether a Dockerfile copies a file or a folder of its context by name. */
const copiesFile = ({ stages }: DockerfileDocument): boolean =>
  stages.some(({ copies, windows }) =>
    copies.some(({ from, sources }) => {
      const paths = from ? [] : sources.map((each) => contextPath(knownValue(each) ?? "", windows));
      return paths.some((source) => source !== "" && !/[*?[:]/.test(source));
    }),
  );

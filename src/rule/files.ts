import type { Project } from "../link/project.ts";
import { documentsIn } from "../model/document.ts";
import { type Container, isContainer, type Placed, type Workload } from "../model/workload.ts";
import { originOf, type Read, type Text, textAt } from "../syntax/placed.ts";
import { programPaths } from "../syntax/shell/program-paths.ts";
import { oncePer } from "../text/once-per.ts";
import { below, joinPath, resolvePath, withoutPattern } from "../text/path.ts";
import { remembering } from "../text/remembering.ts";
import { contextsOf } from "./context.ts";
import { itemsOf, knownValue } from "./predicates.ts";

/** The files of the project that a workload finds in its file system. */
export interface WorkloadFiles {
  /** The file at an absolute path; `null` where something unread is mounted over it; `undefined` where nobody knows of one. */
  at(path: string): Text | null | undefined;
  /** The same for what a command calls a program: a path, or a name that is looked for. */
  program(name: string): Text | null | undefined;
  /** Whether the build puts something there that nobody can read here. */
  isBrought(name: string): boolean;
  /** Every text of the build context that the build copies, or mounts while it runs, as far as it is at hand. */
  copied(): Text[];
}

/** Looks into what the build of a workload copies and prints, and into what is mounted over it. Several rules look for the same. */
export const filesOf = (workload: Workload, project: Project): WorkloadFiles => filesIn(project)(workload);

const filesIn = oncePer((project: Project) => oncePer((workload: Workload) => lookInto(workload, project)));

function lookInto(workload: Workload, project: Project): WorkloadFiles {
  const contexts = contextsOf(workload, project);
  const read = readerIn(contexts, project);
  const placed = workload.added?.placed ?? [];
  const mounts = isContainer(workload) ? mountsOf(workload) : [];
  const at = (path: string): Text | null | undefined => {
    const mount = mounts.findLast(({ target }) => below(path, target) !== undefined);
    if (!mount) return textAt(path, placed, read);
    if (mount.isFilled) return textAt(path, placed, read) ?? null;
    const rest = below(path, mount.target) ?? "";
    return (mount.source === null ? undefined : project.lookup.source(joinPath(mount.source, rest))) ?? null;
  };
  const paths = (name: string): string[] => programPaths(name, knownValue(workload.image.workingDir) ?? "/");
  const program = remembering(most, (name) => {
    for (const path of paths(name)) {
      const found = at(path);
      if (found !== undefined) return found;
    }
    return undefined;
  });
  return {
    at,
    program,
    copied: () => copiedTexts([...contextPathsOf(placed), ...(workload.added?.bound ?? [])], contexts, project),
    isBrought: (name) => {
      const { copied = [], mentions } = workload.added ?? {};
      const isCopied = ({ path, folder }: { readonly path: string; readonly folder: boolean }): boolean =>
        paths(name).some((each) => each === path || (folder && below(each, path) !== undefined));
      return copied === null || copied.some(isCopied) || mentions?.has(name.slice(name.lastIndexOf("/") + 1)) === true;
    },
  };
}

/** Programs of one workload whose files are remembered. */
const most = 100;

/** Written for people and for CI: it lies in the context, and nothing that runs reads it. */
const isRead = /(?:^|\/)(?:readme(?:\.\w+)?$|\.github\/)/i;

/** The texts at hand of paths of a build context; the files that describe the build say nothing about what runs. */
function copiedTexts(copied: readonly string[], contexts: readonly string[], { documents, lookup }: Project): Text[] {
  const judged = new Set(
    [...documents.values()]
      .flat()
      .flatMap(documentsIn)
      .map(({ source }) => source.path),
  );
  const paths = new Set(copied.map(withoutPattern));
  const found = [...paths].flatMap((path) =>
    // Of a whole context only the likeliest is looked at.
    (path ? contexts : contexts.slice(0, 1))
      .map((folder) => joinPath(folder, path))
      .flatMap((each) => [each, ...(lookup.below?.(each) ?? [])]),
  );
  return [...new Set(found)].flatMap((path) => (judged.has(path) || isRead.test(path) ? [] : (lookup.source(path) ?? [])));
}

/** Stages that copy from stages that copy are followed this deep. */
const deepest = 8;

/** Where in the build context lies what is placed, be it by way of another stage. */
function contextPathsOf(placed: readonly Placed[], depth = 0): string[] {
  return placed.flatMap((each) => {
    if (!("path" in each)) return [];
    if (!("within" in each)) return [each.path];
    const inside = each.within.flatMap((inner): Placed[] => {
      if (below(inner.at, each.path) !== undefined) return [inner];
      const path = "path" in inner && !("within" in inner) ? originOf(each.path, inner) : undefined;
      return path === undefined ? [] : [{ ...inner, path }];
    });
    return depth < deepest ? contextPathsOf(inside, depth + 1) : [];
  });
}

/** Reads a path of a build context that may be one of several folders. */
const readerIn =
  (folders: readonly string[], { lookup }: Project): Read =>
  (path) => {
    for (const folder of folders) {
      const found = lookup.source(joinPath(folder, path.replace(/^\/+/, "")));
      if (found) return found;
    }
    return undefined;
  };

/** What a container mounts: a host folder or file of the project, `null` for another. A volume begins with what the image has there, and whoever shares it may add to that. */
interface Mounted {
  readonly target: string;
  readonly source: string | null;
  readonly isFilled?: true;
}

function mountsOf({ host, folder }: Container): Mounted[] {
  return itemsOf(host.mounts, ({ type, file }) => (type === "bind" || type === "volume") && !file).flatMap(({ value }): Mounted[] => {
    const target = knownValue(value.target);
    const path = target && resolvePath(target, "/");
    const source = value.source && knownValue(value.source);
    if (!path || (value.type === "volume" && !value.source)) return [];
    if (value.type === "volume") return [{ target: path, source: null, isFilled: true }];
    return [{ target: path, source: source && folder !== undefined && /^\.{1,2}(?:\/|$)/.test(source) ? joinPath(folder, source) : null }];
  });
}

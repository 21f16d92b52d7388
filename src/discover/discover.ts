import { relative, resolve, sep } from "node:path";
import { frontends } from "../frontends/registry.ts";
import type { Surroundings } from "../link/around.ts";
import type { Notice } from "../model/report.ts";
import type { Dialect } from "../model/workload.ts";
import { FileReader, type Found } from "./file-reader.ts";
import { disk, type Files } from "./files.ts";
import type { Offered } from "./folder.ts";
import { trackedAmong, whatGitSays } from "./git.ts";

export type { Found } from "./file-reader.ts";

export interface Discovery {
  readonly found: readonly Found[];
  readonly notices: readonly Notice[];
  /** A path that was asked for does not exist or could not be read. */
  readonly failures: readonly Notice[];
  readonly surroundings: Surroundings;
}

export interface DiscoverOptions {
  readonly cwd: string;
  readonly paths: readonly string[];
  readonly type?: Dialect | undefined;
  readonly gitignore: boolean;
  /** Where files are read from; the disk unless told. */
  readonly files?: Files;
  /** Whether a file, by its full path, is left out. */
  readonly isExcluded?: ((full: string) => boolean) | undefined;
  /** Leave excluded files out even when they are named. */
  readonly forceExclude?: boolean;
  /** The paths are files of one project, in this order. */
  readonly isTogether?: boolean;
  /** Folders that includes are looked for in. */
  readonly includeFolders?: readonly string[];
}

/** Reads what is asked for, and what that refers to, until nothing new appears. Nothing outside the repository is followed. */
export async function discover(options: DiscoverOptions): Promise<Discovery> {
  const { cwd, paths, type, gitignore, isTogether = false, includeFolders = [], files = disk, isExcluded, forceExclude = false } = options;
  const shownOf = (path: string): string => relative(cwd, resolve(cwd, path)).split(sep).join("/") || ".";
  const order = isTogether ? { together: paths.map(shownOf) } : {};
  const reader = new FileReader(cwd, files, { ...order, includeFolders });
  for (const path of paths) {
    const full = resolve(cwd, path);
    if (forceExclude && isExcluded?.(full)) continue;
    const stat = files.stat(full);
    if (typeof stat === "string") reader.failures.push({ path: reader.shown(full), message: stat });
    else if (stat.kind !== "folder") reader.ask(full, stat, type);
    else {
      reader.boundary.allow(full);
      const { listFolder } = await import("./folder.ts");
      const tracked = (ignored: readonly string[]) => trackedAmong(cwd, files, ignored);
      const listed = listFolder(full, { gitignore, offered: offered() }, files, tracked);
      for (const each of listed.closed)
        if (!isExcluded?.(each)) reader.failures.push({ path: reader.shown(each), message: "could not be read (EACCES)" });
      for (const each of listed.files) if (!isExcluded?.(each)) reader.offer(each);
    }
  }
  await reader.follow();
  const { contexts, absent, notices, failures } = reader;
  const supporting = [...reader.found.values()].flatMap((each) => (each.isSupporting ? [each.source.path] : []));
  const { ignored, root, prefix } = await whatGitSays(cwd, files, supporting);
  return {
    found: [...reader.found.values()],
    notices,
    failures,
    surroundings: {
      contexts,
      absent,
      ignored,
      root,
      ...(prefix === undefined ? {} : { prefix }),
      includeFolders: reader.includeFolders,
      entries: reader.entries,
      ...order,
    },
  };
}

/** Names that front-ends look into, and those of files that list others of theirs. */
function offered(): Offered {
  const indexes = new Set(frontends.flatMap(({ index }) => index?.name ?? []));
  return {
    isFile: (name) => indexes.has(name) || frontends.some(({ names }) => names.test(name)),
    isFolder: (name) => frontends.some(({ folders }) => folders?.test(name)),
  };
}

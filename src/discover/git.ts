import { dirname, join, relative, resolve, sep } from "node:path";
import type { Files } from "./files.ts";
import type { Gitignore, Tell } from "./gitignore.ts";
import { repositoryRoot } from "./root.ts";

/** What git says of the files below where we stand. */
export interface GitView {
  /** The repository as seen from where we stand; `undefined` when there is none. */
  readonly root: string | undefined;
  /** Where we stand as seen from it. */
  readonly prefix?: string;
  /** Whether a file is not known to be in a repository. */
  isIgnored(path: string): boolean;
}

/** Asks git's files, and of each path only when somebody wants to know. */
export async function whatGitSays(cwd: string, files: Files, tell?: Tell): Promise<GitView> {
  const full = repositoryRoot(cwd, files);
  if (!files.exists(join(full, ".git"))) return { root: undefined, isIgnored: () => true };
  const root = relative(cwd, full).split(sep).join("/");
  const prefix = relative(full, cwd).split(sep).join("/");
  const { Gitignore } = await import("./gitignore.ts");
  const repositories = new Map<string, Gitignore>();
  const isIgnored = (path: string): boolean => {
    const file = resolve(cwd, path);
    const own = repositoryRoot(dirname(file), files);
    const ignores = repositories.get(own) ?? new Gitignore(own, files, tell);
    repositories.set(own, ignores);
    return ignores.leavesOut(file, false);
  };
  return { root, prefix, isIgnored };
}

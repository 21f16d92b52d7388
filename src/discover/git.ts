import { dirname, join, relative, resolve, sep } from "node:path";
import type { Files } from "./files.ts";
import type { Gitignore } from "./gitignore.ts";
import { repositoryRoot } from "./root.ts";

/** Which of some files are not known to be in a repository, and where that is as seen from where we stand. */
export async function whatGitSays(
  cwd: string,
  files: Files,
  paths: readonly string[],
): Promise<{ ignored: ReadonlySet<string>; root: string | undefined; prefix?: string }> {
  const full = repositoryRoot(cwd, files);
  if (!files.exists(join(full, ".git"))) return { ignored: new Set(paths), root: undefined };
  const root = relative(cwd, full).split(sep).join("/");
  const prefix = relative(full, cwd).split(sep).join("/");
  if (paths.length === 0) return { ignored: new Set(), root, prefix };
  const { Gitignore } = await import("./gitignore.ts");
  const repositories = new Map<string, Gitignore>();
  const ignored = paths.filter((path) => {
    const file = resolve(cwd, path);
    const own = repositoryRoot(dirname(file), files);
    const ignores = repositories.get(own) ?? new Gitignore(own, files);
    repositories.set(own, ignores);
    return ignores.leavesOut(file, false);
  });
  return { ignored: new Set(ignored), root, prefix };
}

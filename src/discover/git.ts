import { dirname, join, relative, resolve, sep } from "node:path";
import type { Files } from "./files.ts";
import { git } from "./git-command.ts";
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
  const { ignorerOf } = await import("./folder.ts");
  const known = new Map<string, (path: string) => boolean>();
  const ignored = paths.filter((path) => {
    const file = resolve(cwd, path);
    const folder = dirname(file);
    const isIgnored = known.get(folder) ?? ignorerOf(folder, [], files);
    known.set(folder, isIgnored);
    return isIgnored(file);
  });
  const tracked = trackedAmong(
    cwd,
    files,
    ignored.map((path) => resolve(cwd, path)),
  );
  return { ignored: new Set(ignored.filter((path) => !tracked.has(resolve(cwd, path)))), root, prefix };
}

/** Which of some files, by their full paths, git has although a pattern ignores them: a pattern takes nothing out of a repository. */
export function trackedAmong(cwd: string, files: Files, paths: readonly string[]): ReadonlySet<string> {
  if (files.isCommit) return new Set(paths);
  const root = repositoryRoot(cwd, files);
  if (paths.length === 0 || !files.exists(join(root, ".git"))) return new Set();
  const inside = new Map(paths.map((path) => [relative(root, path).split(sep).join("/"), path]));
  try {
    const listed = git(root, ["-c", "core.fsmonitor=false", "ls-files", "--cached", "-z"], { ownOnly: true }).toString("utf8");
    return new Set(listed.split("\0").flatMap((path) => inside.get(path) ?? []));
  } catch {
    // Without git nobody knows, and the patterns hold.
    return new Set();
  }
}

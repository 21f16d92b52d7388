import { existsSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { repositoryRoot } from "./root.ts";

/** Which of some files are not known to be in a repository, and where that is as seen from where we stand. */
export async function whatGitSays(
  cwd: string,
  paths: readonly string[],
): Promise<{ ignored: ReadonlySet<string>; root: string | undefined }> {
  const full = repositoryRoot(cwd);
  if (!existsSync(join(full, ".git"))) return { ignored: new Set(paths), root: undefined };
  const root = relative(cwd, full).split(sep).join("/");
  if (paths.length === 0) return { ignored: new Set(), root };
  const { ignorerOf } = await import("./folder.ts");
  const known = new Map<string, (path: string) => boolean>();
  const ignored = paths.filter((path) => {
    const file = resolve(cwd, path);
    const folder = dirname(file);
    const isIgnored = known.get(folder) ?? ignorerOf(folder, []);
    known.set(folder, isIgnored);
    return isIgnored(file);
  });
  return { ignored: new Set(ignored), root };
}

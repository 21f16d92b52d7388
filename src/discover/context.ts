import { isGitsOwn } from "../disk/git-folder.ts";
import { inFolder } from "../disk/paths.ts";
import type { Files } from "./files.ts";

/** Folders whose content never matters here, and that may be huge; so may git's own. */
const left = /^(?:node_modules|vendor|\.venv|venv|__pycache__|target|\.terraform|\.gradle|\.cache|bower_components|\.tox|\.mypy_cache)$/;
/** A context with more files than this is not looked at. */
const most = 5_000;
const deepest = 5;

/** Paths of the files in a build context, relative to it; `.git/` stands for the whole folder. `undefined` when there are too many. */
export function listContext(folder: string, files: Files): string[] | undefined {
  const listed: string[] = [];
  const pending: { readonly path: string; readonly depth: number }[] = [{ path: "", depth: 0 }];
  for (let each = pending.pop(); each; each = pending.pop()) {
    const { path, depth } = each;
    let entries: ReturnType<Files["list"]>;
    try {
      entries = files.list(path ? inFolder(folder, path) : folder);
    } catch {
      // What cannot be listed cannot be judged either.
      continue;
    }
    for (const entry of entries) {
      const inside = path ? `${path}/${entry.name}` : entry.name;
      if (entry.isFolder) {
        listed.push(`${inside}/`);
        if (!left.test(entry.name) && !isGitsOwn(entry.name) && depth < deepest) pending.push({ path: inside, depth: depth + 1 });
      } else listed.push(inside);
      if (listed.length > most) return undefined;
    }
  }
  return listed;
}

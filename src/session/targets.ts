import { lstatSync, realpathSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { isBelow } from "../discover/within.ts";
import { UsageError } from "./usage.ts";

/**
 * Refuses to write where a repository's files would have us write: what a configuration names lies in the repository and
 * outside of git's own folder, and nothing there is a link to somewhere else. `at`: who names the path.
 */
export function checkTarget(path: string, root: string, { at, configured }: { readonly at: string; readonly configured: boolean }): void {
  const full = resolve(path);
  if (!isBelow(full, root)) {
    if (configured)
      throw new UsageError(`${at} names ${JSON.stringify(path)}, which lies outside the repository: say so on the command line`);
    return;
  }
  const parent = realpathOf(dirname(full));
  const real = parent === undefined ? full : join(parent, basename(full));
  const realRoot = realpathOf(root) ?? root;
  const isLink = lstatSync(full, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  if (isLink || (parent !== undefined && !isBelow(real, realRoot)))
    throw new UsageError(`${at} names ${JSON.stringify(path)}, and a link leads from there to somewhere else`);
  // Wherever it lies, and on disks that take .GIT for the same.
  if (
    relative(realRoot, real)
      .split(sep)
      .some((part) => part.toLowerCase() === ".git")
  )
    throw new UsageError(`${at} names ${JSON.stringify(path)}, which is git's own`);
}

function realpathOf(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

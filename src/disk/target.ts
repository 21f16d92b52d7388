import { lstatSync, mkdirSync, readlinkSync, type Stats, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { isInGitFolder } from "./git-folder.ts";
import { real } from "./look.ts";
import { isBelow, isWithin } from "./within.ts";

/** Why nothing is written to a path; the message is a phrase that follows its name, such as `is git's own`. */
export class WriteError extends Error {
  override readonly name = "WriteError";
  readonly kind: "link" | "git" | "kept" | "failed";

  constructor(kind: WriteError["kind"], message: string) {
    super(message);
    this.kind = kind;
  }
}

/** Where something is really written, links followed, and what is there: nothing, or a file that no link leads on from. */
export interface Target {
  readonly path: string;
  readonly old: Stats | undefined;
}

/** A link may lead to a link so often, as in the kernel. */
const mostLinks = 40;

/**
 * Finds where a path leads. `root`: below this folder, which strangers may have put links into, they lead about within it and
 * not out; elsewhere they are those of whoever names the path. Nothing of git's own folder is a target. Throws a WriteError, or
 * what the system says.
 */
export function targetOf(path: string, root: string | undefined): Target {
  const full = resolve(path);
  // As it is written, too: what is not there yet leads nowhere.
  if (root !== undefined && isBelow(full, root) && isInGitFolder(relative(root, full))) throw new WriteError("git", "is git's own");
  const target = followed(full);
  const home = root === undefined ? undefined : real(root);
  if (root !== undefined && home !== undefined && isBelow(full, root) && !isBelow(target.path, home))
    throw new WriteError("link", "leads out of the repository by a link");
  const seen = home !== undefined && isWithin(target.path, home) ? relative(home, target.path) : target.path;
  if (isInGitFolder(seen)) throw new WriteError("git", "is git's own");
  return target;
}

function followed(full: string, links = 0): Target {
  const path = join(real(dirname(full)), basename(full));
  const old = lstatSync(path, { throwIfNoEntry: false });
  if (!old?.isSymbolicLink()) return { path, old };
  if (links === mostLinks) throw Object.assign(new Error(path), { code: "ELOOP" });
  return followed(resolve(dirname(path), readlinkSync(path)), links + 1);
}

/** Makes the folder that a file is to lie in, and those above it, where that is inside of a repository. Throws as `targetOf` does. */
export function makeFolderOf(path: string, root: string): void {
  const folder = dirname(resolve(path));
  if (isInGitFolder(relative(root, folder))) throw new WriteError("git", "is git's own");
  let there = folder;
  while (isBelow(there, root) && !lstatSync(there, { throwIfNoEntry: false })) there = dirname(there);
  if (isBelow(there, root)) {
    targetOf(there, root);
    statSync(there);
  }
  mkdirSync(folder, { recursive: true });
}

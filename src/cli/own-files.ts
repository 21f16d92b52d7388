import { dirname, join, resolve } from "node:path";
import { repositoryRoot } from "../discover/root.ts";
import { entryAt, exists, real } from "../disk/look.ts";
import { ReadError, readFile } from "../disk/read.ts";
import { whyOther } from "../disk/write.ts";

/** Why a file of the user's may not be written anew from the text that was read of it: a phrase that follows its name. */
export function whyKept(path: string, text: string): string | undefined {
  try {
    return whyOther(readFile(path), text);
  } catch (error) {
    if (error instanceof ReadError) return error.message;
    throw error;
  }
}

/** The repository of a file; a file without one is the user's, links and all. */
export function repositoryOf(path: string): string | undefined {
  const root = repositoryRoot(dirname(resolve(path)));
  return exists(join(root, ".git")) ? root : undefined;
}

/** Whether a file may be made at a path: nothing is there, and the folder that it would lie in is. */
export const isFree = (path: string): boolean => entryAt(resolve(path)) === "does not exist" && exists(dirname(resolve(path)));

/** Of files that have several names, through links, one name each: their own where it is among them, else the first. */
export function eachOnce(paths: readonly string[]): ReadonlySet<string> {
  const names = new Map<string, string>();
  for (const path of paths) {
    const end = exists(path) ? real(path) : resolve(path);
    if (!names.has(end) || resolve(path) === end) names.set(end, path);
  }
  return new Set(names.values());
}

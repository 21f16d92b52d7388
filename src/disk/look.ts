import { accessSync, constants, existsSync, lstatSync, readdirSync, realpathSync, statSync } from "node:fs";
import { relative } from "node:path";
import { isInGitFolder } from "./git-folder.ts";
import { isWithin } from "./within.ts";

/** What lies at a path, links followed. */
export interface Entry {
  readonly kind: "file" | "folder" | "other";
  /** Bytes. */
  readonly size: number;
}

/** What is there, or why nobody can say: a phrase. Nothing is opened. */
export function entryAt(path: string): Entry | string {
  try {
    const stat = statSync(path);
    return { kind: stat.isFile() ? "file" : stat.isDirectory() ? "folder" : "other", size: stat.size };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ELOOP") return "is a link to nothing";
    if (code !== "ENOENT" && code !== "ENOTDIR") return `could not be read (${code ?? String(error)})`;
    // Below a file there is nothing, not even a link.
    return code === "ENOENT" && lstatSync(path, { throwIfNoEntry: false }) ? "is a link to nothing" : "does not exist";
  }
}

/** Whether something is there, links followed. */
export const exists: (path: string) => boolean = existsSync;

/** Whether a folder is there, links followed. */
export const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** The path with its links followed; an error where it leads nowhere. */
export const real = (path: string): string => realpathSync(path);

/** What is in a folder, links not followed; an error when it cannot be listed. */
export const list = (folder: string): readonly { readonly name: string; readonly isFolder: boolean; readonly isLink: boolean }[] =>
  readdirSync(folder, { withFileTypes: true }).map((each) => ({
    name: each.name,
    isFolder: each.isDirectory(),
    isLink: each.isSymbolicLink(),
  }));

/** Whether what is in a folder can be listed. */
export function isReadable(folder: string): boolean {
  try {
    accessSync(folder, constants.R_OK | constants.X_OK);
    return true;
  } catch {
    // Whatever the reason, nothing in it can be listed.
    return false;
  }
}

/**
 * Why a path is not for a repository's own files to name, links followed: a phrase, such as `is a link out of the repository`.
 * What is not there is for whoever opens it to complain of.
 */
export function leadsAway(path: string, root: string): string | undefined {
  try {
    const [end, home] = [real(path), real(root)];
    if (!isWithin(end, home)) return isWithin(path, root) ? "is a link out of the repository" : "is outside the repository";
    return isInGitFolder(relative(home, end)) ? "is git's own" : undefined;
  } catch {
    return undefined;
  }
}

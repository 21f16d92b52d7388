import { accessSync, constants, lstatSync, type Stats, statSync } from "node:fs";

/** What is at a path, or why nobody can say: a phrase. */
export function statOf(full: string): Stats | string {
  try {
    return statSync(full);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== "ENOENT" && code !== "ENOTDIR") return `could not be read (${code ?? String(error)})`;
    return lstatSync(full, { throwIfNoEntry: false }) ? "is a link to nothing" : "does not exist";
  }
}

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

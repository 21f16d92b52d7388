import { basename, dirname, sep } from "node:path";
import { frontends } from "../frontends/registry.ts";
import type { Files } from "./files.ts";
import { GitError } from "./git-command.ts";

/** Whether some format that a file's name allows may be its own, by its first page where that tells. */
export function isWorthReading(full: string, path: string, files: Files): boolean {
  const above = dirname(full).split(sep);
  const allowed = frontends.filter(
    ({ names, folders }) => names.test(basename(full)) || (folders && above.some((name) => folders.test(name))),
  );
  if (allowed.length === 0 || allowed.some(({ glance }) => !glance)) return true;
  try {
    const page = files.head(full, 4096).toString("latin1");
    return allowed.some(({ glance }) => glance?.(path, page));
  } catch (error) {
    if (error instanceof GitError) throw error;
    return false;
  }
}

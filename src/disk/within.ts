import { isAbsolute, relative, sep } from "node:path";

/** Whether a path lies below a folder, as both are written: links are not followed. */
export function isBelow(path: string, folder: string): boolean {
  const inside = relative(folder, path);
  return inside !== "" && inside.split(sep)[0] !== ".." && !isAbsolute(inside);
}

/** The same, or the folder itself. */
export const isWithin = (path: string, folder: string): boolean => relative(folder, path) === "" || isBelow(path, folder);

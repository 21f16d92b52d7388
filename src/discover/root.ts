import { dirname, join } from "node:path";
import { disk, type Files } from "./files.ts";

/** The nearest folder upwards that holds `.git`, else the folder itself. */
export function repositoryRoot(folder: string, files: Pick<Files, "exists"> = disk): string {
  for (let each = folder; ; each = dirname(each)) {
    if (files.exists(join(each, ".git"))) return each;
    if (each === dirname(each)) return folder;
  }
}

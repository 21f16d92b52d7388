import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** The nearest folder upwards that holds `.git`, else the folder itself. */
export function repositoryRoot(folder: string): string {
  for (let each = folder; ; each = dirname(each)) {
    if (existsSync(join(each, ".git"))) return each;
    if (each === dirname(each)) return folder;
  }
}

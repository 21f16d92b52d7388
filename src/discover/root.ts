import { folderAbove, inFolder } from "../disk/paths.ts";
import { disk, type Files } from "./files.ts";

/** The nearest folder upwards that holds `.git`, else the folder itself. */
export function repositoryRoot(folder: string, files: Pick<Files, "exists"> = disk): string {
  for (let each = folder; ; each = folderAbove(each)) {
    if (files.exists(inFolder(each, ".git"))) return each;
    if (each === folderAbove(each)) return folder;
  }
}

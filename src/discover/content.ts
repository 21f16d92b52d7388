import { basename } from "node:path";
import { secretFileOf } from "../knowledge/secret-files.ts";

/** The files of a build context whose text says whether they hold the secret that their names promise, the plainest names first. */
export function secretFilesIn(context: readonly string[]): string[] {
  return context
    .filter((path) => {
      const file = path.endsWith("/") ? undefined : secretFileOf(path);
      return file !== undefined && file.form !== "opaque";
    })
    .sort((a, b) => basename(a).length - basename(b).length);
}

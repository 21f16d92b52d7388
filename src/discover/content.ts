import { basename } from "node:path";
import { secretFileOf } from "../knowledge/secret-files.ts";
import type { Files } from "./files.ts";

/** Bytes: a file of keys or credentials is smaller. */
const largest = 128 * 1024;

/** Files of one build context that are read, at most. */
const most = 100;

/** The text of a file in a build context; `undefined` when it is large, binary, or cannot be read. Nobody is told: its name still counts. */
export function contentText(full: string, files: Files): string | undefined {
  try {
    const stat = files.stat(full);
    if (typeof stat === "string" || stat.size > largest) return undefined;
    const text = files.read(full).toString("utf8");
    return /[\0\uFFFD]/.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}

/** The files of a build context whose text says whether they hold a secret. */
export function worthReading(context: readonly string[]): string[] {
  return context
    .filter((path) => {
      const file = path.endsWith("/") ? undefined : secretFileOf(path);
      return file !== undefined && file.form !== "opaque";
    })
    .sort((a, b) => basename(a).length - basename(b).length)
    .slice(0, most);
}

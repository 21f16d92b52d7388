import { resolve } from "node:path";
import { WriteError } from "../disk/target.ts";
import { isBelow } from "../disk/within.ts";
import { type Writing, writeFile } from "../disk/write.ts";
import { UsageError } from "./usage.ts";

/** Who names a path that is written to. */
export interface Named {
  /** `--output`, or `seaworthy.yaml:3:10: output`. */
  readonly at: string;
  /** A repository's file names it, and not the user. */
  readonly configured: boolean;
  /** The repository's folder. Without one a link may lead anywhere. */
  readonly root?: string;
}

/** Refuses a path outside of the repository where it is the repository itself that names it. */
export function refuseOutside(path: string, { at, configured, root }: Named): void {
  if (configured && !(root !== undefined && isBelow(resolve(path), root)))
    throw new UsageError(`${at} names ${JSON.stringify(path)}, which is outside the repository: only the command line may name it`);
}

/** Writes a file that somebody names, as `writeFile` does; a UsageError says why not. */
export function put(path: string, text: string, named: Named, mayReplace?: Writing["mayReplace"]): void {
  refuseOutside(path, named);
  try {
    writeFile(path, text, { root: named.root, mayReplace, inPlace: !named.configured });
  } catch (error) {
    if (error instanceof WriteError) throw new UsageError(sentenceFor(error, path, named));
    throw error;
  }
}

function sentenceFor({ kind, message }: WriteError, path: string, { at, configured }: Named): string {
  const who = `${at} names ${JSON.stringify(path)}`;
  switch (kind) {
    case "failed":
      return `${path} ${message}`;
    case "link":
    case "git":
      return `${who}, which ${message}`;
    case "kept":
      return `${who}, which ${message}: it is not replaced${configured ? " (remove it, or name another file)" : ""}`;
  }
}

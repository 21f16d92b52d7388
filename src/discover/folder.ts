import { basename } from "node:path";
import { isGitsOwn } from "../disk/git-folder.ts";
import { inFolder } from "../disk/paths.ts";
import type { Files } from "./files.ts";
import { Gitignore, type Tell } from "./gitignore.ts";

/** Whether a folder is never looked into: what others install, and git's own. */
export const isNeverOpened = (name: string): boolean => name === "node_modules" || isGitsOwn(name);

/** What is below a folder: files that may be ours, dot-folders included, and what nobody can look into, with the reason. */
export interface Listing {
  /** Full paths in a stable order. */
  readonly files: readonly string[];
  /** Phrases by full paths. */
  readonly closed: ReadonlyMap<string, string>;
}

/** Why a folder cannot be looked into. */
export const forbidden = "could not be read (EACCES)";

/** Why what has this name cannot be opened, if it cannot: a name that is not UTF-8 was read as another. */
export const garbled = (name: string): string | undefined =>
  name.includes("\uFFFD") ? "could not be read: its name is not UTF-8" : undefined;

/** Which files are worth a look. */
export interface Offered {
  /** Names that say what a file is, or whose content may. */
  isFile(name: string): boolean;
  /** Of those, names that are enough to know it; all of them unless told. */
  isNamed?(name: string): boolean;
  /** Names of folders in which a file of any name may be ours. */
  isFolder(name: string): boolean;
}

/** Lists a folder. Links to folders are not followed, and ignored folders not opened. */
export function listFolder(
  folder: string,
  { gitignore, offered, tell }: { readonly gitignore: boolean; readonly offered: Offered; readonly tell?: Tell },
  from: Files,
): Listing {
  const files: string[] = [];
  const closed = new Map<string, string>();
  const ignores = gitignore ? new Gitignore(folder, from, tell) : undefined;
  const open = ignores?.leavesOut(folder, true) ? [] : [{ path: folder, isOpen: offered.isFolder(basename(folder)) }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { path, isOpen } = next;
    let entries: ReturnType<Files["list"]>;
    try {
      entries = from.list(path);
    } catch {
      closed.set(path, forbidden);
      continue;
    }
    for (const { name, isFolder } of entries) {
      const opens = isFolder && !isNeverOpened(name);
      // A folder that is called as a file would be is offered, too: it is mentioned.
      const offers = offered.isFile(name) || (isOpen && !isFolder);
      const full = inFolder(path, name);
      if ((!opens && !offers) || ignores?.leavesOut(full, isFolder)) continue;
      const why = garbled(name);
      if (why) {
        // Nobody asked for a file whose content alone would have told.
        if (opens || offered.isNamed?.(name) !== false) closed.set(full, why);
        continue;
      }
      if (opens) open.push({ path: full, isOpen: isOpen || offered.isFolder(name) });
      if (offers) files.push(full);
    }
  }
  return { files: files.sort(), closed };
}

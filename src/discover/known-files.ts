import { basename, dirname, join } from "node:path";
import type { Files, Listed } from "./files.ts";

/** Entries of folders that are kept, over all of them; what comes later is looked at anew. */
const mostKept = 100_000;

/** What one folder holds. */
interface Folder {
  readonly listed: readonly Listed[];
  /** By their names without case: whether one that is spelled otherwise is another one is for the file system to say. */
  readonly byName: ReadonlyMap<string, Listed>;
  /** What it does not list is not there: names in it can be looked up. */
  readonly isOpen: boolean;
}

/**
 * The same files, for one run, in which nobody changes them: a folder is listed once, its links are followed once, and what a list that
 * was asked for does not name is not looked for. What is read is looked at each time.
 */
export function knownFiles(files: Files): Files {
  const folders = new Map<string, Folder>();
  const realFolders = new Map<string, string>();
  let room = mostKept;

  function list(path: string): readonly Listed[] {
    const before = folders.get(path);
    if (before) return before.listed;
    const listed = files.list(path);
    room -= listed.length + 1;
    if (room < 0) return listed;
    folders.set(path, { listed, byName: new Map(listed.map((each) => [folded(each.name), each])), isOpen: files.isReadable(path) });
    return listed;
  }

  /** Whether it is certain, without a look, that nothing is there. */
  function isAbsent(path: string): boolean {
    const folder = folders.get(dirname(path));
    const name = basename(path);
    return folder?.isOpen === true && plain.test(name) && !folder.byName.has(folded(name));
  }

  function real(path: string): string {
    const [above, name] = [dirname(path), basename(path)];
    const listed = folders.get(above)?.byName.get(folded(name));
    // What is known to be no link is where its folder is.
    if (listed?.name !== name || listed.isLink !== false) return files.real(path);
    const folder = realFolders.get(above) ?? files.real(above);
    realFolders.set(above, folder);
    return join(folder, name);
  }

  return {
    ...files,
    list,
    real,
    exists: (path) => !isAbsent(path) && files.exists(path),
    stat: (path) => (isAbsent(path) ? "does not exist" : files.stat(path)),
  };
}

/** A name that every file system compares letter by letter, in either case: Windows drops dots at the end. */
const plain = /^[\w.+@-]*[\w+@-]$/;

/** Some file systems compare names in this way, and letters of other scripts as the Latin ones they become. */
const folded = (name: string): string => name.toUpperCase().toLowerCase();

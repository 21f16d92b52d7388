import { folderAbove, inFolder, nameOf } from "../disk/paths.ts";
import type { Files, Listed } from "./files.ts";

/** Entries of folders that are kept, over all of them; what comes later is looked at anew. */
const mostKept = 100_000;

/** So many names are looked through; of more a set is made. */
const few = 20;

/** What one folder holds. */
interface Folder {
  readonly listed: readonly Listed[];
  /**
   * The names without case: whether one that is spelled otherwise is another one is for the file system to say. Most folders hold so few
   * that one string has them all, each between slashes.
   */
  readonly names: string | ReadonlyMap<string, Listed>;
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
    folders.set(path, { listed, names: namesOf(listed), isOpen: files.isReadable(path) });
    return listed;
  }

  /** Whether it is certain, without a look, that nothing is there. */
  function isAbsent(path: string): boolean {
    const folder = folders.get(folderAbove(path));
    if (folder?.isOpen !== true) return false;
    const name = nameOf(path);
    return (
      plain.test(name) && !(typeof folder.names === "string" ? folder.names.includes(`/${folded(name)}/`) : folder.names.has(folded(name)))
    );
  }

  function real(path: string): string {
    const [above, name] = [folderAbove(path), nameOf(path)];
    const listed = listedIn(folders.get(above), name);
    // What is known to be no link is where its folder is.
    if (listed?.name !== name || listed.isLink !== false) return files.real(path);
    const folder = realFolders.get(above) ?? real(above);
    realFolders.set(above, folder);
    return inFolder(folder, name);
  }

  return {
    ...files,
    list,
    real,
    exists: (path) => !isAbsent(path) && files.exists(path),
    stat: (path) => (isAbsent(path) ? "does not exist" : files.stat(path)),
  };
}

const namesOf = (listed: readonly Listed[]): Folder["names"] =>
  listed.length > few ? new Map(listed.map((each) => [folded(each.name), each])) : folded(`/${listed.map(({ name }) => name).join("/")}/`);

/** What a folder lists under a name, or under one that differs in case alone. */
const listedIn = (folder: Folder | undefined, name: string): Listed | undefined =>
  typeof folder?.names === "object" ? folder.names.get(folded(name)) : folder?.listed.find((each) => each.name === name);

/** A name that every file system compares letter by letter, in either case: Windows drops dots at the end. */
const plain = /^[\w.+@-]*[\w+@-]$/;

/** Some file systems compare names in this way, and letters of other scripts as the Latin ones they become. */
const folded = (name: string): string => name.toUpperCase().toLowerCase();

import { folderAbove, inFolder, nameOf } from "../disk/paths.ts";
import { isWithin } from "../disk/within.ts";
import type { FileReader, Found, Handed } from "./file-reader.ts";
import type { Files } from "./files.ts";
import { listFolder, type Offered } from "./folder.ts";
import { repositoryRoot } from "./root.ts";

/** What named files of no format are judged with, these and what else was named included. */
export interface Beside {
  readonly found: readonly Found[];
}

interface Looking {
  readonly gitignore: boolean;
  readonly offered: Offered;
  isExcluded(full: string): boolean;
}

/**
 * Reads the projects that may lead to the handed files of a reader, as a run over the repository would, and keeps to itself what that
 * brings. Those that are led to become files of the reader's own, the others are told of. Answers what has to be judged for them
 * besides; `undefined`: nothing.
 */
export async function readBeside(
  reader: FileReader,
  looking: Looking,
  files: Files,
): Promise<(Beside & { readonly reader: FileReader }) | undefined> {
  const branch = reader.branch();
  for (const [each, isAbove] of candidates(reader, looking, files)) {
    const names = isAbove ? undefined : reader.handed.flatMap(namesOf);
    branch.offerBeside(each, (text) => !names || names.some((name) => text.includes(name)));
  }
  const found = (): Found[] => [...new Map(branch.found).values()];
  const hasMore = found().some(({ kind, source }) => kind && !reader.found.get(source.path)?.kind);
  await branch.followAll();
  let isLed = false;
  for (const { full, source } of reader.handed) {
    const { path } = source;
    if (reader.found.get(path)?.kind) continue;
    if (branch.found.has(path)) {
      reader.found.set(path, { source, reason: "named", isSupporting: true });
      isLed = true;
    } else reader.tell(full, "skipped: not a supported file (--type forces one)");
  }
  return isLed && hasMore ? { found: found(), reader: branch } : undefined;
}

/**
 * Files that may lead to handed ones, and whether they are in a folder above one of these: in all of a repository. Without one nothing says
 * that what lies in a folder belongs together: then only files whose names tell what they are, up to where it may be read.
 */
function candidates({ handed, boundary }: FileReader, { gitignore, offered, isExcluded }: Looking, files: Files): [string, boolean][] {
  const folders = [...new Set(handed.map(({ full }) => folderAbove(full)))];
  const roots = new Set<string>();
  const apart = new Set<string>();
  for (const folder of folders) {
    const root = repositoryRoot(folder, files);
    if (files.exists(inFolder(root, ".git"))) roots.add(root);
    else for (let each = folder; boundary.mayList(each) && !apart.has(each); each = folderAbove(each)) apart.add(each);
  }
  const listed = [
    ...[...roots].flatMap((root) => listFolder(root, { gitignore, offered }, files).files),
    ...[...apart].flatMap((folder) => offeredIn(folder, offered, files)),
  ];
  const isAbove = (full: string): boolean => folders.some((folder) => isWithin(folder, folderAbove(full)));
  return listed.filter((each) => !isExcluded(each)).map((each) => [each, isAbove(each)]);
}

/** The files in a folder, and not below it, whose names are enough. */
function offeredIn(folder: string, { isFile, isNamed = isFile }: Offered, files: Files): string[] {
  try {
    return files.list(folder).flatMap(({ name }) => (isNamed(name) ? [inFolder(folder, name)] : []));
  } catch {
    // What cannot be listed leads nowhere.
    return [];
  }
}

/** What a file that leads to a handed one names, when it stands elsewhere: the file, or the folder it is in. */
const namesOf = ({ full }: Handed): string[] => [nameOf(full), nameOf(folderAbove(full))].filter((name) => name !== "");

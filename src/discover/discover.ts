import { basename, dirname, relative, resolve, sep } from "node:path";
import { dialectOf, frontends } from "../frontends/registry.ts";
import type { Surroundings } from "../link/around.ts";
import type { Input } from "../link/projects.ts";
import type { Notice } from "../model/report.ts";
import type { Dialect } from "../model/workload.ts";
import type { Beside } from "./beside.ts";
import { FileReader, type Found, type Known } from "./file-reader.ts";
import { disk, type Files } from "./files.ts";
import type { Offered } from "./folder.ts";
import { whatGitSays } from "./git.ts";
import type { Tell } from "./gitignore.ts";
import { knownFiles } from "./known-files.ts";

export type { Found, Known } from "./file-reader.ts";

/** What was found to judge, what was told of on the way, and what lies around it. */
export interface Discovery {
  readonly found: readonly Found[];
  readonly notices: readonly Notice[];
  /** A path that was asked for does not exist or could not be read. */
  readonly failures: readonly Notice[];
  readonly surroundings: Surroundings;
  /** Where nothing is left to judge: how many files would be, were they not excluded. */
  readonly excluded?: number;
  /** Why there is nothing to judge, where that is told of what was given: it follows "nothing to check: ". */
  readonly nothing?: string;
  /** What `surroundingsFrom` needs elsewhere; absent when nothing is read after this. */
  readonly known?: () => Known;
  /** The projects that named files of no format belong to; absent when what was named is enough to judge these. */
  readonly beside?: Beside & Pick<Discovery, "surroundings">;
}

/** Where to look, and for what. */
export interface DiscoverOptions {
  readonly cwd: string;
  readonly paths: readonly string[];
  readonly type?: Dialect | undefined;
  readonly gitignore: boolean;
  /** Where files are read from; the disk unless told. */
  readonly files?: Files;
  /** Whether a file, by its full path, is left out. */
  readonly isExcluded?: ((full: string) => boolean) | undefined;
  /** Leave excluded files out even when they are named. */
  readonly forceExclude?: boolean;
  /** The paths are files of one project, in this order. */
  readonly isTogether?: boolean;
  /** Folders that includes are looked for in. */
  readonly includeFolders?: readonly string[];
  /** Prose is looked at, too, for what is quoted in it. */
  readonly docs?: boolean;
  /** What builds refer to is read when they are judged, and not before: `found` has afterwards what is told of. */
  readonly followsBuilds?: boolean;
}

/** Reads what is asked for, and what that refers to, until nothing new appears. Nothing outside the repository is followed. */
export async function discover(options: DiscoverOptions): Promise<Discovery> {
  const {
    cwd,
    paths,
    type,
    gitignore,
    isTogether = false,
    includeFolders = [],
    files = knownFiles(disk),
    forceExclude = false,
    followsBuilds = false,
    docs = false,
  } = options;
  const excluded: string[] = [];
  const isExcluded = (full: string): boolean => {
    const is = options.isExcluded?.(full) === true;
    if (is) excluded.push(full);
    return is;
  };
  const shownOf = (path: string): string => relative(cwd, resolve(cwd, path)).split(sep).join("/") || ".";
  const order = isTogether ? { together: paths.map(shownOf) } : {};
  const reader = new FileReader(cwd, files, { ...order, includeFolders, docs });
  const tell: Tell = (full, message) => reader.tell(full, message);
  for (const path of paths) {
    const full = resolve(cwd, path);
    const stat = files.stat(full);
    if (forceExclude && stat !== "does not exist" && isExcluded(full)) continue;
    // What is on the disk is a path in an earlier commit, too.
    if (stat === "does not exist" && !isTogether && mayBePattern.test(path) && !disk.exists(full))
      await offerMatching(path, { ...options, isExcluded }, files, reader);
    else if (typeof stat === "string") reader.failures.push({ path: reader.shown(full), message: stat });
    else if (stat.kind !== "folder") reader.ask(full, stat, type);
    else {
      reader.boundary.allow(full);
      const { listFolder } = await import("./folder.ts");
      const listed = listFolder(full, { gitignore, offered: offered(docs), tell }, files);
      for (const [each, message] of listed.closed) if (!isExcluded(each)) reader.failures.push({ path: reader.shown(each), message });
      for (const each of listed.files) if (!isExcluded(each)) reader.offer(each);
    }
  }
  const later = frontends.filter(({ part }) => followsBuilds && part === "builds").map(({ dialect }) => dialect);
  await reader.followAll(new Set(later));
  const beside = reader.handed.length ? await besideOf(reader, options, files) : undefined;
  const { notices, failures } = reader;
  return {
    get found() {
      return [...reader.found.values()];
    },
    notices,
    failures,
    ...(excluded.length && ![...reader.found.values()].some(({ kind }) => kind) ? { excluded: judgedOf(excluded, reader) } : {}),
    surroundings: await surroundingsOf(reader, cwd, files, tell, later.length > 0),
    ...(later.length ? { known: () => reader.known } : {}),
    ...(beside ? { beside } : {}),
  };
}

/** How many of some files are of a format. */
function judgedOf(paths: readonly string[], reader: FileReader): number {
  const branch = reader.branch();
  for (const full of paths) {
    // Nothing more is read in this run.
    reader.boundary.allow(dirname(full));
    branch.offerBeside(full, () => true);
  }
  return [...new Map(branch.found).values()].filter(({ kind }) => kind).length;
}

/** What the projects on disk say of named files of no format. */
async function besideOf(
  reader: FileReader,
  { cwd, gitignore, isExcluded = () => false }: DiscoverOptions,
  files: Files,
): Promise<Discovery["beside"]> {
  const { readBeside } = await import("./beside.ts");
  const read = await readBeside(reader, { gitignore, isExcluded, offered: offered() }, files);
  return read && { found: read.found, surroundings: await surroundingsOf(read.reader, cwd, files, () => {}, false) };
}

/** The surroundings of a discovery that was made elsewhere, and found these. */
export function surroundingsFrom(known: Known, found: readonly Input[], cwd: string): Promise<Surroundings> {
  const files = knownFiles(disk);
  return surroundingsOf(FileReader.from(known, found, cwd, files), cwd, files, () => {}, true);
}

async function surroundingsOf(reader: FileReader, cwd: string, files: Files, tell: Tell, follows: boolean): Promise<Surroundings> {
  const { contexts, absent, entries, includeFolders, together } = reader;
  const git = await whatGitSays(cwd, files, tell);
  return {
    contexts,
    absent,
    entries,
    includeFolders,
    ...(together ? { together } : {}),
    ignored: { has: git.isIgnored },
    root: git.root,
    ...(git.prefix === undefined ? {} : { prefix: git.prefix }),
    ...(follows ? { follower: () => reader.branch(), keep: (inputs: readonly Input[]) => reader.keep(inputs) } : {}),
  };
}

/** A path that is not there may be a pattern when it holds one of these. */
const mayBePattern = /[*?{}[\]()!]/;

/** Takes the files that a pattern matches as those found in a folder are taken; with a type, as those that are named. */
async function offerMatching(
  pattern: string,
  { cwd, gitignore, type, isExcluded, docs }: DiscoverOptions,
  files: Files,
  reader: FileReader,
): Promise<void> {
  const { filesMatching } = await import("./pattern.ts");
  const matched = filesMatching(pattern, cwd, { gitignore, tell: (full, message) => reader.tell(full, message) }, files);
  const fail = (path: string, message: string): void => void reader.failures.push({ path, message });
  if (typeof matched === "string") return fail(pattern, matched);
  for (const [full, why] of matched.flatMap(({ closed }) => [...closed])) if (!isExcluded?.(full)) fail(reader.shown(full), why);
  const all = matched.flatMap(({ base, files: each }) => each.map((full) => ({ base, full })));
  const left = all.filter(({ full }) => !isExcluded?.(full));
  const wanted = offered(docs);
  const some = left.filter(({ base, full }) => type !== undefined || isOffered(full, base, wanted));
  const why = all.length ? " that is not excluded" : matched.some(({ hasFolders }) => hasFolders) ? ", only folders: end it with /**" : "";
  if (left.length === 0) fail(pattern, `does not exist, and as a pattern it matches no file${why}`);
  else if (some.length === 0) reader.notices.push({ path: pattern, message: "matches no supported file (--type forces one)" });
  else if (matched.some(({ hasFolders }) => hasFolders))
    reader.notices.push({ path: pattern, message: "matches folders, too, which are skipped: end it with /** for what is in them" });
  for (const { base, full } of some) {
    reader.boundary.allow(base);
    const stat = files.stat(full);
    if (!type) reader.offer(full);
    else if (typeof stat === "string") fail(reader.shown(full), stat);
    else reader.ask(full, stat, type);
  }
}

/** Whether a walk through a folder would look at a file. */
function isOffered(full: string, folder: string, { isFile, isFolder }: Offered): boolean {
  const above = relative(dirname(folder), dirname(full)).split(sep);
  return isFile(basename(full)) || above.some(isFolder);
}

/** Names that front-ends look into, and those of files that list others of theirs. */
function offered(docs = false): Offered {
  const indexes = new Set(frontends.flatMap(({ index }) => index?.name ?? []));
  return {
    isFile: (name) => indexes.has(name) || frontends.some(({ names, prose }) => names.test(name) || (docs && prose?.test(name))),
    isNamed: (name) => dialectOf(name) !== undefined,
    isFolder: (name) => frontends.some(({ folders }) => folders?.test(name)),
  };
}

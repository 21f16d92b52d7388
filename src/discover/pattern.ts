import { join, resolve, sep } from "node:path";
import fastGlob, { type FileSystemAdapter } from "fast-glob";
import type { Files } from "./files.ts";
import { forbidden, garbled, isNeverOpened } from "./folder.ts";
import { Gitignore, type Tell } from "./gitignore.ts";

/** So many alternatives a pattern may come to; those of several lists multiply. */
const mostAlternatives = 1000;

/** How many alternatives the lists of a pattern come to, or more: nested ones are counted as if they stood in a row. */
const alternativesOf = (pattern: string): number =>
  pattern
    .split("{")
    .slice(1)
    .reduce((product, list) => product * list.split(",").length, 1);

/** Stars in one name, and `**` in a pattern: each more multiplies the ways in which its regular expression can be tried. */
const mostStars = 3;

/** Why nobody would see the end of matching a pattern. */
function triedForEver(pattern: string): string | undefined {
  if (/[+*]\(/.test(pattern)) return "is a pattern with a repetition: write a list, such as {a,b}";
  const names = pattern.split("/");
  if (names.filter((name) => name.includes("**")).length > mostStars) return `is a pattern of more than ${mostStars} **`;
  const isHard = names.some((name) => name.split(/\*+/).length > mostStars + 1);
  return isHard ? `is a pattern of more than ${mostStars} * in one name` : undefined;
}

/** What a pattern matches below one folder. */
export interface Matched {
  /** The folder it begins at, by its full path. */
  readonly base: string;
  /** Files by their full paths, in a stable order. */
  readonly files: readonly string[];
  /** It matches folders, whose content it does not reach. */
  readonly hasFolders: boolean;
  /** What it may reach, and nobody can look into or match: phrases by full paths. */
  readonly closed: ReadonlyMap<string, string>;
}

/**
 * The files that a pattern matches, found as in a walk through the folders: dot-folders included, links to folders not
 * followed, ignored folders not opened. Answers why not, in a phrase, for a pattern that nobody can mean.
 */
export function filesMatching(
  pattern: string,
  cwd: string,
  { gitignore, tell }: { readonly gitignore: boolean; readonly tell?: Tell },
  from: Files,
): readonly Matched[] | string {
  if ((pattern.match(/\{[^{},]*\}/g) ?? []).some((range) => range.includes("..")))
    return "is a pattern with a range: write a list, such as {1,2,3}";
  if (alternativesOf(pattern) > mostAlternatives) return `is a pattern of more than ${mostAlternatives} alternatives`;
  const hard = triedForEver(pattern);
  if (hard) return hard;
  if (pattern.startsWith("!")) return `is not a pattern: --exclude ${pattern.slice(1)} excludes files`;
  const written = sep === "\\" ? pattern.replaceAll(sep, "/") : pattern;
  return fastGlob.generateTasks(written).map(({ base: start, positive }) => {
    const base = resolve(cwd, start);
    const closed = new Map<string, string>();
    const fs = over(from, gitignore ? new Gitignore(base, from, tell) : undefined, closed);
    const options = { cwd, fs, dot: true, suppressErrors: true };
    const files = fastGlob.sync(positive, { ...options, absolute: true });
    const hasFolders = !written.includes("**") && fastGlob.sync(positive, { ...options, onlyDirectories: true }).length > 0;
    const found = files.map((path) => path.split("/").join(sep)).sort();
    return { base, files: found, hasFolders, closed };
  });
}

/** Why no pattern matches a name, if none does: wildcards do not reach over the end of a line, and a backslash means the next character. */
const unmatchable = (name: string): string | undefined =>
  (sep === "/" ? /[\n\r\u2028\u2029\\]/ : /[\n\r\u2028\u2029]/).test(name)
    ? "has a name that no pattern matches: name it, or a folder above it"
    : undefined;

/** A disk, or a commit, as fast-glob asks for it, without what is left out. */
function over(from: Files, ignores: Gitignore | undefined, closed: Map<string, string>): Partial<FileSystemAdapter> {
  const no = () => false;
  // What it asks of both a Dirent and a Stats. Links are followed where a file is read, and never to folders.
  const entry = (name: string, isFolder: boolean) => ({
    ...{ name, isFile: () => !isFolder, isDirectory: () => isFolder, isSymbolicLink: no },
    ...{ isBlockDevice: no, isCharacterDevice: no, isFIFO: no, isSocket: no },
  });
  const statSync = (path: string) => {
    const stat = from.stat(path);
    const isFolder = typeof stat !== "string" && stat.kind === "folder";
    if (typeof stat === "string" && stat.startsWith("could not")) closed.set(path, stat);
    if (typeof stat === "string" || ignores?.leavesOut(path, isFolder)) throw Object.assign(new Error(path), { code: "ENOENT" });
    return entry(path, isFolder);
  };
  const readdirSync = (folder: string) => {
    const stat = from.stat(folder);
    // What is not there, or is a file, has nothing below it.
    if (typeof stat !== "string" && stat.kind !== "folder") return [];
    const isClosed = typeof stat === "string" ? stat.startsWith("could not") : !from.isReadable(folder);
    if (isClosed) closed.set(folder, forbidden);
    return (isClosed ? [] : from.list(folder))
      .filter(({ name, isFolder }) => {
        const full = join(folder, name);
        if (isNeverOpened(name) || ignores?.leavesOut(full, isFolder)) return false;
        const why = garbled(name) ?? unmatchable(name);
        if (why) closed.set(full, why);
        return !why;
      })
      .map(({ name, isFolder }) => entry(name, isFolder));
  };
  return { statSync, lstatSync: statSync, readdirSync } as unknown as Partial<FileSystemAdapter>;
}

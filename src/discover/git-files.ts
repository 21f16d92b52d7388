import { join, relative, resolve, sep } from "node:path";
import { ReadError, tooLarge } from "../disk/read.ts";
import { largestFor } from "../disk/sizes.ts";
import { frontends } from "../frontends/registry.ts";
import { lastPart } from "../text/path.ts";
import type { Entry, Files } from "./files.ts";
import { GitError, git, incomplete } from "./git-command.ts";

/** What is fetched in one go, besides what a front-end reads for its name; of the rest nobody reads most. */
const likely = /(?:^|\/)\.gitignore$|apparmor|\.(?:pem|key|crt)$|(?:npm|yarn|net|pypi)rc$/i;
/** Bytes: of larger files, and of one go. */
const largestLikely = 4 * 1024 * 1024;
/** Bytes: no system takes a longer path. */
const longestLink = 4096;
const batch = 32 * 1024 * 1024;

/** Contents by object name, read once for all commits. */
export class Blobs {
  readonly #known = new Map<string, Buffer>();
  readonly #heads = new Map<string, Buffer>();
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  /** Reads many, some at a time. `keep`: how many bytes of each are wanted; all of them unless told. */
  fetch(blobs: Iterable<{ readonly id: string; readonly size: number }>, keep = Number.POSITIVE_INFINITY): void {
    const known = keep === Number.POSITIVE_INFINITY ? this.#known : this.#heads;
    let ids: string[] = [];
    let bytes = 0;
    const flush = (): void => {
      if (ids.length)
        for (const [id, content] of contentsOf(this.#root, ids))
          known.set(id, keep < content.length ? Buffer.from(content.subarray(0, keep)) : content);
      ids = [];
      bytes = 0;
    };
    for (const { id, size } of new Map([...blobs].map((each) => [each.id, each])).values()) {
      if (known.has(id) || this.#known.has(id)) continue;
      if (bytes + size > batch) flush();
      ids.push(id);
      bytes += size;
    }
    flush();
  }

  read(blob: { readonly id: string; readonly size: number }): Buffer {
    this.fetch([blob]);
    const known = this.#known.get(blob.id);
    if (!known) throw new GitError(incomplete);
    return known;
  }

  /** The first bytes, as many as were kept. */
  head(blob: { readonly id: string; readonly size: number }, length: number): Buffer {
    return (this.#heads.get(blob.id) ?? this.read(blob)).subarray(0, length);
  }
}

/** What `git cat-file --batch` answers: of each object its name, kind and size in a line, then its content. */
function* contentsOf(root: string, ids: readonly string[]): Generator<[string, Buffer]> {
  const answer = git(root, ["cat-file", "--batch"], { input: `${ids.join("\n")}\n` });
  for (let at = 0; at < answer.length; ) {
    const end = answer.indexOf(10, at);
    const [id = "", kind, size] = answer.toString("latin1", at, end).split(" ");
    const length = kind === "blob" ? Number(size) : 0;
    if (kind === "blob") yield [id, answer.subarray(end + 1, end + 1 + length)];
    at = end + 1 + (kind === "blob" ? length + 1 : 0);
  }
}

/** The files of a commit with their sizes; without them where a clone does not hold every file. */
function treeOf(root: string, commit: string): string {
  const list = (...sizes: string[]): string => git(root, ["ls-tree", "-r", "-z", ...sizes, "--full-tree", commit]).toString("utf8");
  try {
    return list("-l");
  } catch {
    return list();
  }
}

/** Whether a file is read for its path alone. */
const isWholeWanted = (path: string): boolean =>
  likely.test(path) || frontends.some(({ names, glance }) => names.test(lastPart(path)) && !glance);

/** Whether a file is read for its first page. */
const isWorth = (path: string, page: string): boolean =>
  frontends.some(({ names, glance }) => names.test(lastPart(path)) && glance?.(path, page));

/** Whether the first page of a file decides. */
const isPageWanted = (path: string): boolean => frontends.some(({ names }) => names.test(lastPart(path)));

interface Blob {
  readonly id: string;
  readonly link: boolean;
  readonly size: number;
}

/** The files of a commit, as if it were checked out at the repository's root. */
export class GitFiles implements Files {
  readonly isCommit = true;
  readonly #root: string;
  readonly #blobs: Blobs;
  readonly #files = new Map<string, Blob>();
  /** What is in each folder; the root is the empty path. */
  readonly #folders = new Map<string, Map<string, boolean>>([["", new Map()]]);

  constructor(root: string, commit: string, blobs: Blobs) {
    this.#root = root;
    this.#blobs = blobs;
    for (const line of treeOf(root, commit).split("\0")) {
      if (!line) continue;
      // A size that is no number is that of an object this clone lacks.
      const [, mode = "", kind, id = "", size, path] = /^(\d+) (\w+) ([0-9a-f]+)(?: +(\S+))?\t([\s\S]*)$/.exec(line) ?? [];
      if (!path) throw new GitError(`unexpected output of git ls-tree: ${line.slice(0, 80)}`);
      if (kind === "blob") this.#files.set(path, { id, link: mode === "120000", size: Number(size) || 0 });
      this.#enter(path, kind !== "blob");
    }
    const wanted = (test: (path: string, size: number) => boolean): Blob[] =>
      [...this.#files].flatMap(([path, blob]) => (test(path, blob.size) ? [blob] : []));
    blobs.fetch(wanted((path, size) => isWholeWanted(path) && size <= largestLikely));
    // Of others what tells what they are, and then the rest of those that may be ours.
    const paged = (path: string, size: number): boolean => !isWholeWanted(path) && isPageWanted(path) && size <= largestLikely;
    blobs.fetch(wanted(paged), 4096);
    blobs.fetch(
      [...this.#files].flatMap(([path, blob]) =>
        paged(path, blob.size) && isWorth(path, blobs.head(blob, 4096).toString("latin1")) ? [blob] : [],
      ),
    );
  }

  #enter(path: string, isFolder: boolean): void {
    const slash = path.lastIndexOf("/");
    const folder = slash < 0 ? "" : path.slice(0, slash);
    const known = this.#folders.get(folder);
    (known ?? this.#newFolder(folder)).set(path.slice(slash + 1), isFolder);
    if (isFolder && !this.#folders.has(path)) this.#folders.set(path, new Map());
  }

  #newFolder(folder: string): Map<string, boolean> {
    const made = new Map<string, boolean>();
    this.#folders.set(folder, made);
    this.#enter(folder, true);
    return made;
  }

  /** The path below the root with its links followed; `undefined` when it leads out or nowhere. */
  #resolve(full: string, hops = 0): string | undefined {
    const inside = relative(this.#root, full).split(sep).join("/");
    if (inside.split("/")[0] === ".." || hops > 20) return undefined;
    let path = "";
    for (const part of inside.split("/").filter(Boolean)) {
      const next = path ? `${path}/${part}` : part;
      const blob = this.#files.get(next);
      if (blob?.link && blob.size > longestLink) return undefined;
      if (blob?.link) {
        const target = resolve(join(this.#root, path), this.#blobs.read(blob).toString("utf8"));
        return this.#resolve(join(target, inside.slice(next.length)), hops + 1);
      }
      path = next;
    }
    return path;
  }

  stat(full: string): Entry | string {
    const path = this.#resolve(full);
    const file = path === undefined ? undefined : this.#files.get(path);
    if (file) return { kind: "file", size: file.size };
    if (path !== undefined && this.#folders.has(path)) return { kind: "folder", size: 0 };
    return this.#files.has(relative(this.#root, full).split(sep).join("/")) ? "is a link to nothing" : "does not exist";
  }

  exists(full: string): boolean {
    return full === join(this.#root, ".git") || typeof this.stat(full) !== "string";
  }

  list(folder: string): readonly { readonly name: string; readonly isFolder: boolean }[] {
    const path = this.#resolve(folder);
    const names = path === undefined ? undefined : this.#folders.get(path);
    if (!names) throw Object.assign(new Error(`${folder} is not a folder`), { code: "ENOTDIR" });
    return [...names].map(([name, isFolder]) => ({ name, isFolder }));
  }

  isReadable(folder: string): boolean {
    const stat = this.stat(folder);
    return typeof stat !== "string" && stat.kind === "folder";
  }

  read(full: string): Buffer {
    const path = this.#resolve(full);
    const file = path === undefined ? undefined : this.#files.get(path);
    return this.#blobs.read(sizedRight(file, full));
  }

  head(full: string, length: number): Buffer {
    const path = this.#resolve(full);
    const file = path === undefined ? undefined : this.#files.get(path);
    return this.#blobs.head(sizedRight(file, full), length);
  }

  real(full: string): string {
    const path = this.#resolve(full);
    return path === undefined ? full : join(this.#root, path);
  }
}

/** The file, when there is one and git need not write out more than is ever read. */
function sizedRight(file: Blob | undefined, path: string): Blob {
  if (!file) throw new ReadError("absent", "could not be read (ENOENT)", "ENOENT");
  const most = largestFor(path);
  if (file.size > most) throw tooLarge(most);
  return file;
}

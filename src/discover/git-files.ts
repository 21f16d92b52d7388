import { spawnSync } from "node:child_process";
import { join, relative, resolve, sep } from "node:path";
import type { Entry, Files } from "./files.ts";

/** git would not do what was asked: one sentence. */
export class GitError extends Error {
  override readonly name = "GitError";
}

/** The repositories' files are often large, and nobody reads most of them: what is fetched in one go by its name. */
const likely = /dockerfile|containerfile|\.ya?ml$|dockerignore$|\.json$|apparmor|\.aa$|(?:^|\/)\.gitignore$|(?:^|\/)[^/]*\.env[^/]*$/i;
const largest = 4 * 1024 * 1024;

/**
 * Runs git on a repository; nothing is fetched. Objects are read whoever owns the folder, as in the containers of CI; what
 * looks at the work tree could run filters of its configuration, and is left to git's own caution.
 */
export function git(
  root: string,
  args: readonly string[],
  { input, ownOnly = false }: { readonly input?: string; readonly ownOnly?: boolean } = {},
): Buffer {
  const trust = ownOnly ? [] : ["-c", `safe.directory=${root}`];
  const { status, stdout, stderr, error } = spawnSync("git", ["-C", root, ...trust, ...args], {
    ...(input === undefined ? {} : { input }),
    maxBuffer: 2 ** 31 - 1,
    env: { ...elsewhere(process.env), GIT_OPTIONAL_LOCKS: "0", GIT_NO_LAZY_FETCH: "1", LC_ALL: "C" },
  });
  if (error)
    throw new GitError(
      (error as NodeJS.ErrnoException).code === "ENOENT" ? "git is not installed" : `git could not be run (${error.message})`,
    );
  if (status !== 0)
    throw new GitError(
      stderr
        .toString("utf8")
        .trim()
        .split("\n")[0]
        ?.replace(/^fatal: /, "") ?? `git ended with ${status}`,
    );
  return stdout;
}

/** The environment without what a hook is told about the repository it runs in. */
function elsewhere({ GIT_DIR: _, GIT_WORK_TREE: __, GIT_INDEX_FILE: ___, ...rest }: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return rest;
}

/** The full name of a commit. */
export function commitOf(root: string, ref: string): string {
  try {
    return git(root, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`])
      .toString("utf8")
      .trim();
  } catch (error) {
    if (error instanceof GitError && /not installed|could not be run|not a git/.test(error.message)) throw error;
    throw new GitError(`there is no commit ${JSON.stringify(ref)} here: fetch it first, or check the name`);
  }
}

/** Contents by object name, read once for all commits. */
export class Blobs {
  readonly #known = new Map<string, Buffer>();
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  /** Reads many at once. */
  fetch(ids: Iterable<string>): void {
    const missing = [...new Set(ids)].filter((id) => !this.#known.has(id));
    if (missing.length === 0) return;
    const answer = git(this.#root, ["cat-file", "--batch"], { input: `${missing.join("\n")}\n` });
    for (let at = 0; at < answer.length; ) {
      const end = answer.indexOf(10, at);
      const [id = "", kind, size] = answer.toString("latin1", at, end).split(" ");
      const length = kind === "blob" ? Number(size) : 0;
      if (kind === "blob") this.#known.set(id, answer.subarray(end + 1, end + 1 + length));
      at = end + 1 + (kind === "blob" ? length + 1 : 0);
    }
  }

  read(id: string): Buffer {
    this.fetch([id]);
    const known = this.#known.get(id);
    if (!known) throw Object.assign(new Error(`the object ${id} is not here`), { code: "ENOENT" });
    return known;
  }
}

interface Blob {
  readonly id: string;
  readonly link: boolean;
  readonly size: number;
}

/** The files of a commit, as if it were checked out at the repository's root. */
export class GitFiles implements Files {
  readonly #root: string;
  readonly #blobs: Blobs;
  readonly #files = new Map<string, Blob>();
  /** What is in each folder; the root is the empty path. */
  readonly #folders = new Map<string, Map<string, boolean>>([["", new Map()]]);

  constructor(root: string, commit: string, blobs: Blobs) {
    this.#root = root;
    this.#blobs = blobs;
    for (const line of git(root, ["ls-tree", "-r", "-z", "-l", "--full-tree", commit]).toString("utf8").split("\0")) {
      const [, mode = "", kind, id = "", size, path] = /^(\d+) (\w+) ([0-9a-f]+) +(\d+|-)\t([\s\S]*)$/.exec(line) ?? [];
      if (!path) continue;
      if (kind === "blob") this.#files.set(path, { id, link: mode === "120000", size: Number(size) });
      this.#enter(path, kind !== "blob");
    }
    blobs.fetch([...this.#files].flatMap(([path, { id, size }]) => (likely.test(path) && size <= largest ? [id] : [])));
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
    if (inside.startsWith("..") || hops > 20) return undefined;
    let path = "";
    for (const part of inside.split("/").filter(Boolean)) {
      const next = path ? `${path}/${part}` : part;
      const blob = this.#files.get(next);
      if (blob?.link) {
        const target = resolve(join(this.#root, path), this.#blobs.read(blob.id).toString("utf8"));
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
    if (!names) throw Object.assign(new Error(`${folder} is no folder`), { code: "ENOTDIR" });
    return [...names].map(([name, isFolder]) => ({ name, isFolder }));
  }

  isReadable(folder: string): boolean {
    const stat = this.stat(folder);
    return typeof stat !== "string" && stat.kind === "folder";
  }

  read(full: string): Buffer {
    const path = this.#resolve(full);
    const file = path === undefined ? undefined : this.#files.get(path);
    if (!file) throw Object.assign(new Error(`${full} is not there`), { code: "ENOENT" });
    return this.#blobs.read(file.id);
  }

  head(path: string, length: number): Buffer {
    return this.read(path).subarray(0, length);
  }

  real(full: string): string {
    const path = this.#resolve(full);
    return path === undefined ? full : join(this.#root, path);
  }

  get glob(): NonNullable<Files["glob"]> {
    const entryOf = (name: string, kind: "file" | "folder" | "link") => ({
      name,
      isFile: () => kind === "file",
      isDirectory: () => kind === "folder",
      isSymbolicLink: () => kind === "link",
      isBlockDevice: () => false,
      isCharacterDevice: () => false,
      isFIFO: () => false,
      isSocket: () => false,
    });
    const kindAt = (full: string): "file" | "folder" | "link" => {
      const path = relative(this.#root, full).split(sep).join("/");
      return this.#files.get(path)?.link ? "link" : this.#files.has(path) ? "file" : "folder";
    };
    const statSync = (full: string) => {
      const stat = this.stat(full);
      if (typeof stat === "string") throw Object.assign(new Error(stat), { code: "ENOENT" });
      return entryOf(full, stat.kind === "folder" ? "folder" : "file");
    };
    const readdirSync = (folder: string) => this.list(folder).map(({ name }) => entryOf(name, kindAt(join(folder, name))));
    // What fast-glob asks of entries is less than what Node's have.
    return { statSync, lstatSync: statSync, readdirSync } as unknown as NonNullable<Files["glob"]>;
  }
}

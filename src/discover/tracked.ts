import { dirname, join, relative, sep } from "node:path";
import { ReadError, readFile } from "../disk/read.ts";
import { git } from "./git-command.ts";

/** Bytes: the index of a repository with a million files has half of it. */
const largestIndex = 256 * 1024 * 1024;

/** So many paths are looked for in the index's bytes; more git finds sooner. */
const fewPaths = 20;

/** What git has of a repository's work tree: files, and the folders they lie in. Nothing is read before somebody asks. */
export class Tracked {
  readonly #root: string;
  #index: Buffer | "unknown" | undefined;
  #asked = 0;
  /** `null`: git does not answer. */
  #paths: ReadonlySet<string> | null | undefined;

  constructor(root: string) {
    this.#root = root;
  }

  /** Whether git has a file, or one below a folder, by its full path. */
  has(full: string): boolean {
    const path = relative(this.#root, full).split(sep).join("/");
    if (this.#paths === undefined && !this.#mayHold(path)) return false;
    if (this.#paths === undefined) this.#paths = this.#list();
    // Where git does not answer, what the index may hold is taken for what it holds: nothing is hidden by mistake.
    return this.#paths?.has(path) ?? this.#isIn(path);
  }

  /**
   * Whether the index may hold a path: a look at its bytes costs less than starting git. Versions 2 and 3 write every path
   * whole, with a NUL behind it (git's index-format); in others, in a shared index and in a linked work tree git has to look.
   */
  #mayHold(path: string): boolean {
    this.#index ??= this.#readIndex();
    this.#asked += 1;
    const index = this.#index;
    // Nothing was ever added.
    if (index !== "unknown" && index.length === 0) return false;
    return this.#asked > fewPaths || this.#isIn(path);
  }

  #isIn(path: string): boolean {
    const index = this.#index;
    return index === undefined || index === "unknown" || index.includes(`${path}/`) || index.includes(`${path}\0`);
  }

  #readIndex(): Buffer | "unknown" {
    try {
      const index = readFile(join(this.#root, ".git", "index"), largestIndex);
      const head = index.toString("latin1", 0, 8);
      return (head === "DIRC\0\0\0\x02" || head === "DIRC\0\0\0\x03") && !index.includes("link") ? index : "unknown";
    } catch (error) {
      // git would wait for what a pipe never says.
      if (error instanceof ReadError && error.kind === "irregular") this.#paths = null;
      // Where .git is a file, the index lies elsewhere; a folder without one has nothing.
      return error instanceof ReadError && error.code === "ENOENT" ? Buffer.alloc(0) : "unknown";
    }
  }

  #list(): ReadonlySet<string> | null {
    const paths = new Set<string>();
    try {
      // This reads the index alone: nothing of the work tree, and no filter or monitor that its configuration names.
      const listed = git(this.#root, ["ls-files", "--cached", "-z"]).toString("utf8");
      for (const path of listed.split("\0").filter(Boolean))
        for (let each = path; each !== "." && !paths.has(each); each = dirname(each)) paths.add(each);
    } catch {
      return null;
    }
    return paths;
  }
}

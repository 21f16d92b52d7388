import { folderAbove, inFolder, Paths } from "../disk/paths.ts";
import { ReadError } from "../disk/read.ts";
import { IgnoreRules, linesOf } from "../syntax/gitignore.ts";
import type { Files } from "./files.ts";
import { repositoryRoot } from "./root.ts";
import { Tracked } from "./tracked.ts";

/** What one `.gitignore` says of the paths below its folder. */
interface Patterns {
  readonly paths: Paths;
  readonly rules: IgnoreRules;
}

/** Bytes: no file of patterns that a person writes is larger. */
const largestPatterns = 1024 * 1024;

/** Hears why a file is not read, a phrase that follows its path. */
export type Tell = (full: string, message: string) => void;

/** What the `.gitignore` files of repositories leave out; each is read once, when something beside or below it is asked for. */
export class Gitignore {
  readonly #root: string;
  readonly #files: Files;
  readonly #tell: Tell | undefined;
  readonly #tracked = new Map<string, Tracked>();
  readonly #roots = new Map<string, string>();
  readonly #patterns = new Map<string, readonly Patterns[]>();
  readonly #folders = new Map<string, boolean>();

  /** For the repository that a folder lies in, and those within; without one, for what is below the folder. */
  constructor(folder: string, files: Files, tell?: Tell) {
    this.#root = repositoryRoot(folder, files);
    this.#files = files;
    this.#tell = tell;
  }

  /**
   * Whether a file or folder is left out, by its full path: it is ignored, and git has nothing of it. A pattern takes nothing
   * out of a repository, and nothing out of a commit.
   */
  leavesOut(full: string, isFolder: boolean): boolean {
    if (this.#files.isCommit || full === this.#root) return false;
    const above = folderAbove(full);
    if (!this.#ignoresFolder(above) && !this.#matches(full, isFolder)) return false;
    const root = this.#rootOf(above);
    const tracked = this.#tracked.get(root) ?? new Tracked(root);
    this.#tracked.set(root, tracked);
    return !tracked.has(full);
  }

  /** Nothing below an ignored folder comes back, since git does not look there; a repository within has patterns of its own. */
  #ignoresFolder(full: string): boolean {
    if (full === this.#rootOf(full)) return false;
    const known = this.#folders.get(full);
    if (known !== undefined) return known;
    const ignored = this.#ignoresFolder(folderAbove(full)) || this.#matches(full, true);
    this.#folders.set(full, ignored);
    return ignored;
  }

  #matches(full: string, isFolder: boolean): boolean {
    let ignored = false;
    // The nearest file speaks last, as in git.
    for (const { paths, rules } of this.#patternsIn(folderAbove(full))) {
      const said = rules.says(paths.shown(full), isFolder);
      if (said) ignored = said === "ignored";
    }
    return ignored;
  }

  /** The root of the repository that a folder is in, which may lie within another. */
  #rootOf(folder: string): string {
    const known = this.#roots.get(folder);
    if (known !== undefined) return known;
    const isRoot = folder === this.#root || folder === folderAbove(folder) || this.#files.exists(inFolder(folder, ".git"));
    const root = isRoot ? folder : this.#rootOf(folderAbove(folder));
    this.#roots.set(folder, root);
    return root;
  }

  /** The patterns that govern what is in a folder, the outermost first. */
  #patternsIn(folder: string): readonly Patterns[] {
    const known = this.#patterns.get(folder);
    if (known) return known;
    const above = folder === this.#rootOf(folder) ? [] : this.#patternsIn(folderAbove(folder));
    const own = this.#read(folder);
    const patterns = own === undefined ? above : [...above, { paths: new Paths(folder), rules: new IgnoreRules(linesOf(own)) }];
    this.#patterns.set(folder, patterns);
    return patterns;
  }

  /**
   * One that nobody can read ignores nothing, and it is told why. A link to an ordinary file is passed over in silence: git does
   * not follow it either.
   */
  #read(folder: string): string | undefined {
    const path = inFolder(folder, ".gitignore");
    if (!this.#files.exists(path)) return undefined;
    const stat = this.#files.stat(path);
    if (typeof stat !== "string" && stat.kind === "file") {
      if (this.#files.real(path) !== inFolder(this.#files.real(folder), ".gitignore")) return undefined;
      if (stat.size > largestPatterns) return this.#refuse(path, `has more than ${largestPatterns / 1024 / 1024} MB`);
    }
    try {
      return this.#files.read(path).toString("utf8");
    } catch (error) {
      return this.#refuse(
        path,
        error instanceof ReadError ? error.message : `could not be read (${(error as NodeJS.ErrnoException).code ?? String(error)})`,
      );
    }
  }

  #refuse(path: string, why: string): undefined {
    this.#tell?.(path, `${why}: it ignores nothing`);
  }
}

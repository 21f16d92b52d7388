import { dirname, join, relative, sep } from "node:path";
import ignore, { type Ignore } from "ignore";
import type { Files } from "./files.ts";
import { repositoryRoot } from "./root.ts";
import { Tracked } from "./tracked.ts";

/** What one `.gitignore` says of the paths below its folder. */
interface Patterns {
  readonly base: string;
  readonly ignorer: Ignore;
}

/** What the `.gitignore` files of a repository leave out; each is read once, when something beside or below it is asked for. */
export class Gitignore {
  readonly #root: string;
  readonly #files: Files;
  readonly #tracked: Tracked;
  readonly #patterns = new Map<string, readonly Patterns[]>();
  readonly #folders = new Map<string, boolean>();

  /** For the repository that a folder lies in; without one, for what is below the folder. */
  constructor(folder: string, files: Files) {
    this.#root = repositoryRoot(folder, files);
    this.#files = files;
    this.#tracked = new Tracked(this.#root);
  }

  /**
   * Whether a file or folder is left out, by its full path: it is ignored, and git has nothing of it. A pattern takes nothing
   * out of a repository, and nothing out of a commit.
   */
  leavesOut(full: string, isFolder: boolean): boolean {
    if (this.#files.isCommit) return false;
    return (
      (isFolder ? this.#ignoresFolder(full) : this.#ignoresFolder(dirname(full)) || this.#matches(full, "")) && !this.#tracked.has(full)
    );
  }

  /** Nothing below an ignored folder comes back: git does not look there. */
  #ignoresFolder(full: string): boolean {
    if (full === this.#root || full === dirname(full)) return false;
    const known = this.#folders.get(full);
    if (known !== undefined) return known;
    const ignored = this.#ignoresFolder(dirname(full)) || this.#matches(full, "/");
    this.#folders.set(full, ignored);
    return ignored;
  }

  #matches(full: string, end: "" | "/"): boolean {
    let ignored = false;
    // The nearest file speaks last, as in git.
    for (const { base, ignorer } of this.#patternsIn(dirname(full))) {
      const { ignored: yes, unignored } = ignorer.test(relative(base, full).split(sep).join("/") + end);
      if (yes) ignored = true;
      else if (unignored) ignored = false;
    }
    return ignored;
  }

  /** The patterns that govern what is in a folder, the outermost first. */
  #patternsIn(folder: string): readonly Patterns[] {
    const known = this.#patterns.get(folder);
    if (known) return known;
    const above = folder === this.#root || folder === dirname(folder) ? [] : this.#patternsIn(dirname(folder));
    const own = this.#read(join(folder, ".gitignore"));
    const patterns = own === undefined ? above : [...above, { base: folder, ignorer: ignore().add(own) }];
    this.#patterns.set(folder, patterns);
    return patterns;
  }

  #read(path: string): string | undefined {
    try {
      return this.#files.exists(path) ? this.#files.read(path).toString("utf8") : undefined;
    } catch {
      // A .gitignore that is a folder or may not be read ignores nothing.
      return undefined;
    }
  }
}

import { relative, sep } from "node:path";
import { isGitsOwn, isInGitFolder } from "../disk/git-folder.ts";
import { folderAbove, inFolder, nameOf } from "../disk/paths.ts";
import { isWithin } from "../disk/within.ts";
import type { Files } from "./files.ts";
import { repositoryRoot } from "./root.ts";

/** The folders that may be read from: the repositories of what was asked for. A stranger's file may name any path. */
export class Boundary {
  readonly #cwd: string;
  readonly #files: Files;
  /** Links followed. */
  readonly #roots: Set<string>;

  /** `roots`: of a boundary that was drawn before. */
  constructor(cwd: string, files: Files, roots: readonly string[] = []) {
    this.#cwd = cwd;
    this.#files = files;
    this.#roots = new Set(roots);
  }

  get roots(): readonly string[] {
    return [...this.#roots];
  }

  /**
   * Lets references reach the repository a folder belongs to; without one, the folder we stand in when it is a project's. Of
   * git's own folder, which nobody refers to, only what the user himself names is read: that folder and those below it.
   */
  allow(folder: string): void {
    const root = repositoryRoot(folder, this.#files);
    const inside = relative(this.#cwd, folder).split(sep)[0] !== "..";
    const home = process.env["HOME"] ?? "/";
    const cwdIsProject = inside && this.#cwd !== "/" && this.#cwd !== home;
    const hasRepository = root !== folder || this.#files.exists(inFolder(root, ".git"));
    const widest = hasRepository ? root : cwdIsProject ? this.#cwd : folder;
    this.#insides.clear();
    this.#roots.add(this.#files.real(isInGitFolder(relative(widest, folder)) ? folder : widest));
  }

  /** Whether a file lies in one of them, links followed, and is not git's own. */
  isInside(full: string): boolean {
    const real = this.#files.real(full);
    const folder = folderAbove(real);
    return folder !== real && this.#isRealInside(folder) && !isGitsOwn(nameOf(real));
  }

  /** The same for a folder, which may be one of them. */
  mayList(full: string): boolean {
    return this.#isRealInside(this.#files.real(full));
  }

  /** Whether a file that is not inside lies in some repository's `.git`. */
  isGits(full: string): boolean {
    return !this.isInside(full) && isInGitFolder(this.#files.real(full));
  }

  /** Whether folders, links followed, are inside: many files lie in one. */
  readonly #insides = new Map<string, boolean>();

  #isRealInside(real: string): boolean {
    const known = this.#insides.get(real);
    if (known !== undefined) return known;
    const is = [...this.#roots].some((root) => isWithin(real, root) && !isInGitFolder(relative(root, real)));
    this.#insides.set(real, is);
    return is;
  }
}

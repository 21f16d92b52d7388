import { join, relative, sep } from "node:path";
import type { Files } from "./files.ts";
import { repositoryRoot } from "./root.ts";
import { isBelow, isWithin } from "./within.ts";

/** The folders that may be read from: the repositories of what was asked for. A stranger's file may name any path. */
export class Boundary {
  readonly #cwd: string;
  readonly #files: Files;
  readonly #roots = new Set<string>();

  constructor(cwd: string, files: Files) {
    this.#cwd = cwd;
    this.#files = files;
  }

  /** Lets references reach the repository a folder belongs to; without one, the folder we stand in when it is a project's. */
  allow(folder: string): void {
    const root = repositoryRoot(folder, this.#files);
    const inside = relative(this.#cwd, folder).split(sep)[0] !== "..";
    const home = process.env["HOME"] ?? "/";
    const cwdIsProject = inside && this.#cwd !== "/" && this.#cwd !== home;
    this.#roots.add(root !== folder || this.#files.exists(join(root, ".git")) ? root : cwdIsProject ? this.#cwd : folder);
  }

  /** Whether a file lies in one of them, links followed. */
  isInside(full: string): boolean {
    const real = this.#files.real(full);
    return [...this.#roots].some((root) => isBelow(real, this.#files.real(root)));
  }

  /** The same for a folder, which may be one of them. */
  mayList(full: string): boolean {
    const real = this.#files.real(full);
    return [...this.#roots].some((root) => isWithin(real, this.#files.real(root)));
  }
}

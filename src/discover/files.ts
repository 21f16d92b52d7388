import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  statSync,
} from "node:fs";

/** What lies at a path, links followed. */
export interface Entry {
  readonly kind: "file" | "folder" | "other";
  /** Bytes. */
  readonly size: number;
}

/** Where files are read from: the disk, or a commit. Paths are absolute. */
export interface Files {
  /** What is there, or why nobody can say: a phrase. */
  stat(path: string): Entry | string;
  exists(path: string): boolean;
  /** What is in a folder; an error when it cannot be listed. */
  list(folder: string): readonly { readonly name: string; readonly isFolder: boolean }[];
  /** Whether what is in a folder can be listed. */
  isReadable(folder: string): boolean;
  read(path: string): Buffer;
  /** The first bytes of a file. */
  head(path: string, length: number): Buffer;
  /** The path with its links followed. */
  real(path: string): string;
  /** The files of a commit: nothing of them is ignored. */
  readonly isCommit?: true;
}

/** The disk. */
export const disk: Files = {
  stat(path) {
    try {
      const stat = statSync(path);
      return { kind: stat.isFile() ? "file" : stat.isDirectory() ? "folder" : "other", size: stat.size };
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "ELOOP") return "is a link to nothing";
      if (code !== "ENOENT" && code !== "ENOTDIR") return `could not be read (${code ?? String(error)})`;
      // Below a file there is nothing, not even a link.
      return code === "ENOENT" && lstatSync(path, { throwIfNoEntry: false }) ? "is a link to nothing" : "does not exist";
    }
  },
  exists: existsSync,
  list: (folder) => readdirSync(folder, { withFileTypes: true }).map((each) => ({ name: each.name, isFolder: each.isDirectory() })),
  isReadable(folder) {
    try {
      accessSync(folder, constants.R_OK | constants.X_OK);
      return true;
    } catch {
      // Whatever the reason, nothing in it can be listed.
      return false;
    }
  },
  read: (path) => readFileSync(path),
  head(path, length) {
    const page = Buffer.alloc(length);
    const file = openSync(path, "r");
    try {
      return page.subarray(0, readSync(file, page, 0, length, 0));
    } finally {
      closeSync(file);
    }
  },
  real: (path) => realpathSync(path),
};

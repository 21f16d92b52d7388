import { type Entry, entryAt, exists, isReadable, list, real } from "../disk/look.ts";
import { readFile, readHead } from "../disk/read.ts";

export type { Entry } from "../disk/look.ts";

/** An entry of a folder, links not followed. */
export interface Listed {
  readonly name: string;
  readonly isFolder: boolean;
  /** Absent where nobody can tell. */
  readonly isLink?: boolean;
}

/** Where files are read from: the disk, or a commit. Paths are absolute. */
export interface Files {
  /** What is there, or why nobody can say: a phrase. */
  stat(path: string): Entry | string;
  exists(path: string): boolean;
  /** What is in a folder; an error when it cannot be listed. */
  list(folder: string): readonly Listed[];
  /** Whether what is in a folder can be listed. */
  isReadable(folder: string): boolean;
  /** The bytes of a regular file of an ordinary size; a ReadError when it is none. */
  read(path: string): Buffer;
  /** The first bytes of such a file. */
  head(path: string, length: number): Buffer;
  /** The path with its links followed. */
  real(path: string): string;
  /** The files of a commit: nothing of them is ignored. */
  readonly isCommit?: true;
}

/** The disk. */
export const disk: Files = { stat: entryAt, exists, list, isReadable, read: readFile, head: readHead, real };

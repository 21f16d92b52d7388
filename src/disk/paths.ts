import { basename, dirname, join, relative, resolve, sep } from "node:path";

/**
 * Node's functions on paths look at every character, and files are many. A full path here was resolved, or put together of names: it has
 * no `.`, `..` or doubled slashes, so that strings are cut and joined instead. Windows has drives and shares, and asks Node.
 */
const isCut = sep === "/";

/** The folder of a full path. */
export const folderAbove: (full: string) => string = isCut ? (full) => full.slice(0, full.lastIndexOf("/")) || "/" : dirname;

/** The last name of a full path. */
export const nameOf: (full: string) => string = isCut ? (full) => full.slice(full.lastIndexOf("/") + 1) : basename;

/** A name, or a few, below a folder. */
export const inFolder: (folder: string, name: string) => string = isCut
  ? (folder, name) => (folder === "/" ? `/${name}` : `${folder}/${name}`)
  : join;

/** Names that lead somewhere else: none, `.` and `..`, and what begins at the root. */
const leadsOn = /(?:^|\/)\.{0,2}(?:\/|$)/;

/** Paths as they are in full, and as they are reported: relative to a folder, with `/`. */
export class Paths {
  readonly #from: string;
  readonly #start: string;

  constructor(from: string) {
    this.#from = from;
    this.#start = from.endsWith(sep) ? from : `${from}${sep}`;
  }

  /** The full path of one that may begin anywhere. */
  full(path: string): string {
    return isCut && !leadsOn.test(path) ? `${this.#start}${path}` : resolve(this.#from, path);
  }

  /** How a full path is reported; the folder itself is `.`. */
  shown(full: string): string {
    if (isCut && full.length > this.#start.length && full.startsWith(this.#start)) return full.slice(this.#start.length);
    return relative(this.#from, full).split(sep).join("/") || ".";
  }
}

import { Source } from "../text/source.ts";
import type { Boundary } from "./boundary.ts";
import { secretFilesIn } from "./content.ts";
import { listContext } from "./context.ts";
import type { Entry, Files } from "./files.ts";
import { type ReadText, readText } from "./text.ts";

/** What a run has looked at: whoever asks again is told the same, and nothing is opened for it twice. */
export class Seen {
  readonly #files: Files;
  readonly #boundary: Boundary;
  readonly #stats = new Map<string, Entry | string>();
  readonly #inside = new Map<string, boolean>();
  readonly #texts = new Map<string, { readonly read: ReadText; readonly source: Source | undefined }>();
  readonly #contexts = new Map<string, { readonly files: readonly string[] | undefined; readonly secrets: readonly string[] }>();
  readonly #names = new Map<string, ReadonlySet<string>>();
  /** How files begin that may define something of a format, by the format and the folder. */
  readonly heads = new Map<string, readonly (readonly [path: string, head: string])[]>();
  /** The folders above where we stand, when somebody has asked. */
  above: readonly string[] | undefined;

  /** Of a boundary that does not change any more when the first reference is followed. */
  constructor(files: Files, boundary: Boundary) {
    this.#files = files;
    this.#boundary = boundary;
  }

  /** Most of what is looked for is not there, which a list tells. */
  stat = (full: string): Entry | string => {
    const before = this.#stats.get(full);
    if (before !== undefined) return before;
    const found = this.#files.stat(full);
    if (found !== "does not exist") this.#stats.set(full, found);
    return found;
  };

  isInside = (full: string): boolean => remembered(this.#inside, full, () => this.#boundary.isInside(full));

  /** A text, and what it is reported as. */
  text(full: string, path: string) {
    return remembered(this.#texts, full, () => {
      const read = readText(full, this.#files);
      return { read, source: "text" in read ? new Source(path, read.text) : undefined };
    });
  }

  /** The files of a build context, `undefined` when they are many, and those whose text tells whether they hold a secret. */
  context(full: string) {
    return remembered(this.#contexts, full, () => {
      // As long as it is, and no longer: it is kept.
      const files = listContext(full, this.#files)?.slice();
      return { files, secrets: secretFilesIn(files ?? []) };
    });
  }

  /** The names in a folder; none in one that cannot be listed. */
  names(folder: string): ReadonlySet<string> {
    return remembered(this.#names, folder, () => {
      try {
        return new Set(this.#files.list(folder).map(({ name }) => name));
      } catch {
        return new Set();
      }
    });
  }
}

function remembered<T>(known: Map<string, T>, key: string, find: () => T): T {
  const before = known.get(key);
  if (before !== undefined) return before;
  const found = find();
  known.set(key, found);
  return found;
}

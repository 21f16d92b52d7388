import type { ShellWord } from "../model/script.ts";
import { HOLE } from "../syntax/image-reference.ts";
import { fits } from "../text/pattern.ts";

type Name = Pick<ShellWord, "text" | "names">;

/**
 * What files are called in a script: found by the last part of their path, since `cd` and options move the folder, unless both
 * folders are known and differ. A variable nobody knows is the file that was called by the same one.
 */
export class FileNames<T> {
  readonly #byName = new Map<string, { readonly folder: string; readonly file: T }[]>();

  add(word: Name, file: T): void {
    const [folder, name] = partsOf(word);
    if (name === "") return;
    const others = this.#byName.get(name);
    if (!others) this.#byName.set(name, [{ folder, file }]);
    else if (others.length < mostAlike) others.push({ folder, file });
  }

  /** The files a word may mean: by name, by pattern, or all in a folder that is named. */
  find(word: Name): T[] {
    const [folder, name] = partsOf(word);
    const named = name.includes("*") ? this.#fitting(name) : (this.#byName.get(name) ?? []);
    return [...new Set(named.filter((each) => !differ(each.folder, folder)).map(({ file }) => file))];
  }

  #fitting(pattern: string): readonly { readonly folder: string; readonly file: T }[] {
    const found: { readonly folder: string; readonly file: T }[] = [];
    for (const [name, files] of this.#byName) {
      if (fits(name, pattern)) for (const file of files) found.push(file);
      if (found.length > mostAlike) break;
    }
    return found;
  }
}

/** Files of one name or pattern, about at the most. */
const mostAlike = 100;

function partsOf({ text, names = [] }: Name): readonly [folder: string, name: string] {
  const slash = text.lastIndexOf("/");
  const name = text.slice(slash + 1);
  const bare = name.replaceAll(HOLE, "");
  const last = names[names.length - 1];
  return [text.slice(0, Math.max(slash, 0)), bare === "" && name !== "" ? (last ? `$${last}` : "") : name];
}

/** Two folders that cannot be one: absolute, known, and not the same. */
const differ = (one: string, other: string): boolean =>
  one.startsWith("/") && other.startsWith("/") && !one.includes(HOLE) && !other.includes(HOLE) && one !== other;

import { foldersAbove } from "../text/path.ts";
import type { Input } from "./projects.ts";

/** The texts of a run by their paths. */
export class Texts {
  readonly #inputs = new Map<string, Input>();
  readonly #base: Texts | undefined;
  /** Paths by the folders above them; made when somebody asks, which few runs do. */
  #below: Map<string, string[]> | undefined;

  /** `base`: others, which come before these. */
  constructor(inputs: readonly Input[] = [], base?: Texts) {
    this.#base = base;
    this.add(inputs);
  }

  add(inputs: readonly Input[]): void {
    for (const input of inputs) this.#inputs.set(input.source.path, input);
    this.#below = undefined;
  }

  at(path: string): Input | undefined {
    return this.#base?.at(path) ?? this.#inputs.get(path);
  }

  /** The paths of those below a folder, in order; the empty name is where we stand. */
  below(folder: string): readonly string[] {
    return this.#all(folder).toSorted();
  }

  /** Those that nothing but this one has. */
  get own(): readonly Input[] {
    return [...this.#inputs.values()].filter(({ source }) => !this.#base?.at(source.path));
  }

  #all(folder: string): string[] {
    const base = this.#base ? this.#base.#all(folder) : [];
    if (this.#inputs.size === 0) return base;
    this.#below ??= byFolder(this.#inputs.keys());
    return [...base, ...(this.#below.get(folder) ?? []).filter((path) => !this.#base?.at(path))];
  }
}

function byFolder(paths: Iterable<string>): Map<string, string[]> {
  const folders = new Map<string, string[]>();
  for (const path of paths)
    for (const above of foldersAbove(path)) {
      const own = folders.get(above);
      if (own) own.push(path);
      else folders.set(above, [path]);
    }
  return folders;
}

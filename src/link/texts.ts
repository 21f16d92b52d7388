import { foldersAbove } from "../text/path.ts";
import type { Input } from "./projects.ts";

/** The texts of a run by their paths. More come while it goes on. */
export class Texts {
  readonly #inputs = new Map<string, Input>();
  readonly #below = new Map<string, string[]>();
  /** Paths that are not in `#below` yet: few runs ask for it. */
  #waiting: string[] = [];

  constructor(inputs: readonly Input[]) {
    this.add(inputs);
  }

  add(inputs: readonly Input[]): void {
    for (const input of inputs) {
      const { path } = input.source;
      if (!this.#inputs.has(path)) this.#waiting.push(path);
      this.#inputs.set(path, input);
    }
  }

  at(path: string): Input | undefined {
    return this.#inputs.get(path);
  }

  /** The paths of those below a folder, in order; the empty name is where we stand. */
  below(folder: string): readonly string[] {
    for (const path of this.#waiting)
      for (const above of foldersAbove(path)) {
        const own = this.#below.get(above);
        if (own) own.push(path);
        else this.#below.set(above, [path]);
      }
    this.#waiting = [];
    return (this.#below.get(folder) ?? []).toSorted();
  }
}

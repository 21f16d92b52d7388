import { firstFrom } from "./sorted.ts";

/**
 * Things by what their texts begin with, for the question which of many may begin a text with another: looked up, so that it
 * costs what is found and not what there is.
 */
export class ByPrefix<T extends { readonly prefix: string }> {
  readonly #all: readonly T[];
  /** Where in `#all` those with each prefix are. */
  readonly #places = new Map<string, number[]>();
  readonly #prefixes: readonly string[];
  /** Of the prefixes, each once, the shortest first. */
  readonly #lengths: readonly number[];

  constructor(all: readonly T[]) {
    this.#all = all;
    all.forEach(({ prefix }, at) => {
      if (!this.#places.get(prefix)?.push(at)) this.#places.set(prefix, [at]);
    });
    this.#prefixes = [...this.#places.keys()].sort();
    this.#lengths = [...new Set(this.#prefixes.map(({ length }) => length))].sort((a, b) => a - b);
  }

  /** Those whose prefix begins a text, or begins with it, in their order. */
  near(text: string): readonly T[] {
    const places: number[] = [];
    for (const length of this.#lengths) {
      if (length >= text.length) break;
      for (const place of this.#places.get(text.slice(0, length)) ?? []) places.push(place);
    }
    for (let at = firstFrom(this.#prefixes, text); this.#prefixes[at]?.startsWith(text); at += 1)
      for (const place of this.#places.get(this.#prefixes[at] as string) ?? []) places.push(place);
    if (places.length === this.#all.length) return this.#all;
    return places.sort((a, b) => a - b).map((place) => this.#all[place] as T);
  }
}

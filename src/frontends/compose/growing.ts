import type { YamlEntry, YamlMap } from "../../syntax/yaml.ts";
import { inherit } from "./merge.ts";
import { fileRules } from "./merge-rules.ts";

/**
 * A project while document after document is merged onto it. Of what there is, a step looks only at the elements (services,
 * networks) that its document names, so that a thousand documents cost a thousand steps, and not a copy of everything for each.
 */
export class Growing {
  readonly #entries: Map<string, YamlEntry>;
  readonly #first: YamlMap;
  /** The maps of elements that are ours, by key. */
  readonly #opened = new Map<string, Map<string, YamlEntry>>();

  constructor(first: YamlMap) {
    this.#first = first;
    this.#entries = new Map(first.entries);
  }

  /** All there is. */
  get whole(): YamlMap {
    return this.#isGrown ? { ...this.#first, entries: this.#entries } : this.#first;
  }

  #isGrown = false;

  /** What a document is merged onto: the same keys, and of mappings of elements the elements that it names. */
  partFor(over: YamlMap): YamlMap {
    const part = new Map<string, YamlEntry>();
    for (const [key, { value }] of over.entries) {
      const there = this.#entries.get(key);
      if (!there) continue;
      const elements = this.#elements(key, over);
      if (!elements || value.kind !== "map" || there.value.kind !== "map") part.set(key, there);
      else part.set(key, { ...there, value: { ...there.value, entries: chosen(elements, value) }, via: [] });
    }
    return { ...this.#first, entries: part };
  }

  /** Puts what came of such a part and its document into its place. */
  put(over: YamlMap, made: YamlMap): void {
    this.#isGrown = true;
    for (const [key, { value }] of over.entries) {
      const elements = this.#elements(key, over);
      const result = made.entries.get(key);
      if (!result || !elements || value.kind !== "map" || result.value.kind !== "map") {
        if (result) this.#entries.set(key, result);
        else this.#entries.delete(key);
        this.#opened.delete(key);
      } else {
        for (const name of value.entries.keys()) {
          const element = result.value.entries.get(name);
          if (element) elements.set(name, element);
          else elements.delete(name);
        }
        this.#entries.set(key, { ...result, value: { ...result.value, entries: elements } });
      }
    }
  }

  /** The elements below a key that a document adds to; `undefined` where it does something else there. */
  #elements(key: string, over: YamlMap): Map<string, YamlEntry> | undefined {
    const [there, later] = [this.#entries.get(key), over.entries.get(key)];
    const isOfElements = fileRules.below && Object.hasOwn(fileRules.below, key);
    if (!isOfElements || !there || there.value.kind !== "map" || there.value.tag) return undefined;
    if (later?.value.kind !== "map" || later.value.tag) return undefined;
    const known = this.#opened.get(key);
    if (known) return known;
    // From here on the way to all of them is that of each.
    const inherited = inherit(there);
    const elements = new Map(inherited.kind === "map" ? inherited.entries : []);
    this.#entries.set(key, { ...there, via: [], value: { ...there.value, entries: elements } });
    this.#opened.set(key, elements);
    return elements;
  }
}

const chosen = (elements: ReadonlyMap<string, YamlEntry>, { entries }: YamlMap): Map<string, YamlEntry> =>
  new Map(
    [...entries.keys()].flatMap((name) => {
      const there = elements.get(name);
      return there ? [[name, there] as const] : [];
    }),
  );

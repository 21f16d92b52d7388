/** Values of which some are looked for in many texts. */
export class Values {
  /** By the first characters of a value and by its length, so that no place of a text is compared with all of them. */
  readonly #byStart = new Map<string, Map<number, Set<string>>>();
  /** The first characters of them, as codes: most places of a text begin none. */
  readonly #first = new Set<number>();

  constructor(values: Iterable<string>) {
    for (const value of values) {
      if (value === "") continue;
      this.#first.add(value.charCodeAt(0));
      const start = value.slice(0, startLength);
      const lengths = this.#byStart.get(start) ?? new Map<number, Set<string>>();
      this.#byStart.set(start, lengths);
      const same = lengths.get(value.length) ?? new Set<string>();
      lengths.set(value.length, same.add(value));
    }
  }

  /** Where one or several that overlap stand in a text, in order. */
  *in(text: string): Generator<{ readonly start: number; readonly end: number }> {
    if (this.#byStart.size === 0) return;
    let start = 0;
    let end = 0;
    for (let at = 0; at < text.length; at += 1) {
      if (!this.#first.has(text.charCodeAt(at))) continue;
      const length = this.#lengthAt(text, at);
      if (length === 0) continue;
      if (at >= end) {
        if (end > start) yield { start, end };
        start = at;
      }
      end = Math.max(end, at + length);
    }
    if (end > start) yield { start, end };
  }

  /** Each place of a text at which one of them stands, and which, in order. */
  *places(text: string): Generator<{ readonly start: number; readonly value: string }> {
    for (let start = 0; start < text.length && this.#first.size > 0; start += 1)
      for (const value of this.#at(text, start)) yield { start, value };
  }

  /** Those that stand in one of the texts. */
  among(texts: Iterable<string>): ReadonlySet<string> {
    const found = new Set<string>();
    for (const text of this.#byStart.size > 0 ? new Set(texts) : [])
      for (let at = 0; at < text.length; at += 1) for (const value of this.#at(text, at)) found.add(value);
    return found;
  }

  /** How long the longest is that begins at a place; 0 for none. */
  #lengthAt(text: string, at: number): number {
    let longest = 0;
    for (const { length } of this.#at(text, at)) longest = Math.max(longest, length);
    return longest;
  }

  /** Those that begin at a place. */
  *#at(text: string, at: number): Generator<string> {
    if (!this.#first.has(text.charCodeAt(at))) return;
    for (let size = 1; size <= startLength && at + size <= text.length; size += 1)
      for (const [length, values] of this.#byStart.get(text.slice(at, at + size)) ?? []) {
        const value = text.slice(at, at + length);
        if (values.has(value)) yield value;
      }
  }
}

/** Shorter values are their own start. */
const startLength = 4;

import { HOLE } from "../image-reference.ts";
import { ScopedMap } from "./scoped-map.ts";
import type { Decoded } from "./word.ts";

/** A list that holds more words than this is taken as one nobody knows. */
const mostWords = 200;
/** The list of what a function or a script was given. */
export const GIVEN = "@";

/** The arrays of a shell, and the words that a function was given, each word at the place where it is written. */
export class Lists {
  readonly #words = new ScopedMap<readonly Decoded[]>();

  /** The words of a list; `undefined` where it is none, or nobody knows them. */
  get(name: string): readonly Decoded[] | undefined {
    return this.#words.get(name);
  }

  /** What is only sometimes set is unknown from there on. */
  set(name: string, words: readonly Decoded[] | undefined, sometimes = false): void {
    if (words === undefined && !this.#words.get(name)) return;
    this.#words.set(name, words && !sometimes && words.length <= mostWords ? words : undefined);
  }

  /** Puts words behind those of a list. Where they are only sometimes there, nobody knows what follows. */
  append(name: string, words: readonly Decoded[], sometimes: boolean): void {
    const before = this.#words.get(name);
    const [first] = words;
    if (!before || !first) return;
    const last = before[before.length - 1];
    const isOpen = last?.isMany && last.holes?.[0] === name;
    this.set(name, sometimes ? (isOpen ? before : [...before, anythingIn(name, first)]) : [...before, ...words]);
  }

  /** Takes words off the front of a list. */
  shift(name: string, count: number, sometimes: boolean): void {
    const words = this.#words.get(name);
    if (words) this.set(name, words.slice(0, count).some(({ isMany }) => isMany) ? undefined : words.slice(count), sometimes);
  }

  /** One word of a list, counted from 1; `undefined` where nobody knows it. */
  word(name: string, place: number): Decoded | undefined {
    const words = this.#words.get(name);
    return words?.slice(0, place).some(({ isMany }) => isMany) ? undefined : words?.[place - 1];
  }

  /** Runs something with a list of its own under a name. */
  with<T>(name: string, words: readonly Decoded[] | undefined, run: () => T): T {
    const before = this.#words.get(name);
    this.set(name, words);
    const result = run();
    this.set(name, before);
    return result;
  }

  /** Runs something after which some lists hold again what they held before. */
  restoring<T>(run: () => T, isRestored: (name: string) => boolean): T {
    return this.#words.restoring(run, isRestored);
  }

  /** Runs something in a shell of its own: what it sets is gone afterwards. */
  apart<T>(run: () => T): T {
    return this.#words.apart(run);
  }
}

/** Words that may stand in a list at the place of one. */
const anythingIn = (name: string, { span, inner }: Decoded): Decoded => ({
  text: HOLE,
  literal: HOLE,
  holes: [name],
  isMany: true,
  span,
  splits: true,
  substitutions: [],
  inner,
});

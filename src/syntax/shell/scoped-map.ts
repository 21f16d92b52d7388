/** What a shell knows by names: a shell of its own begins with all of it, and what that one changes is gone afterwards. */
export class ScopedMap<V> {
  readonly #held = new Map<string, V>();
  /** In a shell of its own: what was there before it was changed, to be put back. */
  #former: (readonly [name: string, value: V | undefined])[] | undefined;

  /** What is held under a name; `undefined` for nothing. */
  get(name: string): V | undefined {
    return this.#held.get(name);
  }

  /** Holds something under a name; nothing any more where it is `undefined`. */
  set(name: string, value: V | undefined): void {
    this.#former?.push([name, this.#held.get(name)]);
    this.#put(name, value);
  }

  /** Runs something in a shell of its own. */
  apart<T>(run: () => T): T {
    const outside = this.#former;
    const former: NonNullable<typeof outside> = [];
    this.#former = former;
    const result = run();
    this.#former = outside;
    for (const [name, value] of former.reverse()) this.#put(name, value);
    return result;
  }

  /** Runs something after which some names hold again what they held before; the others keep what it makes of them. */
  restoring<T>(run: () => T, isRestored: (name: string) => boolean): T {
    const outside = this.#former;
    const former: NonNullable<typeof outside> = [];
    this.#former = former;
    const result = run();
    this.#former = outside;
    for (const each of former) if (!isRestored(each[0])) outside?.push(each);
    for (const [name, value] of former.reverse()) if (isRestored(name)) this.#put(name, value);
    return result;
  }

  #put(name: string, value: V | undefined): void {
    if (value === undefined) this.#held.delete(name);
    else this.#held.set(name, value);
  }
}

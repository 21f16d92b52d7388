/** A map over another one, which is read and stays as it is. */
export class Over<K, V> {
  readonly #own = new Map<K, V>();
  readonly #below: Over<K, V> | undefined;

  constructor(below?: Over<K, V>) {
    this.#below = below;
  }

  get size(): number {
    return this.#own.size + (this.#below?.size ?? 0);
  }

  get(key: K): V | undefined {
    return this.#own.get(key) ?? this.#below?.get(key);
  }

  has(key: K): boolean {
    return this.#own.has(key) || this.#below?.has(key) === true;
  }

  set(key: K, value: V): void {
    this.#own.set(key, value);
  }

  /** What is below comes first; a key that both have, twice. */
  *keys(): Generator<K> {
    if (this.#below) yield* this.#below.keys();
    yield* this.#own.keys();
  }

  *values(): Generator<V> {
    if (this.#below) yield* this.#below.values();
    yield* this.#own.values();
  }

  *[Symbol.iterator](): Generator<[K, V]> {
    if (this.#below) yield* this.#below;
    yield* this.#own;
  }
}

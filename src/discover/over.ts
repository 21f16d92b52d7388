/** A map over another one, which is read and stays as it is. */
export class Over<K, V> {
  /** Made when something is set: most have nothing of their own. */
  #own: Map<K, V> | undefined;
  readonly #below: Over<K, V> | undefined;

  constructor(below?: Over<K, V>) {
    this.#below = below;
  }

  get size(): number {
    return (this.#own?.size ?? 0) + (this.#below?.size ?? 0);
  }

  get(key: K): V | undefined {
    return this.#own?.get(key) ?? this.#below?.get(key);
  }

  has(key: K): boolean {
    return this.#own?.has(key) === true || this.#below?.has(key) === true;
  }

  set(key: K, value: V): void {
    this.#own ??= new Map();
    this.#own.set(key, value);
  }

  /** What is below comes first; a key that both have, twice. */
  *keys(): Generator<K> {
    if (this.#below) yield* this.#below.keys();
    if (this.#own) yield* this.#own.keys();
  }

  *values(): Generator<V> {
    if (this.#below) yield* this.#below.values();
    if (this.#own) yield* this.#own.values();
  }

  *[Symbol.iterator](): Generator<[K, V]> {
    if (this.#below) yield* this.#below;
    if (this.#own) yield* this.#own;
  }
}

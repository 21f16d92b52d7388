/** Those that remember something. */
let full: { forget(): void }[] = [];

/**
 * What was found out about the parts of what is judged: it is asked for again while that is judged, and forgotten then. It is no
 * WeakMap, since collecting young objects takes the values of an old one for alive, and all that they lead to: whatever was judged
 * would grow old before it went, and the heap with it.
 */
export class Memory<K extends object, V> {
  #known: Map<K, V> | undefined;

  get(key: K): V | undefined {
    return this.#known?.get(key);
  }

  has(key: K): boolean {
    return this.#known?.has(key) === true;
  }

  set(key: K, value: V): void {
    if (!this.#known) {
      this.#known = new Map();
      full.push(this);
    }
    this.#known.set(key, value);
  }

  forget(): void {
    // Not emptied: an old map that is emptied leads to what it holds next, and keeps that alive in the same way.
    this.#known = undefined;
  }
}

/** Lets go of everything that is remembered: something else is judged from now on. */
export function forgetAll(): void {
  for (const each of full) each.forget();
  full = [];
}

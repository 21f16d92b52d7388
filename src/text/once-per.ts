import { Memory } from "./memory.ts";

/**
 * The same pure function of an object that nobody changes, which answers once: several ask it of the same one. Answers are shared, and nobody
 * changes them.
 */
export function oncePer<K extends object, T>(answer: (of: K) => T): (of: K) => T {
  const known = new Memory<K, T>();
  return (of) => {
    const before = known.get(of);
    if (before !== undefined || known.has(of)) return before as T;
    const found = answer(of);
    known.set(of, found);
    return found;
  };
}

/** Two lists as one; most of them are empty. */
export const joined = <T>(first: readonly T[], second: readonly T[]): readonly T[] =>
  first.length === 0 ? second : second.length === 0 ? first : [...first, ...second];

/** Adds the whole of a list to another one. */
export function addAll<T>(into: T[], list: readonly T[]): void {
  for (let at = 0; at < list.length; at += 1) into.push(list[at] as T);
}

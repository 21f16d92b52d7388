/** What is made when it is first asked for, and kept: a start pays for what it needs. */
export function lazy<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

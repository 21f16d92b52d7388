/**
 * The same pure function of a text, which keeps what it answered for the last `most` texts or so, long ones aside. Answers are shared:
 * nobody changes them.
 */
export function remembering<T>(most: number, answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    const found = answer(text);
    if (text.length > longest) return found;
    if (known.size >= most) known.clear();
    known.set(text, found);
    return found;
  };
}

/** No name is longer. */
const longest = 500;

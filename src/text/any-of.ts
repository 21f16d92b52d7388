/**
 * Whether one of many patterns is found in a text, asked with one pattern for all of them that have the same flags. It is made at
 * the first question: V8 compiles one pattern much faster than the hundred it is made of. None of them may count its groups
 * (`\1`) or remember where it was (`g`, `y`).
 */
export function anyOf(patterns: () => readonly RegExp[]): (text: string) => boolean {
  let whole: readonly Whole[] | undefined;
  return (text) => {
    whole ??= wholes(patterns());
    return whole.some(({ pattern, inSmall }) => pattern.test(inSmall ? small(text) : text));
  };
}

/** Many patterns as one, which is asked of a text as it is, or in small letters. */
interface Whole {
  readonly pattern: RegExp;
  readonly inSmall: boolean;
}

function wholes(patterns: readonly RegExp[]): readonly Whole[] {
  const sources = new Map<string, string[]>();
  for (const { source, flags } of patterns) {
    const key = flags === "i" && isSmall(source) ? inSmall : flags;
    const same = sources.get(key);
    if (same) same.push(`(?:${source})`);
    else sources.set(key, [`(?:${source})`]);
  }
  return [...sources].map(([key, same]) => ({ pattern: new RegExp(same.join("|"), key === inSmall ? "" : key), inSmall: key === inSmall }));
}

/** Stands for the flag `i` where small letters do as well. */
const inSmall = "small";

/** A text with the capitals of ASCII as small letters: those alone are like letters of ASCII for the flag `i` (ECMA-262, Canonicalize). */
export const small = (text: string): string => (/[A-Z]/.test(text) ? text.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase()) : text);

/**
 * Whether a pattern says the same of a text with the flag `i` as without it of the text in small letters: it has no capital, no
 * character but those of ASCII, and no range but of small letters or of digits. V8 compiles it four times as fast then.
 */
function isSmall(source: string): boolean {
  const plain = source.replace(/\\[bBdDsSwW]/g, "").replace(/\\[.*+?^${}()|[\]/-]/g, "!");
  if (/[^ -~]|[A-Z\\]/.test(plain)) return false;
  const classes = plain.split("[").map((part, at) => (at === 0 ? "" : (part.split("]")[0] ?? "")));
  return classes.every((signs) => [...signs.matchAll(/.-./g)].every(([range]) => /^(?:[a-z]-[a-z]|\d-\d)$/.test(range)));
}

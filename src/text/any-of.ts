/**
 * Whether one of many patterns is found in a text, asked with one pattern for all of them that have the same flags. It is made at
 * the first question: V8 compiles one pattern much faster than the hundred it is made of. None of them may count its groups
 * (`\1`) or remember where it was (`g`, `y`).
 */
export function anyOf(patterns: () => readonly RegExp[]): (text: string) => boolean {
  let whole: readonly RegExp[] | undefined;
  return (text) => {
    whole ??= wholes(patterns());
    return whole.some((each) => each.test(text));
  };
}

function wholes(patterns: readonly RegExp[]): readonly RegExp[] {
  const sources = new Map<string, string[]>();
  for (const { source, flags } of patterns) {
    const same = sources.get(flags);
    if (same) same.push(`(?:${source})`);
    else sources.set(flags, [`(?:${source})`]);
  }
  return [...sources].map(([flags, same]) => new RegExp(same.join("|"), flags));
}

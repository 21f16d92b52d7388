/** Where a command of sed's works: a line, the last one, or those that match (sed(1)). */
const address = String.raw`(?:\d+|\$|\/(?:[^\/\\\n]|\\.)*\/)?\s*`;
const substitution = new RegExp(String.raw`^${address}s([^\w\s\\])`);
/** `a TEXT`, and with a backslash behind the letter. */
const lines = new RegExp(String.raw`^${address}[aic](?:\\\s*|\s+)`);

/** A group of a pattern, basic or extended, that holds no other one. */
const group = /\\\(((?:[^()\\]|\\[^()])*)\\\)|\(((?:[^()\\]|\\[^()])*)\)/g;

/**
 * The text that a script of sed's puts in: the lines of `a`, `i` and `c`, and what `s` puts in the place of what it finds, with the groups
 * that it keeps as far as they are plain. `undefined` for other scripts.
 */
export function putIn(script: string): string | undefined {
  const added = lines.exec(script);
  if (added) return script.slice(added[0].length);
  const sign = substitution.exec(script);
  if (!sign) return undefined;
  const [pattern, put] = partsOf(script, sign[0].length, sign[1] as string);
  if (put === undefined) return undefined;
  const kept = [...(pattern ?? "").matchAll(group)].map(([, basic, extended]) => plain(basic ?? extended ?? ""));
  return put.replace(/\\([1-9])/g, (whole, number: string) => kept[Number(number) - 1] ?? whole);
}

/** The pattern and what replaces it; no replacement where the pattern does not end. */
function partsOf(script: string, start: number, sign: string): (string | undefined)[] {
  const ends: number[] = [];
  for (let at = start; at < script.length && ends.length < 2; at += 1)
    if (script[at] === "\\") at += 1;
    else if (script[at] === sign) ends.push(at);
  const [from, to = script.length] = ends;
  return from === undefined ? [] : [script.slice(start, from), script.slice(from + 1, to)];
}

/** A pattern as the text it matches: blanks are one, anchors and repetitions nothing. */
const plain = (pattern: string): string => pattern.replace(/\\s[*+?]?|\[\[:(?:space|blank):\]\][*+?]?/g, " ").replace(/[\^$*+?]/g, "");

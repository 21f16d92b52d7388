/** How many letters are looked up: with two, most names have no row in common with any pattern. */
const width = 2;

/**
 * Of many rows, each with a pattern for the beginning of a text, those that a text may fit, in their order: by its first letters, which
 * most patterns say. Whoever asks then tries the patterns of those alone, and V8 compiles no others. Letters are taken as small.
 */
export function byHead<T>(rows: readonly T[], sourceOf: (row: T) => string): (beginnings: readonly string[]) => readonly T[] {
  const places = new Map<string, number[]>();
  const always: number[] = [];
  rows.forEach((row, at) => {
    const heads = headsOf(sourceOf(row).replace(/^\^/, ""));
    if (!heads) always.push(at);
    for (const head of new Set(heads)) {
      const same = places.get(head);
      if (same) same.push(at);
      else places.set(head, [at]);
    }
  });
  return (beginnings) => {
    const found = new Set(always);
    for (const each of beginnings) for (const at of places.get(each.slice(0, width).toLowerCase()) ?? []) found.add(at);
    return [...found].sort((a, b) => a - b).map((at) => rows[at] as T);
  };
}

/** The first letters of everything that a pattern matches; `undefined` where it does not say them. */
function headsOf(source: string): readonly string[] | undefined {
  const heads: string[] = [];
  for (const alternative of alternativesOf(source)) {
    const own = headsOfOne(alternative);
    if (!own) return undefined;
    heads.push(...own);
  }
  return heads;
}

function headsOfOne(source: string): readonly string[] | undefined {
  // It matches nothing.
  if (source === "(?!)") return [];
  if (!source.startsWith("(?:")) {
    const letters = source.slice(0, width);
    return /^[\w-]+$/.test(letters) && letters.length === width && !/^[?*{]/.test(source.slice(width))
      ? [letters.toLowerCase()]
      : undefined;
  }
  const end = endOfGroup(source);
  const heads = headsOf(source.slice(3, end));
  const behind = source.slice(end + 1);
  if (!heads || /^[*{]/.test(behind)) return undefined;
  if (!behind.startsWith("?")) return heads;
  const others = headsOfOne(behind.slice(1));
  return others && [...heads, ...others];
}

/** What stands between the bars of a pattern that are in no group and no class. */
function alternativesOf(source: string): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  for (const { at, sign } of outerSigns(source))
    if (sign === "|") {
      parts.push(source.slice(start, at));
      start = at + 1;
    }
  return [...parts, source.slice(start)];
}

/** Where the group ends that a pattern begins with. */
function endOfGroup(source: string): number {
  for (const { at, sign } of outerSigns(source)) if (sign === ")") return at;
  return source.length;
}

/** The bars, and the ends of groups, that are in no other group and in no class. */
function* outerSigns(source: string): Generator<{ readonly at: number; readonly sign: string }> {
  let depth = 0;
  let isClass = false;
  for (let at = 0; at < source.length; at += 1) {
    const sign = source[at] as string;
    if (sign === "\\") at += 1;
    else if (isClass) isClass = sign !== "]";
    else if (sign === "[") isClass = true;
    else if (sign === "(") depth += 1;
    else if (sign === ")") {
      depth -= 1;
      if (depth === 0) yield { at, sign };
    } else if (sign === "|" && depth === 0) yield { at, sign };
  }
}

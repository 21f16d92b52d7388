/** How a text of JSON begins: what its first value is, and the keys of the object that this is, or that it lists first. */
export interface JsonBeginning {
  readonly keys: ReadonlySet<string>;
  /** Keys of that object whose values are objects. */
  readonly objects: ReadonlySet<string>;
}

/** A string may end with the text. */
const token = /"(?:[^"\\]|\\.)*"?|[{}[\]:,]/gs;

/**
 * The keys of the first object at the top of a text, which may end anywhere. What stands deeper does not count: it may be
 * anybody's. `undefined` where the text begins with no object.
 */
export function jsonBeginning(text: string): JsonBeginning | undefined {
  const [start = ""] = /^\uFEFF?\s*(?:\[\s*)?\{/.exec(text) ?? [];
  if (!start) return undefined;
  const keys = new Set<string>();
  const objects = new Set<string>();
  let depth = 1;
  let last = "";
  token.lastIndex = start.length;
  for (let found = token.exec(text); found && depth > 0; found = token.exec(text)) {
    const [sign] = found;
    if (sign === "{" || sign === "[") {
      if (depth === 1 && sign === "{" && last) objects.add(last);
      depth += 1;
    } else if (sign === "}" || sign === "]") depth -= 1;
    else if (depth === 1 && sign === ":") keys.add(last);
    else if (depth === 1 && sign !== ",") last = sign.slice(1, -1);
  }
  return { keys, objects };
}

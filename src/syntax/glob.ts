/** Characters as ranges of code units, sorted and apart; both ends belong to it. */
export type CharacterSet = readonly (readonly [number, number])[];

/** A part of a path pattern: one character of a set, any number of them, or a choice. */
export type GlobPart =
  | { readonly kind: "one"; readonly set: CharacterSet }
  | { readonly kind: "any"; readonly set: CharacterSet }
  | { readonly kind: "choice"; readonly options: readonly Glob[] };

/** A pattern of AppArmor: its parts in a row. */
export type Glob = readonly GlobPart[];

/** Why a pattern is none, and the offset in it where that shows. */
export interface GlobFault {
  readonly at: number;
  readonly message: string;
}

/** The parser's own limit of braces inside each other. */
const deepest = 50;
const last = 0xffff;
const slash = 0x2f;
const dash = 0x2d;

const except = (...codes: readonly number[]): CharacterSet => {
  const ranges: [number, number][] = [];
  let from = 0;
  for (const code of [...codes].sort((a, b) => a - b)) {
    if (code > from) ranges.push([from, code - 1]);
    from = code + 1;
  }
  ranges.push([from, last]);
  return ranges;
};

const segment = except(0, slash);
const anything = except(0);
/** A part that is one character; those of ASCII are shared, as a path is made of little else. */
const ascii = Array.from({ length: 128 }, (_, code): GlobPart => ({ kind: "one", set: [[code, code]] }));
const exactly = (code: number): GlobPart => ascii[code] ?? { kind: "one", set: [[code, code]] };

/**
 * Reads a pattern as the AppArmor parser compiles it: `*` stays within a folder, `**` crosses folders, neither is empty as
 * a whole path component, a class is taken as it stands (so `[^x]` matches a slash), braces hold alternatives.
 */
export function parseGlob(text: string): Glob | GlobFault {
  // Slashes in a row are one, except two at the beginning.
  const start = text.startsWith("//") && !text.startsWith("///") ? 1 : 0;
  const normal = text.slice(0, start) + text.slice(start).replace(/\/{2,}/g, "/");
  const stack: { options: Glob[]; parts: GlobPart[] }[] = [{ options: [], parts: [] }];
  const top = (): { options: Glob[]; parts: GlobPart[] } => stack[stack.length - 1] as (typeof stack)[number];
  const add = (part: GlobPart): void => {
    top().parts.push(part);
  };
  let afterSlash = false;
  for (let at = 0; at < normal.length; at += 1) {
    const char = normal[at] as string;
    const code = normal.charCodeAt(at);
    let nowSlash = false;
    if (char === "\\") {
      const escaped = readEscape(normal, at);
      if (!escaped) return { at, message: "ends with a backslash" };
      add(exactly(escaped.code));
      nowSlash = escaped.code === slash;
      at = escaped.end - 1;
    } else if (char === "*") {
      const double = normal[at + 1] === "*";
      let end = at;
      while (normal[end] === "*") end += 1;
      if (afterSlash && (end === normal.length || normal[end] === "/")) add({ kind: "one", set: segment });
      add({ kind: "any", set: double ? anything : segment });
      if (double) at += 1;
    } else if (char === "?") add({ kind: "one", set: segment });
    else if (char === "[") {
      if (/^\^?\]/.test(normal.slice(at + 1, at + 3))) return { at, message: "has an empty class, `[]`" };
      const found = readClass(normal, at);
      if (!found) return { at, message: "opens a `[` that is never closed" };
      if (found.hasDash) return { at, message: "has a `-` in a class that is not a range: put it first, `[-a]`" };
      add({ kind: "one", set: found.set });
      at = found.end - 1;
    } else if (char === "]") return { at, message: "closes a `]` that was never opened" };
    else if (char === "{") {
      if (stack.length >= deepest) return { at, message: "nests its braces too deeply" };
      stack.push({ options: [], parts: [] });
    } else if (char === "," && stack.length > 1) {
      const { options, parts } = top();
      options.push(parts);
      top().parts = [];
    } else if (char === "}") {
      if (stack.length === 1) return { at, message: "closes a `}` that was never opened" };
      const { options, parts } = stack.pop() as (typeof stack)[number];
      if (options.length === 0)
        return { at, message: "has braces around a single alternative: remove them, or separate alternatives with commas" };
      add({ kind: "choice", options: [...options, parts] });
    } else {
      add(exactly(code));
      nowSlash = code === slash;
    }
    afterSlash = nowSlash;
  }
  if (stack.length > 1) return { at: normal.length, message: "opens a `{` that is never closed" };
  return top().parts;
}

export const isGlob = (glob: Glob | GlobFault): glob is Glob => Array.isArray(glob);

/** The text a pattern stands for, when it stands for one only. */
export function literalOf(glob: Glob): string | undefined {
  let text = "";
  for (const part of glob) {
    const range = part.kind === "one" && part.set.length === 1 ? part.set[0] : undefined;
    if (!range || range[0] !== range[1]) return undefined;
    text += String.fromCharCode(range[0]);
  }
  return text;
}

/** Whether a pattern lists its texts: characters, classes and alternatives, no wildcard. The parser lets such a rule win over others. */
export const isExact = (glob: Glob): boolean =>
  glob.every((part) => (part.kind === "choice" ? part.options.every(isExact) : part.kind === "one" && !holds(part.set, last)));

/** The characters every match begins with. */
export function literalPrefix(glob: Glob): string {
  const parts = glob.findIndex((part) => part.kind !== "one" || part.set.length !== 1 || part.set[0]?.[0] !== part.set[0]?.[1]);
  return literalOf(parts < 0 ? glob : glob.slice(0, parts)) ?? "";
}

function readEscape(text: string, at: number): { code: number; end: number } | undefined {
  const numeric = /\\(?:([0-3][0-7]{2})|x([0-9A-Fa-f]{2})|d([0-2][0-9]{2}))/y;
  numeric.lastIndex = at;
  const found = numeric.exec(text);
  if (found) {
    const code = found[1] ? Number.parseInt(found[1], 8) : found[2] ? Number.parseInt(found[2], 16) : Number(found[3]);
    return { code, end: numeric.lastIndex };
  }
  const next = text[at + 1];
  if (next === undefined) return undefined;
  const control = { a: 7, e: 27, f: 12, n: 10, r: 13, t: 9 }[next];
  return { code: control ?? text.charCodeAt(at + 1), end: at + 2 };
}

function readClass(text: string, at: number): { set: CharacterSet; end: number; hasDash: boolean } | undefined {
  let index = at + 1;
  let hasDash = false;
  const negated = text[index] === "^";
  if (negated) index += 1;
  const ranges: [number, number][] = [];
  const first = index;
  for (;;) {
    const char = text[index];
    if (char === undefined) return undefined;
    if (char === "]" && (index > first || !negated)) break;
    if (char === "]") break;
    const from = char === "\\" ? readEscape(text, index) : { code: text.charCodeAt(index), end: index + 1 };
    if (!from) return undefined;
    hasDash ||= from.code === dash && index > first;
    index = from.end;
    if (text[index] === "-" && text[index + 1] !== "]" && text[index + 1] !== undefined) {
      const to = text[index + 1] === "\\" ? readEscape(text, index + 1) : { code: text.charCodeAt(index + 1), end: index + 2 };
      if (!to) return undefined;
      index = to.end;
      ranges.push([Math.min(from.code, to.code), Math.max(from.code, to.code)]);
    } else ranges.push([from.code, from.code]);
  }
  const set = joined(ranges);
  return { set: negated ? complement(set) : set, end: index + 1, hasDash };
}

function joined(ranges: readonly (readonly [number, number])[]): CharacterSet {
  const sorted = [...ranges].sort((a, b) => a[0] - b[0]);
  const result: [number, number][] = [];
  for (const [from, to] of sorted) {
    const previous = result[result.length - 1];
    if (previous && from <= previous[1] + 1) previous[1] = Math.max(previous[1], to);
    else result.push([from, to]);
  }
  return result;
}

/** Never the NUL byte, which no path has. */
function complement(set: CharacterSet): CharacterSet {
  const result: [number, number][] = [];
  let from = 1;
  for (const [a, b] of set) {
    if (a > from) result.push([from, a - 1]);
    from = Math.max(from, b + 1);
  }
  if (from <= last) result.push([from, last]);
  return result;
}

/** Whether a set holds a character. */
export const holds = (set: CharacterSet, code: number): boolean => set.some(([from, to]) => code >= from && code <= to);

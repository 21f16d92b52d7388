import { type PathPart, type PathPattern, pathPattern } from "./path-pattern.ts";

interface Rule {
  /** Begins with `!`: what it matches comes back. */
  readonly except: boolean;
  /** Ends with a slash: it is about folders alone. */
  readonly folders: boolean;
  /** It is about names wherever they lie: no slash stands before its end. */
  readonly anywhere: boolean;
  readonly matches: PathPattern;
}

/** Patterns as gitignore(5) has them: the last one that matches decides. Small letters and capitals differ. */
export class IgnoreRules {
  readonly #rules: readonly Rule[];

  constructor(lines: readonly string[]) {
    this.#rules = lines.flatMap((line) => ruleOf(line) ?? []);
  }

  /** What the patterns say of a path, which is relative to where they stand; undefined when they say nothing. Folders above it do not count. */
  says(path: string, isFolder: boolean): "ignored" | "kept" | undefined {
    const name = path.slice(path.lastIndexOf("/") + 1);
    const rule = this.#rules.findLast(({ folders, anywhere, matches }) => (isFolder || !folders) && matches.test(anywhere ? name : path));
    return rule && (rule.except ? "kept" : "ignored");
  }

  /** Whether a file is ignored, or a folder that it lies in; nothing below an ignored folder comes back. */
  ignores(path: string): boolean {
    for (let end = path.indexOf("/"); end >= 0; end = path.indexOf("/", end + 1))
      if (this.says(path.slice(0, end), true) === "ignored") return true;
    return this.says(path, false) === "ignored";
  }
}

/** The lines of an ignore file. */
export const linesOf = (text: string): string[] => text.replace(/^\uFEFF/, "").split(/\r?\n/);

function ruleOf(line: string): Rule | undefined {
  if (line.startsWith("#")) return undefined;
  const except = line.startsWith("!");
  const written = withoutBlanks(except ? line.slice(1) : line);
  const folders = written.endsWith("/");
  const whole = folders ? written.slice(0, -1) : written;
  const anywhere = !whole.includes("/");
  const parts = partsOf(whole.startsWith("/") ? whole.slice(1) : whole);
  return parts?.length ? { except, folders, anywhere, matches: pathPattern(parts) } : undefined;
}

/** Blanks at the end do not count, but for one behind a backslash. */
function withoutBlanks(line: string): string {
  let end = line.length;
  while (line[end - 1] === " ") end -= 1;
  let slashes = 0;
  while (line[end - 1 - slashes] === "\\") slashes += 1;
  return line.slice(0, end < line.length && slashes % 2 === 1 ? end + 1 : end);
}

/** What git's wildmatch.c takes a pattern for; undefined for one that matches nothing. */
function partsOf(pattern: string): PathPart[] | undefined {
  const parts: PathPart[] = [];
  for (let at = 0; at < pattern.length; at += 1) {
    const char = pattern[at] as string;
    if (char === "*") {
      const begin = at;
      while (pattern[at + 1] === "*") at += 1;
      // Two stars cross folders where they are all that stands between slashes.
      const crosses = at > begin && (begin === 0 || pattern[begin - 1] === "/");
      if (crosses && pattern[at + 1] === "/") {
        parts.push({ kind: "folders" });
        at += 1;
      } else parts.push({ kind: crosses && at + 1 === pattern.length ? "all" : "star" });
    } else if (char === "?") parts.push({ kind: "class", source: "[^/]" });
    else if (char === "[") {
      const found = classAt(pattern, at);
      if (!found) return undefined;
      parts.push({ kind: "class", source: found.source });
      at = found.end - 1;
    } else if (char !== "\\") parts.push({ kind: "literal", char });
    else if (++at < pattern.length) parts.push({ kind: "literal", char: pattern[at] as string });
    else return undefined;
  }
  return parts;
}

/** Classes of POSIX, of ASCII's characters. */
const named: Readonly<Record<string, string>> = {
  alnum: "A-Za-z0-9",
  alpha: "A-Za-z",
  blank: " \\t",
  cntrl: "\\0-\\x1f\\x7f",
  digit: "0-9",
  graph: "!-~",
  lower: "a-z",
  print: " -~",
  punct: "!-\\/:-@\\[-`{-~",
  space: "\\s",
  upper: "A-Z",
  xdigit: "A-Fa-f0-9",
};

/** A class from its bracket on, which never matches a slash; undefined when it is never closed, or names a class that there is not. */
function classAt(pattern: string, start: number): { readonly source: string; readonly end: number } | undefined {
  const negated = pattern[start + 1] === "!" || pattern[start + 1] === "^";
  const first = start + (negated ? 2 : 1);
  let source = "";
  for (let at = first; at < pattern.length; at += 1) {
    if (pattern[at] === "]" && at > first) return { source: `(?!\\/)[${negated ? "^" : ""}${source}]`, end: at + 1 };
    const name = /^\[:([^:\]]{0,20}):\]/.exec(pattern.slice(at, at + 25))?.[1];
    if (name !== undefined) {
      if (!Object.hasOwn(named, name)) return undefined;
      source += named[name];
      at += name.length + 3;
      continue;
    }
    if (pattern[at] === "\\") at += 1;
    const from = pattern[at];
    let to = from;
    if (pattern[at + 1] === "-" && pattern[at + 2] !== "]" && pattern[at + 2] !== undefined) {
      at += pattern[at + 2] === "\\" ? 3 : 2;
      to = pattern[at];
    }
    if (from === undefined || to === undefined) return undefined;
    // A range that runs backwards holds nothing.
    if (from <= to) source += `${escaped(from)}-${escaped(to)}`;
  }
  return undefined;
}

const escaped = (char: string): string => char.replace(/[^\w]/g, "\\$&");

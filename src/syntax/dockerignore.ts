import { partsAlong } from "../text/path.ts";
import { type PathPart, type PathPattern, pathPattern } from "./path-pattern.ts";

/** A `.dockerignore` ready to be asked, with moby/patternmatcher's semantics. */
export interface DockerIgnore {
  /** Whether the builder leaves a context-relative path out. */
  ignores(path: string): boolean;
}

/** One line of an ignore file that says something; `[start, end)` is where its text stands. */
export interface IgnorePattern {
  /** As written, blanks at both ends aside. */
  readonly text: string;
  /** Without `!` and cleaned: no leading slash, no `./`, no slash at the end. */
  readonly pattern: string;
  /** Begins with `!`: what it matches comes back in. */
  readonly except: boolean;
  readonly start: number;
  readonly end: number;
}

/** The patterns of an ignore file, in order: `#` begins a comment in the first column only. */
export function ignorePatterns(text: string): IgnorePattern[] {
  const patterns: IgnorePattern[] = [];
  let at = 0;
  for (const line of text.split("\n")) {
    const start = at;
    at += line.length + 1;
    const bare = start === 0 ? line.replace(/^\uFEFF/, "") : line;
    const trimmed = bare.trim();
    if (!trimmed || bare.startsWith("#")) continue;
    const except = trimmed.startsWith("!");
    const pattern = clean(except ? trimmed.slice(1).trim() : trimmed);
    const from = start + line.indexOf(trimmed);
    if (pattern) patterns.push({ text: trimmed, pattern, except, start: from, end: from + trimmed.length });
  }
  return patterns;
}

/** Whether a cleaned pattern matches a context-relative path or a folder it lies in. */
export function matchesPattern(pattern: string, path: string): boolean {
  return compile(pattern).testAlong(clean(path));
}

/** Reads an ignore file: `#` comments, `!` exceptions, patterns from the context's root, `**` across folders; the last match wins. */
export function readDockerignore(text: string): DockerIgnore {
  const rules = ignorePatterns(text).map(({ except, pattern }) => ({ except, matches: compile(pattern) }));
  return {
    ignores(path) {
      const whole = clean(path);
      let ignored = false;
      // A folder that matches takes what is in it along.
      for (const { except, matches } of rules) if (matches.testAlong(whole)) ignored = !except;
      return ignored;
    },
  };
}

/** Go's filepath.Clean for a context-relative pattern. Go keeps a `..` that leads out, and nothing in the context has such a name. */
const clean = (pattern: string): string => partsAlong(pattern, pattern.startsWith("/")).join("/");

/** Patterns compiled lately: the same few are asked again and again. */
const compiled = new Map<string, PathPattern>();

function compile(pattern: string): PathPattern {
  const known = compiled.get(pattern);
  if (known) return known;
  if (compiled.size > 2_000) compiled.clear();
  const matches = pathPattern(partsOf(pattern));
  compiled.set(pattern, matches);
  return matches;
}

/** Where a class ends that begins here, -1 when it never does. The builder's are those of Go's expressions: `[^a]` and `[+-9]` hold a slash. */
function endOfClass(pattern: string, start: number): number {
  for (let at = start + 1; at < pattern.length; at += 1) {
    if (pattern[at] === "\\") at += 1;
    else if (pattern[at] === "]" && at > start + 1) return at;
  }
  return -1;
}

function partsOf(pattern: string): PathPart[] {
  const parts: PathPart[] = [];
  // Behind a class that never ends, no other does.
  let isClosed = true;
  for (let at = 0; at < pattern.length; at += 1) {
    const char = pattern[at] as string;
    if (char === "*" && pattern[at + 1] === "*") {
      at += pattern[at + 2] === "/" ? 2 : 1;
      parts.push({ kind: at + 1 >= pattern.length ? "all" : "folders" });
    } else if (char === "*") parts.push({ kind: "star" });
    else if (char === "?") parts.push({ kind: "class", source: "[^/]" });
    else if (char === "[" && isClosed) {
      const end = endOfClass(pattern, at);
      isClosed = end >= 0;
      parts.push(isClosed ? { kind: "class", source: pattern.slice(at, end + 1) } : { kind: "literal", char });
      at = isClosed ? end : at;
    } else if (char !== "\\") parts.push({ kind: "literal", char });
    else if (++at < pattern.length) parts.push({ kind: "literal", char: pattern[at] as string });
  }
  return parts;
}

/** Excludes whatever there is, at any depth. */
const everything = /^(?:\*\*\/)*\*{1,2}$/;

/** The pattern by which an ignore file leaves nothing of a context: it excludes every file, and no later one brings any back. */
export function excludesAll(text: string): IgnorePattern | undefined {
  const patterns = ignorePatterns(text);
  const at = patterns.findLastIndex(({ except, pattern }) => !except && everything.test(pattern));
  const back = new Set<string>();
  for (const { except, pattern } of patterns.slice(at + 1)) {
    if (except) back.add(pattern);
    else back.delete(pattern);
  }
  return back.size > 0 ? undefined : patterns[at];
}

/** Whether an ignore file leaves everything out and names what may come in. */
export const isAllowList = (text: string): boolean => /^\*{1,2}(?:\/\*{1,2})?$/.test(ignorePatterns(text)[0]?.pattern ?? "");

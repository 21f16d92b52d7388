/** A part of a pattern for paths: a character as it stands, one of a class (as a regular expression has it), or any number of them. */
export type PathPart =
  | { readonly kind: "literal"; readonly char: string }
  | { readonly kind: "class"; readonly source: string }
  /** Within a folder. */
  | { readonly kind: "star" }
  /** Across folders. */
  | { readonly kind: "all" }
  /** Folders with the slash behind each, or none. */
  | { readonly kind: "folders" };

/** A pattern ready to be asked. */
export interface PathPattern {
  /** Whether it matches a path. */
  test(path: string): boolean;
  /** Whether it matches a path, or a folder that leads to it. */
  testAlong(path: string): boolean;
}

/** No path is longer (PATH_MAX of Linux). */
export const longestPath = 4096;

const sources = { star: "[^/]*", all: "[\\s\\S]*", folders: "(?:[\\s\\S]*/)?" } as const;
const nothing: PathPattern = { test: () => false, testAlong: () => false };

/**
 * A pattern of a whole path: a regular expression where that takes linear time, else an automaton, which looks at each character once for
 * every place in the pattern. A class that no regular expression can have matches nothing, and so does whatever is longer than a path.
 */
export function pathPattern(written: readonly PathPart[]): PathPattern {
  const parts = written.filter((part, at) => !isIdle(part, written[at - 1]));
  const least = parts.filter(({ kind }) => kind === "literal" || kind === "class").length;
  if (least > longestPath) return nothing;
  try {
    const matches = isLinear(parts) ? expressionOf(parts) : automatonOf(parts);
    const fits = ({ length }: string): boolean => length >= least && length <= longestPath;
    return { test: (path) => fits(path) && matches.test(path), testAlong: (path) => fits(path) && matches.testAlong(path) };
  } catch {
    return nothing;
  }
}

/** A wildcard behind one that does the same. */
const isIdle = ({ kind }: PathPart, before: PathPart | undefined): boolean =>
  before?.kind === kind && kind !== "literal" && kind !== "class";

/** The regular expression that parts come to. */
export const sourceOf = (parts: readonly PathPart[]): string =>
  `^${parts
    .map((part) =>
      part.kind === "literal" ? part.char.replace(/[^\w]/g, "\\$&") : part.kind === "class" ? part.source : sources[part.kind],
    )
    .join("")}$`;

/**
 * Whether no character can be read by two wildcards: one at the most in each folder's name, one at the most across folders. A class that
 * a slash belongs to leaves open where a name ends.
 */
export function isLinear(parts: readonly PathPart[]): boolean {
  let [here, across] = [0, 0];
  const hasNames = parts.every((part) => part.kind !== "class" || !new RegExp(`^${part.source}$`).test("/"));
  for (const [at, { kind, ...part }] of parts.entries()) {
    // What ends with anything always matches.
    if (kind === "all" && at === parts.length - 1) break;
    if (kind === "all" || kind === "folders") across += 1;
    if (kind === "star" || kind === "all" || kind === "folders") here += 1;
    if (here > 1 || across > 1) return false;
    if (hasNames && (kind === "folders" || ("char" in part && part.char === "/"))) here = 0;
  }
  return true;
}

function expressionOf(parts: readonly PathPart[]): PathPattern {
  const matches = new RegExp(sourceOf(parts));
  return {
    test: (path) => matches.test(path),
    testAlong(path) {
      for (let end = path.indexOf("/"); end >= 0; end = path.indexOf("/", end + 1)) if (matches.test(path.slice(0, end))) return true;
      return matches.test(path);
    },
  };
}

/** Where a path may have come to in a pattern: twice the number of a part, one more within its folders; and where a character leads from there. */
interface State {
  readonly places: ReadonlySet<number>;
  readonly next: Map<string, State>;
}

/** States of a pattern that are kept: paths of one project are alike. */
const mostStates = 1000;

function automatonOf(parts: readonly PathPart[]): PathPattern {
  const classes = parts.map((part) => (part.kind === "class" ? new RegExp(`^${part.source}$`) : undefined));
  const end = parts.length * 2;
  const states = new Map<string, State>();
  const reach = (set: Set<number>, from: number): Set<number> => {
    for (let place = from; !set.has(place); place += 2) {
      set.add(place);
      const kind = parts[place / 2]?.kind;
      if (kind !== "star" && kind !== "all" && kind !== "folders") break;
    }
    return set;
  };
  const behind = (now: ReadonlySet<number>, char: string): Set<number> => {
    const next = new Set<number>();
    for (const place of now) {
      const at = place >> 1;
      const part = parts[at];
      if (part?.kind === "literal" ? part.char === char : part?.kind === "class" && classes[at]?.test(char)) reach(next, place + 2);
      else if (part?.kind === "all" || (part?.kind === "star" && char !== "/")) reach(next, place);
      else if (part?.kind === "folders") {
        next.add(at * 2 + 1);
        if (char === "/") reach(next, at * 2 + 2);
      }
    }
    return next;
  };
  const step = (from: State, char: string): State => {
    const known = from.next.get(char);
    if (known) return known;
    const places = behind(from.places, char);
    const key = [...places].sort((a, b) => a - b).join();
    const state = states.get(key) ?? { places, next: new Map<string, State>() };
    if (states.size < mostStates) {
      states.set(key, state);
      from.next.set(char, state);
    }
    return state;
  };
  const start: State = { places: reach(new Set(), 0), next: new Map() };
  const run = (path: string, along: boolean): boolean => {
    let now = start;
    for (let index = 0; index < path.length && now.places.size > 0; index += 1) {
      const char = path.charAt(index);
      if (along && char === "/" && now.places.has(end)) return true;
      now = step(now, char);
    }
    return now.places.has(end);
  };
  return { test: (path) => run(path, false), testAlong: (path) => run(path, true) };
}

import { type IgnorePattern, matchesPattern } from "../syntax/dockerignore.ts";
import { longestPath } from "../syntax/path-pattern.ts";
import type { Budget } from "../text/budget.ts";
import { lastUpTo } from "../text/sorted.ts";

/** A file or folder that patterns name, and what is in it. */
interface Named {
  /** The places of the patterns that exclude it, in order. */
  readonly excluded: number[];
  readonly inside: Map<string, Named>;
}

const nothing = (): Named => ({ excluded: [], inside: new Map() });

function exclude(all: Named, pattern: string, place: number): void {
  let at = all;
  for (const part of pattern.split("/")) {
    const next = at.inside.get(part) ?? nothing();
    at.inside.set(part, next);
    at = next;
  }
  at.excluded.push(place);
}

/** What is named of the way to a path: the folders that lead to it, and the path itself. */
function wayTo(all: Named, path: string): { readonly folders: readonly Named[]; readonly itself: Named | undefined } {
  const folders: Named[] = [];
  let at: Named | undefined = all;
  for (const part of path.split("/")) {
    folders.push(at);
    at = at.inside.get(part);
    if (!at) break;
  }
  return { folders, itself: at };
}

const firstBehind = (places: readonly number[], place: number): number | undefined => places[lastUpTo(places, place, (each) => each) + 1];

/** Whether a pattern is a path, and matches no other. */
const isPath = ({ pattern }: IgnorePattern): boolean => !/[*?[\\]/.test(pattern);

/** Whether a pattern may match a plain path, or something below it. */
const touches = ({ pattern: wide }: IgnorePattern, { pattern }: IgnorePattern): boolean =>
  matchesPattern(wide, pattern) || wide.startsWith(`${pattern}/`) || (/[*?[]/.test(wide) && wide.includes("/")) || wide.includes("**");

/**
 * The patterns of an ignore file that change nothing, by their places, with the first one that covers each: none for an exception that
 * nothing before it excludes. Paths are looked up by their folders; a pattern that is none is `compared` with every path.
 */
export function deadPatterns(patterns: readonly IgnorePattern[], compared: Budget): ReadonlyMap<number, IgnorePattern | undefined> {
  const dead = new Map<number, IgnorePattern | undefined>();
  const places = [...patterns.entries()].filter(([, { except }]) => !except);
  const all = nothing();
  for (const [place, { pattern }] of places) exclude(all, pattern, place);
  const wide = places.filter(([, each]) => !isPath(each));
  // What stands before the pattern that is looked at.
  const before = { named: nothing(), wide: [] as IgnorePattern[], exceptions: [] as (readonly [place: number, IgnorePattern])[] };
  for (const [place, each] of patterns.entries()) {
    if (each.except) {
      if (isPath(each) && !isTouched(each)) dead.set(place, undefined);
      before.exceptions.push([place, each]);
      continue;
    }
    const cover = coverOf(place, each);
    const by = cover === undefined ? undefined : patterns[cover];
    if (by) dead.set(place, by);
    if (isPath(each)) exclude(before.named, each.pattern, place);
    else before.wide.push(each);
  }
  return dead;

  function isTouched(exception: IgnorePattern): boolean {
    const { folders, itself } = wayTo(before.named, exception.pattern);
    if (itself || (exception.pattern.length <= longestPath && folders.some(({ excluded }) => excluded.length > 0))) return true;
    compared.spend(before.wide.length);
    return before.wide.some((each) => touches(each, exception));
  }

  /** The last exception before it that may let in what a pattern excludes. */
  function lastLetIn(pattern: IgnorePattern): number {
    const at = before.exceptions.findLastIndex(([, each]) => touches(each, pattern));
    compared.spend(before.exceptions.length - Math.max(at, 0));
    return before.exceptions[at]?.[0] ?? -1;
  }

  /** Of equal patterns the last one stays. What an exception lets in may be excluded anew. */
  function coverOf(place: number, pattern: IgnorePattern): number | undefined {
    const { folders, itself } = wayTo(all, pattern.pattern);
    const found = [firstBehind(itself?.excluded ?? [], place)];
    if (isPath(pattern) && pattern.pattern.length <= longestPath) {
      const letIn = lastLetIn(pattern);
      for (const { excluded } of folders) found.push(firstBehind(excluded, letIn));
      compared.spend(wide.length);
      found.push(wide.find(([at, each]) => at > letIn && matchesPattern(each.pattern, pattern.pattern))?.[0]);
    }
    return found.reduce((first, at) => (first === undefined || (at !== undefined && at < first) ? at : first));
  }
}

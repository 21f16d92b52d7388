import type { Placed } from "../model/workload.ts";
import { below, withoutSlash } from "../text/path.ts";
import { fits } from "../text/pattern.ts";
import type { Source } from "../text/source.ts";

/** What a file says, wherever that is written. */
export type Text = Pick<Source, "text">;

/** Reads a path of the build context. */
export type Read = (path: string) => Text | undefined;

/** Files of stages in stages in stages are followed this deep. */
const deepest = 8;

/** The text of the file at an absolute path; what is placed last covers what was there before. */
export function textAt(path: string, placed: readonly Placed[], read: Read, depth = 0): Text | undefined {
  for (let index = placed.length - 1; index >= 0 && depth < deepest; index -= 1) {
    const each = placed[index] as Placed;
    if ("text" in each) {
      if (each.at === path) return each;
      continue;
    }
    const from = originOf(path, each);
    const found = from === undefined ? undefined : "within" in each ? textAt(from, each.within, read, depth + 1) : read(from);
    if (found) return found;
  }
  return undefined;
}

/** Where the file at an absolute path was copied from, if it was by this; of `*` in a source, those that fit. */
export function originOf(path: string, { at, path: from }: { readonly at: string; readonly path: string }): string | undefined {
  const rest = below(path, at);
  if (rest === undefined) return undefined;
  const slash = from.lastIndexOf("/");
  const last = from.slice(slash + 1);
  if (!last.includes("*")) return rest ? `${withoutSlash(from)}${from ? "/" : ""}${rest}` : from;
  return rest && !rest.includes("/") && fits(rest, last) ? `${from.slice(0, slash + 1)}${rest}` : undefined;
}

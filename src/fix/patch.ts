import { formatPatch, type StructuredPatchHunk, structuredPatch } from "diff";

/** A change of one file as text. */
export interface Patch {
  /** What `git apply` takes; empty when there is nothing to show. */
  readonly text: string;
  /** The places of the file that are left out, because the lines that would have to be shown hold a secret: the lines of each, with their signs. */
  readonly withheld: readonly (readonly string[])[];
}

/** Lines around a change that say where it is: as git shows, or fewer where they may not be shown; git takes no less than one. */
const widths = [3, 2, 1];

/** A change of one file as a person reads it: every line, and `-` or `+` before those that go or come. */
export const diffOf = (before: string, after: string): string =>
  (structuredPatch("", "", before, after, undefined, undefined, { context: Number.POSITIVE_INFINITY }).hunks[0]?.lines ?? []).join("\n");

/**
 * A patch in git's format that makes the new text of a file of the old one, or the file, where there is none. `path`: as seen from the
 * repository's root. `mayShow`: whether a line of either text may be shown.
 */
export function patchOf(path: string, before: string | undefined, after: string, mayShow: (line: string) => boolean): Patch {
  const isShown = ({ lines }: StructuredPatchHunk): boolean => lines.every((line) => mayShow(line.slice(1)));
  const from = before === undefined ? "/dev/null" : `a/${path}`;
  const patches = widths.map((context) => structuredPatch(from, `b/${path}`, before ?? "", after, undefined, undefined, { context }));
  const patch = patches.find(({ hunks }) => hunks.every(isShown)) ?? (patches.at(-1) as (typeof patches)[number]);
  const hunks = patch.hunks.filter(isShown);
  const withheld = patch.hunks.flatMap((hunk) => (isShown(hunk) ? [] : [hunk.lines]));
  return {
    text:
      hunks.length === 0
        ? ""
        : formatPatch({ ...patch, hunks, isGit: true, ...(before === undefined ? { isCreate: true, newMode: "100644" } : {}) }),
    withheld,
  };
}

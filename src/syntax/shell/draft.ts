import type { Ending, Redirect, ShellAssignment, ShellCommand, Wrapper } from "../../model/script.ts";
import type { Logical } from "../../text/logical.ts";
import type { Span } from "../../text/span.ts";
import type { ShellState } from "./state.ts";
import type { Decoded } from "./word.ts";

/** A command while the script is being read. */
export type Draft = { -readonly [Key in keyof ShellCommand]: ShellCommand[Key] };

/** What surrounds the place being read. */
export interface Context {
  readonly logical: Logical;
  readonly wrappers: readonly Wrapper[];
  readonly conditional: boolean;
  readonly tested: boolean;
  readonly decides: boolean;
  /** `set -e` does not count here: conditions, and everything before the last && or ||. */
  readonly lenient: boolean;
  readonly redirects: readonly Redirect[];
  /** How the script ends here, if it does. */
  readonly ends: Ending | undefined;
  readonly background: boolean;
  readonly depth: number;
  /** Aliases that are being expanded. */
  readonly aliases?: readonly string[];
}

/** The same, of a place that is being entered. */
export type Surroundings = { -readonly [Key in keyof Context]: Context[Key] };

/** Where a script starts. */
export const outermost = (logical: Logical, ends: Ending | undefined): Context => ({
  logical,
  wrappers: [],
  conditional: false,
  tested: false,
  decides: true,
  lenient: false,
  redirects: [],
  ends,
  background: false,
  depth: 0,
});

/** A command at its place; what it is joined to comes later. */
export function draftOf(
  name: string,
  words: readonly Decoded[],
  assignments: readonly ShellAssignment[],
  span: Span,
  { folder, environment }: Pick<ShellState, "folder" | "environment">,
  context: Context,
): Draft {
  const { wrappers, conditional, tested, decides, redirects, ends, background } = context;
  const draft: Draft = {
    name,
    words,
    assignments,
    redirects,
    wrappers,
    span,
    folder,
    readsFrom: [],
    feeds: [],
    takes: [],
    conditional,
    fallback: [],
    decides,
    tested,
    failsUnseen: false,
  };
  if (environment.changes) draft.exported = environment.changes;
  if (ends) draft.ends = ends;
  if (background) draft.background = background;
  return draft;
}

const order: readonly Ending["by"][] = ["line", "chain", "list", "block"];

/** An ending inside another construct: the one that fewer shells take. */
export const endingBy = (by: Ending["by"], ends: Ending | undefined): Ending | undefined =>
  ends && order.indexOf(by) > order.indexOf(ends.by) ? { ...ends, by } : ends;

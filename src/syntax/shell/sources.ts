import type { Redirect } from "../../model/script.ts";
import type { Draft } from "./draft.ts";
import { joined } from "./lists.ts";

/** Commands whose output a redirection brings: as a stream, or inside the text that is read. */
export interface Sources {
  readonly piped: Draft[];
  readonly taken: Draft[];
}

/** A command without redirections. */
export const noRedirects: { readonly redirects: readonly Redirect[]; readonly sources: Sources } = {
  redirects: [],
  sources: { piped: [], taken: [] },
};

/** Says of commands where their input comes from. `mayLink`: whether they may be joined with so many, each with each. */
export function feed(
  { piped, taken }: Sources,
  drafts: readonly Draft[],
  mayLink: (some: readonly Draft[], others: readonly Draft[]) => boolean,
): void {
  if (drafts.length === 0) return;
  if (piped.length > 0 && mayLink(piped, drafts)) {
    for (const draft of drafts) draft.readsFrom = joined(draft.readsFrom, piped);
    for (const source of piped) source.feeds = joined(source.feeds, drafts);
  }
  if (taken.length === 0 || !mayLink(taken, drafts)) return;
  for (const draft of drafts) draft.takes = joined(draft.takes, taken);
  for (const source of taken) source.substitutedInto ??= drafts[0] as Draft;
}

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

/** Says of a command where its input comes from. */
export function feed({ piped, taken }: Sources, draft: Draft): void {
  draft.readsFrom = joined(draft.readsFrom, piped);
  draft.takes = joined(draft.takes, taken);
  for (const source of piped) source.feeds = [...source.feeds, draft];
  for (const source of taken) source.substitutedInto ??= draft;
}

import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { commitOf } from "../discover/git-command.ts";

/** What of the event that started the run matters here. */
export interface Event {
  readonly pull_request?: {
    readonly base?: { readonly sha?: string };
    readonly head?: { readonly repo?: { readonly full_name?: string } | null };
  };
  readonly before?: string;
}

/** Reads the event; an empty one when there is none. */
export function readEvent(path: string | undefined): Event {
  try {
    return path ? (JSON.parse(readFileSync(path, "utf8")) as Event) : {};
  } catch {
    // Without an event nothing is known of a pull request.
    return {};
  }
}

/**
 * The commit a run is compared with. A checkout of a pull request is the merge of its base and its head, so the base is
 * the commit before; otherwise the event names it, and it may have to be fetched. A sentence when it cannot be had.
 */
export function baseCommit(root: string, { pull_request: pull, before }: Event): { readonly ref: string } | { readonly why: string } {
  const isMerge = pull && known(root, "HEAD^2");
  const first = isMerge ? known(root, "HEAD^1") : undefined;
  if (first) return { ref: first };
  const named = pull?.base?.sha ?? (before && !/^0+$/.test(before) ? before : undefined);
  if (!named || !/^[0-9a-f]{40,64}$/.test(named)) return { why: "the event names no commit to compare with" };
  if (known(root, named)) return { ref: named };
  const fetched = spawnSync("git", ["-C", root, "fetch", "--no-tags", "--depth=1", "origin", named], {
    encoding: "utf8",
    timeout: 120_000,
  });
  if (fetched.status === 0 && known(root, named)) return { ref: named };
  return { why: `the commit ${named.slice(0, 12)} is not here and could not be fetched: check out with fetch-depth: 2` };
}

function known(root: string, ref: string): string | undefined {
  try {
    return commitOf(root, ref);
  } catch {
    return undefined;
  }
}

import { spawnSync } from "node:child_process";
import { commitOf, elsewhere, inRepository } from "../discover/git-command.ts";
import { readFile } from "../disk/read.ts";

/** What of the event that started the run matters here. */
export interface Event {
  readonly pull_request?: null | {
    readonly number?: number;
    readonly base?: { readonly sha?: string };
    readonly head?: { readonly sha?: string; readonly repo?: { readonly full_name?: string } | null };
  };
  readonly merge_group?: { readonly base_sha?: string };
  readonly before?: string;
}

/** Reads the event; an empty one when there is none. */
export function readEvent(path: string | undefined): Event {
  try {
    const event: unknown = path ? JSON.parse(readFile(path).toString("utf8")) : undefined;
    return typeof event === "object" && event !== null ? event : {};
  } catch {
    // Without an event nothing is known of a pull request.
    return {};
  }
}

/**
 * The commit a run is compared with. Where the checkout is the merge GitHub made of base and head, the base is the commit
 * before; any other merge is the author's, and the event names the base, which may have to be fetched. A sentence when it
 * cannot be had.
 */
export function baseCommit(
  root: string,
  { pull_request: pull, merge_group: group, before }: Event,
): { readonly ref: string } | { readonly why: string } {
  const isMerge = pull?.head?.sha !== undefined && known(root, "HEAD^2") === pull.head.sha;
  const first = isMerge ? known(root, "HEAD^1") : undefined;
  if (first) return { ref: first };
  const named = pull?.base?.sha ?? group?.base_sha ?? (before && !/^0+$/.test(before) ? before : undefined);
  if (typeof named !== "string" || !/^[0-9a-f]{40,64}$/.test(named)) return { why: "the event names no commit to compare with" };
  if (!known(root, named)) fetchCommit(root, named);
  if (!known(root, named))
    return { why: `the commit ${named.slice(0, 12)} is not here and could not be fetched: check out with fetch-depth: 2` };
  if (known(root, "HEAD") === named) return { why: "the checkout is the base itself, not what the pull request changes" };
  return { ref: named };
}

/** Brings one commit, with its history where the clone has that: to find where branches parted. */
function fetchCommit(root: string, name: string): void {
  const run = (...args: string[]) =>
    spawnSync("git", [...inRepository(root), ...args], {
      encoding: "utf8",
      timeout: 120_000,
      env: elsewhere(process.env),
    });
  const depth = run("rev-parse", "--is-shallow-repository").stdout.trim() === "true" ? ["--depth=1"] : [];
  run("fetch", "--no-tags", "--no-recurse-submodules", "--no-auto-gc", "--no-write-fetch-head", ...depth, "origin", name);
}

/** The commit that is checked out; `undefined` when nobody can say. */
export const headCommit = (root: string): string | undefined => known(root, "HEAD");

function known(root: string, ref: string): string | undefined {
  try {
    return commitOf(root, ref);
  } catch {
    return undefined;
  }
}

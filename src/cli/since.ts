import { relative, sep } from "node:path";
import type { Discovery } from "../discover/discover.ts";
import type { Files } from "../discover/files.ts";
import { Blobs, commitOf, GitError, GitFiles, git } from "../discover/git-files.ts";
import type { Report } from "../model/report.ts";
import { compare } from "../triage/compare.ts";
import { UsageError } from "./args.ts";

/** Two states of a repository to compare. */
export interface Range {
  /** As the user said it. */
  readonly ref: string;
  readonly base: string;
  readonly head: string;
}

/** Reads `REF`, which compares HEAD with where it left REF, or `A..B`. */
export function rangeOf(root: string, since: string, flag: string): Range {
  try {
    const [from = "", to] = since.split(/\.{2,3}/);
    const head = commitOf(root, to || "HEAD");
    const ref = commitOf(root, from || "HEAD");
    // What happened on the other branch since is nobody's news here. A shallow clone may not know where they parted.
    const base = mergeBase(root, ref, head) ?? ref;
    return { ref: from || "HEAD", base, head };
  } catch (error) {
    if (error instanceof GitError) throw new UsageError(`${flag} ${JSON.stringify(since)}: ${error.message}`);
    throw error;
  }
}

function mergeBase(root: string, a: string, b: string): string | undefined {
  try {
    return git(root, ["merge-base", a, b]).toString("utf8").trim() || undefined;
  } catch {
    return undefined;
  }
}

/** Judges both states from git's objects, whatever the work tree holds, and says what is new, fixed and still there. */
export async function judgeSince(
  root: string,
  { ref, base, head }: Range,
  look: (files: Files) => Promise<Discovery>,
  judge: (discovery: Discovery, isHead: boolean) => Promise<Report>,
): Promise<{ readonly report: Report; readonly discovery: Discovery; readonly notice: string | undefined }> {
  const blobs = new Blobs(root);
  const earlier = await look(new GitFiles(root, base, blobs));
  // What is not there yet, or not any more, is no failure of either side.
  const before = await judge({ ...earlier, failures: [] }, false);
  const later = await look(new GitFiles(root, head, blobs));
  const gone = new Set(earlier.failures.map(({ path }) => path));
  const discovery = { ...later, failures: later.failures.filter(({ path }) => gone.has(path)) };
  const report = await judge(discovery, true);
  return { report: compare(report, before, ref, renamesOf(root, base, head)), discovery, notice: uncommitted(root, head, discovery) };
}

/** Renames as git sees them. Where not every content is here, as in partial clones, only those of files that did not change. */
function renames(root: string, base: string, head: string): string {
  for (const similarity of ["-M", "-M100%"])
    try {
      return git(root, ["diff", "--no-ext-diff", "--diff-filter=R", similarity, "--name-status", "-z", base, head]).toString("utf8");
    } catch (error) {
      if (!(error instanceof GitError)) throw error;
    }
  return "";
}

/** What files are called at the head, by what they were called at the base. */
function renamesOf(root: string, base: string, head: string): Map<string, string> {
  const fields = renames(root, base, head).split("\0");
  const renamed = new Map<string, string>();
  for (let at = 0; at + 2 < fields.length; at += 3) renamed.set(fields[at + 1] as string, fields[at + 2] as string);
  return renamed;
}

/** Files read that the work tree holds otherwise: the user may wonder where those changes are. */
function uncommitted(root: string, head: string, { found }: Discovery): string | undefined {
  try {
    if (git(root, ["rev-parse", "--is-inside-work-tree"]).toString("utf8").trim() !== "true" || commitOf(root, "HEAD") !== head)
      return undefined;
    const changed = new Set(
      git(root, ["-c", "core.fsmonitor=false", "diff", "--no-ext-diff", "--name-only", "-z", "HEAD"], { ownOnly: true })
        .toString("utf8")
        .split("\0"),
    );
    const toRoot = (path: string): string => relative(root, path).split(sep).join("/");
    const count = found.filter(({ source }) => changed.has(toRoot(source.path))).length;
    return count
      ? `holds ${count} ${count === 1 ? "file" : "files"} with changes that are not committed: --since compares commits`
      : undefined;
  } catch {
    return undefined;
  }
}

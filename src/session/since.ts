import { join, relative, resolve, sep } from "node:path";
import type { Discovery } from "../discover/discover.ts";
import { disk, type Files } from "../discover/files.ts";
import { commitOf, GitError, git } from "../discover/git-command.ts";
import { Blobs, GitFiles } from "../discover/git-files.ts";
import { readText } from "../discover/text.ts";
import { withTexts } from "../discover/with-texts.ts";
import { leadsAway } from "../disk/look.ts";
import type { Report } from "../model/report.ts";
import { baredTexts, shownBehind } from "../triage/bared.ts";
import { compare } from "../triage/compare.ts";
import { UsageError } from "./usage.ts";

/** Two states of a repository to compare. */
export interface Range {
  /** As the user said it. */
  readonly ref: string;
  readonly base: string;
  readonly head: string;
}

/** Reads `REF`, which compares HEAD with where it left REF, or `A..B`. */
export function rangeOf(root: string, since: string, flag: string): Range {
  const [from = "", to, ...more] = since.split(/\.{2,3}/);
  if (!from || to === "" || more.length)
    throw new UsageError(`${flag} takes a commit, such as origin/main, or two as A..B, not ${JSON.stringify(since)}`);
  try {
    const head = commitOf(root, to ?? "HEAD");
    const ref = commitOf(root, from);
    // What happened on the other branch since is nobody's news here. A shallow clone may not know where they parted.
    return { ref: from, base: mergeBase(root, ref, head) ?? ref, head };
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

/**
 * Judges both states from git's objects, whatever the work tree holds, and says what is new, fixed and still there. `look`
 * reads the files a run is about; of the earlier state also those that were moved there since: by what they are called now,
 * what they were called.
 */
export async function judgeSince(
  root: string,
  { ref, base, head }: Range,
  look: (files: Files, moved: ReadonlyMap<string, string>) => Promise<Discovery>,
  judge: (discovery: Discovery) => Promise<Report>,
): Promise<{ readonly report: Report; readonly discovery: Discovery; readonly notice: string | undefined }> {
  const blobs = new Blobs(root);
  const later = await look(new GitFiles(root, head, blobs), new Map());
  const renamed = renamesOf(root, base, head);
  const found = new Set(later.found.map(({ source }) => relative(root, resolve(source.path)).split(sep).join("/")));
  const fromHere = (path: string): string => relative(process.cwd(), join(root, path));
  const moved = new Map([...renamed].flatMap(([before, now]) => (found.has(now) ? [[fromHere(now), fromHere(before)] as const] : [])));
  const earlier = await look(new GitFiles(root, base, blobs), moved);
  // What is not there yet, or not any more, is no failure of either side.
  const missing = new Set(earlier.failures.map(({ path }) => path));
  const failures = later.failures.filter(({ path, message }) => !message.startsWith("does not exist") || missing.has(path));
  const before = await judge({ ...earlier, failures: [] });
  const discovery = { ...later, failures };
  const report = await judge(discovery);
  const bared = await baredReport({ report, earlier: before, renamed }, { earlier, later }, judge);
  return { report: compare(report, before, ref, renamed, bared), discovery, notice: uncommitted(root, head, discovery) };
}

/** What the earlier state looks like without what has been mended in it since; nothing, where that can have hidden nothing. */
async function baredReport(
  states: Parameters<typeof baredTexts>[0],
  { earlier, later }: { readonly earlier: Discovery; readonly later: Discovery },
  judge: (discovery: Discovery) => Promise<Report>,
): Promise<Report | undefined> {
  const [before, now] = [earlier, later].map(({ found }) => new Map(found.map(({ source }) => [source.path, source])));
  const texts = baredTexts(
    states,
    (path) => before?.get(path),
    (path) => now?.get(path),
  );
  if (texts.size === 0) return undefined;
  const plain = new Map([...texts].map(([path, { text }]) => [path, text]));
  return shownBehind(await judge({ ...withTexts(earlier, plain), failures: [] }), texts);
}

/**
 * Renames as git sees them. Where not every content is here, as in partial clones, only those of files that did not change. It
 * stands in its own folder: beside contents it opens the `.gitattributes` of where it stands, and waits where that is a pipe.
 */
function renames(root: string, base: string, head: string): string {
  for (const similarity of ["-M", "-M100%"])
    try {
      return git(gitFolderOf(root), [
        "--git-dir=.",
        "-c",
        "diff.orderFile=/dev/null",
        "-c",
        "diff.renameLimit=0",
        "diff",
        "--no-ext-diff",
        "--no-textconv",
        "--diff-filter=R",
        similarity,
        "--name-status",
        "-z",
        base,
        head,
        "--",
      ]).toString("utf8");
    } catch (error) {
      if (!(error instanceof GitError)) throw error;
    }
  return "";
}

/** Where git keeps a repository, which is elsewhere in a linked work tree. */
const gitFolderOf = (root: string): string => git(root, ["rev-parse", "--absolute-git-dir"]).toString("utf8").replace(/\n$/, "");

/** What files are called at the head, by what they were called at the base. */
function renamesOf(root: string, base: string, head: string): Map<string, string> {
  const fields = renames(root, base, head).split("\0");
  const renamed = new Map<string, string>();
  for (let at = 0; at + 2 < fields.length; at += 3) renamed.set(fields[at + 1] as string, fields[at + 2] as string);
  return renamed;
}

/** Files read that the disk holds otherwise: the user may wonder where those changes are. git is not asked, which could run filters. */
function uncommitted(root: string, head: string, { found }: Discovery): string | undefined {
  try {
    if (commitOf(root, "HEAD") !== head) return undefined;
  } catch {
    return undefined;
  }
  const plain = (text: string): string => text.replace(/^\uFEFF|\r(?=\n)/g, "");
  const onDisk = found.map(({ source }) => {
    const full = resolve(source.path);
    const read = leadsAway(full, root) ? undefined : readText(full, disk);
    return read && "text" in read ? plain(read.text) === plain(source.text) : undefined;
  });
  // Where nothing at all is there, nothing was checked out.
  if (onDisk.every((same) => same === undefined)) return undefined;
  const count = onDisk.filter((same) => same !== true).length;
  return count
    ? `has ${count} ${count === 1 ? "file" : "files"} with uncommitted changes, which are not compared: --since compares commits`
    : undefined;
}

import type { Discovery } from "../discover/discover.ts";
import { withTexts } from "../discover/with-texts.ts";
import { WriteError } from "../disk/target.ts";
import { whyOther, writeFile } from "../disk/write.ts";
import { ignoreComments, type ReaderFor } from "../fix/ignore-comments.ts";
import type { Report } from "../model/report.ts";
import { harmlessLine, harmlessPath } from "../secrets/harmless.ts";
import { exit } from "../session/exit.ts";
import { UsageError } from "../session/usage.ts";
import { applyEdits } from "../text/edit.ts";
import { printable, say } from "../text/printable.ts";
import { isLive } from "../triage/live.ts";
import { repositoryOf, whyKept } from "./own-files.ts";
import type { Streams } from "./streams.ts";

/** What is found, where, why it may stay, and who knows how comments are written there. */
interface Asked {
  readonly report: Report;
  readonly discovery: Discovery;
  readonly reason: string;
  readonly readerFor: ReaderFor;
}

/**
 * `--add-ignore REASON`: writes a comment above everything that is found. A file is written only when, read again with
 * its comments, it says the same as before and its findings are ignored. Where it cannot be written, or holds bytes that are no
 * text and would be lost, it stays as it is, and the others are written.
 */
export async function addIgnores(
  { report, discovery, reason, readerFor }: Asked,
  lintAgain: (discovery: Discovery) => Promise<Report>,
  { out, err }: Streams,
): Promise<number> {
  if (!reason.trim() || /[\r\n]/.test(reason)) throw new UsageError("--add-ignore needs a reason, on one line");
  const leave = (path: string, why: string): void => err(say`seaworthy: ${harmlessPath(path)} is not changed: ${harmlessLine(why)}\n`);
  const sources = new Map(discovery.found.map(({ source }) => [source.path, source]));
  const edits = await ignoreComments(report, sources, reason.trim(), readerFor);
  const changed = new Map<string, string>();
  for (const [path, each] of edits) {
    const text = sources.get(path)?.text ?? "";
    const why = whyKept(path, text);
    if (why) leave(path, `it ${why}`);
    else changed.set(path, applyEdits(text, each.edits));
  }
  const after = await lintAgain(withTexts(discovery, changed));
  let count = 0;
  let isWritten = true;
  for (const [path, text] of [...changed].sort()) {
    const before = countsIn(report, path);
    const now = countsIn(after, path);
    if (now.all !== before.all || now.live > before.live - (edits.get(path)?.findings ?? 0)) {
      leave(path, "the comments would not ignore all of its findings");
      continue;
    }
    try {
      writeFile(path, text, { root: repositoryOf(path), mayReplace: (old) => whyOther(old, sources.get(path)?.text ?? "") });
    } catch (error) {
      if (!(error instanceof WriteError)) throw error;
      isWritten &&= error.kind !== "failed";
      leave(path, `it ${error.message}`);
      continue;
    }
    count += before.live - now.live;
  }
  const left = report.findings.filter(isLive).length - count;
  out(
    printable(
      `Added ignore comments for ${count} ${count === 1 ? "finding" : "findings"}${left ? `; ${left} ${left === 1 ? "is" : "are"} left` : ""}.\n`,
    ),
  );
  return isWritten ? (left ? exit.findings : exit.clean) : exit.failed;
}

/** What is found in a file but about the comments themselves. */
function countsIn({ findings }: Report, path: string): { readonly all: number; readonly live: number } {
  const own = findings.filter(({ span, rule }) => span.file === path && rule !== "valid-ignore");
  return { all: own.length, live: own.filter(isLive).length };
}

import { writeFileSync } from "node:fs";
import type { Discovery } from "../discover/discover.ts";
import { ignoreComments, type ReaderFor } from "../fix/ignore-comments.ts";
import type { Report } from "../model/report.ts";
import { harmlessPath } from "../secrets/harmless.ts";
import { exit } from "../session/exit.ts";
import { UsageError } from "../session/usage.ts";
import { applyEdits } from "../text/edit.ts";
import { Source } from "../text/source.ts";
import { isLive } from "../triage/live.ts";
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
 * its comments, it says the same as before and its findings are ignored.
 */
export async function addIgnores(
  { report, discovery, reason, readerFor }: Asked,
  lintAgain: (discovery: Discovery) => Promise<Report>,
  { out, err }: Streams,
): Promise<number> {
  if (!reason.trim() || /[\r\n]/.test(reason)) throw new UsageError("--add-ignore wants the reason, in one line");
  const sources = new Map(discovery.found.map(({ source }) => [source.path, source]));
  const edits = await ignoreComments(report, sources, reason.trim(), readerFor);
  const changed = new Map([...edits].map(([path, each]) => [path, applyEdits(sources.get(path)?.text ?? "", each.edits)]));
  const found = discovery.found.map((each) => {
    const text = changed.get(each.source.path);
    if (text === undefined) return each;
    const { document: _, ...rest } = each;
    return { ...rest, source: new Source(each.source.path, text) };
  });
  const after = await lintAgain({ ...discovery, found });
  let count = 0;
  for (const [path, text] of [...changed].sort()) {
    const before = countsIn(report, path);
    const now = countsIn(after, path);
    if (now.all !== before.all || now.live > before.live - (edits.get(path)?.findings ?? 0)) {
      err(`seaworthy: ${harmlessPath(path)} is left as it is: its comments would not hold\n`);
      continue;
    }
    try {
      writeFileSync(path, text);
    } catch (error) {
      throw new UsageError(`${path} could not be written (${(error as NodeJS.ErrnoException).code ?? String(error)})`);
    }
    count += before.live - now.live;
  }
  const left = report.findings.filter(isLive).length - count;
  out(
    `${count} ${count === 1 ? "finding is" : "findings are"} ignored by comments now${left ? `, ${left} ${left === 1 ? "is" : "are"} left` : ""}.\n`,
  );
  return left ? exit.findings : exit.clean;
}

/** What is found in a file but about the comments themselves. */
function countsIn({ findings }: Report, path: string): { readonly all: number; readonly live: number } {
  const own = findings.filter(({ span, rule }) => span.file === path && rule !== "valid-ignore");
  return { all: own.length, live: own.filter(isLive).length };
}

import { isUtf8 } from "node:buffer";
import type { GivenRule } from "../rule/define.ts";
import { harmlessPath } from "../secrets/harmless.ts";
import type { Arguments } from "../session/arguments.ts";
import { readBaseline, shown } from "../session/baseline-file.ts";
import { exit } from "../session/exit.ts";
import { isWholeRun } from "../session/judge.ts";
import { printNotices } from "../session/outputs.ts";
import { namerOfBaseline, settle, today } from "../session/settings.ts";
import { put } from "../session/targets.ts";
import { UsageError } from "../session/usage.ts";
import { printable, say } from "../text/printable.ts";
import { applyBaseline, baselineOf, baselineText, byPlace } from "../triage/baseline.ts";
import { judgeWithProgress } from "./check.ts";
import { whyNothing } from "./nothing.ts";
import type { Streams } from "./streams.ts";

/** `seaworthy baseline`: keeps what is found today as known; with `--prune` only takes out what is gone. */
export async function baselineCommand(args: Arguments, all: readonly GivenRule[], { out, err }: Streams): Promise<number> {
  const { values } = args;
  const settings = await settle(args, all, { cwd: process.cwd(), today: today() });
  const path = settings.baseline;
  if (path === undefined) throw new Error("a baseline has a place wherever --no-baseline is not taken");
  const named = namerOfBaseline(args, settings);
  const known = readBaseline(path, named.configured ? settings.root : undefined);
  if (values.prune && !known) throw new UsageError(`there is no ${shown(path)} to prune: seaworthy baseline writes it`);
  const { report, discovery } = await judgeWithProgress(args, { ...settings, baseline: undefined }, all);
  printNotices([...report.failures, ...report.notices], err);
  // What could not be judged may still hold what the baseline knows.
  if (report.failures.length) return exit.failed;
  if (!known && report.files.length === 0) {
    if (values["allow-empty"]) return exit.clean;
    err(whyNothing(args, settings, discovery));
    return exit.nothing;
  }
  const whole = isWholeRun(args, settings);
  if (values.prune && !whole)
    throw new UsageError(`--prune needs the whole repository: run it in ${shown(settings.root) || "this folder"} without paths`);
  const { stale, unmet } = applyBaseline(report, known ?? [], { whole, profile: settings.profile });
  const gone = new Set(stale);
  // What this run says nothing about stays as it is.
  const kept = (values.prune ? (known ?? []) : unmet).filter((entry) => !gone.has(entry));
  const entries = values.prune ? kept : [...baselineOf(report, known ?? []), ...kept].sort(byPlace);
  if (!known && entries.length === 0) {
    out(say`No findings: there is nothing to accept, and nothing is written.\n`);
    return exit.clean;
  }
  put(shown(path), baselineText(entries), named, (old) => (isUtf8(old) ? undefined : "is not valid UTF-8"));
  const changes = values.prune
    ? say`${gone.size} removed`
    : say`${entries.filter(({ fingerprint }) => !known?.some((each) => each.fingerprint === fingerprint)).length} of them new`;
  out(say`${harmlessPath(shown(path))}: ${entries.length} known ${printable(entries.length === 1 ? "finding" : "findings")}, ${changes}\n`);
  return exit.clean;
}

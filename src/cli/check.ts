import { resolve } from "node:path";
import type { Discovery, Found } from "../discover/discover.ts";
import { readerFor } from "../frontends/registry.ts";
import { Mistake } from "../model/mistake.ts";
import type { Notice, Report } from "../model/report.ts";
import type { TextOptions } from "../report/text.ts";
import type { GivenRule } from "../rule/define.ts";
import { harmlessLine, harmlessPath } from "../secrets/harmless.ts";
import type { Arguments } from "../session/arguments.ts";
import { refuseUntold, standardsAsked } from "../session/compliance.ts";
import { exit, exitCodeOf, whyLow } from "../session/exit.ts";
import { gather } from "../session/gather.ts";
import { handedKind, isHanded } from "../session/handed.ts";
import { judge, type Outcome, shownOf } from "../session/judge.ts";
import { commands } from "../session/options.ts";
import { isWhole, printNotices, write } from "../session/outputs.ts";
import { progressOn } from "../session/progress.ts";
import { type Settings, settle, today } from "../session/settings.ts";
import { UsageError, wholeNumber } from "../session/usage.ts";
import { nearest } from "../syntax/nearest.ts";
import { printable, say } from "../text/printable.ts";
import { lookOf } from "./look.ts";
import { whyNothing } from "./nothing.ts";
import type { Streams } from "./streams.ts";
import { isTerminal } from "./style.ts";

/** `seaworthy check`: discovers, lints, reports. Answers the exit code. */
export async function checkCommand(args: Arguments, all: readonly GivenRule[], streams: Streams): Promise<number> {
  const { paths, values } = args;
  const { out, err } = streams;
  if (values.unsafe && !values.fix) throw new UsageError("--unsafe says which repairs are made: add --fix, or say seaworthy fix --unsafe");
  const text = textOptions(args);
  const settled = await settle(args, all, { cwd: process.cwd(), today: today() });
  refuseUntold(standardsAsked(args).length > 0, settled, args.origin("compliance"));
  refuseUntold(values.score === true, settled, args.origin("score"));
  const settings = values.fix ? { ...settled, edits: "all" as const } : settled;
  if (values["list-files"]) {
    const { found, notices, failures } = await gather(args, settings);
    printNotices([...failures, ...settings.notices, ...notices], err);
    listFiles(found, (path) => settings.isExcluded(resolve(path)) && !paths.some((each) => resolve(each) === resolve(path)), out);
    return failures.length ? exit.failed : found.some((each) => each.kind || isHanded(each)) ? exit.clean : exit.nothing;
  }
  const trend = values.history === undefined ? undefined : await import("../session/history.ts");
  const history = trend?.historyOf(args);
  const outcome = await judgeWithProgress(args, settings, all);
  const { report: own, discovery, lintAgain } = values.fix ? await afterFixing(outcome, args, streams) : outcome;
  const report = trend && history ? trend.withHistory(own, history, settings.root) : own;
  const reason = values["add-ignore"];
  if (reason !== undefined) {
    if (values.since !== undefined || paths.includes("-"))
      throw new UsageError("--add-ignore writes into the files on disk: remove --since and -");
    printNotices([...report.failures, ...report.notices], err);
    if (!settings.ignores.comments)
      throw new UsageError("--add-ignore writes comments, and comments ignore nothing here: see seaworthy config");
    const again = async (changed: Discovery): Promise<Report> => shownOf(await lintAgain(changed), settings);
    return (await import("./add-ignores.ts")).addIgnores(
      { report: shownOf(report, settings), discovery, reason, readerFor },
      again,
      streams,
    );
  }
  printNotices([...report.failures, ...report.notices], err);
  hintAtCommand(paths, discovery.failures, err);
  const kept = trend && history ? [{ to: history.path, run: async () => trend.keep(history, report, { args, root: settings.root }) }] : [];
  return told({ report, settings, discovery }, args, streams, { text, kept });
}

/** Writes every report that is asked for, then what else is `kept`. Answers the exit code. */
export async function told(
  { report, settings, discovery }: Pick<Outcome, "report" | "settings" | "discovery">,
  args: Arguments,
  { out, err }: Streams,
  { text = textOptions(args), kept = [] }: { readonly text?: TextOptions; readonly kept?: readonly Task[] } = {},
): Promise<number> {
  const { values } = args;
  const nothing = report.files.length === 0;
  const isEmpty = nothing && report.failures.length === 0;
  if (isEmpty && !values["allow-empty"]) err(whyNothing(args, settings, discovery));
  const rendering = { ...text, category: settings.category };
  // With --exit-zero nothing fails the run.
  const shown = shownOf(report, values["exit-zero"] ? { ...settings, failOn: "never" } : settings);
  const wanted = settings.outputs.filter(({ format }) => !nothing || isWhole(format));
  const tasks = wanted.map((output) => ({ to: output.path, run: () => write(output, shown, rendering, out) }));
  const isWritten = await inTurn([...tasks, ...kept], err);
  const low = whyLow(report, settings);
  if (low) err(say`seaworthy: ${low}\n`);
  return isWritten ? exitCodeOf(report, settings, args) : exit.failed;
}

/** Something to write, and where: `-` is standard output. */
interface Task {
  readonly to: string;
  run(): Promise<void>;
}

/** Writes everything; answers whether all of it could be. What cannot be written is no reason to withhold the rest. */
async function inTurn(tasks: readonly Task[], err: Streams["err"]): Promise<boolean> {
  let isWritten = true;
  for (const { to, run } of tasks)
    try {
      await run();
    } catch (error) {
      if (!(error instanceof Mistake) || to === "-") throw error;
      err(say`seaworthy: ${harmlessLine(error.message)}\n`);
      isWritten = false;
    }
  return isWritten;
}

/** What is asked of the report for people. A UsageError says what cannot be. */
function textOptions(args: Arguments): TextOptions {
  const { values, origin } = args;
  const groupBy = values["group-by"];
  return {
    ...lookOf(args),
    quiet: values.quiet === true,
    isAll: values.all === true,
    isCounted: values.statistics === true,
    ...(groupBy ? { groupBy } : {}),
    ...(values.max === undefined ? {} : { most: wholeNumber(origin("max"), values.max) }),
  };
}

/** `--fix`: what is left when everything is mended that can be; what is mended is told beside the report. */
async function afterFixing(outcome: Outcome, args: Arguments, { err }: Streams): Promise<Outcome> {
  const { fix, refuseUnwritten, Repair } = await import("./fix.ts");
  refuseUnwritten(args);
  return {
    ...outcome,
    report: await fix(new Repair(outcome, ({ safety }) => safety === "safe" || args.values.unsafe === true), { out: err, err }),
  };
}

/** What people type that is a command of other programs. */
const elsewhere: Readonly<Record<string, string>> = { help: "--help", version: "--version", lint: "check", scan: "check" };

/** A path that does not exist may be a command: mistyped, or another program's. */
function hintAtCommand([first]: readonly string[], failures: readonly Notice[], err: Streams["err"]): void {
  if (first === undefined || failures[0]?.path !== first || first.includes("/")) return;
  const meant = Object.hasOwn(elsewhere, first) ? elsewhere[first] : nearest(first, commands);
  if (meant) err(say`seaworthy: did you mean seaworthy ${printable(meant)}?\n`);
}

const nowhere = { isTTY: false, write: () => {} };

/** Judges from where we stand, and says on a terminal how far it is. */
export async function judgeWithProgress(args: Arguments, settings: Settings, all: readonly GivenRule[]): Promise<Outcome> {
  const progress = progressOn(isTerminal(2) ? process.stderr : nowhere, {
    off: args.values["no-progress"] === true || args.values.quiet === true,
    now: Date.now,
    environment: process.env,
  });
  try {
    return await judge(args, settings, all, progress.show);
  } finally {
    progress.end();
  }
}

function listFiles(found: readonly Found[], isLeftOut: (path: string) => boolean, out: Streams["out"]): void {
  const files = found
    .filter((each) => (each.kind || isHanded(each)) && !isLeftOut(each.source.path))
    .sort((a, b) => (a.source.path < b.source.path ? -1 : 1));
  for (const { source, kind, reason } of files)
    out(say`${harmlessPath(source.path)}  ${printable(kind ?? handedKind)}  ${harmlessLine(reason)}\n`);
}

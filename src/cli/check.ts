import { normalize, resolve } from "node:path";
import type { Discovery, Found } from "../discover/discover.ts";
import { lint } from "../lint.ts";
import { type Finding, type Severity, severities } from "../model/finding.ts";
import type { Notice, Report } from "../model/report.ts";
import type { AnyRule } from "../rule/define.ts";
import { harmlessLine, harmlessPath } from "../secrets/harmless.ts";
import { nearest } from "../syntax/nearest.ts";
import { isLive } from "../triage/live.ts";
import { type Arguments, commands, oneOf, UsageError } from "./args.ts";
import { readBaseline, shown } from "./baseline-file.ts";
import { gather } from "./gather.ts";
import { isWhole, write } from "./outputs.ts";
import { progressOn } from "./progress.ts";
import { type Settings, settle, usualBaseline } from "./settings.ts";
import { styleFor } from "./style.ts";

/** Exit codes, the same for every format. */
export const exit = { clean: 0, findings: 1, failed: 2, nothing: 3 } as const;

/** Writes to standard output or standard error. */
export interface Streams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** What a run came to. */
export interface Outcome {
  readonly settings: Settings;
  /** Everything that was found; `--min-severity` takes from what is shown, not from what counts. */
  readonly report: Report;
  readonly discovery: Discovery;
  /** Judges the same files with other texts. */
  readonly lintAgain: (discovery: Discovery) => Promise<Report>;
}

/** `seaworthy check`: discovers, lints, reports. Answers the exit code. */
export async function checkCommand(args: Arguments, all: readonly AnyRule[], streams: Streams): Promise<number> {
  const { paths, values, origin } = args;
  const { out, err } = streams;
  const style = styleFor(oneOf(origin("color"), values.color, ["auto", "always", "never"] as const) ?? "auto");
  const settings = await settle(args, all, { cwd: process.cwd(), today: today() });
  if (values["list-files"]) {
    const { found, notices, failures } = await gather(args, settings, { cwd: process.cwd() });
    tell([...failures, ...notices], err);
    listFiles(found, (path) => settings.isExcluded(resolve(path)) && !paths.some((each) => resolve(each) === resolve(path)), out);
    return failures.length ? exit.failed : found.some(({ kind }) => kind) ? exit.clean : exit.nothing;
  }
  const { report, discovery, lintAgain } = await judge(args, settings, all);
  const reason = values["add-ignore"];
  if (reason !== undefined) {
    if (values.since !== undefined || paths.includes("-"))
      throw new UsageError("--add-ignore writes into files as they are on disk: leave out --since and -");
    tell([...report.failures, ...report.notices], err);
    if (!settings.ignores.comments)
      throw new UsageError("--add-ignore writes comments, and comments ignore nothing here: see seaworthy config");
    const again = async (changed: Discovery): Promise<Report> => shownOf(await lintAgain(changed), settings);
    return (await import("./add-ignores.ts")).addIgnores({ report: shownOf(report, settings), discovery, reason }, again, streams);
  }
  tell([...report.failures, ...report.notices], err);
  hintAtCommand(paths, discovery.failures, err);
  const nothing = report.files.length === 0;
  const isEmpty = nothing && report.failures.length === 0;
  if (isEmpty && !values["allow-empty"])
    err("seaworthy: there is no Dockerfile, no Compose file, no .dockerignore and no kernel profile here\n");
  const rendering = { quiet: values.quiet === true, style, category: settings.category };
  for (const output of settings.outputs)
    if (!nothing || isWhole(output.format)) await write(output, shownOf(report, settings), rendering, out);
  if (report.failures.length) return exit.failed;
  if (nothing) return values["allow-empty"] ? exit.clean : exit.nothing;
  return !values["exit-zero"] && fails(report, settings) ? exit.findings : exit.clean;
}

/** The day it is, where the run is: ignore comments may hold until one. */
export const today = (): string => {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, "0")}-${String(now.getDate()).padStart(2, "0")}`;
};

/** Finds, reads and judges: the work tree, or two commits; known findings are marked. */
export async function judge(args: Arguments, settings: Settings, all: readonly AnyRule[]): Promise<Outcome> {
  const { values, origin } = args;
  const cwd = process.cwd();
  const progress = progressOn(process.stderr, {
    off: values["no-progress"] === true || values.quiet === true,
    now: Date.now,
    environment: process.env,
  });
  const { rules, profile, scopes, locked, ignores, target, images } = settings;
  const known = all.map(({ id }) => id);
  const run = async ({ found, notices, failures, surroundings }: Discovery): Promise<Report> => {
    const report = await lint(found, {
      ...{ rules, known, profile, scopes, locked, ignores, whole: isWholeRun(args, settings) },
      surroundings: { ...surroundings, target, images },
      progress: progress.tell,
    });
    // What is left out may be read because others refer to it; nothing is said of it.
    const named = new Set(values["force-exclude"] ? [] : args.paths.map((path) => resolve(path)));
    const isLeftOut = (path: string): boolean => settings.isExcluded(resolve(path)) && !named.has(resolve(path));
    return {
      ...report,
      files: report.files.filter(({ path }) => !isLeftOut(path)),
      findings: report.findings.filter(({ span }) => !isLeftOut(span.file)),
      notices: [...notices, ...report.notices],
      failures: [...failures, ...report.failures],
    };
  };
  try {
    if (values.since === undefined) {
      const discovery = await gather(args, settings, { cwd });
      return { settings, report: await withBaseline(await run(discovery), args, settings), discovery, lintAgain: run };
    }
    const { judgeSince, rangeOf } = await import("./since.ts");
    const range = rangeOf(settings.root, values.since, origin("since"));
    const { report, discovery, notice } = await judgeSince(
      settings.root,
      range,
      (files, moved) => gather(whereItWas(args, moved), settings, { cwd, files }),
      run,
    );
    const told = notice ? { ...report, notices: [...report.notices, { path: "the work tree", message: notice }] } : report;
    return { settings, report: await withBaseline(told, args, settings), discovery, lintAgain: run };
  } finally {
    progress.end();
  }
}

/** The same question about an earlier state: files that were moved since are asked for by their earlier names. */
function whereItWas(args: Arguments, moved: ReadonlyMap<string, string>): Arguments {
  const { paths, values } = args;
  if (moved.size === 0) return args;
  if (values.file) return { ...args, values: { ...values, file: values.file.map((path) => moved.get(normalize(path)) ?? path) } };
  return { ...args, paths: [...(paths.length ? paths : ["."]), ...moved.values()] };
}

/** Marks known findings, and says which entries know nothing any more. */
async function withBaseline(report: Report, args: Arguments, settings: Settings): Promise<Report> {
  const { values } = args;
  const { baseline, profile } = settings;
  if (baseline === undefined) return report;
  const entries = readBaseline(baseline);
  if (!entries) {
    const isAsked = values.baseline !== undefined;
    return isAsked
      ? { ...report, notices: [...report.notices, { path: shown(baseline), message: "does not exist: seaworthy baseline writes it" }] }
      : report;
  }
  const { applyBaseline } = await import("../triage/baseline.ts");
  const { report: marked, stale } = applyBaseline(report, entries, { whole: isWholeRun(args, settings), profile });
  // What could not be judged may still hold what the baseline knows.
  if (stale.length === 0 || report.failures.length) return marked;
  const way = baseline.endsWith(usualBaseline) ? "seaworthy baseline --prune" : `seaworthy baseline --prune --baseline ${shown(baseline)}`;
  const message = `holds ${stale.length} ${stale.length === 1 ? "entry that matches" : "entries that match"} nothing any more: ${way} takes ${stale.length === 1 ? "it" : "them"} out`;
  return { ...marked, notices: [...marked.notices, { path: shown(baseline), message }] };
}

/** Whether a run judges everything in the repository. */
export const isWholeRun = ({ paths, values }: Arguments, { root }: Settings): boolean =>
  !values.file && !values.exclude && (paths.length ? paths : ["."]).some((path) => path !== "-" && resolve(path) === root);

/** What is severe and certain enough to be shown. */
export function shownOf(report: Report, { minSeverity, minConfidence }: Settings): Report {
  const certain = ["low", "medium", "high"] as const;
  const isShown = ({ severity, confidence }: Finding): boolean =>
    atLeast(severity, minSeverity) && certain.indexOf(confidence) >= certain.indexOf(minConfidence);
  const since = report.since && { ...report.since, fixed: report.since.fixed.filter(({ severity }) => atLeast(severity, minSeverity)) };
  return { ...report, findings: report.findings.filter(isShown), ...(since ? { since } : {}) };
}

/** Whether what was found fails the run. */
export const fails = ({ findings }: Report, { failOn }: Settings): boolean =>
  failOn !== "never" && findings.some((finding) => isLive(finding) && atLeast(finding.severity, failOn));

const atLeast = (severity: Severity, least: Severity): boolean => severities.indexOf(severity) >= severities.indexOf(least);

/** A path that does not exist may be a mistyped command. */
function hintAtCommand([first]: readonly string[], failures: readonly Notice[], err: Streams["err"]): void {
  const meant = first !== undefined && failures[0]?.path === first && !first.includes("/") ? nearest(first, commands) : undefined;
  if (meant) err(`seaworthy: did you mean the command ${meant}?\n`);
}

/** Tells what was left out, a line each. */
export function tell(notices: readonly Notice[], err: Streams["err"]): void {
  for (const { path, message } of notices) err(`seaworthy: ${harmlessLine(path)} ${harmlessLine(message)}\n`);
}

function listFiles(found: readonly Found[], isLeftOut: (path: string) => boolean, out: (text: string) => void): void {
  const files = found
    .filter(({ kind, source }) => kind && !isLeftOut(source.path))
    .sort((a, b) => (a.source.path < b.source.path ? -1 : 1));
  for (const { source, kind, reason } of files) out(`${harmlessPath(source.path)}  ${kind}  ${reason}\n`);
}

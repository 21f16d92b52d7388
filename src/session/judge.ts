import { normalize, resolve } from "node:path";
import type { Discovery } from "../discover/discover.ts";
import { lint } from "../lint.ts";
import type { Finding } from "../model/finding.ts";
import type { Notice, Report } from "../model/report.ts";
import type { Weighed } from "../model/weighed.ts";
import type { GivenRule } from "../rule/define.ts";
import type { BaselineEntry } from "../triage/baseline.ts";
import { isLive } from "../triage/live.ts";
import type { Arguments } from "./arguments.ts";
import { RefusedBaseline, readBaseline, shown } from "./baseline-file.ts";
import { standardsAsked, withCompliance } from "./compliance.ts";
import { atLeast, fails } from "./exit.ts";
import { gather } from "./gather.ts";
import { withHanded } from "./handed.ts";
import { jobsOf, workersFor } from "./jobs/jobs.ts";
import { drawsViews } from "./outputs.ts";
import { unmatchedOverrides } from "./overrides.ts";
import type { NamedImage } from "./pins/images.ts";
import type { Progress } from "./progress.ts";
import { type Settings, usualBaseline } from "./settings.ts";

/** What a run came to. */
export interface Outcome {
  readonly settings: Settings;
  /** Everything that was found; `--min-severity` takes from what is shown, not from what counts. */
  readonly report: Report;
  readonly discovery: Discovery;
  /** Judges the same files with other texts. */
  readonly lintAgain: (discovery: Discovery) => Promise<Report>;
}

/** Finds, reads and judges: the work tree, or two commits; known findings are marked. */
export async function judge(args: Arguments, settings: Settings, all: readonly GivenRule[], progress?: Progress): Promise<Outcome> {
  const { values, origin } = args;
  const { cwd, rules, scopes, locked, ignores, target, images } = settings;
  const asking = settings.asking ?? (values.online ? await (await import("./pins/online.ts")).onlineAsking(args, settings) : undefined);
  // Refused before anything is read.
  jobsOf(args);
  const standards = standardsAsked(args);
  // Whether a standard is kept does not depend on who wants to hear what.
  const profile = standards.length > 0 ? "strict" : settings.profile;
  const finished = async (notices: readonly Notice[], report: Report, discovery: Discovery): Promise<Report> => {
    const told = await withBaseline(noticing(notices, report), args, { ...settings, profile });
    const kept = standards.length > 0 ? await withCompliance(told, standards, settings, all) : told;
    const scored = settings.score ? await (await import("./score.ts")).withScores(kept, settings.score, settings) : kept;
    if (!settings.outputs.some(({ format }) => drawsViews(format))) return scored;
    return (await import("./views.ts")).withViews(scored, discovery, { ...discovery.surroundings, target, images });
  };
  const run = async (discovery: Discovery): Promise<Report> => {
    const { found, notices, failures, surroundings } = discovery;
    // What is left out may be read because others refer to it; nothing is said of it.
    const named = new Set(values["force-exclude"] ? [] : args.paths.map((path) => resolve(cwd, path)));
    const isLeftOut = (path: string): boolean => settings.isExcluded(resolve(cwd, path)) && !named.has(resolve(cwd, path));
    const asked =
      asking && (await asking.ask((await imagesNamed(discovery, { target, images })).filter(({ span }) => !isLeftOut(span.file))));
    const pins = asked?.pins ?? settings.pins;
    const workers = await workersFor(args, discovery, { cwd, today: ignores.today ?? "", pins: asked?.pins });
    const how = {
      ...{ rules, known: all, profile, scopes, locked, ignores, whole: isWholeRun(args, settings) },
      weighs: settings.score !== undefined,
      edits: settings.edits === "all" || (settings.edits === "few" && isShort(discovery)),
    };
    const own = await lint(found, {
      ...how,
      surroundings: { ...surroundings, target, images, pins },
      helpers: workers,
      progress,
    }).finally(() => workers?.end());
    const report = await withHanded(own, discovery, (inputs, around) =>
      lint(inputs, { ...how, whole: false, surroundings: { ...around, target, images, pins } }),
    );
    return {
      ...report,
      files: report.files.filter(({ path }) => !isLeftOut(path)),
      findings: report.findings.filter(({ span }) => !isLeftOut(span.file)),
      ...(report.weighed ? { weighed: weighedWithout(report.weighed, isLeftOut) } : {}),
      notices: [...notices, ...report.notices],
      failures: [...failures, ...report.failures, ...(asked?.failures ?? [])],
    };
  };
  if (values.since === undefined) {
    const discovery = await gather(args, settings);
    const told = [...settings.notices, ...(isWholeRun(args, settings) ? unmatchedOverrides(settings, discovery) : [])];
    const whole = async (files: Discovery): Promise<Report> => finished(told, await run(files), files);
    return { settings, report: await whole(discovery), discovery, lintAgain: whole };
  }
  const { judgeSince, rangeOf } = await import("./since.ts");
  const range = rangeOf(settings.root, values.since, origin("since"));
  const { report, discovery, notice } = await judgeSince(
    settings.root,
    range,
    (files, moved) => gather(whereItWas(args, moved), settings, files),
    run,
  );
  const withNotice = notice ? { ...report, notices: [...report.notices, { path: "the work tree", message: notice }] } : report;
  return { settings, report: await finished(settings.notices, withNotice, discovery), discovery, lintAgain: run };
}

/** What is weighed without what is left out, and without what is found there. */
const weighedWithout = (weighed: readonly Weighed[], isLeftOut: (path: string) => boolean): Weighed[] =>
  weighed.filter(({ file }) => !isLeftOut(file)).map((each) => ({ ...each, facts: each.facts.filter(({ file }) => !isLeftOut(file)) }));

/** The images that the files of a run name. */
const imagesNamed = async (
  { found, surroundings }: Discovery,
  known: Pick<Settings, "target" | "images">,
): Promise<readonly NamedImage[]> => (await import("./pins/images.ts")).imagesIn(found, { ...surroundings, ...known });

/** So many files, and so many characters of them, are few: to work out what repairs change takes as long as to find what is wrong. */
const fewFiles = 25;
const fewCharacters = 300_000;

/** Whether a person reads what is found in all of it. No thread helps with so little, so none would have to know. */
function isShort({ found }: Discovery): boolean {
  const judged = found.filter(({ kind }) => kind);
  return judged.length <= fewFiles && judged.reduce((sum, { source }) => sum + source.text.length, 0) <= fewCharacters;
}

/** What was not read for the settings is told with the rest. */
const noticing = (notices: readonly Notice[], report: Report): Report =>
  notices.length ? { ...report, notices: [...notices, ...report.notices] } : report;

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
  const isAsked = values.baseline !== undefined;
  const withNotice = (message: string): Report => ({ ...report, notices: [...report.notices, { path: shown(baseline), message }] });
  let entries: readonly BaselineEntry[] | undefined;
  try {
    entries = readBaseline(baseline, isAsked ? undefined : settings.root);
  } catch (error) {
    // What lies in the repository under this name is no word of the user's: without it more is found, not less.
    if (isAsked || !(error instanceof RefusedBaseline)) throw error;
    return withNotice(`${error.why}: every finding counts`);
  }
  if (!entries) return isAsked ? withNotice("does not exist: seaworthy baseline creates it") : report;
  const { applyBaseline } = await import("../triage/baseline.ts");
  const { report: marked, stale } = applyBaseline(report, entries, { whole: isWholeRun(args, settings), profile });
  // What could not be judged may still hold what the baseline knows.
  if (stale.length === 0 || report.failures.length) return marked;
  const way = baseline.endsWith(usualBaseline) ? "seaworthy baseline --prune" : `seaworthy baseline --prune --baseline ${shown(baseline)}`;
  const message = `has ${stale.length} ${stale.length === 1 ? "entry that no longer matches" : "entries that no longer match"} a finding: run ${way} to remove ${stale.length === 1 ? "it" : "them"}`;
  return { ...marked, notices: [...marked.notices, { path: shown(baseline), message }] };
}

/** Whether a run judges everything in the repository. */
export const isWholeRun = ({ paths, values }: Arguments, { cwd, root }: Settings): boolean =>
  !values.file && !values.exclude && (paths.length ? paths : ["."]).some((path) => path !== "-" && resolve(cwd, path) === root);

/** What is severe and certain enough to be shown, and all that a policy's locked rules find. What is left out is counted. */
export function shownOf(report: Report, settings: Pick<Settings, "minSeverity" | "minConfidence" | "locked" | "failOn">): Report {
  const { minSeverity, minConfidence, locked } = settings;
  const certain = ["low", "medium", "high"] as const;
  const isShown = ({ rule, severity, confidence }: Finding): boolean =>
    locked.has(rule) || (atLeast(severity, minSeverity) && certain.indexOf(confidence) >= certain.indexOf(minConfidence));
  const since = report.since && { ...report.since, fixed: report.since.fixed.filter(({ severity }) => atLeast(severity, minSeverity)) };
  const below = report.findings.filter((finding) => isLive(finding) && !isShown(finding));
  const unshown = { count: below.length, failing: below.filter((finding) => fails(finding, settings)).length };
  return { ...report, findings: report.findings.filter(isShown), ...(below.length ? { unshown } : {}), ...(since ? { since } : {}) };
}

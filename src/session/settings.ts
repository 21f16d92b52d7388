import { join, relative, resolve, sep } from "node:path";
import { configsIn, findConfig } from "../config/find.ts";
import type { Configuration, Lock } from "../config/load.ts";
import { repositoryRoot } from "../discover/root.ts";
import { exists, leadsAway } from "../disk/look.ts";
import { type Target, targets } from "../knowledge/targets.ts";
import { type Confidence, type Profile, profiles, type Severity, severities } from "../model/finding.ts";
import type { Pins } from "../model/pins.ts";
import { defaultIgnores, type Policy } from "../model/policy.ts";
import type { Notice } from "../model/report.ts";
import type { BaseFacts, OwnImage } from "../model/workload.ts";
import type { GivenRule } from "../rule/define.ts";
import type { Arguments } from "./arguments.ts";
import type { OptionName } from "./options.ts";
import { carriesEdits, drawsViews, type Output, outputsOf } from "./outputs.ts";
import type { Asking } from "./pins/asking.ts";
import { lockName } from "./pins/name.ts";
import type { ScoreSettings } from "./score.ts";
import { selected, withWanted } from "./select.ts";
import { type Named, refuseOutside } from "./targets.ts";
import { oneOf, UsageError } from "./usage.ts";

/** What a run goes by: flags, then the environment, then the configuration, then what is usual. */
export interface Settings extends Policy {
  readonly rules: readonly GivenRule[];
  readonly failOn: Severity | "never";
  readonly minSeverity: Severity;
  readonly minConfidence: Confidence;
  readonly outputs: readonly Output[];
  /** Who reads the edits of repairs: a program or a repair, a person if there are few, or nobody. */
  readonly edits: "all" | "few" | "none";
  readonly category: string;
  /** Where a score is asked for. */
  readonly score: ScoreSettings | undefined;
  readonly target: Target;
  readonly includeFolders: readonly string[];
  readonly isExcluded: (full: string) => boolean;
  /** Facts about images that are not known here. */
  readonly images: readonly OwnImage[];
  /** What the repository's lock knows of images; absent without one. */
  readonly pins?: Pins;
  /** Who is asked instead of the lock; absent: nobody. */
  readonly asking?: Pick<Asking, "ask">;
  /** The file of known findings; `undefined` when none counts. Where it is usual it need not exist. */
  readonly baseline: string | undefined;
  /** The folder that paths are seen from. */
  readonly cwd: string;
  /** The repository's folder. */
  readonly root: string;
  readonly configuration: Configuration | undefined;
  /** Files that are opened because of their names, and were not read. */
  readonly notices: readonly Notice[];
  /** What set each of them: `--profile`, `SEAWORTHY_PROFILE`, `seaworthy.yaml:1:10`, `default`. */
  readonly origins: ReadonlyMap<string, string>;
}

/** The baseline's usual name, at the repository's root. */
export const usualBaseline = ".seaworthy-baseline.json";

/** Reads the configuration and settles every setting. `today`: a day such as 2026-11-22. */
export async function settle(
  args: Arguments,
  all: readonly GivenRule[],
  { cwd, today }: { readonly cwd: string; readonly today: string },
): Promise<Settings> {
  const root = repositoryRoot(cwd);
  const notices: Notice[] = [];
  const tell = ({ path, message }: Notice): void => void notices.push({ path: seenFrom(cwd, path), message });
  const configuration = await configurationOf(args, all, { cwd, root, tell });
  const choices = new Choices(args, configuration);
  const { rules, wanted, unwanted, scopes } = await selected(all, args);
  const locked = configuration?.locked ?? new Map<string, Lock>();
  // --only leaves a policy's rules on.
  const kept = new Set(rules.map(({ id }) => id));
  refuseLocked(unwanted, scopes, locked, args);
  // What a file says is seen from the root.
  const fromRoot = (path: string): string => seenFrom(cwd, resolve(root, path)) || ".";
  const folders = choices.many("apparmor-include");
  const outputs = outputsIn(choices, root, fromRoot);
  const pins = await pinsAt(root);
  return {
    rules: all.filter(({ id }) => kept.has(id) || locked.has(id)),
    profile: choices.one<Profile>("profile", profiles, "recommended"),
    scopes: [...withWanted(configuration?.scopes ?? [], wanted), ...scopes],
    images: imagesIn(configuration),
    ...(pins ? { pins } : {}),
    locked: new Set(locked.keys()),
    ignores: { ...choices.ignores(), today },
    failOn: choices.one("fail-on", [...severities, "never"] as const, "medium"),
    minSeverity: choices.one("min-severity", severities, "info"),
    minConfidence: choices.one("min-confidence", ["low", "medium", "high"] as const, "low"),
    outputs,
    edits: outputs.some(({ format }) => carriesEdits(format)) ? "all" : outputs.some(({ format }) => format === "text") ? "few" : "none",
    category: args.values["sarif-category"] ?? "seaworthy",
    score: await scoreIn({ args, outputs }, configuration, all, cwd),
    target: choices.one("target", targets, "docker"),
    includeFolders: includeFoldersIn(folders.written ? folders.list.map(fromRoot) : folders.list, { ...folders, cwd, root }),
    isExcluded: await excluding(args, configuration, cwd),
    baseline: baselineOf(args, configuration, { cwd, root }, choices.origins),
    cwd,
    root,
    configuration,
    notices,
    origins: choices.origins,
  };
}

const seenFrom = (cwd: string, path: string): string => relative(cwd, path).split(sep).join("/");

/** A list, what set it, and whether the configuration did. */
interface Many {
  readonly list: readonly string[];
  readonly at: string;
  readonly written: boolean;
}

/** What a flag or its variable says about a setting, else the configuration, and which of them it was. */
class Choices {
  readonly origins = new Map<string, string>();
  readonly #args: Arguments;
  readonly #configuration: Configuration | undefined;

  constructor(args: Arguments, configuration: Configuration | undefined) {
    this.#args = args;
    this.#configuration = configuration;
  }

  one<T extends string>(name: OptionName, words: readonly T[], fallback: T): T {
    const { values, origin } = this.#args;
    const flag = oneOf(origin(name), values[name] as string | undefined, words);
    const file = this.#configuration?.values.get(name);
    this.origins.set(name, flag !== undefined ? origin(name) : file ? file.at : "default");
    return flag ?? (file?.value as T | undefined) ?? fallback;
  }

  many(name: "format" | "output" | "apparmor-include"): Many {
    const { values, origin } = this.#args;
    const flag = values[name];
    const file = this.#configuration?.values.get(name);
    const at = flag ? origin(name) : file ? file.at : "default";
    this.origins.set(name, at);
    return { list: flag ?? (file?.value as string[] | undefined) ?? [], at, written: !flag && file !== undefined };
  }

  ignores(): Omit<Policy["ignores"], "today"> {
    const { values, origin } = this.#args;
    const file = this.#configuration?.values.get("ignores");
    const given = (file?.value ?? {}) as { comments?: boolean; peers?: boolean; "require-reason"?: Severity | "never" };
    const none = values["no-ignores"] === true;
    this.origins.set("ignores", none ? origin("no-ignores") : (file?.at ?? "default"));
    return {
      comments: !none && given.comments !== false,
      peers: given.peers !== false,
      requireReason: given["require-reason"] ?? defaultIgnores.requireReason,
    };
  }
}

function outputsIn(choices: Choices, root: string, fromRoot: (path: string) => string): Output[] {
  const format = choices.many("format");
  const { list, at, written } = choices.many("output");
  const outputs = outputsOf(
    format.list,
    written ? list.map((each) => each.replace(/=(?!-$)([\s\S]*)$/, (_, path: string) => `=${fromRoot(path)}`)) : list,
    { format: format.at === "default" ? "--format" : format.at, output: at === "default" ? "--output" : at },
  );
  const named: Named = { at: written ? `${at}: output` : at, configured: written, root };
  return outputs.map((output) => (output.path === "-" ? output : { ...output, named }));
}

/** Only who asks for a score pays for it. */
const scoreIn = async (
  { args, outputs }: { readonly args: Arguments; readonly outputs: Settings["outputs"] },
  configuration: Configuration | undefined,
  all: readonly GivenRule[],
  cwd: string,
): Promise<ScoreSettings | undefined> =>
  scoreOptions.some((name) => args.values[name] !== undefined) ||
  configuration?.values.has("score") ||
  outputs.some(({ format }) => drawsViews(format))
    ? (await import("./score.ts")).scoreSettings(args, configuration, all, cwd)
    : undefined;

const scoreOptions = ["score", "min-score", "score-weights", "history"] as const;

/** What the lock at the root says; few repositories have one. */
async function pinsAt(root: string): Promise<Pins | undefined> {
  if (!exists(join(root, lockName))) return undefined;
  const { pinsIn, readLock } = await import("./pins/lock.ts");
  const images = readLock(root);
  return images && pinsIn(images);
}

const imagesIn = (configuration: Configuration | undefined): OwnImage[] =>
  ((configuration?.values.get("base-images")?.value ?? []) as (Omit<BaseFacts, "name"> & { image: string; tags?: string })[]).map(
    ({ image, tags, ...facts }) => ({ repository: image, ...(tags ? { tags } : {}), facts }),
  );

async function configurationOf(
  { values, origin }: Arguments,
  all: readonly GivenRule[],
  { cwd, root, tell }: { readonly cwd: string; readonly root: string; readonly tell: (notice: Notice) => void },
): Promise<Configuration | undefined> {
  const { config } = values;
  if (values["no-config"]) {
    const passed = config ? [resolve(cwd, config)] : configsIn(root);
    for (const path of passed) tell({ path, message: `is ignored (${origin("no-config")})` });
    return undefined;
  }
  if (config === "") throw new UsageError("--config is empty: name a file, or remove the option");
  if (config !== undefined && !exists(resolve(cwd, config)))
    throw new UsageError(`--config names ${JSON.stringify(config)}, which does not exist`);
  const place = config === undefined ? findConfig(root, tell) : { path: resolve(cwd, config) };
  if (!place) return undefined;
  // Only who has a configuration pays for reading one.
  const { loadConfig } = await import("../config/load.ts");
  return loadConfig(place, all, { cwd, root: exists(join(root, ".git")) || config === undefined ? root : cwd });
}

/** A policy's locked rules are not for a flag to weaken either. */
function refuseLocked(
  unwanted: ReadonlySet<string>,
  scopes: Policy["scopes"],
  locked: ReadonlyMap<string, Lock>,
  { origin }: Arguments,
): void {
  const named = [...unwanted].find((id) => locked.has(id));
  if (named) throw new UsageError(`${origin("skip")} skips ${named}, which ${locked.get(named)?.at} locks`);
  for (const { rules: set } of scopes)
    for (const [id, { level }] of set) {
      const lock = locked.get(id);
      if (level && lock?.isWeaker(level)) throw new UsageError(`${origin("rule")} weakens ${id}, which ${lock.at} locks`);
    }
}

/** Folders whose files are read. A repository's own configuration opens none outside of it. */
function includeFoldersIn(
  folders: readonly string[],
  { at, written, cwd, root }: { readonly at: string; readonly written: boolean; readonly cwd: string; readonly root: string },
): readonly string[] {
  for (const folder of folders) {
    const who = `${written ? `${at}: apparmor-include` : at} names ${JSON.stringify(folder)}`;
    const full = resolve(cwd, folder);
    if (!exists(full)) throw new UsageError(`${who}, and there is no such folder`);
    const away = written ? leadsAway(full, root) : undefined;
    if (away === "is git's own") throw new UsageError(`${who}, which ${away}`);
    if (away) throw new UsageError(`${who}, which is outside the repository: only the command line may name it`);
  }
  return folders;
}

async function excluding({ values }: Arguments, configuration: Configuration | undefined, cwd: string): Promise<(full: string) => boolean> {
  const byFile = configuration?.isExcluded;
  if (!values.exclude?.length) return byFile ?? (() => false);
  const { matcherOf } = await import("./exclude.ts");
  const isExcluded = matcherOf(values.exclude, cwd);
  return (full) => byFile?.(full) === true || isExcluded(full);
}

function baselineOf(
  { values, origin }: Arguments,
  configuration: Configuration | undefined,
  { cwd, root }: { readonly cwd: string; readonly root: string },
  origins: Map<string, string>,
): string | undefined {
  const file = configuration?.values.get("baseline");
  const at = values["no-baseline"] ? origin("no-baseline") : values.baseline !== undefined ? origin("baseline") : (file?.at ?? "default");
  origins.set("baseline", at);
  if (values["no-baseline"]) return undefined;
  if (values.baseline !== undefined) return resolve(cwd, values.baseline);
  const path = resolve(root, (file?.value as string | undefined) ?? usualBaseline);
  refuseOutside(path, { at: file ? `${file.at}: baseline` : usualBaseline, configured: true, root });
  return path;
}

/** Who names the baseline. */
export function namerOfBaseline({ values }: Arguments, { origins, root }: Pick<Settings, "origins" | "root">): Named {
  const at = origins.get("baseline") ?? "default";
  const configured = values.baseline === undefined;
  return { at: !configured ? at : at === "default" ? usualBaseline : `${at}: baseline`, configured, root };
}

/** The day it is, where the run is: ignore comments may hold until one. */
export const today = (): string => {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, "0")}-${String(now.getDate()).padStart(2, "0")}`;
};

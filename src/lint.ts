import { checkIgnores } from "./check/check.ts";
import { onDemand } from "./check/on-demand.ts";
import { dialectOf, frontendOf, headLength, spell } from "./frontends/registry.ts";
import { aroundFrom, type Surroundings } from "./link/around.ts";
import { link } from "./link/link.ts";
import type { Piece } from "./link/piece.ts";
import type { Project } from "./link/project.ts";
import type { Input, Judged } from "./link/projects.ts";
import { prepare } from "./link/run.ts";
import type { Suppression } from "./model/document.ts";
import type { Finding } from "./model/finding.ts";
import type { IgnoreUse } from "./model/ignore-use.ts";
import type { OtherName } from "./model/other-name.ts";
import { defaultIgnores, type Policy } from "./model/policy.ts";
import type { Notice, Report, RuleInfo } from "./model/report.ts";
import type { GivenRule } from "./rule/define.ts";
import { isOnSomewhere } from "./rule/settings.ts";
import { forgetValues } from "./secrets/carried.ts";
import { shownSource } from "./secrets/mask.ts";
import { forgetTexts } from "./secrets/redact.ts";
import { hashComments } from "./syntax/ignore-comment.ts";
import { forgetAll } from "./text/memory.ts";
import type { ShownSource } from "./text/shown-source.ts";
import type { Source } from "./text/source.ts";
import type { Span } from "./text/span.ts";
import { toFinding } from "./triage/finding.ts";
import { atLevel } from "./triage/level.ts";
import { maskedFinding, maskedSuppression } from "./triage/masked.ts";
import { mergeEqual } from "./triage/merge.ts";
import { inOrder } from "./triage/order.ts";
import { filesOf, type Part, type Parts, together, whyFailed } from "./triage/part.ts";
import { forProfile } from "./triage/profile.ts";
import { type Helpers, partsOf } from "./triage/share.ts";
import { type Suppressed, suppress } from "./triage/suppress.ts";

/** What a run is asked to do. */
export interface LintOptions extends Pick<Policy, "profile">, Partial<Omit<Policy, "profile">> {
  readonly rules: readonly GivenRule[];
  /** Every rule there is, when not all of them run. */
  readonly known?: readonly Pick<GivenRule, "id" | "standards">[];
  readonly surroundings?: Surroundings;
  /** Whether everything is there that could give a comment something to ignore; so unless told. */
  readonly whole?: boolean;
  /** Whether findings carry the edits of their repairs, where they have to be worked out; so unless told. */
  readonly edits?: boolean;
  /** Whether the report says what a score is made of; not unless told. */
  readonly weighs?: boolean;
  /** Others who judge parts of the same run. */
  readonly helpers?: Helpers | undefined;
  /** Told how many files have been judged, of how many. */
  readonly progress?: ((done: number, all: number) => void) | undefined;
}

/**
 * The whole pipeline: parse, lower, link, check, triage. Pure: it sees only what it is given. Triage in order: levels of
 * the configuration, one finding per place, order, comments, profile.
 */
export async function lint(inputs: readonly Input[], options: LintOptions): Promise<Report> {
  const { profile, scopes = [] } = options;
  const surroundings = options.surroundings ?? {};
  const rules = options.rules.filter(({ id }) => isOnSomewhere(scopes, id));
  // What an earlier run was about is not kept in memory.
  forgetTexts();
  forgetValues();
  forgetAll();
  const files = inputs.flatMap(({ source, kind, isSupporting }) => {
    if (isSupporting) return [];
    if (kind !== undefined && !frontendOf(kind)) throw new RangeError(`${source.path}: there is no format ${JSON.stringify(kind)}`);
    const found = kind ?? dialectOf(source.path, source.text.slice(0, headLength));
    return found ? [{ source, kind: found }] : [];
  });
  const judged = await judge(inputs, files, { ...options, rules, scopes, surroundings });
  surroundings.keep?.(judged.brought);
  const { findings, uses } = await answerComments(judged, { ...options, rules, scopes });
  const { shown, hidden } = forProfile(findings, profile);
  return {
    files: files.map(({ source, kind }) => ({ path: source.path, kind })).sort((a, b) => (a.path < b.path ? -1 : 1)),
    findings: shown,
    ignores: uses.map(({ suppression, used, refused }) => ({ suppression, used: [...used], refused: [...refused] })),
    notices: [...judged.told, ...[...judged.skipped].map(([path, why]) => ({ path, message: `not checked: ${why}` })), ...judged.limits],
    failures: judged.failures,
    hidden,
    rules: rules.map(infoOf),
    ...(surroundings.prefix === undefined ? {} : { prefix: surroundings.prefix }),
    subjects: judged.subjects,
    ...(options.weighs ? { weighed: judged.weighed } : {}),
    open: judged.open,
    unjudged: [...judged.unjudged],
    sources: sourcesOf(judged.texts, shown, judged.secrets),
  };
}

/** What judging every project of a run comes to. */
interface Judgement
  extends Pick<
    Parts,
    "suppressions" | "subjects" | "weighed" | "open" | "unjudged" | "skipped" | "limits" | "brought" | "secrets" | "mask"
  > {
  /** One for each rule and place, in their order. */
  readonly findings: readonly Finding[];
  readonly failures: readonly Notice[];
  /** What there is to tell of files that projects refer to. */
  readonly told: readonly Notice[];
  readonly texts: ReadonlyMap<string, Source>;
}

async function judge(
  inputs: readonly Input[],
  files: readonly Judged[],
  options: Pick<LintOptions, "rules" | "progress" | "helpers" | "edits" | "weighs"> &
    Required<Pick<LintOptions, "scopes" | "surroundings">>,
): Promise<Judgement> {
  const early: Notice[] = [];
  const fail = (path: string, error: unknown): void => void early.push({ path, message: whyFailed(error) });
  const run = await prepare(inputs, files, fail, options.surroundings);
  const how = { needed: onDemand(options.rules), scopes: options.scopes, edits: options.edits ?? true, weighs: options.weighs ?? false };
  const judgeAll = (pieces: readonly Piece[], before: number): Promise<readonly Part[]> =>
    partsOf(run, pieces, how, options.helpers, (count) => options.progress?.(Math.min(before + count, files.length), files.length));
  const started = await judgeAll(run.starts(), 0);
  const others = await judgeAll(run.others(new Set(started.flatMap(({ built }) => built))), started.length);
  const { pairs, ...parts } = together([...started, ...others]);
  const { suppressions, mask, judged } = parts;
  const findings = inOrder(mergeEqual(pairs));
  const texts = new Map([...parts.brought, ...inputs].map(({ source }) => [source.path, source]));
  // Files that are no documents of their own, such as env files, may say what to ignore, too.
  for (const path of new Set(findings.map(({ span }) => span.file))) {
    const source = texts.get(path);
    if (source && !judged.has(path)) for (const comment of hashComments(source)) suppressions.push(maskedSuppression(comment, mask));
  }
  const failures = [...early, ...parts.failures].map(({ path, message }) => ({ path, message: mask.message(message) }));
  return { ...parts, findings, failures: [...parts.unread, ...failures], texts };
}

/** The findings with those marked that comments ignore, and what there is to say about the comments. */
async function answerComments(judgement: Judgement, options: LintOptions & Required<Pick<LintOptions, "scopes">>): Promise<Suppressed> {
  const { ignores = defaultIgnores, locked = new Set() } = options;
  const { suppressions } = judgement;
  const peers = suppressions.some(({ by }) => by !== "seaworthy") ? (await import("./knowledge/peer-ids.ts")).peerIds : {};
  const others = await othersIn(suppressions, options);
  const answered = suppress(judgement.findings, suppressions, { ignores, locked, peers, others });
  const about = ignores.comments ? await findingsAboutComments({ ...answered, others }, judgement, options) : [];
  if (about.length === 0) return answered;
  const more = suppress(about, suppressions, { ignores, locked, peers, others }).findings;
  return { ...answered, findings: inOrder([...answered.findings, ...more]) };
}

/** What comments of ours name that is no rule of ours, and others have; their ids are only loaded for it. */
async function othersIn(
  suppressions: readonly Suppression[],
  { rules, known = [] }: Pick<LintOptions, "rules" | "known">,
): Promise<ReadonlyMap<string, OtherName>> {
  const own = new Map([...known, ...rules].map((rule) => [rule.id, rule]));
  const names = new Set(suppressions.flatMap(({ by, rules: named }) => (by === "seaworthy" ? named.map(({ value }) => value) : [])));
  const foreign = [...names].filter((name) => !own.has(name));
  if (foreign.length === 0) return new Map();
  const otherName = (await import("./knowledge/other-names.ts")).otherNames(own.values());
  return new Map(
    foreign.flatMap((name) => {
      const other = otherName(name);
      return other ? [[name, other] as const] : [];
    }),
  );
}

/** What the rules about ignore comments find, when it is known what each of them ignored. */
async function findingsAboutComments(
  { uses, others }: Pick<Suppressed, "uses"> & Pick<IgnoreUse, "others">,
  { texts, failures, skipped, mask }: Judgement,
  { rules, scopes, known = [], whole = true }: LintOptions & Required<Pick<LintOptions, "scopes">>,
): Promise<Finding[]> {
  if (uses.length === 0 || !rules.some(({ on }) => on === "ignore")) return [];
  const ran = new Set(rules.map(({ id }) => id));
  const names = new Set([...known.map(({ id }) => id), ...ran]);
  const all = whole && failures.length === 0;
  const seen = uses.map((use) => {
    const { file } = use.suppression.span;
    return { ...use, ran, known: names, others, judged: all && !skipped.has(file), text: texts.get(file)?.text ?? "" };
  });
  const raws = checkIgnores(seen, await onDemand(rules)((on) => on === "ignore"), nothing());
  const findings = raws.map((raw) => maskedFinding(toFinding(raw, { spell }), mask));
  return findings.flatMap((finding) => atLevel(finding, scopes) ?? []);
}

/** A project of nothing: rules about comments look at comments. */
const nothing = (): Project => {
  const nowhere = aroundFrom(
    () => undefined,
    () => {},
  );
  return link({ units: [] }, nowhere);
};

function infoOf({ id, on, severity, confidence = "high", profile, summary, why, standards }: GivenRule): RuleInfo {
  return { id, subject: on, severity, confidence, profile, summary, why, standards };
}

/** The texts findings point into, with what is secret in them masked. */
function sourcesOf(
  texts: ReadonlyMap<string, Source>,
  findings: readonly Finding[],
  secrets: ReadonlyMap<string, readonly Span[]>,
): Map<string, ShownSource> {
  const named = new Set(findings.flatMap(filesOf));
  return new Map(
    [...texts.values()].flatMap((source) =>
      named.has(source.path) ? [[source.path, shownSource(source, secrets.get(source.path))] as const] : [],
    ),
  );
}

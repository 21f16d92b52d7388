import { check, checkIgnores, type RawFinding, subjectsOf } from "./check/check.ts";
import { onDemand } from "./check/on-demand.ts";
import { dialectOf, frontendOf, headLength, spell } from "./frontends/registry.ts";
import { aroundFrom, type Surroundings } from "./link/around.ts";
import { link } from "./link/link.ts";
import type { Project } from "./link/project.ts";
import { type Input, type Judged, projects } from "./link/projects.ts";
import { type Document, documentsIn, type Guess, guessOf, type Suppression } from "./model/document.ts";
import type { Finding } from "./model/finding.ts";
import { defaultIgnores, type Policy } from "./model/policy.ts";
import type { Notice, Report, RuleInfo } from "./model/report.ts";
import { isContainer, type Workload } from "./model/workload.ts";
import type { GivenRule } from "./rule/define.ts";
import { secretPlaces } from "./rule/secret-places.ts";
import { isOnSomewhere } from "./rule/settings.ts";
import { Mask, shownSource } from "./secrets/mask.ts";
import { forgetTexts } from "./secrets/redact.ts";
import { hashComments } from "./syntax/ignore-comment.ts";
import { OverBudget } from "./text/budget.ts";
import type { ShownSource } from "./text/shown-source.ts";
import type { Source } from "./text/source.ts";
import type { Span } from "./text/span.ts";
import { anchorsOf, stagesOf } from "./triage/anchor.ts";
import { toFinding } from "./triage/finding.ts";
import { atLevel } from "./triage/level.ts";
import { maskedFinding, maskedNames, maskedSuppression } from "./triage/masked.ts";
import { mergeEqual, type Pair } from "./triage/merge.ts";
import { inOrder } from "./triage/order.ts";
import { forProfile } from "./triage/profile.ts";
import { type Suppressed, suppress } from "./triage/suppress.ts";

/** What a run is asked to do. */
export interface LintOptions extends Pick<Policy, "profile">, Partial<Omit<Policy, "profile">> {
  readonly rules: readonly GivenRule[];
  /** Names of every rule there is, when not all of them run. */
  readonly known?: readonly string[];
  readonly surroundings?: Surroundings;
  /** Whether everything is there that could give a comment something to ignore; so unless told. */
  readonly whole?: boolean;
  /** Told how many files have been judged, of how many. */
  readonly progress?: ((done: number, all: number) => void) | undefined;
}

/**
 * The whole pipeline: parse, lower, link, check, triage. Pure: it sees only what it is given. Triage in order: levels of
 * the configuration, one finding per place, order, comments, profile.
 */
export async function lint(given: readonly Input[], options: LintOptions): Promise<Report> {
  const { profile, scopes = [] } = options;
  const inputs = [...given];
  const surroundings = gathering(options.surroundings ?? {}, inputs);
  const rules = options.rules.filter(({ id }) => isOnSomewhere(scopes, id));
  // What an earlier run was about is not kept in memory.
  forgetTexts();
  const files = inputs.flatMap(({ source, kind, isSupporting }) => {
    if (isSupporting) return [];
    if (kind !== undefined && !frontendOf(kind)) throw new RangeError(`${source.path}: there is no format ${JSON.stringify(kind)}`);
    const found = kind ?? dialectOf(source.path, source.text.slice(0, headLength));
    return found ? [{ source, kind: found }] : [];
  });
  const judged = await judge(inputs, files, { ...options, rules, scopes, surroundings });
  const { findings, uses } = await answerComments(judged, { ...options, rules, scopes });
  const { shown, hidden } = forProfile(findings, profile);
  return {
    files: files.map(({ source, kind }) => ({ path: source.path, kind })).sort((a, b) => (a.path < b.path ? -1 : 1)),
    findings: shown,
    ignores: uses.map(({ suppression, used, refused }) => ({ suppression, used: [...used], refused: [...refused] })),
    notices: [...[...judged.skipped].map(([path, why]) => ({ path, message: `not judged: ${why}` })), ...judged.limits],
    failures: judged.failures,
    hidden,
    rules: rules.map(infoOf),
    ...(surroundings.prefix === undefined ? {} : { prefix: surroundings.prefix }),
    sources: sourcesOf(inputs, shown, judged.secrets),
  };
}

/** The same surroundings, which add what is read while files are judged to the inputs. */
function gathering(surroundings: Surroundings, inputs: Input[]): Surroundings {
  const { follow } = surroundings;
  if (!follow) return surroundings;
  const following = (document: Document): readonly Input[] => {
    const found = follow(document);
    for (const input of found) inputs.push(input);
    return found;
  };
  return { ...surroundings, follow: following };
}

/** What judging every project of a run comes to. */
interface Judgement {
  /** One for each rule and place, in their order. */
  readonly findings: readonly Finding[];
  readonly suppressions: readonly Suppression[];
  /** Why files were not judged, by path. */
  readonly skipped: ReadonlyMap<string, string>;
  /** Limits that were reached, each told once. */
  readonly limits: readonly Notice[];
  readonly failures: readonly Notice[];
  /** What must not be shown, by path. */
  readonly secrets: ReadonlyMap<string, readonly Span[]>;
  readonly mask: Mask;
  readonly texts: ReadonlyMap<string, Source>;
}

async function judge(
  inputs: readonly Input[],
  files: readonly Judged[],
  {
    rules,
    scopes,
    surroundings,
    progress,
  }: Pick<LintOptions, "rules" | "progress"> & Required<Pick<LintOptions, "scopes" | "surroundings">>,
): Promise<Judgement> {
  const pairs: Pair[] = [];
  const suppressions: Suppression[] = [];
  const skipped = new Map<string, string>();
  const failures: Notice[] = [];
  const limits = new Map<string, Notice>();
  const secrets = new Map<string, Span[]>();
  const values = new Set<string>();
  const judged = new Set<string>();
  // What is about no project in particular knows the secrets of all of them.
  const everything = (): Mask => new Mask(values);
  const fail = (path: string, error: unknown): void => {
    failures.push({ path, message: everything().message(whyFailed(error)) });
  };
  const needed = onDemand(rules);
  for await (const project of projects(inputs, files, fail, surroundings)) {
    const units = [...project.documents.values()].flat();
    const documents = units.flatMap(documentsIn);
    for (const { span, message } of units.flatMap((unit) => ("limits" in unit ? (unit.limits ?? []) : [])))
      limits.set(`${span.file}\0${message}`, { path: span.file, message });
    const own = new Set<string>();
    const mask = new Mask(own);
    try {
      const { places, values: known } = secretPlaces(project);
      for (const value of known) {
        own.add(value);
        values.add(value);
      }
      for (const span of places) {
        const others = secrets.get(span.file);
        if (others) others.push(span);
        else secrets.set(span.file, [span]);
      }
      const anchorOf = anchorsOf(project, secrets);
      const stageAt = stagesOf(project);
      const guess = guessedIn(project);
      for (const raw of check(project, await needed((on) => subjectsOf(on, project).length > 0), scopes, fail)) {
        const isBuild = isAboutBuild(raw);
        const finding = isBuild && guess?.isWitness ? undefined : atLevel(toFinding(raw, spell, anchorOf), scopes, stageAt);
        if (!finding) continue;
        const workload = raw.workload && identityOf(raw.workload, mask);
        pairs.push({ finding: maskedFinding(finding, mask), workload, guess: isBuild ? undefined : guess });
      }
    } catch (error) {
      for (const { source } of documents) fail(source.path, error);
    }
    for (const { source, suppressions: written, skipped: why } of documents) {
      for (const suppression of written) suppressions.push(maskedSuppression(suppression, mask));
      if (why) skipped.set(source.path, why);
      judged.add(source.path);
    }
    progress?.(judged.size, files.length);
  }
  const findings = inOrder(mergeEqual(pairs));
  const texts = new Map(inputs.map(({ source }) => [source.path, source]));
  // Files that are no documents of their own, such as env files, may say what to ignore, too.
  for (const path of new Set(findings.map(({ span }) => span.file))) {
    const source = texts.get(path);
    if (source && !judged.has(path))
      for (const comment of hashComments(source)) suppressions.push(maskedSuppression(comment, everything()));
  }
  return { findings, suppressions, skipped, limits: [...limits.values()], failures, secrets, mask: everything(), texts };
}

/** What is said of a file that could not be judged, or not by some rule. */
function whyFailed(error: unknown): string {
  const said = error instanceof Error ? error.message : String(error);
  const isOver = error instanceof OverBudget || (error instanceof Error && error.cause instanceof OverBudget);
  return isOver
    ? `is not judged as a whole: ${said}. Make it simpler, turn the rule off for it, or leave the file out with --exclude`
    : `could not be judged, which is our mistake: please report it (${said})`;
}

/** The findings with those marked that comments ignore, and what there is to say about the comments. */
async function answerComments(judgement: Judgement, options: LintOptions & Required<Pick<LintOptions, "scopes">>): Promise<Suppressed> {
  const { ignores = defaultIgnores, locked = new Set() } = options;
  const { suppressions } = judgement;
  const peers = suppressions.some(({ by }) => by !== "seaworthy") ? (await import("./knowledge/peer-ids.ts")).peerIds : {};
  const answered = suppress(judgement.findings, suppressions, { ignores, locked, peers });
  const about = ignores.comments ? await findingsAboutComments(answered.uses, judgement, options) : [];
  if (about.length === 0) return answered;
  const more = suppress(about, suppressions, { ignores, locked, peers }).findings;
  return { ...answered, findings: inOrder([...answered.findings, ...more]) };
}

/** What the rules about ignore comments find, when it is known what each of them ignored. */
async function findingsAboutComments(
  uses: Suppressed["uses"],
  { texts, failures, skipped, mask }: Judgement,
  { rules, scopes, known = [], whole = true }: LintOptions & Required<Pick<LintOptions, "scopes">>,
): Promise<Finding[]> {
  if (uses.length === 0 || !rules.some(({ on }) => on === "ignore")) return [];
  const ran = new Set(rules.map(({ id }) => id));
  const names = new Set([...known, ...ran]);
  const all = whole && failures.length === 0;
  const seen = uses.map((use) => {
    const { file } = use.suppression.span;
    return { ...use, ran, known: names, judged: all && !skipped.has(file), text: texts.get(file)?.text ?? "" };
  });
  const raws = checkIgnores(seen, await onDemand(rules)((on) => on === "ignore"), nothing());
  const findings = raws.map((raw) =>
    maskedFinding(
      toFinding(raw, spell, () => ""),
      mask,
    ),
  );
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

/** The guess that a project is. */
const guessedIn = ({ documents }: Project): Guess | undefined => [...documents.values()].flat().flatMap((unit) => guessOf(unit) ?? [])[0];

/** Whether a finding is about what an image is built from, which is what it is whoever starts it. */
function isAboutBuild({ rule, workload }: RawFinding): boolean {
  return workload ? !isContainer(workload) : frontendOf(rule.on)?.part === "builds";
}

/** What merging needs of a container; the rest of it can go. Of a stage it needs nothing. */
const identityOf = (workload: Workload, mask: Mask): Pair["workload"] => {
  const { path, span, ships, dialect } = workload;
  return isContainer(workload) ? { path: maskedNames(path, mask), span, ships, dialect } : undefined;
};

function infoOf({ id, on, severity, confidence = "high", profile, summary, why, standards }: GivenRule): RuleInfo {
  return { id, subject: on, severity, confidence, profile, summary, why, standards };
}

/** The texts findings point into, with what is secret in them masked. */
function sourcesOf(
  inputs: readonly Input[],
  findings: readonly Finding[],
  secrets: ReadonlyMap<string, readonly Span[]>,
): Map<string, ShownSource> {
  const named = new Set(findings.flatMap(({ span, related }) => [span.file, ...related.map((each) => each.span.file)]));
  return new Map(
    inputs.flatMap(({ source }) => (named.has(source.path) ? [[source.path, shownSource(source, secrets.get(source.path))] as const] : [])),
  );
}

import { check, type RawFinding, subjectsOf } from "../check/check.ts";
import type { Needed } from "../check/on-demand.ts";
import { frontendOf, raise, spell } from "../frontends/registry.ts";
import type { OpenPiece, Piece } from "../link/piece.ts";
import type { Project } from "../link/project.ts";
import type { Input } from "../link/projects.ts";
import type { Run } from "../link/run.ts";
import type { Change } from "../model/change.ts";
import { type Document, documentsIn, type Guess, guessOf, type Suppression } from "../model/document.ts";
import type { Anchor, Finding } from "../model/finding.ts";
import type { OpenSetting } from "../model/open-setting.ts";
import type { Policy } from "../model/policy.ts";
import type { Notice } from "../model/report.ts";
import type { ControlSubject } from "../model/standard.ts";
import type { Weighed } from "../model/weighed.ts";
import { isContainer, type Workload } from "../model/workload.ts";
import { secretPlaces } from "../rule/secret-places.ts";
import { Mask } from "../secrets/mask.ts";
import { loadYamlEdits } from "../syntax/yaml-text.ts";
import { OverBudget } from "../text/budget.ts";
import { forgetAll } from "../text/memory.ts";
import type { Source } from "../text/source.ts";
import type { Span } from "../text/span.ts";
import { anchorsOf, stagesOf } from "./anchor.ts";
import { toFinding } from "./finding.ts";
import { atLevel } from "./level.ts";
import { maskedFinding, maskedNames, maskedSuppression } from "./masked.ts";
import type { Pair } from "./merge.ts";
import { openIn, openSettings } from "./open-settings.ts";
import { Scale, weighedTogether } from "./weigh.ts";

/** What judging one piece of a run comes to: plain data, but for the texts that were read for it. */
export interface Part {
  readonly pairs: readonly Pair[];
  readonly suppressions: readonly Suppression[];
  /** What there was for controls of standards to be about. */
  readonly subjects: readonly ControlSubject[];
  /** What gets a score, where one is asked for. */
  readonly weighed: readonly Weighed[];
  /** Settings that nobody can know, and who has each. */
  readonly open: readonly (readonly [setting: string, label: string])[];
  /** Paths of files that are not judged though there is something to judge, or not all of them. */
  readonly unjudged: readonly string[];
  /** Paths of files that are not judged, and why. */
  readonly skipped: readonly (readonly [path: string, why: string])[];
  /** Limits that were reached. */
  readonly limits: readonly Notice[];
  /** Files that could not be judged, or not by some rule. The words are not masked yet. */
  readonly failures: readonly Notice[];
  /** What must not be shown: where it stands, and the values. */
  readonly places: readonly Span[];
  readonly values: ReadonlySet<string>;
  /** Paths of the files that were judged, and of those among them that need not be judged by themselves. */
  readonly judged: readonly string[];
  readonly built: readonly string[];
  /** Texts that were read for it and that its findings point into. */
  readonly brought: readonly Input[];
  /** What there is to tell of files that were to be read for it. */
  readonly notices: readonly Notice[];
  readonly unread: readonly Notice[];
}

/** What a run is judged by. */
export interface Judging extends Pick<Policy, "scopes"> {
  readonly needed: Needed;
  /** Whether somebody wants to read or apply the edits that changes come to. */
  readonly edits: boolean;
  /** Whether somebody asks for a score. */
  readonly weighs: boolean;
}

/** Judges a piece: every project of it by every rule. */
export async function judgePiece(run: Run, piece: Piece, { needed, scopes, edits, weighs }: Judging): Promise<Part> {
  if (edits) await loadYamlEdits();
  const values = new Set<string>();
  const part: Found = {
    pairs: [],
    suppressions: [],
    subjects: [],
    weighed: [],
    open: [],
    unjudged: [],
    skipped: [],
    limits: [],
    failures: [],
    places: [],
    values,
    judged: [],
    built: [],
  };
  const { failures, built } = part;
  const fail = (path: string, error: unknown): void => void failures.push({ path, message: whyFailed(error) });
  const open = run.open(piece, fail);
  for (const each of open.projects()) {
    for (const path of each.built) built.push(path);
    await judgeProject(each.project, { needed, scopes, edits, weighs, values, fail }, part);
  }
  forgetAll();
  const { brought, told } = open;
  return kept(part, pointedInto(brought, part.pairs), told);
}

/** What is found in the projects of a piece, as it grows. */
type Found = {
  readonly [K in Exclude<keyof Part, "brought" | "notices" | "unread">]: Part[K] extends readonly (infer T)[] ? T[] : Part[K];
};

/** A part as it waits for the others: most lists of most parts are empty, and the rest as long as they say. */
const kept = (part: Found, brought: Part["brought"], told: OpenPiece["told"]): Part => ({
  pairs: exactly(part.pairs),
  suppressions: exactly(part.suppressions),
  subjects: exactly([...new Set(part.subjects)]),
  weighed: exactly(part.weighed),
  open: exactly(part.open),
  unjudged: exactly(part.unjudged),
  skipped: exactly(part.skipped),
  limits: exactly(part.limits),
  failures: exactly(part.failures),
  places: exactly(part.places),
  values: part.values.size > 0 ? part.values : noValues,
  judged: exactly(part.judged),
  built: exactly(part.built),
  brought: exactly(brought),
  notices: exactly(told.notices),
  unread: exactly(told.failures),
});

const exactly = <T>(list: readonly T[]): readonly T[] => (list.length > 0 ? list.slice() : nothing);
const nothing: readonly never[] = [];
const noValues: ReadonlySet<string> = new Set();

interface InProject extends Judging {
  /** Grows by those of the project. */
  readonly values: Set<string>;
  fail(path: string, error: unknown): void;
}

async function judgeProject(project: Project, { needed, scopes, edits, weighs, values, fail }: InProject, part: Found): Promise<void> {
  const units = [...project.documents.values()].flat();
  const documents = units.flatMap(documentsIn);
  for (const { span, message } of units.flatMap(({ limits = [] }) => limits)) {
    part.limits.push({ path: span.file, message });
    part.unjudged.push(span.file);
  }
  const own = new Set<string>();
  const mask = new Mask(own);
  try {
    const { places, values: known } = secretPlaces(project);
    for (const value of known) {
      own.add(value);
      values.add(value);
    }
    for (const span of places) part.places.push(span);
    const anchorOf = anchorsOf(project, byFile(places));
    const stageAt = stagesOf(project);
    const guess = guessedIn(project);
    const telling = {
      lineEnd: lineEndsIn(documents, project.lookup),
      spell: (change: Change, workload: Workload | undefined) => spell(change, workload, units),
      ...(edits ? { raise: (change: Change, workload: Workload) => raise(change, workload, units) } : {}),
    };
    const identities = new Map<Workload, Pair["workload"]>();
    const rules = await needed((on) => subjectsOf(on, project).length > 0);
    for (const on of subjectsIn(project, documents)) part.subjects.push(on);
    const placeOf = (span: Span): string => asText(anchorOf(span));
    const scale = weighs && !guess?.isWitness ? new Scale(project, { stageAt, anchorOf: placeOf }) : undefined;
    for (const raw of check(project, rules, scopes, fail)) {
      const isBuild = isAboutBuild(raw);
      const told = isBuild && guess?.isWitness ? undefined : toFinding(raw, telling);
      const finding = told && atLevel(told, scopes, stageAt);
      if (!finding) continue;
      scale?.add(raw, told);
      const workload = raw.workload && (identities.get(raw.workload) ?? identityOf(raw.workload, mask));
      if (raw.workload) identities.set(raw.workload, workload);
      part.pairs.push({ finding: maskedFinding(finding, mask, anchorOf(finding.span)), workload, guess: isBuild ? undefined : guess });
    }
    for (const each of scale?.weighed(mask) ?? []) part.weighed.push(each);
    if (!guess?.isWitness) for (const each of openIn(project, mask)) part.open.push(each);
  } catch (error) {
    for (const { source } of documents) fail(source.path, error);
  }
  for (const { source, suppressions, skipped, isBare } of documents) {
    for (const suppression of suppressions) part.suppressions.push(maskedSuppression(suppression, mask));
    if (skipped) part.skipped.push([source.path, skipped]);
    if (skipped && !isBare) part.unjudged.push(source.path);
    part.judged.push(source.path);
  }
}

/** What there is for controls of standards to be about. */
function subjectsIn({ stages, containers }: Project, documents: readonly Document[]): ControlSubject[] {
  const builds = stages.length > 0 ? (["build"] as const) : [];
  const starts = containers.length > 0 ? (["container"] as const) : [];
  const engines = documents.some(({ isOfEngine }) => isOfEngine) ? (["engine"] as const) : [];
  return [...builds, ...starts, ...engines, ...(builds.length + starts.length > 0 ? (["workload"] as const) : [])];
}

/** How the lines of each file end: as its first one. */
function lineEndsIn(documents: readonly { readonly source: Source }[], lookup: Project["lookup"]): (file: string) => string {
  const known = new Map<string, string>();
  return (file) => {
    const end = known.get(file) ?? (documents.find(({ source }) => source.path === file)?.source ?? lookup.source(file))?.lineEnd ?? "\n";
    known.set(file, end);
    return end;
  };
}

const asText = (anchor: Anchor): string => (typeof anchor === "string" ? anchor : anchor());

/** What all parts of a run come to. */
export interface Parts {
  readonly pairs: readonly Pair[];
  readonly suppressions: Suppression[];
  readonly subjects: readonly ControlSubject[];
  readonly weighed: readonly Weighed[];
  readonly open: readonly OpenSetting[];
  readonly unjudged: ReadonlySet<string>;
  readonly skipped: ReadonlyMap<string, string>;
  /** Each told once. */
  readonly limits: readonly Notice[];
  readonly failures: readonly Notice[];
  readonly secrets: ReadonlyMap<string, readonly Span[]>;
  /** What is about no project in particular knows the secrets of all of them. */
  readonly mask: Mask;
  readonly judged: ReadonlySet<string>;
  readonly brought: readonly Input[];
  readonly told: readonly Notice[];
  readonly unread: readonly Notice[];
}

/** Puts parts together, in their order, whoever judged them and when. */
export function together(parts: readonly Part[]): Parts {
  const all = <K extends keyof Part>(key: K): (Part[K] extends Iterable<infer T> ? T : never)[] =>
    parts.flatMap((part) => [...(part[key] as Iterable<never>)]);
  const limits = new Map(all("limits").map((limit) => [`${limit.path}\0${limit.message}`, limit]));
  // Several parts may refer to the same file.
  const told = new Set<string>();
  const once = ({ path }: Notice): boolean => !told.has(path) && told.add(path) !== undefined;
  return {
    pairs: all("pairs"),
    suppressions: all("suppressions"),
    subjects: [...new Set(all("subjects"))].sort(),
    weighed: weighedTogether(all("weighed")),
    open: openSettings(all("open")),
    unjudged: new Set(all("unjudged")),
    skipped: new Map(all("skipped")),
    limits: [...limits.values()],
    failures: all("failures"),
    secrets: byFile(all("places")),
    mask: new Mask(new Set(all("values"))),
    judged: new Set(all("judged")),
    brought: [...new Map(all("brought").map((input) => [input.source.path, input])).values()],
    unread: all("unread").filter(once),
    told: all("notices").filter(once),
  };
}

/** What is said of a file that could not be judged, or not by some rule. */
export function whyFailed(error: unknown): string {
  const said = error instanceof Error ? error.message : String(error);
  const isOver = error instanceof OverBudget || (error instanceof Error && error.cause instanceof OverBudget);
  return isOver
    ? `is not checked completely: ${said}. Make it simpler, turn the rule off for it, or exclude the file with --exclude`
    : `could not be checked, which is our mistake: please report it (${said})`;
}

function byFile(spans: readonly Span[]): Map<string, Span[]> {
  const files = new Map<string, Span[]>();
  for (const span of spans) {
    const others = files.get(span.file);
    if (others) others.push(span);
    else files.set(span.file, [span]);
  }
  return files;
}

/** The texts that findings point into: what nobody is told of need not be kept. */
function pointedInto(texts: readonly Input[], pairs: readonly Pair[]): readonly Input[] {
  if (texts.length === 0) return texts;
  const named = new Set(pairs.flatMap(({ finding }) => filesOf(finding)));
  return texts.filter(({ source }) => named.has(source.path));
}

/** The files that a finding, its related places and its edits are in. */
export const filesOf = ({ span, related, fix }: Finding): string[] =>
  [span, ...[...related, ...(fix?.edits ?? [])].map((each) => each.span)].map(({ file }) => file);

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

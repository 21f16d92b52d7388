import { type Finding, type Severity, severities } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import { applyEdits } from "../text/edit.ts";
import { rulesAboutReading } from "../triage/baseline.ts";
import { countsOf } from "../triage/compare.ts";
import { isLive } from "../triage/live.ts";
import { apart, editsOf, once } from "./apart.ts";
import { byFiles, filesOf, partsFor } from "./suspects.ts";

/** Texts by path. */
export type Texts = ReadonlyMap<string, string>;

/** A finding that stays although it has a repair, and why. */
export interface Refused {
  readonly finding: Finding;
  readonly why: string;
}

/** What mending came to. */
export interface Mended {
  /** The new texts of the files that change. */
  readonly texts: Texts;
  /** The findings that are gone with their edits, in the order they were mended. */
  readonly mended: readonly Finding[];
  readonly refused: readonly Refused[];
  /** What the new texts are judged to be. */
  readonly report: Report;
}

/** How to mend. */
export interface Mending {
  /** The report of what is there now. */
  readonly report: Report;
  /** The text of each file, as it is. */
  readonly texts: Texts;
  /** Whether a repair is wanted. */
  isWanted(finding: Finding): boolean;
  /** Judges the run again, some of its files with other texts. */
  judge(changed: Texts): Promise<Report>;
}

/** As often is looked for what mending has made possible. */
const mostRounds = 10;

/**
 * Applies repairs until none is left. Whatever is applied is judged before it counts: the finding must be gone, nothing new may
 * be as severe, and every file must still be read. Of repairs that fail together those are kept that hold: those of files in which nothing is
 * wrong are tried without the others, and those are halved, in all such files at once.
 */
export async function mend({ report, texts, isWanted, judge }: Mending): Promise<Mended> {
  let state: State = { report, changed: new Map() };
  const mended: Finding[] = [];
  const refused = new Map<string, Refused>();
  const named = (): ReadonlyMap<string, Finding> => byName(state.report.findings.filter((each) => isMendable(each) && isWanted(each)));
  const attempt = async (lists: readonly (readonly string[])[]): Promise<void> => {
    // What was applied since has moved them, or has mended them along.
    const there = named();
    const names = lists.flat().filter((name) => there.has(name));
    const some = names.map((name) => there.get(name) as Finding);
    if (some.length === 0) return;
    const tried = await tryOut(some, state, { texts, isWanted, judge });
    if (!("why" in tried)) {
      state = tried.state;
      for (const each of tried.mended) mended.push(each);
    } else if (some.length === 1) refused.set(names[0] as string, { finding: some[0] as Finding, why: tried.why });
    else for (const part of partsFor(lists, (name) => filesOf(there.get(name)).some((file) => tried.files.has(file)))) await attempt(part);
  };
  for (let round = 0; round < mostRounds; round += 1) {
    const open = [...named()].filter(([name]) => !refused.has(name));
    const together = new Set(apart(open.map(([, finding]) => finding)));
    const batch = open.filter(([, finding]) => together.has(finding));
    if (batch.length === 0) break;
    await attempt(byFiles(batch));
  }
  return { texts: state.changed, mended, refused: [...refused.values()], report: state.report };
}

/** What has been applied so far, and what that is judged to be. */
interface State {
  readonly report: Report;
  readonly changed: Texts;
}

/** Why repairs may not be written, and the files in which that shows. */
interface Wrong {
  readonly why: string;
  readonly files: ReadonlySet<string>;
}

/** A repair may bring a finding that has a repair of its own, and so on: that belongs to it. */
const mostFollowing = 4;

/** Applies the repairs of findings that do not touch each other, and of what they bring. Answers why they may not be written. */
async function tryOut(
  some: readonly Finding[],
  before: State,
  { texts, isWanted, judge }: Omit<Mending, "report">,
): Promise<{ readonly state: State; readonly mended: readonly Finding[] } | Wrong> {
  const mended = [...some];
  let next = some;
  let changed = before.changed;
  for (let round = 0; ; round += 1) {
    changed = applied(changed, texts, next);
    const report = await judge(changed);
    const failed = report.failures.find(
      ({ path, message }) => !before.report.failures.some((each) => each.path === path && each.message === message),
    );
    if (failed) return { why: `${failed.path} ${failed.message}`, files: new Set([failed.path]) };
    const [first, ...others] = broughtBy(before.report, report, some);
    if (!first) return { state: { report, changed }, mended };
    const brought = apart([first, ...others]);
    if (round === mostFollowing || !brought.every((each) => isMendable(each) && isWanted(each))) {
      const why = some.some((each) => isSame(each, first)) ? "the finding stays" : `it causes ${first.rule}: ${first.message}`;
      return { why, files: new Set([first, ...others].map(({ span }) => span.file)) };
    }
    next = brought;
    for (const each of brought) mended.push(each);
  }
}

const isSame = (a: Finding, b: Finding): boolean => a.rule === b.rule && a.span.file === b.span.file && a.message === b.message;

const isMendable = (finding: Finding): boolean => isLive(finding) && editsOf(finding).length > 0;

/** What a finding and its repair are, wherever they stand: the same when the text around them has changed. */
export const repairName = (finding: Finding): string => {
  const { rule, span, anchor, message, fix } = finding;
  return JSON.stringify([rule, span.file, anchor, message, fix?.title, editsOf(finding).map(({ text }) => text)]);
};

function byName(findings: readonly Finding[]): ReadonlyMap<string, Finding> {
  const names = new Map<string, Finding>();
  for (const finding of findings) {
    const name = repairName(finding);
    let count = 1;
    while (names.has(`${count} ${name}`)) count += 1;
    names.set(`${count} ${name}`, finding);
  }
  return names;
}

/** The changed texts after the edits of some findings. */
function applied(changed: Texts, texts: Texts, findings: readonly Finding[]): Texts {
  const edits = once(findings.flatMap(editsOf));
  const after = new Map(changed);
  for (const path of new Set(edits.map(({ span }) => span.file))) {
    const own = edits.filter(({ span }) => span.file === path);
    after.set(path, applyEdits(after.get(path) ?? texts.get(path) ?? "", own));
  }
  return after;
}

const rank = (severity: Severity): number => severities.indexOf(severity);

/**
 * What is left or new, as severe as what was mended or more: of each rule and file as many findings, and as severe ones, may be there
 * as were besides the mended ones. Words and lines may differ, since edits change both.
 */
function broughtBy(before: Report, after: Report, mended: readonly Finding[]): Finding[] {
  const least = mended.reduce<number>((lowest, { severity }) => Math.min(lowest, rank(severity)), severities.length);
  const aboutReading = rulesAboutReading(after);
  const gone = countsOf(mended.map(nameIn));
  const allowed = new Map<string, Severity[]>();
  for (const finding of before.findings.filter(isLive)) {
    const left = gone.get(nameIn(finding)) ?? 0;
    if (left > 0) gone.set(nameIn(finding), left - 1);
    else listIn(allowed, placeOf(finding)).push(finding.severity);
  }
  for (const list of allowed.values()) list.sort((a, b) => rank(b) - rank(a));
  const worstFirst = after.findings.filter(isLive).sort((a, b) => rank(b.severity) - rank(a.severity));
  return worstFirst.filter((finding) => {
    const next = allowed.get(placeOf(finding))?.shift();
    // What a loader refuses is never worth it.
    const counts = rank(finding.severity) >= least || aboutReading.has(finding.rule);
    return counts && (next === undefined || rank(next) < rank(finding.severity));
  });
}

const placeOf = ({ rule, span }: Finding): string => `${rule} ${span.file}`;
const nameIn = (finding: Finding): string => `${placeOf(finding)} ${finding.span.start} ${finding.message}`;

function listIn<T>(lists: Map<string, T[]>, name: string): T[] {
  const list = lists.get(name) ?? [];
  lists.set(name, list);
  return list;
}

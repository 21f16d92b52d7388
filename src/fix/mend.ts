import { type Finding, type Severity, severities } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import { applyEdits } from "../text/edit.ts";
import { compare, countsOf } from "../triage/compare.ts";
import { isLive } from "../triage/live.ts";
import { apart, editsOf, once } from "./apart.ts";

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
 * be as severe, and every file must still be read. Of repairs that fail together those are kept that hold.
 */
export async function mend({ report, texts, isWanted, judge }: Mending): Promise<Mended> {
  let state = { report, changed: new Map() as Texts };
  const mended: Finding[] = [];
  const refused = new Map<string, Refused>();
  const named = (): ReadonlyMap<string, Finding> => byName(state.report.findings.filter((each) => isMendable(each) && isWanted(each)));
  const attempt = async (names: readonly string[]): Promise<void> => {
    // What was applied since has moved them, or has mended them along.
    const there = named();
    const some = names.flatMap((name) => there.get(name) ?? []);
    if (some.length === 0) return;
    const changed = applied(state.changed, texts, some);
    const after = await judge(changed);
    const why = whyRefused(state.report, after, some);
    if (why === undefined) {
      state = { report: after, changed };
      mended.push(...some);
    } else if (some.length === 1) refused.set(names.find((name) => there.has(name)) as string, { finding: some[0] as Finding, why });
    else {
      const half = Math.ceil(names.length / 2);
      await attempt(names.slice(0, half));
      await attempt(names.slice(half));
    }
  };
  for (let round = 0; round < mostRounds; round += 1) {
    const open = [...named()].filter(([name]) => !refused.has(name));
    const together = new Set(apart(open.map(([, finding]) => finding)));
    const batch = open.flatMap(([name, finding]) => (together.has(finding) ? [name] : []));
    if (batch.length === 0) break;
    await attempt(batch);
  }
  return { texts: state.changed, mended, refused: [...refused.values()], report: state.report };
}

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

/** Why edits may not be written: `undefined` when they do what they are for. */
function whyRefused(before: Report, after: Report, mended: readonly Finding[]): string | undefined {
  const failed = after.failures.find(
    ({ path, message }) => !before.failures.some((each) => each.path === path && each.message === message),
  );
  if (failed) return `${failed.path} ${failed.message}`;
  const compared = compare(after, before, "");
  const least = Math.min(...mended.map(({ severity }) => rank(severity)));
  const added = compared.findings.find(({ status, severity }) => status === "new" && rank(severity) >= least);
  if (added) return `it brings ${added.rule}: ${added.message}`;
  const gone = countsOf((compared.since?.fixed ?? []).map(({ rule, path }) => `${rule} ${path}`));
  for (const { rule, span } of mended) {
    const key = `${rule} ${span.file}`;
    const left = gone.get(key) ?? 0;
    if (left === 0) return "the finding stays";
    gone.set(key, left - 1);
  }
  return undefined;
}

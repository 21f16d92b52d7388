import { labelOf } from "../frontends/registry.ts";
import type { Guess } from "../model/document.ts";
import { type Confidence, type Finding, type Related, severities } from "../model/finding.ts";
import type { Workload } from "../model/workload.ts";
import { samePlace } from "../text/span.ts";

const certainty = ["low", "medium", "high"] as const;

/** A finding, the service it is about, when it is about one, and the guess under which it was found. */
export interface Pair {
  readonly finding: Finding;
  readonly workload?: Pick<Workload, "path" | "span" | "ships" | "dialect"> | undefined;
  readonly guess?: Guess | undefined;
}

/** What became one finding, and the guesses it needs; none, when it holds without any. */
interface Merged {
  readonly finding: Finding;
  readonly needs: readonly string[];
}

/** One finding per rule and place: the loudest speaks, other workloads become related places. What needs a guess says which. */
export function mergeEqual(pairs: readonly Pair[]): Finding[] {
  const seen = byPlace(pairs.filter(({ guess }) => guess?.isWitness));
  return [...byPlace(pairs.filter(({ guess }) => !guess?.isWitness))].map(([place, merged]) => {
    const { finding, needs } = attested(merged, seen.get(place));
    if (needs.length === 0 && finding.related.length === 0) return finding;
    const { message, headline } = finding;
    const words = { message: told(message, needs), ...(headline ? { headline: told(headline, needs) } : {}) };
    return { ...finding, ...words, ...(finding.related.length ? { related: distinct(finding) } : {}) };
  });
}

function byPlace(pairs: readonly Pair[]): Map<string, Merged> {
  const merged = new Map<string, Merged>();
  for (const pair of pairs) {
    const { file, start, end } = pair.finding.span;
    const key = `${pair.finding.rule}\0${file}\0${start}\0${end}`;
    const first = merged.get(key);
    merged.set(key, first ? join(first, pair) : mergedOf(pair));
  }
  return merged;
}

/** A guess may be wrong, and what it finds with it. */
function mergedOf({ finding, guess }: Pair): Merged {
  if (guess?.when === undefined) return { finding, needs: [] };
  const doubtful = certainty[Math.max(0, certainty.indexOf(finding.confidence) - 1)] ?? finding.confidence;
  return { finding: { ...finding, confidence: doubtful }, needs: [guess.when] };
}

/** What a witness sees needs no guess, unless it is worse under one. */
function attested({ finding, needs }: Merged, witness: Merged | undefined): Merged {
  if (!witness || needs.length === 0) return { finding, needs };
  const [level, seen] = [finding, witness.finding].map(({ severity }) => severities.indexOf(severity)) as [number, number];
  if (seen < level) return { finding, needs };
  const { confidence } = witness.finding;
  return {
    finding: {
      ...(seen === level ? { ...withoutWords(finding), ...wordsOf(witness.finding) } : finding),
      confidence: surer(finding.confidence, confidence),
    },
    needs: [],
  };
}

/** What a finding says: it is taken over as a whole. */
const wordsOf = ({ message, headline, label, help }: Finding): Pick<Finding, "message" | "headline" | "label" | "help"> => ({
  message,
  ...(headline ? { headline } : {}),
  ...(label ? { label } : {}),
  ...(help ? { help } : {}),
});

const withoutWords = <Told extends Omit<Finding, "standards">>({ headline: _, label: __, help: ___, ...rest }: Told) => rest;

const surer = (a: Confidence, b: Confidence): Confidence => (certainty.indexOf(b) > certainty.indexOf(a) ? b : a);

const told = (message: string, [when, ...others]: readonly string[]): string => {
  if (when === undefined) return message;
  const more = others.length === 0 ? "" : others.length === 1 ? `, and ${others[0]}` : `, and in ${others.length} cases like it`;
  return `${message} (${when}${more})`;
};

function join(first: Merged, pair: Pair): Merged {
  const next = mergedOf(pair);
  const [a, b] = [first.finding, next.finding];
  const { workload } = pair;
  const full = a.related.length > 40;
  const [level, other] = [a, b].map(({ severity }) => severities.indexOf(severity)) as [number, number];
  // What holds without a guess is said without one.
  const isPlainer = other === level && first.needs.length > 0 && next.needs.length === 0;
  // What is louder under a guess is as certain as the guess.
  const louder = other > level ? next : other < level ? first : undefined;
  const alone = louder?.needs.length ? louder : undefined;
  const isElsewhere = workload && workload.path.join("\0") !== a.workload?.join("\0");
  const also: Related[] = isElsewhere ? [{ span: workload.span, message: `${labelOf(workload)} is affected` }] : [];
  const { standards: _, ...rest } = a;
  return {
    finding: {
      ...(other > level || isPlainer ? { ...withoutWords(rest), severity: b.severity, ...wordsOf(b) } : rest),
      ...(b.profile === "recommended" ? { profile: b.profile } : {}),
      confidence: alone ? alone.finding.confidence : surer(a.confidence, b.confidence),
      related: full ? a.related : [...a.related, ...also, ...b.related],
      // A finding that breaks all of its rule's names none.
      ...(a.standards && b.standards ? { standards: [...new Set([...a.standards, ...b.standards])] } : {}),
      ...(a.about || b.about ? { about: [...new Set([...(a.about ?? []), ...(b.about ?? [])])] } : {}),
      fix: oneOf(a.fix, b.fix),
    },
    needs: needsOf(first, next, other - level),
  };
}

/** One repair of two, for the containers of both. */
function oneOf(a: Finding["fix"], b: Finding["fix"]): Finding["fix"] {
  if (!a || !b?.leads) return a ?? b;
  return { ...a, leads: [...(a.leads ?? []), ...b.leads] };
}

/** The guesses that what is said needs: those of the louder, those of both where they are as loud and neither does without. */
function needsOf(first: Merged, next: Merged, louder: number): readonly string[] {
  if (louder !== 0) return louder > 0 ? next.needs : first.needs;
  if (first.needs.length === 0 || next.needs.length === 0) return [];
  return first.needs.includes(next.needs[0] as string) ? first.needs : [...first.needs, ...next.needs];
}

/** Related places that are shown of one finding. */
const mostRelated = 20;

function distinct({ related, span }: Finding): Related[] {
  const kept: Related[] = [];
  for (const each of related) {
    if (kept.length === mostRelated) break;
    if (!samePlace(each.span, span) && !kept.some((other) => samePlace(other.span, each.span))) kept.push(each);
  }
  return kept;
}

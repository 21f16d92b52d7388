import { type Finding, type Severity, severities } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import { type Span, samePlace } from "../text/span.ts";

/** Findings that are shown together, the worst first: they share a place, or one rule finds them side by side in one workload. */
export interface Block {
  readonly findings: readonly Finding[];
  /** Where they are, in the order of the file; none lies within another. */
  readonly places: readonly Span[];
}

const rank = (severity: Severity): number => severities.length - severities.indexOf(severity);

/** Only the last few blocks are looked at again: findings that belong together are neighbours. */
const near = 6;
/** More findings than this are no block that anybody reads. */
const mostTogether = 20;
/** Places of one rule that so many lines or fewer lie apart are side by side. */
const apart = 12;

/** Findings in blocks, the worst first, then by file and place. */
export function blocksOf(report: Pick<Report, "sources">, findings: readonly Finding[]): Block[] {
  const blocks: Finding[][] = [];
  for (const finding of findings) {
    const block = blocks
      .slice(-near)
      .find((each) => each.length < mostTogether && each.some((other) => belongTogether(report, other, finding)));
    if (block) block.push(finding);
    else blocks.push([finding]);
  }
  return blocks
    .map((each) => ({ findings: each.toSorted((a, b) => rank(a.severity) - rank(b.severity)), places: placesOf(each) }))
    .sort(inOrder);
}

function inOrder(a: Block, b: Block): number {
  const [one, other] = [a.findings[0] as Finding, b.findings[0] as Finding];
  const [left, right] = [a.places[0] as Span, b.places[0] as Span];
  return rank(one.severity) - rank(other.severity) || (left.file < right.file ? -1 : left.file > right.file ? 1 : left.start - right.start);
}

function belongTogether({ sources }: Pick<Report, "sources">, a: Finding, b: Finding): boolean {
  if (a.span.file !== b.span.file) return false;
  if (samePlace(a.span, b.span)) return true;
  const source = sources.get(a.span.file);
  if (!source) return false;
  const line = (offset: number): number => source.position(offset).line;
  // A tag and the image that has it.
  const isInside = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
  if (isInside(a.span, b.span) || isInside(b.span, a.span)) {
    const lines = new Set([a.span, b.span].flatMap(({ start, end }) => [line(start), line(Math.max(start, end - 1))]));
    return lines.size === 1;
  }
  if (a.rule !== b.rule || a.severity !== b.severity || !a.workload || a.workload.join("\0") !== b.workload?.join("\0")) return false;
  return Math.abs(line(b.span.start) - line(Math.max(a.span.start, a.span.end - 1))) <= apart;
}

/** The places of findings in their order; of those that lie within one another the innermost. */
function placesOf(findings: readonly Finding[]): Span[] {
  const places: Span[] = [];
  for (const { span } of findings.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)) {
    const before = places.at(-1);
    if (before && before.start <= span.start && span.end <= before.end) places[places.length - 1] = span;
    else if (!before || span.start >= before.end || before.start === before.end) places.push(span);
  }
  return places;
}

/** What a rule finds again and again at a severity: how often beyond what is shown of it, and in how many files. */
export interface Rest {
  readonly rule: string;
  readonly severity: Severity;
  readonly count: number;
  readonly files: number;
}

/** So many findings of one rule are shown at each severity when there are more. */
const shownOf: Readonly<Record<Severity, number>> = { critical: 10, high: 10, medium: 3, low: 3, info: 3 };

/** Nobody is sent to look for one or two that are left out. */
const fewest = 3;

/** The blocks without what repeats, and what that is. */
export function withoutRepeats(blocks: readonly Block[]): { readonly blocks: Block[]; readonly rests: readonly Rest[] } {
  const keyOf = ({ rule, severity }: Finding): string => `${severity} ${rule}`;
  const all = new Map<string, number>();
  for (const { findings } of blocks) for (const finding of findings) all.set(keyOf(finding), (all.get(keyOf(finding)) ?? 0) + 1);
  const counts = new Map<string, number>();
  const left = new Map<string, Finding[]>();
  const kept = blocks.flatMap(({ findings }): Block[] => {
    const shown = findings.filter((finding) => {
      const key = keyOf(finding);
      const most = shownOf[finding.severity];
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      if (count <= most || (all.get(key) ?? 0) < most + fewest) return true;
      left.set(key, [...(left.get(key) ?? []), finding]);
      return false;
    });
    return shown.length ? [{ findings: shown, places: placesOf(shown) }] : [];
  });
  const rests = [...left.values()].map((findings) => {
    const [{ rule, severity }] = findings as [Finding];
    return { rule, severity, count: findings.length, files: new Set(findings.map(({ span }) => span.file)).size };
  });
  return { blocks: kept.sort(inOrder), rests: rests.sort((a, b) => b.count - a.count) };
}

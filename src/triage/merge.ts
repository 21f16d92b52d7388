import { labelOf } from "../frontends/registry.ts";
import { type Finding, type Related, severities } from "../model/finding.ts";
import type { Workload } from "../model/workload.ts";
import { samePlace } from "../text/span.ts";

const certainty = ["low", "medium", "high"] as const;

/** A finding and the service it is about, when it is about one. */
export interface Pair {
  readonly finding: Finding;
  readonly workload?: Pick<Workload, "path" | "span" | "ships" | "dialect"> | undefined;
}

/** One finding per rule and place: the loudest speaks, other workloads become related places. */
export function mergeEqual(pairs: readonly Pair[]): Finding[] {
  const merged = new Map<string, Finding>();
  for (const { finding, workload } of pairs) {
    const { file, start, end } = finding.span;
    const key = `${finding.rule}\0${file}\0${start}\0${end}`;
    const first = merged.get(key);
    merged.set(key, first ? join(first, finding, workload) : finding);
  }
  return [...merged.values()].map((finding) => (finding.related.length ? { ...finding, related: distinct(finding) } : finding));
}

function join(first: Finding, next: Finding, workload: Pair["workload"]): Finding {
  const full = first.related.length > 40;
  const louder = severities.indexOf(next.severity) > severities.indexOf(first.severity);
  const other = workload && workload.path.join("\0") !== first.workload?.join("\0");
  const also: Related[] = other ? [{ span: workload.span, message: `${labelOf(workload)} is affected` }] : [];
  return {
    ...first,
    ...(louder ? { severity: next.severity, message: next.message } : {}),
    ...(next.profile === "recommended" ? { profile: next.profile } : {}),
    confidence: certainty.indexOf(next.confidence) > certainty.indexOf(first.confidence) ? next.confidence : first.confidence,
    related: full ? first.related : [...first.related, ...also, ...next.related],
    fix: first.fix ?? next.fix,
  };
}

function distinct({ related, span }: Finding): Related[] {
  const kept: Related[] = [];
  for (const each of related) if (!samePlace(each.span, span) && !kept.some((other) => samePlace(other.span, each.span))) kept.push(each);
  return kept.slice(0, 20);
}

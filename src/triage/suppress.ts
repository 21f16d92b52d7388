import type { Peer, Suppression } from "../model/document.ts";
import { type Finding, severities } from "../model/finding.ts";
import type { IgnoreUse, Refusal } from "../model/ignore-use.ts";
import type { OtherName } from "../model/other-name.ts";
import type { IgnorePolicy } from "../model/policy.ts";
import { isDay } from "../syntax/day.ts";
import { lastUpTo } from "../text/sorted.ts";
import type { Located, Span } from "../text/span.ts";

/** Our rules that judge what another linter's rule judges, by linter and id. */
export type PeerRules = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** What comments call rules, besides their ids. */
interface Naming {
  readonly peers: PeerRules;
  /** Names of others in comments of ours, and what they are. */
  readonly others?: ReadonlyMap<string, OtherName>;
}

/** What comes of a comment, while it is being found out. */
interface Use {
  readonly suppression: Suppression;
  readonly used: Set<string>;
  readonly refused: Set<Refusal>;
}

/** Findings with what ignores them, and what came of each comment. */
export interface Suppressed {
  readonly findings: Finding[];
  readonly uses: readonly Pick<IgnoreUse, "suppression" | "used" | "refused">[];
}

/** Marks findings that a comment covers; they stay in the report. What no longer holds is told at the finding. */
export function suppress(
  findings: readonly Finding[],
  suppressions: readonly Suppression[],
  { ignores, locked, peers, others = new Map() }: Naming & { readonly ignores: IgnorePolicy; readonly locked: ReadonlySet<string> },
): Suppressed {
  const uses = distinct(suppressions).map((suppression): Use => ({ suppression, used: new Set(), refused: new Set() }));
  if (!ignores.comments) return { findings: [...findings], uses };
  const about = usesByPlace(uses);
  const judge = (finding: Finding): Finding => {
    let kept = finding;
    for (const use of about(finding.span)) {
      const { suppression } = use;
      const named = namedBy(suppression, finding, { peers, others });
      if (!named || (suppression.by !== "seaworthy" && !ignores.peers)) continue;
      for (const { value } of named) use.used.add(value);
      const refusal = refusalOf(suppression, finding, ignores, locked);
      if (!refusal) {
        const { by, reason, span } = suppression;
        return { ...finding, suppressed: { by: "comment", of: by, reason: reason || null, span } };
      }
      use.refused.add(refusal);
      kept = { ...kept, related: [...kept.related, { span: suppression.span, message: refusals[refusal](suppression) }] };
    }
    return kept;
  };
  return { findings: findings.map(judge), uses };
}

/** What covers more than this is looked at for every finding of its file; there is little of it. */
const wide = 2_000;

/** Answers the comments that may cover a place, without asking all of them: a generated file has thousands. */
function usesByPlace(uses: readonly Use[]): (span: Span) => Iterable<Use> {
  const files = new Map<string, { readonly wide: Use[]; readonly narrow: Use[] }>();
  for (const use of uses) {
    const { file, start, end } = use.suppression.covers;
    const there = files.get(file) ?? { wide: [], narrow: [] };
    files.set(file, there);
    (end - start > wide ? there.wide : there.narrow).push(use);
  }
  for (const { narrow } of files.values()) narrow.sort((a, b) => a.suppression.covers.start - b.suppression.covers.start);
  return function* ({ file, start }) {
    const there = files.get(file);
    if (!there) return;
    yield* there.wide;
    let at = lastUpTo(there.narrow, start, ({ suppression }) => suppression.covers.start);
    // None of them reaches further than that.
    for (; at >= 0 && (there.narrow[at] as Use).suppression.covers.start >= start - wide; at -= 1) yield there.narrow[at] as Use;
  };
}

const refusals = {
  expired: ({ until }: Suppression): string => `this ignore comment expired on ${until?.value}`,
  day: ({ until }: Suppression): string => `not ignored: ${JSON.stringify(until?.value)} is not a valid date (use YYYY-MM-DD)`,
  reason: (): string => "not ignored: a finding this severe needs a reason after the brackets",
  locked: (): string => "not ignored: the rule is locked by the policy this project extends",
} as const satisfies Readonly<Record<Refusal, (suppression: Suppression) => string>>;

function refusalOf(
  { by, until, reason, rules }: Suppression,
  { rule, severity }: Finding,
  { today, requireReason }: IgnorePolicy,
  locked: ReadonlySet<string>,
): Refusal | undefined {
  if (locked.has(rule)) return "locked";
  // A date nobody can read is no promise that lasts.
  if (until && !isDay(until.value)) return "day";
  if (until && today && until.value < today) return "expired";
  const mustTell = requireReason !== "never" && severities.indexOf(severity) >= severities.indexOf(requireReason);
  // Another linter's comment that names a rule was weighed there; one that names none hides what nobody has seen.
  const isBlanket = rules.length === 0 || rules.some(({ value }) => value === "*" || value.toLowerCase() === "all");
  return (by === "seaworthy" || isBlanket) && mustTell && !reason ? "reason" : undefined;
}

/** The names of a comment that mean a finding; `undefined` when it does not cover it. */
function namedBy(
  { by, rules, covers }: Suppression,
  { rule, span }: Finding,
  { peers, others }: Required<Naming>,
): readonly Located<string>[] | undefined {
  if (span.start < covers.start || span.start > covers.end) return undefined;
  if (by === "seaworthy") {
    const named = rules.filter(({ value }) => value === rule || others.get(value)?.rules.includes(rule));
    return named.length ? named : undefined;
  }
  const own = peers[by] ?? {};
  if (rules.length === 0) return Object.values(own).some((targets) => targets.includes(rule)) ? [] : undefined;
  const named = rules.filter(({ value }) => targetsOf(by, value, own)?.includes(rule));
  return named.length ? named : undefined;
}

function targetsOf(peer: Peer, id: string, own: Readonly<Record<string, readonly string[]>>): readonly string[] | undefined {
  const key = peer === "trivy" ? trivyId(id) : id;
  if (key.toLowerCase() === "all" || key === "*") return Object.values(own).flat();
  // The builder looks names up as they are written.
  if (peer === "buildkit") return Object.hasOwn(own, key) ? own[key] : undefined;
  return Object.entries(own).find(([each]) => (peer === "trivy" ? trivyId(each) : each).toLowerCase() === key.toLowerCase())?.[1];
}

/** Trivy spells one id as DS002, DS-0002 and AVD-DS-0002. */
const trivyId = (id: string): string => id.replace(/^AVD-/i, "").replace(/^([A-Z]+)-?0*(0|[1-9]\d*)$/i, "$1$2");

/** Each comment once, though several projects may read its file. */
function distinct(suppressions: readonly Suppression[]): Suppression[] {
  return [...new Map(suppressions.map((each) => [`${each.span.start}\0${each.covers.start}\0${each.span.file}`, each])).values()];
}

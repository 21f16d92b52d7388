import type { RawFinding } from "../check/check.ts";
import type { Change } from "../model/change.ts";
import type { Finding, Fix, Unplaced } from "../model/finding.ts";
import type { Workload } from "../model/workload.ts";
import type { Edit } from "../text/edit.ts";
import { relatedHops } from "./hops.ts";

/** How changes are told. */
export interface Telling {
  /** In the words of the format that owns the workload. */
  spell(change: Change, workload: Workload | undefined): string;
  /** As edits of its files; absent where nobody asks for edits. */
  raise?(change: Change, workload: Workload): readonly Edit[] | undefined;
}

/** Fills in from the rule what a problem leaves unsaid. */
export function toFinding({ rule, problem, workload }: RawFinding, telling: Telling): Unplaced {
  const { at, message, related = [], fix } = problem;
  return {
    rule: rule.id,
    severity: problem.severity ?? rule.severity,
    confidence: problem.confidence ?? rule.confidence ?? "high",
    profile: problem.profile ?? rule.profile,
    message,
    span: at.span,
    workload: workload?.path ?? null,
    related: [...related, ...relatedHops(at.via)],
    fix: fix ? toFix(fix, telling, workload) : null,
    suppressed: null,
  };
}

function toFix(fix: Fix, { spell, raise }: Telling, workload: Workload | undefined): Finding["fix"] {
  const { safety } = fix;
  if ("edits" in fix) return { title: fix.title ?? "apply the edit", safety, edits: fix.edits };
  const edits = workload && raise ? raised(fix.changes, (change) => raise(change, workload)) : undefined;
  const title = fix.title ?? fix.changes.map((change) => spell(change, workload)).join(", and ");
  return { title, safety, ...(edits ? { edits } : {}) };
}

/** The edits of all changes: half a repair is none. */
function raised(changes: readonly Change[], raise: (change: Change) => readonly Edit[] | undefined): readonly Edit[] | undefined {
  const edits = changes.map(raise);
  return edits.every((each) => each !== undefined) ? edits.flat() : undefined;
}

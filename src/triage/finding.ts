import type { RawFinding } from "../check/check.ts";
import { frontendOf } from "../frontends/registry.ts";
import { type Change, keyOf } from "../model/change.ts";
import { type Finding, type Fix, type Problem, type Severity, severities, type Unplaced } from "../model/finding.ts";
import { isSaid, type Setting } from "../model/setting.ts";
import { isContainer, type Workload } from "../model/workload.ts";
import type { Subject } from "../rule/define.ts";
import { type Edit, joined } from "../text/edit.ts";
import { relatedHops } from "./hops.ts";

/** The edits that make a change in a workload; `undefined` where it can only be told in words. */
type Raise = (change: Change, workload: Workload) => readonly Edit[] | undefined;

/** How changes are told. */
export interface Telling {
  /** In the words of the format that owns the workload. */
  spell(change: Change, workload: Workload | undefined): string;
  /** As edits of its files; absent where nobody asks for edits. */
  readonly raise?: Raise;
  /** How the lines of a file end. */
  lineEnd?(file: string): string;
}

/** Fills in from the rule what a problem leaves unsaid. */
export function toFinding({ rule, problem, workload }: RawFinding, telling: Telling): Unplaced {
  const { at, message, headline, label, related = [], about, standards, fix } = problem;
  const help = problem.help ?? (fix || !("help" in rule) ? undefined : rule.help);
  return {
    rule: rule.id,
    severity: severityOf(problem.severity ?? rule.severity, rule.on, at, workload),
    confidence: problem.confidence ?? rule.confidence ?? "high",
    profile: problem.profile ?? rule.profile,
    message,
    ...(headline ? { headline } : {}),
    ...(label ? { label } : {}),
    ...(help ? { help } : {}),
    span: at.span,
    workload: workload?.path ?? null,
    related: [...related, ...relatedHops(at.via)],
    ...(about ? { about } : {}),
    ...(standards ? { standards } : {}),
    fix: fix ? toFix(fix, telling, workload) : null,
    suppressed: null,
  };
}

/** What nobody wrote is as severe as the format of the workload lets it be; what a disposable machine grants is low. */
function severityOf(severity: Severity, on: Subject, at: Problem["at"], workload: Workload | undefined): Severity {
  const isMissing = at.state !== undefined && !isSaid(at as Setting<unknown>);
  const isGranted = on === "container" && workload !== undefined && isContainer(workload) && workload.disposable === true;
  const most = isGranted ? "low" : isMissing && workload ? frontendOf(workload.dialect)?.gaps : undefined;
  return most && severities.indexOf(most) < severities.indexOf(severity) ? most : severity;
}
/** What a program prints is not edited: what to do is advice. */
const isPrinted = (workload: Workload | undefined): boolean => workload !== undefined && frontendOf(workload.dialect)?.isPrinted === true;

function toFix(fix: Fix, telling: Telling, workload: Workload | undefined): Finding["fix"] {
  const isAdvice = isPrinted(workload) && "edits" in fix;
  if (isAdvice && fix.title === undefined) return null;
  const edits = isAdvice ? undefined : editsOf(fix, telling, workload);
  const rest = isAdvice ? {} : edits ? { edits } : telling.raise ? {} : { isUnasked: true as const };
  const parts = [...titlesOf(fix, telling, workload), ...(fix.check ? [`check that ${fix.check}`] : [])];
  const led = workload && isContainer(workload) && changesUser(fix) ? { leads: [workload.path] } : {};
  return { title: inSequence(parts), safety: fix.safety, ...led, ...rest };
}

const changesUser = (fix: Fix): boolean => "changes" in fix && fix.changes.some((change) => keyOf(change) === "user");

function titlesOf(fix: Fix, { spell }: Telling, workload: Workload | undefined): readonly string[] {
  if (fix.title !== undefined) return [fix.title];
  return "edits" in fix ? ["apply the edit"] : fix.changes.map((change) => spell(change, change.of ?? workload));
}

/** What to do, one after the other, as a sentence says it. */
const inSequence = (parts: readonly string[]): string =>
  [...(parts.length > 1 ? [parts.slice(0, -1).join(", ")] : []), ...parts.slice(-1)].join(", and ");

/** What is worked out for those alone who ask for edits. */
function editsOf(fix: Fix, { raise, lineEnd }: Telling, workload: Workload | undefined): readonly Edit[] | undefined {
  const edits =
    "edits" in fix ? (typeof fix.edits !== "function" ? fix.edits : raise && fix.edits()) : raise && raised(fix.changes, raise, workload);
  return edits?.map((edit) => withLineEnd(edit, lineEnd?.(edit.span.file) ?? "\n"));
}

/** What an edit writes ends its lines as its file does, whoever made it. */
const withLineEnd = (edit: Edit, end: string): Edit => ({ ...edit, text: edit.text.replace(/\r?\n/g, end) });

/** The edits of all changes: half a repair is none. */
function raised(changes: readonly Change[], raise: Raise, workload: Workload | undefined): readonly Edit[] | undefined {
  const edits = changes.map((change) => {
    const about = change.of ?? workload;
    return about && raise(change, about);
  });
  return edits.every((each) => each !== undefined) ? joined(edits.flat()) : undefined;
}

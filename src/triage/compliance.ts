import { judgedSettings } from "../knowledge/judged-settings.ts";
import { type Compliance, type Judgement, type Verdict, verdicts } from "../model/compliance.ts";
import type { Finding } from "../model/finding.ts";
import type { OpenSetting } from "../model/open-setting.ts";
import type { Report } from "../model/report.ts";
import type { Control, Standard } from "../model/standard.ts";
import { groupBy } from "../text/group-by.ts";

/** A rule, as far as standards are concerned, and whether it ran on everything. */
export interface Coverage {
  readonly id: string;
  readonly standards: readonly string[];
  readonly ran: "everywhere" | "in places" | "nowhere";
}

/** What of a report says how a standard is kept: of every profile, whatever of it is shown. */
type Grounds = Pick<Report, "findings" | "failures" | "unjudged" | "subjects" | "open">;

/**
 * Holds a run against a standard, control by control. A control passes when every rule that sees it ran everywhere, there was something for it to be
 * about, every file could be checked, and nothing was found; what somebody answers for is counted apart. `rules`: every rule there is.
 */
export function complianceOf({ sections, ...standard }: Standard, report: Grounds, rules: readonly Coverage[]): Compliance {
  const byRule = groupBy(report.findings, ({ rule }) => rule);
  const judged = sections.map(({ controls, ...section }) => ({
    ...section,
    judgements: controls.map((control) => judgementOf(control, report, rules, byRule)),
  }));
  const all = judged.flatMap(({ judgements }) => judgements);
  const counts = verdicts.map((verdict) => [verdict, all.filter((each) => each.verdict === verdict).length] as const);
  return {
    standard,
    sections: judged,
    controls: all.length,
    checkable: all.filter(({ control }) => control.unseen === undefined).length,
    counts: Object.fromEntries(counts) as Record<Verdict, number>,
  };
}

/** Rules that see a control: those it lists, else those that name it and those that undo it. */
export const rulesFor = <R extends Pick<Coverage, "id" | "standards">>(
  { rules, cited, also = [] }: Control,
  all: readonly R[],
): readonly R[] => all.filter(({ id, standards }) => (rules ? rules.includes(id) : standards.includes(cited) || also.includes(id)));

function judgementOf(
  control: Control,
  report: Grounds,
  all: readonly Coverage[],
  byRule: ReadonlyMap<string, readonly Finding[]>,
): Judgement {
  const rules = rulesFor(control, all);
  const isBreach = ({ standards }: Finding): boolean => standards === undefined || standards.includes(control.cited);
  const found = rules.flatMap(({ id }) => byRule.get(id) ?? []).filter(isBreach);
  const findings = found.filter(({ suppressed }) => !suppressed);
  const known = { control, rules: rules.map(({ id }) => id), findings, suppressed: found.length - findings.length };
  if (findings.some(({ confidence }) => confidence !== "low")) return { ...known, verdict: "fail" };
  if (findings.length > 0) return { ...known, verdict: "unsure", why: "what is found here has a low confidence" };
  return { ...known, ...withoutBreach(control, report, rules) };
}

/** What a control comes to that nothing breaks. */
function withoutBreach(
  control: Control,
  { failures, unjudged = [], subjects = [], open: settings = [] }: Grounds,
  rules: readonly Coverage[],
): Pick<Judgement, "verdict" | "why"> {
  if (control.unseen !== undefined) return { verdict: "unseen", why: control.unseen };
  const open = new Set([...failures.map(({ path }) => path), ...unjudged]).size;
  if (open > 0) return { verdict: "unsure", why: `${open} ${open === 1 ? "file" : "files"} could not be checked` };
  if (!subjects.includes(control.about)) return { verdict: "not-applicable", why: absent[control.about] };
  const off = rules.filter(({ ran }) => ran === "nowhere");
  const partly = rules.filter(({ ran }) => ran === "in places");
  if (off.length > 0) return { verdict: "unsure", why: `${off.map(({ id }) => id).join(", ")} did not run` };
  if (partly.length > 0) return { verdict: "unsure", why: `${partly.map(({ id }) => id).join(", ")} did not run everywhere` };
  const judged = new Set(rules.flatMap(({ id }) => (Object.hasOwn(judgedSettings, id) ? (judgedSettings[id] ?? []) : [])));
  const unknown = settings.filter(({ setting }) => judged.has(setting));
  return unknown.length > 0 ? { verdict: "unsure", why: unknown.map(unknownOf).join("; ") } : { verdict: "pass" };
}

/** A setting, and who has it: `user` of service `web` and 2 more. */
const unknownOf = ({ setting, labels: [first = "", ...more] }: OpenSetting): string =>
  `\`${setting}\` of ${first}${more.length > 0 ? ` and ${more.length} more` : ""} is not known here`;

const absent: Readonly<Record<Control["about"], string>> = {
  workload: "there is no image and no container here",
  container: "nothing here starts a container",
  build: "there is no Dockerfile here",
  engine: "there is no daemon.json here",
};

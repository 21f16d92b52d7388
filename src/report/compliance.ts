import type { Compliance, Judgement, Verdict } from "../model/compliance.ts";
import { verdicts } from "../model/compliance.ts";
import type { Report } from "../model/report.ts";
import { harmlessPath } from "../secrets/harmless.ts";
import { groupBy } from "../text/group-by.ts";
import type { Look } from "./look.ts";
import { placeOf } from "./place.ts";
import { wrapped } from "./wrap.ts";

/** A verdict as people read it. */
export const verdictWords: Readonly<Record<Verdict, string>> = {
  fail: "fail",
  unsure: "not certain",
  pass: "pass",
  "not-applicable": "does not apply",
  unseen: "cannot be checked from files",
};

const colours = { fail: "red", unsure: "yellow", pass: "green", "not-applicable": "dim", unseen: "dim" } as const satisfies Record<
  Verdict,
  string
>;

/** How much of a standard can be checked, and what it comes to: a sentence. */
export function coverageLine({ standard, controls, checkable, counts }: Compliance): string {
  const parts = [
    ...(["pass", "fail"] as const).map((verdict) => `${counts[verdict]} ${verdict}`),
    ...(counts.unsure ? [`${counts.unsure} not certain`] : []),
    ...(counts["not-applicable"] ? [`${counts["not-applicable"]} ${counts["not-applicable"] === 1 ? "does" : "do"} not apply`] : []),
  ];
  return `${standard.name}: ${checkable} of ${controls} controls can be checked from files; here ${parts.join(", ")}.`;
}

/** The worst first, else as the standard has them. */
export const worstControlsFirst = (judgements: readonly Judgement[]): Judgement[] =>
  judgements.toSorted((a, b) => verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict));

/** Sections with the most failures first, else as the standard has them. */
export function worstSectionsFirst({ sections }: Compliance): Compliance["sections"] {
  const failures = ({ judgements }: Compliance["sections"][number]): number =>
    judgements.filter(({ verdict }) => verdict === "fail").length;
  return sections.toSorted((a, b) => failures(b) - failures(a));
}

/** What is said of a control beside its title, a clause each: why it is not known, what no rule sees, what somebody answers for. */
export const remarksOn = ({ control, verdict, why, suppressed }: Judgement): string[] => [
  ...(why === undefined ? [] : [why]),
  ...(control.partly !== undefined && verdict === "pass" ? [`checked in part: ${control.partly}`] : []),
  ...(suppressed ? [`${suppressed} ${suppressed === 1 ? "finding is" : "findings are"} suppressed`] : []),
];

/** So many places are named of each rule. */
const mostPlaces = 3;

/** What breaks a control, by rule: `cap-drop-all: compose.yaml:2:3 and 4 more`. */
export function breachesOf(report: Pick<Report, "sources">, { findings }: Pick<Judgement, "findings">): string[] {
  const byRule = groupBy(findings, ({ rule }) => rule);
  return [...byRule].map(([rule, found]) => {
    const places = found.slice(0, mostPlaces).map(({ span }) => {
      const { path, line, column } = placeOf(report, span);
      return `${harmlessPath(path)}:${line}:${column}`;
    });
    const more = found.length - places.length;
    return `${rule}: ${places.join(", ")}${more ? ` and ${more} more` : ""}`;
  });
}

/** A standard for people: what it comes to, then its controls by section, the worst first. Those that files cannot show are one line, unless `isAll`. */
export function complianceText(report: Report, compliance: Compliance, look: Look, isAll: boolean): string {
  const { style, columns } = look;
  const [first = "", ...others] = wrapped(coverageLine(compliance), columns, "", 2);
  const sections = worstSectionsFirst(compliance).flatMap(({ number, title, judgements }) => {
    const isListed = ({ verdict }: Judgement): boolean => isAll || verdict !== "unseen";
    const listed = worstControlsFirst(judgements.filter(isListed));
    const width = Math.max(0, ...listed.map(({ control }) => control.number.length));
    const unseen = judgements.filter((each) => !isListed(each));
    const heading = style("bold", [number, title].filter(Boolean).join(" "));
    return ["", heading, ...listed.flatMap((each) => controlLines(report, each, width, look)), ...unseenLines(unseen, look)];
  });
  return [style("bold", first), ...others, ...sections].join("\n");
}

/** A control, its number padded to a width. */
function controlLines(report: Report, judgement: Judgement, width: number, { style, columns }: Look): string[] {
  const { control, verdict } = judgement;
  const word = verdict === "unseen" ? "-" : verdict === "not-applicable" ? "n/a" : verdict === "unsure" ? "?" : verdict;
  const mark = `  ${word.padEnd(4)} ${control.number.padEnd(width)}  `;
  const below = " ".repeat(mark.length);
  const remarks = remarksOn(judgement);
  const [first = "", ...rest] = wrapped(`${control.title}${remarks.length ? ` (${remarks.join("; ")})` : ""}`, columns, mark, mark.length);
  const breaches = breachesOf(report, judgement).flatMap((each) => wrapped(each, columns, below, mark.length + 2));
  return [`${style(colours[verdict], mark)}${first.slice(mark.length)}`, ...rest, ...breaches];
}

/** Controls that files cannot show, by the reason. */
function unseenLines(judgements: readonly Judgement[], { style, columns }: Look): string[] {
  return [...groupBy(judgements, ({ why = "" }) => why)].flatMap(([why, alike]) => {
    const numbers = alike.map(({ control }) => control.number);
    const which = numbers.length > mostPlaces ? `${numbers.length} controls` : numbers.join(", ");
    const [first = "", ...rest] = wrapped(`${which} cannot be checked from files: ${why}`, columns, "  -    ", 7);
    return [style("dim", first), ...rest.map((line) => style("dim", line))];
  });
}

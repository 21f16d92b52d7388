import type { OpenSetting } from "../model/open-setting.ts";
import type { Report } from "../model/report.ts";
import type { Scored, Scores } from "../model/score.ts";
import { harmlessLine, harmlessPath } from "../secrets/harmless.ts";
import { joinWords } from "../text/join-words.ts";
import type { Look } from "./look.ts";
import { wrapped } from "./wrap.ts";

/** So many containers and images, and so many steps, are told where not all are asked for. */
const most = 10;

/** What everything scores, in a sentence without a full stop. */
export function scoreLine({ mean, minimum, grade, scored }: Scores): string {
  const counts = (["container", "image"] as const).flatMap((kind) => {
    const count = scored.filter((each) => each.kind === kind).length;
    return count ? [`${count} ${kind}${count === 1 ? "" : "s"}`] : [];
  });
  return `Score: ${minimum} of 100 at worst (${grade}), ${mean} on average, of ${joinWords(counts)}`;
}

/** How far two states are apart, in a clause; nothing where there is no earlier one. */
export function scoreChange({ since, scores }: Pick<Report, "since" | "scores">): string | undefined {
  if (!since?.scores || !scores) return undefined;
  const { mean, minimum } = since.scores;
  return `since ${since.ref}: ${signed(scores.minimum - minimum)} at worst, ${signed(scores.mean - mean)} on average`;
}

/** A number with its sign, and one decimal at most. */
export const signed = (difference: number): string => {
  const rounded = Math.round(difference * 10) / 10;
  return rounded > 0 ? `+${rounded}` : String(rounded || 0);
};

/** What a score is made of: why it cannot be higher, then what takes points. */
export function reasonsOf({ cap, deductions }: Pick<Scored, "cap" | "deductions">): string {
  const taken = deductions.map(({ what, points }) => `-${points} ${what}`);
  return [...(cap ? [`at most ${cap.at}, because ${cap.why} (${cap.rule})`] : []), ...(taken.length ? [taken.join(", ")] : [])].join("; ");
}

/** What the scores do not say, a sentence each: rules that did not run, settings that nobody knows. */
export const uncountedLines = ({ unrated, open }: Pick<Scores, "unrated" | "open">): string[] => [
  ...(unrated.length ? [`Not counted, because they did not run everywhere: ${unrated.join(", ")}.`] : []),
  ...(open.length ? [`Not counted, because they are not known before the start: ${joinWords(open.map(openSetting))}.`] : []),
];

const openSetting = ({ setting, labels: [first = "", ...more] }: OpenSetting): string =>
  `\`${setting}\` of ${first}${more.length ? ` and ${more.length} more` : ""}`;

/** The scores for people: what everything comes to, the lowest first, and the steps that help most. */
export function scoreText(report: Report, look: Look, isAll: boolean): string {
  const { scores } = report;
  if (!scores) return "";
  const { style, columns } = look;
  const shown = isAll ? scores.scored : scores.scored.filter(({ score }) => score < 100).slice(0, most);
  const steps = isAll ? scores.recommendations : scores.recommendations.slice(0, most);
  const change = scoreChange(report);
  const [first = "", ...others] = wrapped(harmlessLine(`${scoreLine(scores)}${change ? ` (${change})` : ""}.`), columns, "", 2);
  const more = (count: number): string[] => (count > 0 ? [style("dim", `        ${count} more with --all`)] : []);
  const below = scores.scored.filter(({ score }) => score < 100).length;
  return [
    style("bold", first),
    ...others,
    ...shown.flatMap((each) =>
      row(`${String(each.score).padStart(5)} ${each.grade}  `, `${nameOf(each)}${each.score < 100 ? `: ${reasonsOf(each)}` : ""}`, look),
    ),
    ...(isAll ? [] : more(below - shown.length)),
    ...(steps.length ? ["", style("bold", "What to do first, and the points each step adds to those above it:")] : []),
    ...steps.flatMap(({ text, gain }) => row(`${`+${gain}`.padStart(7)}  `, text, look)),
    ...more(scores.recommendations.length - steps.length),
    ...uncountedLines(scores).flatMap((line) => ["", ...wrapped(harmlessLine(line), columns, "", 2)]),
  ].join("\n");
}

/** A container or an image, with its file: many files have a service of the same name. */
export const nameOf = ({ label, file }: Pick<Scored, "label" | "file">): string => `${label} in ${harmlessPath(file)}`;

function row(first: string, text: string, { style, columns }: Look): string[] {
  const [line = "", ...others] = wrapped(harmlessLine(text), columns, first, first.length);
  return [`${style("bold", first)}${line.slice(first.length)}`, ...others];
}

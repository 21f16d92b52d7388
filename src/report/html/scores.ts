import type { Report } from "../../model/report.ts";
import type { HistoryEntry, Recommendation, Scored, Scores } from "../../model/score.ts";
import { uncountedLines } from "../score.ts";
import { counted, type Hole, html, type Markup, prose } from "./markup.ts";

/** So many rows of scores are shown at once, and so many at all. */
const most = { atOnce: 10, rows: 500, named: 8, steps: 30 } as const;

/** What the earlier state scored that a run is compared with. */
type Earlier = NonNullable<NonNullable<Report["since"]>["scores"]>;

/** How good everything is: a chain is as strong as its weakest link, so the lowest score comes first. */
export const gradeCard = ({ mean, minimum, grade, scored, ...scores }: Scores, before: Earlier | undefined): Markup =>
  html`<div class="card grade"><p class="big"><span class="letter g${grade}">${grade}</span> <span class="of"><b>${rounded(minimum)}</b> of 100, the lowest score</span></p><p>The mean of ${counted(scored.length, "container or image", "containers and images")} is ${rounded(mean)}.${
    before ? html` Earlier the lowest was ${rounded(before.minimum)}, and the mean ${rounded(before.mean)}.` : undefined
  }</p>${uncountedLines(scores).length > 0 ? html`<p><a href="#scores">Not everything is counted.</a></p>` : undefined}</div>`;

const rounded = (score: number): number => Math.round(score);

/** What to do, the step that gains most first. */
export function recommended(recommendations: readonly Recommendation[]): Hole {
  if (recommendations.length === 0) return undefined;
  const rest = recommendations.length - most.steps;
  return html`<section aria-labelledby="recommendations"><h2 id="recommendations">Recommendations</h2><p class="lead">Most effect first: the points are what the scores gain in sum.</p><ol class="steps">${recommendations
    .slice(0, most.steps)
    .map(
      ({ text, gain, rules, workloads }) =>
        html`<li><b class="gain">+${rounded(gain)}</b> <span>${prose(text)}</span><span class="who">${named(workloads)}${rules.length ? html` &#183; ${rules.slice(0, most.named).map((rule) => html`<a href="#findings" data-set="rule" data-to="${rule}">${rule}</a> `)}` : undefined}</span></li>`,
    )}</ol>${rest > 0 ? html`<p class="note">${counted(rest, "more step")} of less effect omitted.</p>` : undefined}</section>`;
}

const named = (labels: readonly string[]): Hole => [
  prose(labels.slice(0, most.named).join(", ")),
  labels.length > most.named ? ` and ${labels.length - most.named} more` : undefined,
];

/** Every container and image with its score and what takes points from it, the lowest first. */
export function scoreTable(scores: Scores): Hole {
  const { scored } = scores;
  if (scored.length === 0) return undefined;
  const rows = scored
    .toSorted((a, b) => a.score - b.score)
    .slice(0, most.rows)
    .map(row);
  const rest = rows.slice(most.atOnce);
  const cut = scored.length - most.rows;
  return html`<section aria-labelledby="scores"><h2 id="scores">Scores</h2>${tableOf(rows.slice(0, most.atOnce), "Scores of containers and images, the lowest first")}${
    rest.length
      ? html`<details><summary>${counted(rest.length, "more row")}</summary>${tableOf(rest, "Scores of containers and images, the others")}</details>`
      : undefined
  }${cut > 0 ? html`<p class="note">${counted(cut, "higher score")} omitted.</p>` : undefined}${uncountedLines(scores).map(
    (line) => html`<p class="note">${prose(line)}</p>`,
  )}</section>`;
}

const tableOf = (rows: readonly Markup[], caption: string): Markup =>
  html`<div class="wide-table"><table class="scores"><caption>${caption}</caption><thead><tr><th scope="col">Container or image</th><th scope="col" class="n">Score</th><th scope="col">Grade</th><th scope="col">What takes points</th></tr></thead><tbody>${rows}</tbody></table></div>`;

function row({ label, file, kind, score, grade, deductions, cap }: Scored): Markup {
  const width = Math.max(0, Math.min(100, rounded(score)));
  return html`<tr><th scope="row">${prose(label)} <span class="kind">${kind}, ${file}</span></th><td class="n">${rounded(score)}<svg class="bar" viewBox="0 0 100 5" aria-hidden="true"><rect class="rail" width="100" height="5"></rect><rect class="g${grade}" width="${width}" height="5"></rect></svg></td><td><span class="letter small g${grade}">${grade}</span></td><td>${
    cap ? html`<p class="cap">At most ${rounded(cap.at)}: ${prose(cap.why)} (${cap.rule})</p>` : undefined
  }<ul class="minus">${deductions.map(({ what, points }) => html`<li><b>&#8722;${rounded(points)}</b> ${prose(what)}</li>`)}</ul></td></tr>`;
}

/** So many of the latest runs are drawn. */
const mostRuns = 60;
const size = { width: 320, height: 84, left: 26, right: 8, top: 8, bottom: 16 } as const;

/** How the score went from run to run; nothing of a single one. */
export function trend(history: readonly HistoryEntry[]): Hole {
  const runs = history.slice(-mostRuns);
  const [first] = runs;
  const last = runs.at(-1);
  if (!first || !last || first === last) return undefined;
  const x = (at: number): number => round(size.left + ((size.width - size.left - size.right) * at) / Math.max(1, runs.length - 1));
  const y = (score: number): number =>
    round(size.height - size.bottom - ((size.height - size.top - size.bottom) * Math.max(0, Math.min(100, score))) / 100);
  const line = (which: "mean" | "minimum"): string => runs.map((run, at) => `${x(at)},${y(run[which])}`).join(" ");
  const change = rounded(last.mean) - rounded(first.mean);
  const says = `${counted(runs.length, "run")} from ${dayOf(first)} to ${dayOf(last)}: the mean went from ${rounded(first.mean)} to ${rounded(last.mean)}, the lowest score from ${rounded(first.minimum)} to ${rounded(last.minimum)}`;
  const points = runs.map(
    (run, at) =>
      html`<circle class="mean" cx="${x(at)}" cy="${y(run.mean)}" r="2.4"><title>${dayOf(run)}${run.commit ? `, ${run.commit.slice(0, 12)}` : ""}: mean ${rounded(run.mean)}, lowest ${rounded(run.minimum)}</title></circle>`,
  );
  const grid = [0, 50, 100].map(
    (score) =>
      html`<line class="grid" x1="${size.left}" x2="${size.width - size.right}" y1="${y(score)}" y2="${y(score)}"></line><text class="axis" x="${size.left - 4}" y="${y(score) + 3}" text-anchor="end">${score}</text>`,
  );
  return html`<figure class="card trend"><svg viewBox="0 0 ${size.width} ${size.height}" role="img" aria-label="${says}">${grid}<polyline class="minimum" points="${line("minimum")}"></polyline><polyline class="mean" points="${line("mean")}"></polyline>${points}<text class="axis" x="${size.left}" y="${size.height - 4}">${dayOf(first)}</text><text class="axis" x="${size.width - size.right}" y="${size.height - 4}" text-anchor="end">${dayOf(last)}</text></svg><figcaption>Mean <span class="key mean"></span> and lowest <span class="key minimum"></span> score; the mean ${change === 0 ? "is unchanged" : `${change > 0 ? "+" : "−"}${Math.abs(change)}`} since ${dayOf(first)}</figcaption></figure>`;
}

const round = (value: number): number => Math.round(value * 10) / 10;
const dayOf = ({ date }: HistoryEntry): string => date.slice(0, 10);

import type { Compliance, Judgement } from "../../model/compliance.ts";
import type { Report } from "../../model/report.ts";
import { breachesOf, coverageLine, remarksOn, verdictWords } from "../compliance.ts";
import { counted, type Hole, html, type Markup, prose } from "./markup.ts";

/** Every standard that was asked for, control by control, as the standard has them. */
export function standards(report: Report): Hole {
  const asked = report.compliance ?? [];
  if (asked.length === 0) return undefined;
  return html`<section aria-labelledby="compliance"><h2 id="compliance">Compliance</h2>${asked.map((each) => standard(report, each))}</section>`;
}

/** What can be checked comes first; what files never show is told all the same, and folded. */
function standard(report: Report, compliance: Compliance): Markup {
  const { name, source } = compliance.standard;
  const unseen = compliance.sections.flatMap(({ judgements }) => judgements.filter(({ verdict }) => verdict === "unseen"));
  return html`<h3>${name}</h3><p class="lead">${coverageLine(compliance)}</p><p class="note">${source}</p>${compliance.sections.map(
    ({ number, title, judgements }) => {
      const seen = judgements.filter(({ verdict }) => verdict !== "unseen");
      return seen.length ? table(report, `${number} ${title}`.trim(), seen) : undefined;
    },
  )}${
    unseen.length
      ? html`<details><summary>${counted(unseen.length, "control")} that cannot be checked from files</summary>${table(report, `Controls of ${name} that cannot be checked from files`, unseen)}</details>`
      : undefined
  }`;
}

const table = (report: Report, caption: string, judgements: readonly Judgement[]): Markup =>
  html`<div class="wide-table"><table class="controls"><caption>${caption}</caption><thead><tr><th scope="col">Control</th><th scope="col">What it asks for</th><th scope="col">Verdict</th><th scope="col">Findings and remarks</th></tr></thead><tbody>${judgements.map((each) => control(report, each))}</tbody></table></div>`;

function control(report: Report, judgement: Judgement): Markup {
  const { control: asked, verdict } = judgement;
  const said = [...breachesOf(report, judgement), ...remarksOn(judgement)];
  return html`<tr><th scope="row">${asked.number}</th><td>${prose(asked.title)}</td><td><span class="verdict ${verdict}">${verdictWords[verdict]}</span></td><td>${
    said.length ? html`<ul>${said.map((each) => html`<li>${prose(each)}</li>`)}</ul>` : undefined
  }</td></tr>`;
}

import { createHash } from "node:crypto";
import { severities } from "../../model/finding.ts";
import type { Report } from "../../model/report.ts";
import { isLive } from "../../triage/live.ts";
import { countsLine, summaryLine, summaryOf } from "../summary.ts";
import { breakdown } from "./breakdown.ts";
import { FindingList, filterForm } from "./findings.ts";
import { counted, type Hole, html, Markup } from "./markup.ts";
import { networks } from "./network.ts";
import { answered, compared, scope, unchecked } from "./remarks.ts";
import { gradeCard, recommended, scoreTable, trend } from "./scores.ts";
import { script } from "./script.ts";
import { services } from "./services.ts";
import { standards } from "./standards.ts";
import { style } from "./style.ts";
import { Subjects } from "./subjects.ts";

/** Where the tool lives. */
const home = "https://github.com/seaworthy-lint/seaworthy";

/**
 * A report as one document for people: it loads nothing, sends nothing, and runs one script, that is known by its hash. `when` it was made is
 * said in UTC. Findings by the thousand are cut, the mildest first, and it is said how many.
 */
export function htmlReport(report: Report, version: string, when: Date): string {
  const live = report.findings.filter(isLive);
  const subjects = new Subjects(report.views?.workloads ?? []);
  const list = new FindingList(report, live, subjects);
  const parts: readonly (readonly [id: string, title: string, part: Hole])[] = [
    ["unchecked", "Not checked", unchecked(report)],
    ["summary", "Summary", summary(report)],
    ["recommendations", "Recommendations", report.scores && recommended(report.scores.recommendations)],
    ["compared", "Compared", compared(report)],
    ["breakdown", "Where", live.length ? where(breakdown(live, list, subjects)) : undefined],
    ["findings", "Findings", findings(list, live.length)],
    ["scores", "Scores", report.scores && scoreTable(report.scores)],
    ["network", "Network", report.views && networks(report.views.networks)],
    ["services", "What would start", report.views && services(report.views, subjects, live)],
    ["compliance", "Compliance", standards(report)],
    ["suppressed", "Suppressed", answered(report)],
    ["scope", "Scope", scope(report)],
  ];
  const there = parts.filter(([, , part]) => part !== undefined);
  const title = `seaworthy: ${countsLine(report).replace(/\.$/, "")}`;
  const day = Number.isNaN(when.getTime()) ? "" : `${when.toISOString().slice(0, 16).replace("T", " ")} UTC`;
  const body = html`<header><p class="tool">seaworthy ${version}</p><h1>Container security report</h1><p class="lead">${counted(report.files.length, "file")} checked${day ? html`, <time datetime="${when.toISOString()}">${day}</time>` : undefined}</p></header><nav aria-label="Contents"><ul>${there.map(
    ([id, name]) => html`<li><a href="#${id}">${name}</a></li>`,
  )}</ul></nav><main>${there.map(([, , part]) => part)}</main><footer><p>Made by <a href="${home}" rel="noreferrer">seaworthy</a> ${version}. Secrets are masked; this file loads nothing and sends nothing.</p></footer>`;
  const policy = `default-src 'none'; style-src ${hashOf(style)}; script-src ${hashOf(script)}; base-uri 'none'; form-action 'none'`;
  const head = html`<meta charset="utf-8"><meta name="generator" content="seaworthy ${version}">${meta(policy)}<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer"><title>${title}</title>`;
  return `<!DOCTYPE html><html lang="en"><head>${head}<style>${style}</style></head><body>${body}<script>${script}</script></body></html>\n`;
}

/** A policy of ours: its quotes are what they are. */
const meta = (policy: string): Markup => Markup.from([`<meta http-equiv="Content-Security-Policy" content="${policy}">`], []);

const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text, "utf8").digest("base64")}'`;

function summary(report: Report): Markup {
  const { bySeverity, fixable, fixableSafely } = summaryOf(report);
  const tiles = severities
    .toReversed()
    .map((severity) => html`<li class="tile ${severity}"><b>${bySeverity[severity]}</b> ${severity}</li>`);
  return html`<section aria-labelledby="summary"><h2 id="summary">Summary</h2><div class="cards">${report.scores && gradeCard(report.scores, report.since?.scores)}${report.history && trend(report.history)}<div class="card counts"><ul class="tiles" aria-label="Findings by severity">${tiles}</ul><p>${summaryLine(report)}</p>${
    fixable
      ? html`<p class="note">${fixableSafely ? html`<code>seaworthy fix</code> makes the safe repairs` : html`<code>seaworthy fix --unsafe</code> makes the repairs`}; <code>--diff</code> shows them first.</p>`
      : undefined
  }</div></div></section>`;
}

const where = (tables: Hole): Markup =>
  html`<section aria-labelledby="breakdown"><h2 id="breakdown">Where</h2><div class="columns">${tables}</div></section>`;

function findings(list: FindingList, count: number): Markup {
  if (count === 0) return html`<section aria-labelledby="findings"><h2 id="findings">Findings</h2><p class="lead">None.</p></section>`;
  const { groups, omitted } = list.write();
  return html`<section aria-labelledby="findings"><h2 id="findings">Findings</h2>${filterForm(list.choices, count)}${
    omitted
      ? html`<p class="alert">${counted(omitted, "less severe finding is", "less severe findings are")} omitted to keep this file usable: the JSON report has them.</p>`
      : undefined
  }<div id="groups">${groups}</div></section>`;
}

import type { Finding } from "../../model/finding.ts";
import type { Notice, Report } from "../../model/report.ts";
import { harmlessPath } from "../../secrets/harmless.ts";
import { placeText, sayingOf } from "./finding.ts";
import { counted, type Hole, html, type Markup, prose } from "./markup.ts";

/** More lines of a list are counted only. */
const mostLines = 1_000;

const list = <T>(items: readonly T[], line: (item: T) => Markup): Markup =>
  html`<ul class="lines">${items.slice(0, mostLines).map(line)}</ul>${items.length > mostLines ? html`<p class="note">${counted(items.length - mostLines, "more line")} omitted.</p>` : undefined}`;

/** Files about which the run says nothing, where everybody sees it. */
export function unchecked({ failures }: Report): Hole {
  if (failures.length === 0) return undefined;
  return html`<section class="alert" aria-labelledby="unchecked"><h2 id="unchecked">${counted(failures.length, "file")} could not be checked</h2><p class="lead">This report says nothing about them.</p>${list(failures, noticeLine)}</section>`;
}

const noticeLine = ({ path, message }: Notice): Markup => html`<li><code>${harmlessPath(path)}</code> ${prose(message)}</li>`;

/** What is gone, and what is there, compared with an earlier state. */
export function compared({ since, findings }: Report): Hole {
  if (!since) return undefined;
  const uncovered = findings.filter(({ suppressed, status }) => !suppressed && status === "uncovered");
  const existing = findings.filter(({ suppressed, status }) => !suppressed && status === "existing").length;
  return html`<section aria-labelledby="compared"><h2 id="compared">Compared with ${since.ref}</h2><p class="lead">${counted(since.fixed.length, "finding")} fixed, ${existing} unchanged${uncovered.length ? `, ${uncovered.length} uncovered by what was fixed` : ""}. Findings in this report are the new ones.</p>${
    since.fixed.length
      ? html`<details><summary>Fixed</summary>${list(since.fixed, ({ rule, severity, message, path, line, column }) => html`<li><span class="badge ${severity}">${severity}</span> ${rule}: ${prose(message)} <code>${path}:${line}:${column}</code></li>`)}</details>`
      : undefined
  }</section>`;
}

/** Findings that somebody answers for: they do not count, and nobody is kept from seeing them. */
export function answered(report: Report): Hole {
  const findings = report.findings.filter(({ suppressed }) => suppressed);
  if (findings.length === 0) return undefined;
  return html`<section aria-labelledby="suppressed"><h2 id="suppressed">Suppressed</h2><p class="lead">${counted(findings.length, "finding does", "findings do")} not count: a comment or the baseline accepts them.</p><details><summary>Show them</summary>${list(findings, (each) => answeredLine(report, each))}</details></section>`;
}

function answeredLine(report: Report, finding: Finding): Markup {
  const { severity, rule, suppressed, span } = finding;
  const by = suppressed?.by === "comment" ? `by a comment of ${suppressed.of}` : "in the baseline";
  return html`<li><span class="badge ${severity}">${severity}</span> ${rule}: ${prose(sayingOf(finding))} <code>${placeText(report, span)}</code> <span class="kind">${by}${suppressed?.reason ? `: ${suppressed.reason}` : ", no reason given"}</span></li>`;
}

/** What else there is to know: what was skipped, and which files were checked. */
export function scope({ notices, files }: Report): Hole {
  return html`<section aria-labelledby="scope"><h2 id="scope">Scope</h2>${
    notices.length ? html`<h3>Notices</h3>${list(notices, noticeLine)}` : undefined
  }<details><summary>${counted(files.length, "file")} checked</summary>${list(files, ({ path, kind }) => html`<li><code>${harmlessPath(path)}</code> <span class="kind">${kind}</span></li>`)}</details></section>`;
}

import type { Finding, Related } from "../../model/finding.ts";
import type { Report } from "../../model/report.ts";
import { harmlessLine, harmlessPath } from "../../secrets/harmless.ts";
import type { Span } from "../../text/span.ts";
import { offered } from "../edits.ts";
import { type FrameLine, frame, type Mark } from "../frame.ts";
import { caretLabel, headline, wayOut } from "../headline.ts";
import { placeOf } from "../place.ts";
import { type RepairLine, repairLines } from "../repair.ts";
import { type Hole, html, type Markup, prose } from "./markup.ts";

/** So many second places of a finding are shown, and so many lines of a repair. */
const mostRelated = 4;
const mostRepaired = 20;
/** A longer message is told as far as this. */
const longestMessage = 1_000;

/** What a finding says, no longer than anybody reads. */
export const sayingOf = (finding: Pick<Finding, "message" | "headline">): string => {
  const text = headline(finding);
  return text.length > longestMessage ? `${text.slice(0, longestMessage)}…` : text;
};

/** `file:line:column` of a span. */
export function placeText(report: Pick<Report, "sources">, span: Span): string {
  const { path, line, column } = placeOf(report, span);
  return `${harmlessPath(path)}:${line}:${column}`;
}

/** A finding in full, its title aside: the lines it is about, what belongs to it, what to do, and what a repair changes. */
export function findingBody(report: Pick<Report, "sources">, finding: Finding): Markup {
  const { span, related, confidence, fix } = finding;
  const shown = related.slice(0, mostRelated);
  const isHere = ({ span: place }: Related): boolean => place.file === span.file;
  const label = caretLabel(finding);
  const marks: Mark[] = [
    { span, isMain: true, ...(label ? { label: harmlessLine(label) } : {}) },
    ...shown.filter(isHere).map((each) => ({ span: each.span, label: harmlessLine(each.message), isMain: false })),
  ];
  const elsewhere = shown.filter((each) => !isHere(each));
  const more = related.length - shown.length;
  const way = wayOut(finding);
  return html`${framed(report, span.file, marks)}${
    elsewhere.length || more > 0
      ? html`<ul class="also">${elsewhere.map((each) => html`<li><code>${placeText(report, each.span)}</code> ${prose(each.message)}</li>`)}${more > 0 ? html`<li>${more} more related places</li>` : undefined}</ul>`
      : undefined
  }${way ? html`<p class="do"><b>What to do:</b> ${prose(way)}${fix?.safety === "unsafe" ? " (may change behaviour)" : ""}</p>` : undefined}${
    confidence === "low" ? html`<p class="note">Not certain: this depends on what files do not show.</p>` : undefined
  }${repair(report, finding)}`;
}

function framed({ sources }: Pick<Report, "sources">, file: string, marks: readonly Mark[]): Hole {
  const source = sources.get(file);
  if (!source) return undefined;
  const lines = frame(source, marks);
  const width = Math.max(...lines.map((each) => (each.kind === "source" ? String(each.line).length : 0)));
  return html`<pre class="frame">${lines.map((each) => frameLine(each, width))}</pre>`;
}

function frameLine(line: FrameLine, width: number): Markup {
  const blank = " ".repeat(width);
  if (line.kind === "gap")
    return html`<i>${blank} </i>&#8230;
`;
  if (line.kind === "source")
    return html`<i>${String(line.line).padStart(width)} </i>${line.text}
`;
  const { indent, marks, label, isMain } = line;
  return html`<i>${blank} </i>${" ".repeat(indent)}<b class="${isMain ? "main" : "side"}">${marks}${label ? ` ${label}` : ""}</b>
`;
}

/** What a repair changes, as a diff of each file. */
function repair({ sources }: Pick<Report, "sources">, { fix, span }: Finding): Hole {
  const edits = offered(fix);
  const changes = [...new Set(edits.map((each) => each.span.file))].flatMap((file) => {
    const source = sources.get(file);
    const own = edits.filter((each) => each.span.file === file);
    return source ? [{ file, lines: repairLines(source, own) }] : [];
  });
  const count = changes.reduce((sum, { lines }) => sum + lines.length, 0);
  if (count === 0) return undefined;
  if (count > mostRepaired) return html`<p class="note">The repair changes ${count} lines: seaworthy fix --diff shows them.</p>`;
  return changes.map(({ file, lines }) => {
    const width = Math.max(...lines.map(({ line }) => String(line).length));
    return html`<pre class="diff">${
      file === span.file
        ? undefined
        : html`<i>${file}</i>
`
    }${lines.map((each) => diffLine(each, width))}</pre>`;
  });
}

function diffLine({ sign, line, text }: RepairLine, width: number): Markup {
  const number = html`<i>${String(line).padStart(width)} </i>`;
  return sign === "-"
    ? html`${number}<del>- ${text}</del>
`
    : html`${number}<ins>+ ${text}</ins>
`;
}

import { type Finding, type Severity, severities } from "../../model/finding.ts";
import { groupBy } from "../../text/group-by.ts";
import type { FindingList } from "./findings.ts";
import { counted, type Hole, html, type Markup } from "./markup.ts";
import type { Subjects } from "./subjects.ts";

/** So many rows of a table are shown at once, and so many at all. */
const most = { atOnce: 10, rows: 300 } as const;

/** A table of findings by something they can be filtered by. */
interface Breakdown {
  readonly id: string;
  readonly title: string;
  /** The filter that a row sets. */
  readonly filter: "rule" | "service" | "file" | "standard";
  readonly column: string;
  namesOf(finding: Finding): readonly string[];
}

/** Findings counted by service, rule, file and standard; a row leads to its findings. */
export function breakdown(live: readonly Finding[], list: FindingList, subjects: Subjects): Hole {
  const tables: readonly Breakdown[] = [
    {
      ...{ id: "by-service", title: "By service or image", filter: "service", column: "Service or image" },
      namesOf: (finding) => [subjects.of(finding)?.name ?? []].flat(),
    },
    { ...{ id: "by-rule", title: "By rule", filter: "rule", column: "Rule" }, namesOf: ({ rule }) => [rule] },
    { ...{ id: "by-file", title: "By file", filter: "file", column: "File" }, namesOf: ({ span }) => [span.file] },
    {
      ...{ id: "by-standard", title: "By standard", filter: "standard", column: "Control" },
      namesOf: (finding) => list.standardsOf(finding),
    },
  ];
  return tables.map((each) => table(each, live));
}

/** What findings of each severity weigh where rows are put in order: one of a severity comes before any number of milder ones. */
const worseFirst = (a: Counts, b: Counts): number => {
  for (const severity of severities.toReversed()) {
    const more = (b.get(severity) ?? 0) - (a.get(severity) ?? 0);
    if (more) return more;
  }
  return 0;
};

type Counts = ReadonlyMap<Severity, number>;

function table({ id, title, filter, column, namesOf }: Breakdown, live: readonly Finding[]): Hole {
  const pairs = live.flatMap((finding) => namesOf(finding).map((name) => ({ name, finding })));
  const rows = [...groupBy(pairs, ({ name }) => name)]
    .map(([name, all]) => ({ name, all: all.length, counts: countsOf(all.map(({ finding }) => finding)) }))
    .sort((a, b) => worseFirst(a.counts, b.counts) || (a.name < b.name ? -1 : 1));
  if (rows.length === 0) return undefined;
  const shown = severities.toReversed().filter((severity) => rows.some(({ counts }) => counts.has(severity)));
  const markup = rows.slice(0, most.rows).map(
    ({ name, all, counts }) =>
      html`<tr><th scope="row"><a href="#findings" data-set="${filter}" data-to="${name}">${name}</a></th>${shown.map((severity) => {
        const count = counts.get(severity);
        return count ? html`<td class="n has ${severity}">${count}</td>` : html`<td class="n"></td>`;
      })}<td class="n all">${all}</td></tr>`,
  );
  const head = html`<thead><tr><th scope="col">${column}</th>${shown.map((severity) => html`<th scope="col" class="n">${severity}</th>`)}<th scope="col" class="n">all</th></tr></thead>`;
  const of = (part: readonly Markup[], caption: string): Markup =>
    html`<div class="wide-table"><table><caption>${caption}</caption>${head}<tbody>${part}</tbody></table></div>`;
  const rest = markup.slice(most.atOnce);
  const cut = rows.length - most.rows;
  return html`<div class="by"><h3 id="${id}">${title}</h3>${of(markup.slice(0, most.atOnce), `Findings ${title.toLowerCase()}, the worst first`)}${
    rest.length
      ? html`<details><summary>${counted(rest.length, "more row")}</summary>${of(rest, `Findings ${title.toLowerCase()}, the others`)}</details>`
      : undefined
  }${cut > 0 ? html`<p class="note">${counted(cut, "more row")} omitted.</p>` : undefined}</div>`;
}

function countsOf(findings: readonly Finding[]): Counts {
  const counts = new Map<Severity, number>();
  for (const { severity } of findings) counts.set(severity, (counts.get(severity) ?? 0) + 1);
  return counts;
}

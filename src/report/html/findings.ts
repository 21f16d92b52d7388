import { type Finding, severities } from "../../model/finding.ts";
import type { Report, RuleInfo } from "../../model/report.ts";
import { groupBy } from "../../text/group-by.ts";
import { helpUri } from "../help.ts";
import { findingBody, placeText, sayingOf } from "./finding.ts";
import { counted, type Hole, html, type Markup, ownProse, prose } from "./markup.ts";
import type { Subjects } from "./subjects.ts";

/** So many findings of a group are shown in full, and so many characters of all: of the others there is a line each, and no more than this. */
const most = { inGroup: 100, full: 6_000_000, all: 10_000_000 } as const;
/** So many findings are open from the start, the worst first. */
const mostOpen = 25;

/** What a reader may choose findings by. */
export interface Choices {
  readonly rules: readonly string[];
  readonly services: readonly string[];
  readonly files: readonly string[];
  readonly standards: readonly string[];
}

/** Findings that one rule has at one severity. */
interface Group {
  readonly rule: string;
  readonly severity: Finding["severity"];
  readonly findings: readonly Finding[];
}

/** The findings of a report in groups, the worst first, and what they can be chosen by. */
export class FindingList {
  readonly #report: Report;
  readonly #subjects: Subjects;
  readonly #rules: ReadonlyMap<string, RuleInfo>;
  readonly #groups: readonly Group[];
  readonly choices: Choices;

  constructor(report: Report, live: readonly Finding[], subjects: Subjects) {
    this.#report = report;
    this.#subjects = subjects;
    this.#rules = new Map(report.rules.map((rule) => [rule.id, rule]));
    this.#groups = groupsOf(live);
    const sorted = (names: Iterable<string>): string[] => [...new Set(names)].sort();
    this.choices = {
      rules: sorted(live.map(({ rule }) => rule)),
      services: sorted(live.flatMap((each) => subjects.of(each)?.name ?? [])),
      files: sorted(live.map(({ span }) => span.file)),
      standards: sorted(live.flatMap((each) => this.standardsOf(each))),
    };
  }

  /** The standards that a finding breaks. */
  standardsOf({ rule, standards }: Finding): readonly string[] {
    return standards ?? this.#rules.get(rule)?.standards ?? [];
  }

  /** The groups as markup, and how many findings there was no room for. */
  write(): { readonly groups: Markup; readonly omitted: number } {
    const places = {
      services: new Map(this.choices.services.map((name, at) => [name, at + 1])),
      files: new Map(this.choices.files.map((name, at) => [name, at + 1])),
    };
    let [size, open, omitted] = [0, 0, 0];
    const groups = this.#groups.map((group, at) => {
      const items: Markup[] = [];
      for (const [index, finding] of group.findings.entries()) {
        if (size > most.all) {
          omitted += group.findings.length - index;
          break;
        }
        const isFull = index < most.inGroup && size < most.full;
        const item = this.#item(finding, isFull, places);
        size += String(item).length;
        items.push(item);
      }
      const isOpen = open + items.length <= mostOpen;
      open += items.length;
      return this.#group(group, at, isOpen, items);
    });
    return { groups: html`${groups}`, omitted };
  }

  #group({ rule, severity, findings }: Group, at: number, isOpen: boolean, items: readonly Markup[]): Markup {
    const info = this.#rules.get(rule);
    const head = html`<h3 id="g${at}"><span class="badge ${severity}">${severity}</span> ${rule} <span class="count">${findings.length}</span></h3>`;
    const body = html`${info ? about(info) : undefined}<div class="items">${items}</div>`;
    const standards = [...new Set(findings.flatMap((each) => this.standardsOf(each)))].join(" ");
    return isOpen
      ? html`<details class="group" data-rule="${rule}" data-severity="${severity}" data-standards="${standards}" open=""><summary>${head}${summaryOf(info)}</summary>${body}</details>`
      : html`<details class="group" data-rule="${rule}" data-severity="${severity}" data-standards="${standards}"><summary>${head}${summaryOf(info)}</summary>${body}</details>`;
  }

  #item(
    finding: Finding,
    isFull: boolean,
    { services, files }: Readonly<Record<"services" | "files", ReadonlyMap<string, number>>>,
  ): Markup {
    const { span, standards, status } = finding;
    const service = services.get(this.#subjects.of(finding)?.name ?? "") ?? 0;
    const title = html`${prose(sayingOf(finding))}${status === "new" ? html` <span class="new">new</span>` : undefined}`;
    const place = placeText(this.#report, span);
    const own = standards ? html` data-standards="${standards.join(" ")}"` : undefined;
    const at = html`data-service="${service}" data-file="${files.get(span.file) ?? 0}"${own}`;
    return isFull
      ? html`<article class="finding" ${at}><h4>${title}</h4><p class="at"><code>${place}</code></p>${findingBody(this.#report, finding)}</article>`
      : html`<article class="finding brief" ${at}><h4>${title}</h4><p class="at"><code>${place}</code></p></article>`;
  }
}

/** The worst first, then those that are found most. */
function groupsOf(findings: readonly Finding[]): Group[] {
  return [...groupBy(findings, ({ rule, severity }) => `${severity} ${rule}`).values()]
    .map((own): Group => {
      const [{ rule, severity }] = own as [Finding];
      return { rule, severity, findings: own };
    })
    .sort(
      (a, b) =>
        severities.indexOf(b.severity) - severities.indexOf(a.severity) ||
        b.findings.length - a.findings.length ||
        (a.rule < b.rule ? -1 : 1),
    );
}

const summaryOf = (info: RuleInfo | undefined): Hole => (info ? html`<p class="says">${ownProse(info.summary)}</p>` : undefined);

/** Why a rule is there, what it stands for, and where more is written. */
function about(info: RuleInfo): Markup {
  const { why, standards } = info;
  return html`<div class="about"><p>${ownProse(why.replace(/\s+/g, " "))}</p><p class="more">${
    standards.length ? html`${standards.join(", ")} &#183; ` : undefined
  }<a href="${helpUri(info)}" rel="noreferrer">About this rule</a></p></div>`;
}

/** What there is to choose findings by, for who has a script. */
export function filterForm({ rules, services, files, standards }: Choices, total: number): Markup {
  const select = (id: string, label: string, any: string, names: readonly string[]): Hole =>
    names.length > 1
      ? html`<label>${label} <select id="${id}"><option value="">${any}</option>${names.map((name) => html`<option>${name}</option>`)}</select></label>`
      : html`<select id="${id}" hidden="" aria-label="${label}"><option value="">${any}</option>${names.map((name) => html`<option>${name}</option>`)}</select>`;
  const boxes = severities
    .toReversed()
    .map(
      (severity) =>
        html`<label class="box"><input type="checkbox" name="severity" value="${severity}" checked=""> <span class="badge ${severity}">${severity}</span> <span class="live" data-of="${severity}"></span></label>`,
    );
  return html`<form id="filter" class="script" role="search" aria-label="Filter findings"><label class="wide">Search <input id="q" type="search" autocomplete="off" placeholder="words, all of which must occur"></label><fieldset><legend>Severity</legend>${boxes}</fieldset>${select("rule", "Rule", "any rule", rules)}${select("service", "Service or image", "any", services)}${select("file", "File", "any file", files)}${select("standard", "Standard", "any", standards)}<p class="buttons"><button type="reset">Clear filter</button> <button type="button" id="unfold">Expand all</button> <button type="button" id="fold">Collapse all</button> <span class="note">On paper, all that is shown is open.</span></p></form><p id="shown" role="status">${counted(total, "finding")}</p>`;
}

import type { Finding, Related } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import { harmlessLine, harmlessPath } from "../secrets/harmless.ts";
import type { Span } from "../text/span.ts";
import type { Block } from "./blocks.ts";
import { offered } from "./edits.ts";
import { type FrameLine, frame, type Mark } from "./frame.ts";
import { caretLabel, headline } from "./headline.ts";
import { helpUri } from "./help.ts";
import { colours, type Look, linked } from "./look.ts";
import { Margin } from "./margin.ts";
import { placeOf } from "./place.ts";
import { type RepairLine, repairLines } from "./repair.ts";
import { usualWidth } from "./shown-line.ts";
import type { Story } from "./stories.ts";
import { quotedIn } from "./template.ts";
import { waysOut } from "./ways-out.ts";
import { wrapped } from "./wrap.ts";

/** So many second places of a block are shown. */
const mostRelated = 4;
/** A repair of more lines is told and not drawn. */
const mostRepaired = 20;
/** Of more findings of one rule the first ones are told in words. */
const mostHeads = 3;

/** What repairs change in a file. */
interface Changed {
  readonly file: string;
  readonly lines: readonly RepairLine[];
}

/** Writes the blocks of one report as text; a rule's page is named once. */
export class BlockWriter {
  readonly #report: Report;
  readonly #look: Look;
  readonly #uris: ReadonlyMap<string, string>;
  readonly #named = new Set<string>();

  constructor(report: Report, look: Look) {
    this.#report = report;
    this.#look = look;
    this.#uris = new Map(report.rules.map((rule) => [rule.id, helpUri(rule)]));
  }

  /** What is wrong, where, what else belongs to it, what to do, and where the same is wrong. */
  write({ block: { findings, places }, also }: Story): string {
    const related = relatedOf(findings);
    const changes = this.#changesOf(findings);
    const lines = [
      ...[...places, ...related.map(({ span }) => span)].map(({ file, end }) => this.#report.sources.get(file)?.position(end).line ?? 1),
      ...changes.flatMap((change) => change.lines.map(({ line }) => line)),
    ];
    const last = lines.reduce((most, line) => Math.max(most, line), 1);
    const margin = new Margin(String(last).length, this.#look);
    const first = findings[0] as Finding;
    const more = related.length - mostRelated;
    const notes = [
      ...(more > 0 ? margin.note("note", `${more} more ${more === 1 ? "place is" : "places are"} related to this`) : []),
      ...this.#help(findings, changes, margin),
      ...this.#pointer(first, margin),
      ...this.#also(findings, also, margin),
    ];
    const hasFrame = this.#report.sources.has(first.span.file);
    return [
      ...this.#heads(findings),
      ...this.#frames(findings, places, related, margin),
      ...(notes.length && hasFrame ? [margin.row()] : []),
      ...notes,
    ].join("\n");
  }

  /** The first line of each finding; of many of one rule the first ones. */
  #heads(findings: readonly Finding[]): string[] {
    const groups = new Map<string, Finding[]>();
    for (const finding of findings) {
      const key = `${finding.severity} ${finding.rule}`;
      groups.set(key, [...(groups.get(key) ?? []), finding]);
    }
    return [...groups.values()].flatMap((group) => {
      const shown = group.length > mostHeads ? group.slice(0, mostHeads - 1) : group;
      const more = group.length - shown.length;
      return [
        ...shown.flatMap((finding) => this.#head(finding)),
        ...(more ? [this.#look.style("bold", `    and ${more} more, marked below`)] : []),
      ];
    });
  }

  #head(finding: Finding): string[] {
    const { severity, rule, confidence } = finding;
    const { style, columns, hasLinks } = this.#look;
    const name = `${severity}[${rule}]`;
    const text = `${harmlessLine(headline(finding))}${confidence === "low" ? " (not certain)" : ""}`;
    const [first = "", ...others] = wrapped(text, columns, `${name}: `, 4);
    const shown = style("bold", style(colours[severity], name));
    const uri = hasLinks ? this.#uris.get(rule) : undefined;
    return [`${uri ? linked(uri, shown) : shown}${style("bold", first.slice(name.length))}`, ...others.map((line) => style("bold", line))];
  }

  /** The findings' places in their file with what belongs to them there, then a frame for each other file. */
  #frames(findings: readonly Finding[], places: readonly Span[], related: readonly Related[], margin: Margin): string[] {
    const { span, severity } = findings[0] as Finding;
    const shown = related.slice(0, mostRelated);
    const isBrief = ({ isWay, span: place }: Related): boolean => isWay === true && place.file !== span.file;
    const marks: Mark[] = [
      ...labelled(places, findings),
      ...shown
        .filter((each) => !isBrief(each))
        .map(({ span: place, message }) => ({ span: place, label: harmlessLine(message), isMain: false })),
    ];
    const files = [...new Set([span.file, ...marks.map(({ span: place }) => place.file)])];
    return [
      ...files.flatMap((file) =>
        this.#frame(
          marks.filter(({ span: place }) => place.file === file),
          file === span.file,
          severity,
          margin,
        ),
      ),
      ...shown.filter(isBrief).map(({ span: place, message }) => margin.arrow(":::", this.#place(place), harmlessLine(message))),
    ];
  }

  #place(span: Span): string {
    const { path, line, column } = placeOf(this.#report, span);
    return `${harmlessPath(path)}:${line}:${column}`;
  }

  #frame(marks: readonly Mark[], isFirst: boolean, severity: Finding["severity"], margin: Margin): string[] {
    const [{ span }] = marks as readonly [Mark, ...Mark[]];
    const head = margin.arrow(isFirst ? "-->" : ":::", this.#place(span));
    const source = this.#report.sources.get(span.file);
    if (!source) return [head, ...marks.flatMap(({ label }) => (label ? margin.note("note", label) : []))];
    // A line that is cut has dots at both ends.
    const { columns } = this.#look;
    const widest = columns === undefined ? usualWidth : Math.max(30, Math.min(usualWidth, columns - margin.width - 6));
    return [
      ...(isFirst ? [] : [margin.row()]),
      head,
      margin.row(),
      ...frame(source, marks, widest).flatMap((each) => this.#line(each, severity, margin)),
    ];
  }

  #line(line: FrameLine, severity: Finding["severity"], margin: Margin): string[] {
    if (line.kind === "gap") return [margin.gap()];
    if (line.kind === "source") return [margin.row(line.text, String(line.line))];
    const { indent, marks, label, isMain } = line;
    return margin.marks(indent, marks, label, (text) => this.#look.style(isMain ? colours[severity] : "blue", text));
  }

  /** What the repairs of findings change, by file. */
  #changesOf(findings: readonly Finding[]): Changed[] {
    const edits = findings.flatMap(({ fix }) => offered(fix));
    return [...new Set(edits.map(({ span }) => span.file))].flatMap((file) => {
      const source = this.#report.sources.get(file);
      const own = edits.filter(({ span }) => span.file === file);
      return source ? [{ file, lines: repairLines(source, own) }] : [];
    });
  }

  /** What to do, and the lines that a repair changes. */
  #help(findings: readonly Finding[], changes: readonly Changed[], margin: Margin): string[] {
    const ways = waysOut(findings).flatMap((way) => margin.note("help", harmlessLine(way)));
    const count = changes.reduce((sum, { lines }) => sum + lines.length, 0);
    if (count === 0) return ways;
    if (count > mostRepaired)
      return [...ways, ...margin.note("note", `the repair changes ${count} lines: seaworthy fix --diff shows them`)];
    const lines = changes.flatMap(({ file, lines: changed }) => [
      ...(file === findings[0]?.span.file ? [] : [margin.arrow(":::", harmlessPath(file))]),
      ...changed.map((each) => this.#change(each, margin)),
    ]);
    return [...ways, margin.row(), ...lines];
  }

  #change({ sign, line, text }: RepairLine, margin: Margin): string {
    return margin.numbered(line, this.#look.style(sign === "-" ? "red" : "green", `${sign} ${text}`.trimEnd()));
  }

  #pointer({ rule }: Finding, margin: Margin): string[] {
    if (!this.#look.hasPointers || this.#look.hasLinks || this.#named.has(rule)) return [];
    this.#named.add(rule);
    return margin.note("docs", `seaworthy explain ${rule}`);
  }

  /** Where else the same is told, each place with what is quoted there and not here. */
  #also(findings: readonly Finding[], also: readonly Block[], margin: Margin): string[] {
    if (also.length === 0) return [];
    const here = new Set(findings.flatMap((finding) => quotedIn(headline(finding))));
    return [
      ...margin.note("note", `the same in ${also.length} more ${also.length === 1 ? "place" : "places"}`),
      ...also.map((block) => {
        const others = block.findings.flatMap((finding) => quotedIn(headline(finding))).filter((quoted) => !here.has(quoted));
        return margin.arrow(":::", this.#place(block.places[0] as Span), harmlessLine([...new Set(others)].join(", ")));
      }),
    ];
  }
}

/** Places with what is wrong there: at each the label of the worst finding, and none twice in a row. */
function labelled(places: readonly Span[], findings: readonly Finding[]): Mark[] {
  let before: string | undefined;
  return places.map((place) => {
    const isThere = ({ span }: Finding): boolean => span.start <= place.start && place.end <= span.end;
    const [worst, ...others] = findings.filter(isThere);
    const label = [worst, ...others.filter(({ severity }) => severity === worst?.severity)]
      .map((each) => each && caretLabel(each))
      .find(Boolean);
    const isSaid = label === undefined || label === before;
    before = label;
    return { span: place, isMain: true, ...(isSaid ? {} : { label: harmlessLine(label) }) };
  });
}

/** The second places of findings, each once. */
function relatedOf(findings: readonly Finding[]): Related[] {
  const known = new Map<string, Related>();
  for (const { related } of findings)
    for (const each of related) {
      const { span, message } = each;
      const key = `${span.file}\0${span.start}\0${span.end}\0${message}`;
      if (!known.has(key)) known.set(key, each);
    }
  return [...known.values()];
}

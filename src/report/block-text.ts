import type { Finding, Related } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import { harmlessLine, harmlessPath } from "../secrets/harmless.ts";
import type { Span } from "../text/span.ts";
import type { Block } from "./blocks.ts";
import { offered } from "./edits.ts";
import { type FrameLine, frame, type Mark } from "./frame.ts";
import { helpUri } from "./help.ts";
import { colours, type Look, linked } from "./look.ts";
import { placeOf } from "./place.ts";
import { type RepairLine, repairLines } from "./repair.ts";
import { usualWidth } from "./shown-line.ts";
import { wrapped } from "./wrap.ts";

/** So many second places of a block are shown. */
const mostRelated = 4;
/** So many lines of a repair. */
const mostRepaired = 20;

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

  /** What is wrong, where, what else belongs to it, and what to do. */
  write({ findings, places }: Block): string {
    const related = relatedOf(findings);
    const changes = this.#changesOf(findings);
    const lines = [
      ...[...places, ...related.map(({ span }) => span)].map(({ file, end }) => this.#report.sources.get(file)?.position(end).line ?? 1),
      ...changes.flatMap((change) => change.lines.map(({ line }) => line)),
    ];
    const margin = new Margin(String(Math.max(...lines)).length, this.#look);
    return [
      ...findings.flatMap((finding) => this.#head(finding)),
      ...this.#frames(findings[0] as Finding, places, related, margin),
      ...this.#help(findings, changes, margin),
      ...this.#pointer(findings[0] as Finding, margin),
    ].join("\n");
  }

  #head({ severity, rule, message, confidence }: Finding): string[] {
    const { style, columns, hasLinks } = this.#look;
    const name = `${severity}[${rule}]`;
    const text = `${harmlessLine(message)}${confidence === "low" ? " (not certain)" : ""}`;
    const [first = "", ...others] = wrapped(text, columns, `${name}: `, 4);
    const shown = style("bold", style(colours[severity], name));
    const uri = hasLinks ? this.#uris.get(rule) : undefined;
    return [`${uri ? linked(uri, shown) : shown}${style("bold", first.slice(name.length))}`, ...others.map((line) => style("bold", line))];
  }

  /** The finding's places in their file with what belongs to them there, then a frame for each other file. */
  #frames({ span, severity }: Finding, places: readonly Span[], related: readonly Related[], margin: Margin): string[] {
    const shown = related.slice(0, mostRelated);
    const marks: Mark[] = [
      ...places.map((place) => ({ span: place, isMain: true })),
      ...shown.map(({ span: place, message }) => ({ span: place, label: harmlessLine(message), isMain: false })),
    ];
    const files = [...new Set([span.file, ...marks.map(({ span: place }) => place.file)])];
    const more = related.length - shown.length;
    return [
      ...files.flatMap((file) =>
        this.#frame(
          marks.filter(({ span: place }) => place.file === file),
          file === span.file,
          severity,
          margin,
        ),
      ),
      ...(more > 0 ? margin.note("note", `${more} more ${more === 1 ? "place is" : "places are"} related to this`) : []),
    ];
  }

  #frame(marks: readonly Mark[], isFirst: boolean, severity: Finding["severity"], margin: Margin): string[] {
    const [{ span }] = marks as readonly [Mark, ...Mark[]];
    const { path, line, column } = placeOf(this.#report, span);
    const head = margin.arrow(isFirst ? "-->" : ":::", `${harmlessPath(path)}:${line}:${column}`);
    const source = this.#report.sources.get(span.file);
    if (!source) return [head, ...marks.flatMap(({ label }) => (label ? margin.note("note", label) : []))];
    // A line that is cut has dots at both ends.
    const { columns } = this.#look;
    const widest = columns === undefined ? usualWidth : Math.max(30, Math.min(usualWidth, columns - margin.width - 6));
    return [head, margin.row(), ...frame(source, marks, widest).map((each) => this.#line(each, severity, margin))];
  }

  #line(line: FrameLine, severity: Finding["severity"], margin: Margin): string {
    if (line.kind === "gap") return margin.gap();
    if (line.kind === "source") return margin.row(line.text, String(line.line));
    const { indent, marks, label, isMain } = line;
    return margin.row(`${" ".repeat(indent)}${this.#look.style(isMain ? colours[severity] : "dim", label ? `${marks} ${label}` : marks)}`);
  }

  /** What the repairs of findings change, by file. */
  #changesOf(findings: readonly Finding[]): Changed[] {
    const edits = findings.flatMap(({ fix }) => offered(fix));
    return [...new Set(edits.map(({ span }) => span.file))].flatMap((file) => {
      const source = this.#report.sources.get(file);
      return source
        ? [
            {
              file,
              lines: repairLines(
                source,
                edits.filter(({ span }) => span.file === file),
              ),
            },
          ]
        : [];
    });
  }

  /** What to do, and the lines that a repair changes. */
  #help(findings: readonly Finding[], changes: readonly Changed[], margin: Margin): string[] {
    const titles = findings.flatMap(({ fix }) =>
      fix ? [`${harmlessLine(fix.title)}${fix.safety === "unsafe" ? " (may change behaviour)" : ""}`] : [],
    );
    const lines = changes.flatMap(({ file, lines: changed }) => [
      ...(file === findings[0]?.span.file ? [] : [margin.arrow(":::", harmlessPath(file))]),
      ...changed.map((each) => this.#change(each, margin)),
    ]);
    const more = lines.length - mostRepaired;
    return [
      ...[...new Set(titles)].flatMap((title) => margin.note("help", title)),
      ...(lines.length ? [margin.row(), ...lines.slice(0, mostRepaired)] : []),
      ...(more > 0 ? [margin.row(`${more} more ${more === 1 ? "line" : "lines"}: seaworthy fix --diff shows them`)] : []),
    ];
  }

  #change({ sign, line, text }: RepairLine, margin: Margin): string {
    return margin.numbered(line, this.#look.style(sign === "-" ? "red" : "green", `${sign} ${text}`.trimEnd()));
  }

  #pointer({ rule }: Finding, margin: Margin): string[] {
    if (!this.#look.hasPointers || this.#look.hasLinks || this.#named.has(rule)) return [];
    this.#named.add(rule);
    return margin.note("docs", `seaworthy explain ${rule}`);
  }
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

/** The quiet column of line numbers on the left. */
class Margin {
  readonly #gutter: number;
  readonly #look: Look;

  constructor(gutter: number, look: Look) {
    this.#gutter = gutter;
    this.#look = look;
  }

  /** Characters before the text of a line. */
  get width(): number {
    return this.#gutter + 3;
  }

  /** A line of a frame: its number or none, a bar, and a text. */
  row(text = "", number = ""): string {
    const edge = this.#look.style("dim", `${number.padStart(this.#gutter)} ${this.#look.isUnicode ? "│" : "|"}`);
    return text ? `${edge} ${text}` : edge;
  }

  /** A line with its number and no bar. */
  numbered(number: number, text: string): string {
    return `${this.#look.style("dim", String(number).padStart(this.#gutter))} ${text}`;
  }

  gap(): string {
    return this.#look.style("dim", `${" ".repeat(this.#gutter)} ${this.#look.isUnicode ? "┆" : "..."}`);
  }

  arrow(arrow: string, text: string): string {
    return `${" ".repeat(this.#gutter)}${this.#look.style("dim", arrow)} ${text}`;
  }

  note(word: string, text: string): string[] {
    const { style, columns } = this.#look;
    const first = `${" ".repeat(this.#gutter)} = ${word}: `;
    const [line = "", ...others] = wrapped(text, columns, first, first.length);
    return [`${" ".repeat(this.#gutter)} ${style("dim", "=")} ${style("bold", `${word}:`)} ${line.slice(first.length)}`, ...others];
  }
}

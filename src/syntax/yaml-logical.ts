import { type Logical, LogicalBuilder } from "../text/logical.ts";
import type { Source } from "../text/source.ts";
import type { YamlScalar } from "./yaml.ts";

/** The text of a YAML scalar of any style, each character at its place in the file: folded lines, escapes and indentation are followed. */
export function scalarText(source: Source, scalar: YamlScalar): Logical {
  const { span, text } = scalar;
  const made = read(source, scalar);
  // What is written in a way that is not known here has all of its place.
  if (made?.text.trimEnd() === text.trimEnd()) return made;
  return { file: source.path, text, at: [0], from: [span.start], whole: span };
}

function read(source: Source, scalar: YamlScalar): Logical | undefined {
  const { start, end } = scalar.span;
  const first = source.text[start];
  if (first === "|" || first === ">") return blockText(source, scalar);
  if (first === '"')
    return flowText(source, start + 1, end - 1, /\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[^\r\n])/g, unescaped);
  if (first === "'") return flowText(source, start + 1, end - 1, /''/g, () => "'");
  return flowText(source, start, end, undefined, () => "");
}

/** A line of a text: `[start, end)` without its line feed. */
interface Line {
  readonly start: number;
  readonly end: number;
}

function linesOf(text: string, from: number, to: number): Line[] {
  const lines: Line[] = [];
  for (let start = from; start <= to; ) {
    const feed = text.indexOf("\n", start);
    const stop = feed < 0 || feed > to ? to : feed;
    lines.push({ start, end: stop > start && text[stop - 1] === "\r" && stop < to ? stop - 1 : stop });
    start = stop + 1;
  }
  return lines;
}

/** `|` and `>`: the lines below, without their indentation. */
function blockText({ path, text }: Source, { span }: YamlScalar): Logical | undefined {
  const header = /^[|>][-+\d]*[ \t]*(?:#[^\n]*)?\r?\n/.exec(text.slice(span.start, span.start + 1000))?.[0];
  if (!header) return undefined;
  const lines = linesOf(text, span.start + header.length, span.end);
  const filled = lines.find(({ start, end }) => text.slice(start, end).trim() !== "");
  if (!filled) return undefined;
  const least = text.slice(filled.start, filled.end).search(/[^ ]/);
  // A number in the header says how many blanks are indentation; then the first line may have more.
  const explicit = /\d/.exec(header);
  const shortest = lines.reduce((width, { start, end }) => {
    const own = text.slice(start, end).search(/[^ \r]/);
    return own < 0 ? width : Math.min(width, own);
  }, least);
  const indent = explicit ? shortest : least;
  const isFolded = header.startsWith(">");
  const builder = new LogicalBuilder(path);
  let isSpacedBefore = true;
  let feeds = 0;
  let last = span.start + header.length;
  for (const { start, end } of lines) {
    const from = Math.min(start + indent, end);
    if (from >= end) {
      feeds += 1;
      continue;
    }
    const isSpaced = /[ \t]/.test(text[from] as string);
    const isFirst = last === span.start + header.length;
    const isJoined = isFolded && !isFirst && !isSpaced && !isSpacedBefore;
    const between = isFirst ? "\n".repeat(feeds) : isJoined ? (feeds === 0 ? " " : "\n".repeat(feeds)) : "\n".repeat(feeds + 1);
    builder.addFor(between, last, from);
    builder.add(text.slice(from, end), from);
    isSpacedBefore = isSpaced;
    feeds = 0;
    last = end;
  }
  builder.addFor("\n", last, last + 1);
  return builder.build();
}

/** A text in quotes or without any: line ends are blanks, empty lines are line ends. */
function flowText(
  { path, text }: Source,
  from: number,
  to: number,
  escapes: RegExp | undefined,
  meaning: (written: string) => string,
): Logical {
  const builder = new LogicalBuilder(path);
  const lines = linesOf(text, from, to);
  let feeds = 0;
  let last = from;
  let isGlued = true;
  for (const [number, { start, end }] of lines.entries()) {
    const line = text.slice(start, end);
    const isLast = number === lines.length - 1;
    const lead = number === 0 ? 0 : line.length - line.trimStart().length;
    // A backslash at the end of a line in double quotes joins it to the next one, blanks before it included.
    const joins = !isLast && escapes?.source.startsWith("\\\\") === true && /(?:^|[^\\])(?:\\\\)*\\$/.test(line);
    const stop = joins ? line.length - 1 : isLast ? line.length : line.trimEnd().length;
    if (lead >= stop && !isLast) {
      feeds += number === 0 ? 0 : 1;
      if (number === 0) isGlued = false;
      continue;
    }
    if (number > 0) builder.addFor(feeds ? "\n".repeat(feeds) : isGlued ? "" : " ", last, start + lead);
    addEscaped(builder, line.slice(lead, Math.max(lead, stop)), start + lead, escapes, meaning);
    feeds = 0;
    last = start + Math.max(lead, stop);
    isGlued = joins;
  }
  return builder.build();
}

function addEscaped(
  builder: LogicalBuilder,
  part: string,
  from: number,
  escapes: RegExp | undefined,
  meaning: (written: string) => string,
): void {
  let at = 0;
  for (const { index, 0: written } of escapes ? part.matchAll(escapes) : []) {
    builder.add(part.slice(at, index), from + at);
    at = index + written.length;
    builder.addFor(meaning(written), from + index, from + at);
  }
  builder.add(part.slice(at), from + at);
}

const named: Readonly<Record<string, string>> = {
  ...{ 0: "\0", a: "\x07", b: "\b", t: "\t", "\t": "\t", n: "\n", v: "\v", f: "\f", r: "\r", e: "\x1b" },
  ...{ N: "\x85", _: "\xa0", L: "\u2028", P: "\u2029" },
};

/** What an escape in double quotes means (YAML 1.2, 5.7). */
function unescaped(written: string): string {
  const sign = written[1] as string;
  if (/[xuU]/.test(sign) && written.length > 2) return String.fromCodePoint(Math.min(0x10ffff, Number.parseInt(written.slice(2), 16)));
  return named[sign] ?? sign;
}

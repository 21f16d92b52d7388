import type { Fault } from "../../model/document.ts";
import { nearest } from "../../syntax/nearest.ts";
import { Quotes } from "../../syntax/quotes.ts";
import { LogicalBuilder, spanOf } from "../../text/logical.ts";
import { lastUpTo } from "../../text/sorted.ts";
import type { Span } from "../../text/span.ts";
import type { Instruction } from "./instruction.ts";
import { keywords } from "./keywords.ts";
import { afterSpace, beforeSpace } from "./space.ts";
import { splitInstruction } from "./split.ts";

/** What is left once the lines that spilled out of an instruction are taken away; each such mistake is one fault, at its cause. */
interface Contained {
  readonly instructions: readonly Instruction[];
  readonly faults: readonly Fault[];
}

/** A Dockerfile as far as spills go. */
interface Lines {
  readonly instructions: readonly Instruction[];
  /** What has been found wrong so far. */
  readonly faults: readonly Fault[];
  readonly source: { readonly text: string };
  readonly escape: "\\" | "`";
}

/**
 * A Dockerfile has no text over several lines: where a backslash or a quote is missing, or a here-document stands where none is known,
 * BuildKit takes the next lines for instructions and stops at the first it does not know.
 */
export const contain = (lines: Lines): Contained => (lines.instructions.some(maySpill) ? new Spills(lines).run() : lines);

/** Only lines that no builder knows, or one word alone, can be part of what stands before them. */
const maySpill = ({ keyword, args, flags }: Instruction): boolean => !keywords.has(keyword) || (args.length === 0 && flags.length === 0);

/** Walks through the instructions once. */
class Spills {
  readonly #all: readonly Instruction[];
  readonly #text: string;
  /** The escape character, which continues a line. */
  readonly #mark: "\\" | "`";
  /** Instructions that are one word alone, as the end of a here-document is: where the last of each stands. */
  readonly #lone = new Map<string, number>();
  readonly #kept: Instruction[] = [];
  readonly #before: readonly Fault[];
  readonly #faults: Fault[] = [];
  /** Where instructions were put together, in order: what they lacked stands in the lines they lost. */
  readonly #cured: Span[] = [];
  #at = 0;

  constructor({ instructions, faults, source, escape: mark }: Lines) {
    this.#before = faults;
    this.#all = instructions;
    this.#text = source.text;
    this.#mark = mark;
    for (const [index, { logical }] of instructions.entries()) this.#lone.set(logical.text.trim(), index);
  }

  run(): Contained {
    while (this.#at < this.#all.length) {
      const each = this.#all[this.#at] as Instruction;
      const previous = this.#kept[this.#kept.length - 1];
      if (previous && (this.#heredoc(previous) || this.#lines(previous, each))) continue;
      this.#kept.push(each);
      this.#at += 1;
    }
    const isCured = ({ span }: Fault): boolean =>
      span.start < (this.#cured[lastUpTo(this.#cured, span.start, ({ start }) => start)]?.end ?? 0);
    return { instructions: this.#kept, faults: [...this.#before.filter((fault) => !isCured(fault)), ...this.#faults] };
  }

  /** The body of a here-document that the instruction before opens, and that the builder does not know there. */
  #heredoc(previous: Instruction): boolean {
    const found = heredocOf(previous);
    if (!found || (this.#lone.get(found.name) ?? -1) < this.#at) return false;
    const { keyword, name, span } = found;
    while (this.#all[this.#at]?.logical.text.trim() !== name) this.#at += 1;
    this.#at += 1;
    const message = `${keyword} takes no here-document, so the builder reads the lines behind it as instructions; put the text into a file with COPY <<${name}`;
    this.#faults.push({ kind: "broken", span, message });
    return true;
  }

  /** Lines that belong to the instruction before, as its quote or its list goes on in them. */
  #lines(previous: Instruction, first: Instruction): boolean {
    if (this.#isReal(first, previous) || this.#isTypo(first) || !this.#follows(previous, first)) return false;
    const start = this.#at;
    const quote = openQuote(previous);
    const close = quote ? this.#text.indexOf(quote.char, first.span.start) : -1;
    let end = start;
    let isBroken = false;
    for (let before = previous; end < this.#all.length; end += 1) {
      const each = this.#all[end] as Instruction;
      if (this.#isReal(each, previous) || !(each.span.start <= close || this.#goesOn(each, before, previous))) break;
      isBroken ||= !keywords.has(each.keyword);
      before = each;
    }
    // Keywords in small letters alone are instructions, whatever is written around them.
    if (!isBroken) return false;
    this.#at = end;
    // What follows an instruction that is none itself has been told with it.
    if (!keywords.has(previous.keyword) && !this.#isTypo(previous)) return true;
    const spilled = this.#all.slice(start, this.#at);
    this.#cured.push({ ...previous.span, end: this.#all[end]?.span.start ?? this.#text.length });
    this.#faults.push(quote ? this.#missingQuote(quote.span) : this.#missingMark(previous, spilled));
    this.#kept[this.#kept.length - 1] = this.#joined(previous, spilled);
    return true;
  }

  /** The instruction as it was meant, so that nothing else is said of it because of this mistake. */
  #joined(previous: Instruction, spilled: readonly Instruction[]): Instruction {
    const builder = new LogicalBuilder(previous.logical.file);
    builder.addPart(previous.logical, 0, previous.logical.text.length);
    for (const { logical, span } of spilled) {
      builder.add(" ", span.start - 1);
      builder.addPart(logical, 0, logical.text.length);
    }
    const logical = builder.build();
    const from = afterSpace(logical.text, 0, logical.text.length);
    const to = beforeSpace(logical.text, from, logical.text.length);
    const end = spilled[spilled.length - 1]?.span.end ?? previous.span.end;
    return { ...splitInstruction(logical, from, to, this.#mark, []), span: { ...previous.span, end }, blanks: previous.blanks };
  }

  #goesOn(each: Instruction, before: Instruction, previous: Instruction): boolean {
    const isSetIn = this.#depth(each) > this.#depth(previous);
    return (isSetIn || !keywords.has(each.keyword)) && !this.#isTypo(each) && this.#follows(before, each);
  }

  #missingQuote(span: Span): Fault {
    const message = `this quote is open where its line ends, so the builder reads the next line as an instruction: end each line in ${this.#mark}, or close the quote`;
    return { kind: "broken", span, message };
  }

  #missingMark({ span }: Instruction, spilled: readonly Instruction[]): Fault {
    const line = this.#text.slice(this.#text.lastIndexOf("\n", span.end - 1) + 1, span.end);
    const written = line.trimEnd();
    const word = written.split(/\s/).pop() || line;
    const end = span.end - (line.length - written.length);
    const name = JSON.stringify(spilled[0]?.keyword.slice(0, 40));
    const ends = [end, ...spilled.slice(0, -1).map((each) => each.span.end)];
    const edits = ends.map((at) => ({ span: { ...span, start: at, end: at }, text: ` ${this.#mark}` }));
    return {
      kind: "broken",
      span: { ...span, start: end - word.length, end },
      message: `this line does not end in ${this.#mark}, so the builder takes ${name} on the next line for an instruction`,
      fix: { title: "continue the line", safety: "unsafe", edits },
    };
  }

  #written({ keywordSpan: { start, end } }: Instruction): string {
    return this.#text.slice(start, end);
  }

  /** A keyword the builder knows, written as the instruction before writes its own. */
  #isReal(each: Instruction, previous: Instruction): boolean {
    const isCapital = (instruction: Instruction): boolean => /^[A-Z]/.test(this.#written(instruction));
    return keywords.has(each.keyword) && (isCapital(each) || !isCapital(previous));
  }

  /** A keyword with a slip of the pen in it is a mistake of its own. */
  #isTypo(each: Instruction): boolean {
    return !keywords.has(each.keyword) && /^[A-Z]{3,}$/.test(this.#written(each)) && nearest(each.keyword, keywords) !== undefined;
  }

  /** Only comments are between them, and either the second is set in or the first is one that goes on over lines. */
  #follows(first: Instruction, second: Instruction): boolean {
    const between = this.#text.slice(first.span.end, second.span.start);
    if (first.heredocs.length > 0 || !/^[ \t\r]*\n(?:[ \t]*#[^\n]*\n)*[ \t]*$/.test(between)) return false;
    return this.#depth(second) > this.#depth(first) || !/^(?:FROM|USER|WORKDIR|STOPSIGNAL|MAINTAINER)$/.test(first.keyword);
  }

  #depth({ span: { start } }: Instruction): number {
    return start - (this.#text.lastIndexOf("\n", start - 1) + 1);
  }
}

/** The quote that is open where an instruction ends. */
function openQuote({ json, logical }: Instruction): { readonly char: string; readonly span: Span } | undefined {
  const quotes = new Quotes();
  quotes.read(logical.text);
  return quotes.open && !json ? { char: quotes.open, span: spanOf(logical, quotes.at, quotes.at + 1) } : undefined;
}

/** A here-document that an instruction opens where the builder knows none. */
function heredocOf(instruction: Instruction): { readonly keyword: string; readonly name: string; readonly span: Span } | undefined {
  const { keyword, json, logical } = instruction.trigger ?? instruction;
  if (json || /^(?:RUN|COPY|ADD)$/.test(keyword) || !keywords.has(keyword)) return undefined;
  const match = /[\s=]\d*(<<-?[ \t]*(["']?)(\w+)\2)(?=$|[\s|;&>)])/.exec(logical.text);
  const [whole = "", opener = "", , name = ""] = match ?? [];
  if (!match) return undefined;
  const end = match.index + whole.length;
  return { keyword, name, span: spanOf(logical, end - opener.length, end) };
}

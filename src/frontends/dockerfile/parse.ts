import type { Document, Fault, Suppression } from "../../model/document.ts";
import { mayIgnore, suppressionIn } from "../../syntax/ignore-comment.ts";
import { shellComments } from "../../syntax/shell-comments.ts";
import type { Logical } from "../../text/logical.ts";
import { lastUpTo } from "../../text/sorted.ts";
import type { Source } from "../../text/source.ts";
import type { Located, Span } from "../../text/span.ts";
import { checkComments } from "./check-comments.ts";
import { directivePattern, otherSyntax, syntaxImage } from "./directives.ts";
import { type Heredoc, heredocStarts } from "./heredoc.ts";
import type { Instruction } from "./instruction.ts";
import { afterSpace, beforeSpace } from "./space.ts";
import { splitInstruction } from "./split.ts";

/** A Dockerfile's syntax: what BuildKit's parser would hand on, with the place of every piece. */
export interface DockerfileSyntax extends Document {
  readonly dialect: "dockerfile";
  readonly instructions: readonly Instruction[];
  readonly escape: "\\" | "`";
  /** `# syntax=`, when it stands where BuildKit looks for it. */
  readonly syntax?: Located<string>;
}

/** Linters that read Dockerfiles. */
const readers = ["hadolint", "checkov", "trivy", "kics", "buildkit"] as const;

/** Most bytes a line may have, continued lines one by one: `bufio.MaxScanTokenSize - 1` (frontend/dockerfile/parser). */
const longestLine = 65_535;

const HASH = 0x23;
const RETURN = 0x0d;

/** Most instructions have neither blank lines nor here-documents. */
const none: never[] = [];

/** Parses a Dockerfile by BuildKit's rules (frontend/dockerfile/parser). Never throws: what is wrong becomes a fault. */
export function parseDockerfile(source: Source, indent = 0): DockerfileSyntax {
  return new Reader(source, indent).read();
}

/** Walks the file once; the state of one parse lives here and nowhere else. */
class Reader {
  /** Blanks that belong to the file around the Dockerfile. */
  readonly #indent: number;
  readonly #source: Source;
  readonly #text: string;
  readonly #faults: Fault[] = [];
  readonly #instructions: Instruction[] = [];
  /** Comments that are about what comes next. */
  #pending: Span[] = [];
  /** Comments, and what is next to each. */
  readonly #comments: { readonly comment: Span; readonly next: Span; readonly isInside?: true }[] = [];
  readonly #mayIgnore: boolean;
  #directives: Set<string> | undefined = new Set();
  #escape: "\\" | "`" = "\\";
  #syntax: Located<string> | undefined;
  #at = 0;
  /** The line that was taken last, without `\r` and `\n`. */
  #start = 0;
  #end = 0;
  readonly #longLines = new Set<number>();
  /** Here-documents that were never closed: after a few, nobody searches the whole file for another end. */
  #lost = 0;

  constructor(source: Source, indent: number) {
    this.#indent = indent;
    this.#source = source;
    this.#text = source.text;
    this.#mayIgnore = mayIgnore(source.text);
  }

  read(): DockerfileSyntax {
    const text = this.#text;
    if (text.charCodeAt(0) === 0xfeff) this.#at = 1;
    const other = otherSyntax.exec(text.slice(this.#at, this.#at + 4096));
    if (other?.[1]) {
      const start = this.#at + other[0].length - other[1].length;
      this.#syntax = { value: other[1], span: this.#span(start, start + other[1].length) };
    }
    while (this.#at < text.length) {
      this.#takeLine();
      const end = this.#end;
      const from = afterSpace(text, this.#start, end);
      if (this.#directives) this.#directive(this.#directives, from, end);
      if (from >= end) continue;
      if (text.charCodeAt(from) === HASH) this.#comment(from, end);
      else this.#instruction(from, end);
    }
    if (this.#instructions.length === 0)
      this.#faults.push({ kind: "broken", message: "the file has no instructions", span: this.#span(0, Math.min(1, text.length)) });
    const read: { -readonly [Key in keyof DockerfileSyntax]: DockerfileSyntax[Key] } = {
      dialect: "dockerfile",
      source: this.#source,
      instructions: this.#instructions,
      faults: this.#faults,
      suppressions: this.#mayIgnore ? this.#suppressions() : [],
      escape: this.#escape,
    };
    if (this.#syntax) read.syntax = this.#syntax;
    return read;
  }

  #span(start: number, end: number): Span {
    return { file: this.#source.path, start, end };
  }

  /** Moves past one line, which is then the one that was taken last. */
  #takeLine(): void {
    const text = this.#text;
    const start = this.#at;
    const newline = text.indexOf("\n", start);
    let end = newline < 0 ? text.length : newline;
    this.#at = newline < 0 ? end : newline + 1;
    if (end - start > longestLine / 3) this.#tooLong(start, end);
    while (end > start && text.charCodeAt(end - 1) === RETURN) end -= 1;
    this.#start = start;
    this.#end = end;
  }

  /** The builder stops reading at such a line, be it a comment or in a here-document; what comes behind it is judged all the same. */
  #tooLong(start: number, end: number): void {
    const length = new TextEncoder().encode(this.#text.slice(start + this.#indent, end)).length;
    if (length <= longestLine || this.#longLines.has(start)) return;
    this.#longLines.add(start);
    const from = afterSpace(this.#text, start, end);
    const message = `this line has ${length} bytes, more than the ${longestLine} the builder reads: split it`;
    this.#faults.push({ kind: "broken", span: this.#span(from, Math.min(end, from + 40)), message });
  }

  /** Directives stand before everything else; an unknown one does not end the search, any other line does. */
  #directive(met: Set<string>, start: number, end: number): void {
    const line = this.#text.slice(start, Math.min(end, start + 4096));
    const match = directivePattern.exec(line);
    if (!match) {
      this.#directives = undefined;
      return;
    }
    const [, name = "", value = ""] = match;
    const key = name.toLowerCase();
    if (key !== "escape" && key !== "syntax" && key !== "check") {
      this.#directives = undefined;
      return;
    }
    const at = start + line.lastIndexOf(value);
    const span = this.#span(at, at + value.length);
    if (met.has(key)) this.#faults.push({ kind: "broken", span, message: `duplicate ${key} directive` });
    met.add(key);
    if (key === "syntax") this.#syntax ??= syntaxImage(value, span);
    if (key !== "escape") return;
    if (value === "`" || value === "\\") this.#escape = value;
    else this.#faults.push({ kind: "broken", span, message: `the escape character is \\ or \`, not ${JSON.stringify(value)}` });
  }

  #comment(start: number, end: number): void {
    if (this.#mayIgnore) this.#pending.push(this.#span(start, end));
  }

  /** The shell has comments of its own: behind a command, and on lines of a here-document. */
  #shellComments({ start, end }: Span, heredocs: readonly Heredoc[]): void {
    if (!/seaworthy/i.test(this.#text.slice(start, end))) return;
    const [first] = heredocs;
    // Each here-document is a text of its own: a quote in one closes none in another.
    const scripts: Pick<Span, "start" | "end">[] = [{ start, end: first ? first.span.start : end }, ...heredocs.map(({ span }) => span)];
    // What stands alone between continued lines has been met already.
    const met = new Set(this.#comments.map(({ comment }) => comment.start));
    for (const script of scripts)
      for (const { start: from, end: to, line } of shellComments(this.#text, script.start, script.end))
        if (!met.has(from)) this.#comments.push({ comment: this.#span(from, to), next: this.#span(line.start, line.end), isInside: true });
  }

  /** What waits for something to come is about this. */
  #about(next: Span): void {
    for (const comment of this.#pending) this.#comments.push({ comment, next });
    this.#pending = [];
  }

  /** The requests in comments; the block of `FROM` is its stage. */
  #suppressions(): Suppression[] {
    const end = this.#text.length;
    this.#about(this.#span(end, end));
    const stages = this.#instructions.filter(({ keyword }) => keyword === "FROM").map(({ span }) => span.start);
    const stageFrom = (next: Span): Span =>
      stages.includes(next.start) ? { ...next, end: (stages.find((start) => start > next.start) ?? end + 1) - 1 } : next;
    const nextStage = (at: number): number => stages[lastUpTo(stages, at, (start) => start) + 1] ?? end + 1;
    const checkOf = checkComments(this.#text, this.#comments);
    return this.#comments.flatMap(({ comment, next, isInside = false }) => {
      const surrounding = { line: next, block: () => stageFrom(next), peers: readers, isInside, check: checkOf(comment), nextStage };
      return suppressionIn(comment, this.#source, surrounding) ?? [];
    });
  }

  /** Reads the instruction whose first line is `[start, end)`, with its continuations and here-documents. */
  #instruction(start: number, end: number): void {
    let cut = this.#continuation(start, end);
    let text = this.#text.slice(start, cut < 0 ? end : cut);
    const at = [0];
    const from = [start];
    let blanks: Span[] = none;
    let last = end;
    while (cut >= 0 && this.#at < this.#text.length) {
      this.#takeLine();
      const begin = this.#start;
      const finish = this.#end;
      const first = afterSpace(this.#text, begin, finish);
      if (first >= finish) {
        if (blanks === none) blanks = [];
        blanks.push(this.#span(begin, this.#at));
        continue;
      }
      if (this.#text.charCodeAt(first) === HASH) {
        this.#comment(first, finish);
        continue;
      }
      if (this.#pending.length) this.#aboutLine(start, this.#span(first, finish));
      cut = this.#continuation(begin, finish);
      at.push(text.length);
      from.push(begin);
      text += this.#text.slice(begin, cut < 0 ? finish : cut);
      last = finish;
    }
    // A blank line that only ends the file continues nothing.
    if (blanks.length && beforeSpace(this.#text, last, this.#text.length) === last)
      while ((blanks[blanks.length - 1]?.start ?? 0) > last) blanks.pop();
    const textStart = afterSpace(text, 0, text.length);
    const textEnd = beforeSpace(text, textStart, text.length);
    if (textStart < textEnd) this.#finish({ file: this.#source.path, text, at, from }, textStart, textEnd, { last, blanks });
    else
      this.#faults.push({
        kind: "broken",
        span: this.#span(start, end),
        message: "nothing follows this continuation, so the instruction is empty",
      });
  }

  /** Comments between the lines of the instruction that begins at `start` are about the next of them; what stands above it waits for all of it. */
  #aboutLine(start: number, next: Span): void {
    const waiting: Span[] = [];
    for (const comment of this.#pending)
      if (comment.start > start) this.#comments.push({ comment, next, isInside: true });
      else waiting.push(comment);
    this.#pending = waiting;
  }

  /** Where a line's continuation mark stands, -1 when it has none: `([^\\])\\[ \t]*$|^\\[ \t]*$`. */
  #continuation(start: number, end: number): number {
    let at = end - 1;
    const text = this.#text;
    while (at >= start && (text[at] === " " || text[at] === "\t")) at -= 1;
    if (at < start || text[at] !== this.#escape) return -1;
    return at > start && text[at - 1] === this.#escape ? -1 : at;
  }

  /** Files the instruction whose text is `[from, to)`, and whose last line ends at `last`. */
  #finish(logical: Logical, from: number, to: number, { last, blanks }: { readonly last: number; readonly blanks: readonly Span[] }): void {
    const parsed = splitInstruction(logical, from, to, this.#escape, this.#faults);
    const { trigger } = parsed;
    const carrier = trigger ?? parsed;
    const takes = !carrier.json && (carrier.keyword === "RUN" || carrier.keyword === "COPY" || carrier.keyword === "ADD");
    const heredocs = takes && logical.text.includes("<<") ? this.#heredocs(logical, parsed.keywordSpan) : none;
    const end = heredocs.length ? this.#endOfLastLine() : last;
    const span = this.#span(parsed.keywordSpan.start, end);
    parsed.span = span;
    parsed.blanks = blanks;
    parsed.heredocs = heredocs;
    if (trigger) {
      trigger.span = this.#span(trigger.keywordSpan.start, end);
      trigger.heredocs = heredocs;
    }
    this.#instructions.push(parsed);
    if (!this.#mayIgnore) return;
    this.#about(span);
    if (carrier.keyword === "RUN") this.#shellComments(span, heredocs);
  }

  /** Past the lines that can only belong to a here-document that was never closed. */
  #skipToInstruction(): void {
    const next =
      /^[ \t]*(?:FROM|RUN|CMD|LABEL|EXPOSE|ENV|ADD|COPY|ENTRYPOINT|VOLUME|USER|WORKDIR|ARG|ONBUILD|STOPSIGNAL|HEALTHCHECK|SHELL)[ \t]/gm;
    next.lastIndex = this.#at;
    this.#at = next.exec(this.#text)?.index ?? this.#text.length;
  }

  #endOfLastLine(): number {
    let end = this.#at;
    while (end > 0 && (this.#text[end - 1] === "\n" || this.#text[end - 1] === "\r")) end -= 1;
    return end;
  }

  /**
   * Reads the bodies of the here-documents a line opens. An unterminated one is
   * taken back and the lines up to the next instruction skipped, so that the rest is judged.
   */
  #heredocs(logical: Logical, keyword: Span): Heredoc[] {
    const heredocs: Heredoc[] = [];
    for (const { name, expand, chomp } of heredocStarts(logical.text)) {
      const body = this.#at;
      let end = -1;
      while (this.#at < this.#text.length && end < 0 && this.#lost < 20) {
        this.#takeLine();
        const lineStart = this.#start;
        const lineEnd = this.#end;
        let from = lineStart;
        while (from - lineStart < this.#indent && this.#text[from] === " ") from += 1;
        while (chomp && this.#text[from] === "\t") from += 1;
        if (lineEnd - from === name.length && this.#text.startsWith(name, from)) end = lineStart;
      }
      if (end < 0) {
        this.#faults.push({
          kind: "broken",
          span: keyword,
          message: `the here-document ${JSON.stringify(name.slice(0, 60))} is never closed`,
        });
        this.#at = body;
        this.#skipToInstruction();
        this.#lost += 1;
        return heredocs;
      }
      heredocs.push({ name, expand, chomp, span: this.#span(body, end) });
    }
    return heredocs;
  }
}

import { remembering } from "../text/remembering.ts";
import type { Span } from "../text/span.ts";
import type { YamlEntry, YamlList, YamlMap, YamlNode, YamlScalar } from "./yaml.ts";
import { goNumber, isGoDate, isGoText } from "./yaml-go.ts";
import { mostSigns } from "./yaml-size.ts";

/** What the YAML below is not made of: tabs, carriage returns, blanks that are no spaces. */
const unusual = /[^\n\x20-\x7e\u00a1-\u167f\u2010-\u2027\u2030-\u205e\u2190-\u2fff\u3001-\udfff]/;
const key = /[A-Za-z_][\w./-]*:(?= |$)/my;
const keyName = /^[A-Za-z_][\w./-]*$/;
/** What begins a text without quotes, in lists in brackets and elsewhere; a list inside a list, or a mark, does not. */
const flowText = /[\w/][\w./@=+-]*(?=[\],]| +[\],])/y;
const plainStart = /[^\s"'&*!|>@`%?:,[\]{}#-]|-(?![ \n]|$)/y;
/** Numbers that are none for Go, and texts that end a document. */
const notPlain = /^(?:[-+]?\.[in]|---|\.\.\.)/i;
/** The rest of a line that has nothing more to say. */
const rest = / *(?: #[^\n]*)?(?=\n|$)/y;

/** Lines that are longer, and values that stand deeper, are read by the parser of everything. */
const longestLine = 1000;
const deepest = 40;

const nothing: readonly never[] = [];

/** The name of a key, if it is one here: the same few are read over and over. */
const keyNamed = remembering(2_000, (name): string | undefined => (keyName.test(name) && isGoText(name) ? name : undefined));

interface Comment {
  readonly indent: number;
  readonly end: number;
}

/** Where the file leaves what is read here. */
const odd = Symbol("odd");

/**
 * Reads the YAML that nearly every Compose file is written in, in one pass: mappings and lists by their indentation, texts of
 * one line, and lists of texts in brackets. `undefined` for a text in which anything else stands, or anything is wrong: that is for the
 * parser that knows all of YAML, whose tree is the same to the last span.
 */
export function readPlainYaml(text: string, file: string): YamlMap | undefined {
  if (text.length > mostSigns || unusual.test(text)) return undefined;
  try {
    return new PlainYaml(text, file).root();
  } catch (error) {
    if (error === odd) return undefined;
    throw error;
  }
}

class PlainYaml {
  readonly #text: string;
  readonly #file: string;
  /** Of the line that comes next: where its first character stands, how far it is indented (-1 behind the last), and where it ends. */
  #at = 0;
  #indent = -1;
  #end = 0;
  /** The comments before it: how far each is indented, and where it ends. */
  #comments: readonly Comment[] = nothing;
  /** A mapping or list that ended there has taken its own of them. */
  #areTaken = false;
  /** Where what was read last ends, its comment included. */
  #last = 0;

  constructor(text: string, file: string) {
    this.#text = text;
    this.#file = file;
    this.#advance(0);
    if (this.#indent === 0 && text.slice(this.#at, this.#end) === "---") this.#advance(this.#end + 1);
    this.#checkComments();
  }

  root(): YamlMap {
    if (this.#indent !== 0) throw odd;
    // Stops at the end, for nothing is indented less.
    return this.#map(0, 0);
  }

  /** To the next line that says something. */
  #advance(from: number): void {
    const text = this.#text;
    let comments: Comment[] | undefined;
    this.#areTaken = false;
    for (let start = from; start < text.length; ) {
      let at = start;
      while (text.charCodeAt(at) === 32) at += 1;
      const found = text.indexOf("\n", at);
      const end = found < 0 ? text.length : found;
      const sign = text.charCodeAt(at);
      if (at < end && sign !== 35) {
        if (end - start > longestLine) throw odd;
        this.#at = at;
        this.#end = end;
        this.#indent = at - start;
        this.#comments = comments ?? nothing;
        return;
      }
      if (at < end) {
        comments ??= [];
        comments.push({ indent: at - start, end: at + text.slice(at, end).trimEnd().length });
      }
      start = end + 1;
    }
    this.#indent = -1;
    this.#comments = comments ?? nothing;
  }

  /** Before a value begins, comments that stand deeper are somebody else's matter. */
  #checkComments(): void {
    for (const { indent } of this.#comments) if (indent > this.#indent) throw odd;
  }

  /**
   * Where a mapping or list ends. The comments behind it that are deeper, down to the first that is not, go with its last value. The
   * others stand between it and what follows: in it, when one of them is deep enough, so that what holds it ends behind them.
   */
  #endOf(indent: number): number {
    if (this.#comments.length > 0 && !this.#areTaken) {
      const rest = this.#comments.findIndex((comment) => comment.indent <= indent);
      const taken = rest < 0 ? this.#comments : this.#comments.slice(0, rest);
      this.#last = taken.at(-1)?.end ?? this.#last;
      this.#comments = this.#comments.slice(taken.length);
      this.#areTaken = true;
    }
    const end = this.#last;
    if (indent > 0 && this.#comments.some((comment) => comment.indent >= indent)) {
      this.#last = this.#comments.at(-1)?.end ?? end;
      this.#comments = nothing;
    }
    return end;
  }

  #span(start: number, end: number): Span {
    return { file: this.#file, start, end };
  }

  #map(indent: number, depth: number): YamlMap {
    if (depth > deepest) throw odd;
    const start = this.#at;
    const entries = new Map<string, YamlEntry>();
    do {
      const at = this.#at;
      const colon = this.#text.indexOf(":", at);
      const name = this.#ends(colon + 1) ? keyNamed(this.#text.slice(at, colon)) : undefined;
      if (name === undefined || entries.has(name)) throw odd;
      const value = this.#value(colon + 1, indent, depth);
      entries.set(name, { key: { value: name, span: this.#span(at, colon) }, value, via: nothing });
    } while (this.#indent === indent);
    if (this.#indent > indent) throw odd;
    return { kind: "map", entries, span: this.#span(start, this.#endOf(indent)), flow: false };
  }

  /** Whether a word ends before an offset of the line. */
  #ends(at: number): boolean {
    return at === this.#end || (at < this.#end && this.#text.charCodeAt(at) === 32);
  }

  /** What stands behind a colon, or below the key. */
  #value(from: number, indent: number, depth: number): YamlNode {
    let at = from;
    while (this.#text.charCodeAt(at) === 32) at += 1;
    if (at < this.#end && this.#text.charCodeAt(at) !== 35) return this.#inline(at, indent);
    const isCommented = at < this.#end;
    this.#advance(this.#end + 1);
    if (this.#indent > indent || (this.#indent === indent && this.#isItem())) {
      this.#checkComments();
      return this.#isItem() ? this.#list(this.#indent, depth + 1) : this.#map(this.#indent, depth + 1);
    }
    // Whose comments those are is not easily said.
    if (isCommented || this.#comments.length > 0) throw odd;
    this.#last = from;
    return { kind: "scalar", value: null, text: "", quoted: false, span: this.#span(at, at) };
  }

  #isItem(): boolean {
    return this.#text.charCodeAt(this.#at) === 45 && this.#text.charCodeAt(this.#at + 1) === 32;
  }

  #list(indent: number, depth: number): YamlList {
    if (depth > deepest) throw odd;
    const start = this.#at;
    const items: { value: YamlNode; via: readonly never[] }[] = [];
    do {
      let at = this.#at + 1;
      while (this.#text.charCodeAt(at) === 32) at += 1;
      if (at >= this.#end) throw odd;
      key.lastIndex = at;
      let value: YamlNode;
      if (key.test(this.#text)) {
        const inner = indent + at - this.#at;
        this.#at = at;
        value = this.#map(inner, depth + 1);
      } else value = this.#inline(at, indent);
      items.push({ value, via: nothing });
    } while (this.#indent === indent && this.#isItem());
    if (this.#indent > indent) throw odd;
    return { kind: "list", items, span: this.#span(start, this.#endOf(indent)), flow: false };
  }

  /** A value that ends on its line. */
  #inline(at: number, indent: number): YamlNode {
    const sign = this.#text.charCodeAt(at);
    const made = sign === 91 || sign === 123 ? this.#brackets(at) : sign === 34 || sign === 39 ? this.#quoted(at) : this.#plain(at);
    if (!made) throw odd;
    const { end } = made.span;
    this.#last = end;
    if (end < this.#end) {
      rest.lastIndex = end;
      const tail = rest.exec(this.#text)?.[0];
      if (tail === undefined) throw odd;
      if (tail.trim() !== "") this.#last = end + tail.trimEnd().length;
    }
    this.#advance(this.#end + 1);
    // It would go on there.
    if (this.#indent > indent) throw odd;
    return made;
  }

  #brackets(start: number): YamlList | YamlMap | undefined {
    if (this.#text.startsWith("{}", start)) return { kind: "map", entries: new Map(), span: this.#span(start, start + 2), flow: true };
    if (this.#text.charCodeAt(start) !== 91) return undefined;
    const items: { value: YamlNode; via: readonly never[] }[] = [];
    const blanks = (from: number): number => {
      let at = from;
      while (this.#text.charCodeAt(at) === 32) at += 1;
      return at;
    };
    let at = blanks(start + 1);
    while (this.#text.charCodeAt(at) !== 93) {
      let value = this.#quoted(at);
      if (!value) {
        flowText.lastIndex = at;
        const found = flowText.exec(this.#text)?.[0];
        if (found === undefined) throw odd;
        value = this.#scalar(found, at, at + found.length, false);
      }
      items.push({ value, via: nothing });
      at = blanks(value.span.end);
      const sign = this.#text.charCodeAt(at);
      if (sign === 44) at = blanks(at + 1);
      else if (sign !== 93) throw odd;
    }
    return { kind: "list", items, span: this.#span(start, at + 1), flow: true };
  }

  /** A text in quotes that stands on its line as it is; what has escapes does not. */
  #quoted(at: number): YamlScalar | undefined {
    const sign = this.#text.charCodeAt(at);
    if (sign !== 34 && sign !== 39) return undefined;
    const end = this.#text.indexOf(sign === 34 ? '"' : "'", at + 1);
    if (end < 0 || end >= this.#end) return undefined;
    const text = this.#text.slice(at + 1, end);
    if (sign === 34 ? text.includes("\\") : this.#text.charCodeAt(end + 1) === 39) return undefined;
    return this.#scalar(text, at, end + 1, true);
  }

  #plain(at: number): YamlScalar {
    plainStart.lastIndex = at;
    if (!plainStart.test(this.#text)) throw odd;
    const line = this.#text.slice(at, this.#end);
    const comment = line.indexOf(" #");
    const text = (comment < 0 ? line : line.slice(0, comment)).trimEnd();
    if (text.includes(": ") || text.endsWith(":") || notPlain.test(text)) throw odd;
    return this.#scalar(text, at, at + text.length, false);
  }

  #scalar(text: string, start: number, end: number, isQuoted: boolean): YamlScalar {
    const span = this.#span(start, end);
    if (isQuoted || !maybeOther.test(text)) return { kind: "scalar", value: text, text, quoted: isQuoted, span };
    const number = goNumber(text);
    if (number !== undefined) return { kind: "scalar", value: number, text: text.replaceAll("_", ""), quoted: false, span };
    const value = constants.has(text) ? (constants.get(text) as boolean | null) : text;
    if (isGoDate(text)) return { kind: "scalar", value, text, quoted: false, span, isDate: true };
    return { kind: "scalar", value, text, quoted: false, span };
  }
}

/** What a number, a date, true, false or nothing begins with. */
const maybeOther = /^[-+.\d~nNtTfF]/;

/** Words that are no texts (YAML 1.2, core schema). */
const constants: ReadonlyMap<string, boolean | null> = new Map([
  ...["~", "null", "Null", "NULL"].map((word) => [word, null] as const),
  ...["true", "True", "TRUE"].map((word) => [word, true] as const),
  ...["false", "False", "FALSE"].map((word) => [word, false] as const),
]);

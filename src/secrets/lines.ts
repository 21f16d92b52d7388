import type { CommandLine, Redirect, ShellWord } from "../model/script.ts";
import { HOLE } from "../syntax/image-reference.ts";
import { printers } from "../syntax/shell/written.ts";
import { mayGive, setsPasswords, toolsOf } from "./tools.ts";

/** Characters that somebody has decoded, and where each is written in the text they come from. */
interface Characters {
  readonly text: string;
  readonly at: (index: number) => number;
}

/** Words up to the next separator. */
interface Segment {
  readonly words: ShellWord[];
  readonly redirects: Redirect[];
  /** What it writes goes into the next one. */
  pipes: boolean;
}

/** Strings in strings in strings are as far as anybody goes. */
const deepest = 3;

/** Programs in one command line. */
const most = 16;

const variable = /\$(?:\{[^{}\n]{0,200}\}|\w+)/y;
/** A newline after which the same line goes on: in a script after a backslash, in a list of YAML's with the next item. */
const goesOn = /\\\r?\n|\r?\n[ \t]*- /y;
/** A newline that ends a line. */
const ending = /(?<!\\|\\\r)\n(?![ \t]*- )/g;
const redirection = /(?:>>|>\||>&|>|<<<|<<-?|<&|<>|<)[ \t]*/y;

/**
 * The command lines in a text that nobody has parsed: a line of a Dockerfile or a script, words of a list in JSON or YAML,
 * and what is quoted in them. In one pass over the text; only programs that matter to the recogniser begin a line.
 */
export function commandLines(text: string): CommandLine[] {
  if (!mayGive(text)) return [];
  const lines: CommandLine[] = [];
  let start = 0;
  for (const end of [...Array.from(text.matchAll(ending), ({ index }) => index), text.length]) {
    const [from, part] = [start, text.slice(start, end)];
    if (part.length === text.length || mayGive(part))
      for (const line of linesOf({ text: part, at: (index) => from + index }, 0)) lines.push(line);
    start = end + 1;
  }
  return lines;
}

function linesOf(characters: Characters, depth: number): CommandLine[] {
  const { segments, quoted } = new Lexer(characters).read();
  const lines: CommandLine[] = [];
  let next: CommandLine[] = [];
  for (const { words, redirects, pipes } of segments.reverse()) {
    const feeds = pipes ? next : [];
    next = startsIn(words).map((at) => ({ name: programOf(words[at]), words: words.slice(at), redirects, feeds }));
    // Options that tell by themselves are looked for in all of it, whatever begins it.
    lines.push({ name: "", words, redirects: [], feeds: [] }, ...next);
  }
  if (depth < deepest) for (const inner of quoted) if (mayGive(inner.text)) for (const line of linesOf(inner, depth + 1)) lines.push(line);
  return lines;
}

const programOf = (word: ShellWord | undefined): string => word?.text.replace(/^.*[/\\]/s, "") ?? "";

/** What a path of Windows begins with: a drive, or a variable that holds one. There a backslash parts folders. */
const drive = /^(?:[A-Za-z]:|%\w{1,80}%|\uFFFC(?::\w{1,80})?)/;

/** Where programs begin that take a credential or hand it on: the first use of each, and no more of them than anybody writes. */
function startsIn(words: readonly ShellWord[]): number[] {
  const seen = new Set<string>();
  return [...words.keys()]
    .filter((at) => {
      const name = programOf(words[at]);
      if (seen.has(name)) return false;
      seen.add(name);
      return toolsOf(name).length > 0 || printers.has(name) || setsPasswords(name);
    })
    .slice(0, most);
}

/** Splits text into words as a shell does, and as far as that goes along with it, as lists in JSON and YAML do. */
class Lexer {
  readonly #text: string;
  readonly #place: (index: number) => number;
  readonly #segments: Segment[] = [{ words: [], redirects: [], pipes: false }];
  readonly #quoted: Characters[] = [];
  #at = 0;
  /** The word that is being read: its text, where each character of it is written, and where it begins. */
  #word: { text: string; readonly places: number[]; readonly start: number } | undefined;
  #redirect: Redirect["operator"] | undefined;

  constructor({ text, at }: Characters) {
    this.#text = text;
    this.#place = at;
  }

  read(): { readonly segments: Segment[]; readonly quoted: readonly Characters[] } {
    while (this.#at < this.#text.length) this.#step(this.#text[this.#at] as string);
    this.#end();
    return { segments: this.#segments, quoted: this.#quoted };
  }

  #step(sign: string): void {
    if (sign === '"' || sign === "'") this.#quote(sign);
    else if (sign === "\\") this.#escape();
    else if (sign === "$") this.#dollar(this.#at);
    else if (sign === "\n") this.#newline();
    else if (";|&()`".includes(sign)) this.#separate(sign);
    else if (sign === "<" || sign === ">") this.#redirection();
    else if (this.#isBlank(sign)) this.#end(1);
    else this.#add(sign, this.#at, 1);
  }

  /** Blanks, and the punctuation of lists where it is no part of a word. */
  #isBlank(sign: string): boolean {
    if (/\s/.test(sign)) return true;
    if (sign === "[" || sign === "{") return !this.#word;
    return (sign === "," || sign === "]" || sign === "}") && (!this.#word || /["'\s,\]}]|^$/.test(this.#text[this.#at + 1] ?? ""));
  }

  #add(text: string, from: number, length: number): void {
    this.#word ??= { text: "", places: [], start: this.#place(from) };
    this.#word.text += text;
    for (let index = 0; index < text.length; index += 1) this.#word.places.push(this.#place(from));
    this.#at = from + length;
  }

  #end(length = 0): void {
    const end = this.#at < this.#text.length ? this.#place(this.#at) : this.#place(this.#text.length - 1) + 1;
    this.#at += length;
    if (!this.#word) return;
    const { text, start } = this.#word;
    const word = { text, literal: text, span: { file: "", start, end } };
    const { words, redirects } = this.#segments.at(-1) as Segment;
    if (this.#redirect) redirects.push({ operator: this.#redirect, target: word });
    else words.push(word);
    this.#word = undefined;
    this.#redirect = undefined;
  }

  #separate(sign: string): void {
    this.#end();
    this.#redirect = undefined;
    const isDouble = this.#text[this.#at + 1] === sign;
    (this.#segments.at(-1) as Segment).pipes = sign === "|" && !isDouble;
    this.#segments.push({ words: [], redirects: [], pipes: false });
    this.#at += isDouble ? 2 : 1;
  }

  #newline(): void {
    goesOn.lastIndex = this.#text[this.#at - 1] === "\r" ? this.#at - 1 : this.#at;
    if (goesOn.test(this.#text)) this.#end(goesOn.lastIndex - this.#at);
    else this.#separate("\n");
  }

  #escape(): void {
    goesOn.lastIndex = this.#at;
    if (goesOn.test(this.#text)) this.#end(goesOn.lastIndex - this.#at);
    else if (drive.test(this.#word?.text ?? "")) this.#add("\\", this.#at, 1);
    else this.#add(this.#text[this.#at + 1] ?? "\\", this.#at, 2);
  }

  #dollar(from: number): void {
    variable.lastIndex = from;
    if (variable.test(this.#text)) this.#add(HOLE, from, variable.lastIndex - from);
    else this.#add("$", from, 1);
  }

  /** `2>&1`, `> file`, `<<< text`: what comes next is no argument, and neither is a number before it. */
  #redirection(): void {
    if (/^\d$/.test(this.#word?.text ?? "")) this.#word = undefined;
    this.#end();
    redirection.lastIndex = this.#at;
    redirection.test(this.#text);
    const operator = this.#text.slice(this.#at, redirection.lastIndex).trimEnd();
    // The text of a here-document stands elsewhere: a line by itself.
    this.#redirect = (/^<<-?$/.test(operator) ? "<" : operator) as Redirect["operator"];
    this.#at = redirection.lastIndex;
  }

  /** What is quoted is part of a word and may be a line of its own; a quote without its partner on the line is an apostrophe. */
  #quote(sign: string): void {
    const from = this.#at;
    const close = this.#closing(sign);
    if (close === undefined) {
      this.#end(1);
      return;
    }
    const before = this.#word?.text.length ?? 0;
    this.#word ??= { text: "", places: [], start: this.#place(from) };
    this.#at = from + 1;
    while (this.#at < close) {
      const next = this.#text[this.#at] as string;
      if (sign === '"' && next === "\\") this.#add(this.#text[this.#at + 1] ?? "", this.#at, 2);
      else if (sign === '"' && next === "$") this.#dollar(this.#at);
      else this.#add(next, this.#at, 1);
    }
    const text = this.#word.text.slice(before);
    const places = this.#word.places.slice(before);
    if (/\s/.test(text)) this.#quoted.push({ text, at: (index) => places[index] as number });
    this.#at = close + 1;
    if (/[,\]}]/.test(this.#text[this.#at] ?? "")) this.#end();
  }

  #closing(sign: string): number | undefined {
    for (let at = this.#at + 1; at < this.#text.length; at += 1) {
      const each = this.#text[at];
      if (each === sign) return at;
      if (each === "\n") return undefined;
      if (each === "\\" && sign === '"') at += 1;
    }
    return undefined;
  }
}

import type { ShellCommand, ShellWord } from "../../model/script.ts";
import { type Setting, unknown, written } from "../../model/setting.ts";
import { HOLE } from "../../syntax/image-reference.ts";
import type { Source } from "../../text/source.ts";
import type { Span } from "../../text/span.ts";

/** A word of a command line, or a part of one, and where it stands. */
export interface Said {
  /** As the program gets it, U+FFFC for what nobody can know. */
  readonly text: string;
  /** The same, U+FFFC also for variables whose value is known: what somebody really wrote. */
  readonly literal: string;
  /** As it is to be called: variables by their names. */
  readonly shown: string;
  readonly span: Span;
  /** So much of the text, from its begin, stands at the span as it is, before any quote, escape or variable: parts of that have places of their own. */
  readonly plain: number;
  /** The variable behind each U+FFFC of a word, in order; empty for what is none. */
  readonly holes?: readonly string[];
  /** The commands whose output is in it. */
  readonly takes?: readonly ShellCommand[];
}

/** A word as a whole. */
export function saidIn(word: ShellWord, source: Source): Said {
  const { text, literal, span, takes, holes } = word;
  const raw = source.text.slice(span.start, span.end);
  return {
    text,
    literal,
    span,
    shown: shownAs(word, raw),
    plain: plainIn(text, raw),
    ...(holes ? { holes } : {}),
    ...(takes?.length ? { takes } : {}),
  };
}

/** What stands behind the flag that a word begins with: `8080:80` in `-p8080:80`, `0` in `--user=0`. */
export function saidBehind(word: ShellWord, source: Source, length: number): Said {
  const whole = saidIn(word, source);
  const { text, literal, span } = whole;
  const flag = text.slice(0, length);
  const raw = source.text.slice(span.start, span.end);
  const isApart = raw.startsWith(flag);
  const rest = { ...word, text: text.slice(length) };
  const behind = isApart ? raw.slice(length) : raw;
  return {
    text: rest.text,
    literal: literal.startsWith(flag) ? literal.slice(length) : HOLE,
    span: isApart ? { ...span, start: span.start + length } : span,
    shown: isApart || !rest.text.includes(HOLE) ? shownAs(rest, behind) : named(rest),
    plain: isApart ? plainIn(rest.text, behind) : 0,
    ...(whole.takes ? { takes: whole.takes } : {}),
  };
}

/** `[from, to)` of a text: at its own place, where it has one. */
export function partOf(said: Said, from: number, to = said.text.length): Said {
  const text = said.text.slice(from, to);
  const span = to <= said.plain ? { ...said.span, start: said.span.start + from, end: said.span.start + from + text.length } : said.span;
  const literal = said.literal === said.text ? text : said.literal.includes(text) ? text : HOLE;
  const plain = Math.min(Math.max(said.plain - from, 0), text.length);
  return {
    ...said,
    text,
    literal,
    span,
    plain: to <= said.plain || from === 0 ? plain : 0,
    shown: text.includes(HOLE) ? said.shown : text,
  };
}

/** How much of a text is written as it is. */
function plainIn(text: string, raw: string): number {
  let at = 0;
  while (at < text.length && text[at] === raw[at] && !/["'\\$`]/.test(raw[at] as string)) at += 1;
  return at;
}

/** A longer text than this is called by what it begins with. */
const mostShown = 120;

function shownAs(word: ShellWord, raw: string): string {
  if (!word.text.includes(HOLE)) return word.text;
  const plain = raw.replace(/["']/g, "");
  // Where nothing is filled in, the words of an array stand.
  return raw.length <= mostShown && !/[\n\\]/.test(raw) && /[$`{%]/.test(raw) ? plain : named(word);
}

/** A text with the names of the variables in it. */
function named({ text, holes = [] }: Pick<ShellWord, "text" | "holes">): string {
  let at = 0;
  return text.replaceAll(HOLE, () => {
    const name = holes[at++];
    return name ? `\${${name}}` : HOLE;
  });
}

/** A text as a setting: `read` answers `undefined` for what it cannot make sense of. */
export function settingOf<T>({ text, shown, span }: Said, read: (text: string) => T | undefined): Setting<T> {
  if (text.includes(HOLE)) return unknown("variable", shown, span);
  const value = read(text);
  return value === undefined ? unknown("malformed", text, span) : written(value, span);
}

/** A text as a setting of it. */
export const textOf = (said: Said): Setting<string> => settingOf(said, (text) => text);

/** From the first of some words to the last, where they stand in this order; a RangeError where there are none. */
export function placeOf(words: readonly Said[]): Span {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) throw new RangeError("no words");
  return last.span.file === first.span.file && last.span.end > first.span.end ? { ...first.span, end: last.span.end } : first.span;
}

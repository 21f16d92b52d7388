import { type Logical, spanOf } from "../../text/logical.ts";
import type { Located } from "../../text/span.ts";
import { afterSpace, isSpace } from "./space.ts";

/** A word of an instruction as written, quotes and variables included. `at` is its place in the joined text. */
export interface Word extends Located<string> {
  readonly at: number;
}

/** A builder flag, such as `--from=build`. `value` is absent when no `=` is written. */
export interface Flag extends Located<string> {
  readonly name: string;
  /** The value with quotes resolved. */
  readonly text?: string;
  /** Its place in the joined text. */
  readonly at: number;
}

/** The word at `[start, end)` of the joined text. */
export const wordAt = (logical: Logical, start: number, end: number): Word => ({
  value: logical.text.slice(start, end),
  span: spanOf(logical, start, end),
  at: start,
});

/** The white space BuildKit splits keywords and plain arguments by, and words without any. */
const blanks = /[\t\v\f\r ]*/y;
const word = /[^\t\v\f\r ]*/y;

/** Where the run of a pattern that begins at `start` ends. */
function afterRun(pattern: RegExp, text: string, start: number, end: number): number {
  pattern.lastIndex = start;
  pattern.test(text);
  return Math.min(pattern.lastIndex, end);
}

/** Where the blank-delimited word that begins at `start` ends. */
export const afterWord = (text: string, start: number, end: number): number => afterRun(word, text, start, end);

/** Where the blanks that begin at `start` end. */
export const afterBlanks = (text: string, start: number, end: number): number => afterRun(blanks, text, start, end);

/** Splits at blanks, quotes having no meaning, as FROM, COPY and EXPOSE do. */
export function splitBlanks(logical: Logical, start: number, end: number): Word[] {
  const words: Word[] = [];
  const { text } = logical;
  for (let at = afterBlanks(text, start, end); at < end; ) {
    const from = at;
    at = afterWord(text, from, end);
    words.push(wordAt(logical, from, at));
    if (at < end) at = afterBlanks(text, at, end);
  }
  return words;
}

/** What stands outside of quotes and is neither white space nor one of them, nor may escape one; the same between quotes. */
const bare = /[^\s\u0085"'\\`]*/y;
const quoted = /[^"'\\`]*/y;

/** Splits at white space outside quotes, keeping quotes, as ENV, LABEL and ARG do. */
export function splitQuoted(logical: Logical, start: number, end: number, escapeChar: string): Word[] {
  const words: Word[] = [];
  const { text } = logical;
  for (let at = afterSpace(text, start, end); at < end; at = afterSpace(text, at, end)) {
    const from = at;
    let quote = "";
    while (at < end) {
      at = afterRun(quote ? quoted : bare, text, at, end);
      if (at >= end) break;
      const char = text[at] as string;
      if (!quote && isSpace(char.charCodeAt(0))) break;
      if (char === escapeChar && quote !== "'") at += 1;
      else if (quote) quote = char === quote ? "" : quote;
      else if (char === '"' || char === "'") quote = char;
      at += 1;
    }
    // An escape that nothing follows is dropped.
    const last = at > end ? end - 1 : at;
    at = Math.min(at, end);
    if (last > from) words.push(wordAt(logical, from, last));
  }
  return words;
}

/** Reads the `--flags` at the start; answers them and where the arguments begin. */
export function readFlags(logical: Logical, start: number, end: number, escapeChar: string): { flags: Flag[]; rest: number } {
  const flags: Flag[] = [];
  const { text } = logical;
  let at = start;
  for (;;) {
    at = afterSpace(text, at, end);
    if (!text.startsWith("--", at) || at + 1 >= end) return { flags, rest: at };
    const from = at;
    let value = "";
    let quote = "";
    while (at < end) {
      const run = afterRun(quote ? quoted : bare, text, at, end);
      value += text.slice(at, run);
      at = run;
      if (at >= end) break;
      const char = text[at] as string;
      if (!quote && isSpace(char.charCodeAt(0))) break;
      if (quote ? char === quote : char === '"' || char === "'") quote = quote ? "" : char;
      else if (char === escapeChar) value += text[++at] ?? "";
      else value += char;
      at += 1;
    }
    at = Math.min(at, end);
    if (value === "--") return { flags, rest: at };
    const equals = value.indexOf("=");
    const name = equals < 0 ? value.slice(2) : value.slice(2, equals);
    const span = spanOf(logical, from, at);
    flags.push(equals < 0 ? { name, value, at: from, span } : { name, value, at: from, span, text: value.slice(equals + 1) });
  }
}

/** What Go's JSON decoder makes of arguments that begin with `[`. */
export type JsonWords = { readonly words: Word[] } | { readonly fault: "not-strings" | "not-json" };

/** A string of JSON behind its first quote. */
const string = /"(?:[^"\\]|\\.)*"?/sy;

/** Reads exec form; `undefined` when the text does not begin like an array at all. */
export function readJson(logical: Logical, start: number, end: number): JsonWords | undefined {
  if (logical.text[start] !== "[") return undefined;
  const text = logical.text.slice(start, end);
  let values: unknown;
  try {
    values = JSON.parse(text);
  } catch {
    return { fault: "not-json" };
  }
  if (!Array.isArray(values) || !values.every((value) => typeof value === "string")) return { fault: "not-strings" };
  const words: Word[] = [];
  for (let from = text.indexOf('"'); from >= 0; from = text.indexOf('"', string.lastIndex)) {
    string.lastIndex = from;
    string.test(text);
    const at = start + from;
    words.push({ value: values[words.length] as string, span: spanOf(logical, at, start + string.lastIndex), at });
  }
  return { words };
}

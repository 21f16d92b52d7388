import { type Logical, spanOf } from "../../text/logical.ts";
import type { Located } from "../../text/span.ts";
import { isSpace, trimmed } from "./space.ts";

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

/** The white space BuildKit splits keywords and plain arguments by. */
const isBlank = (code: number): boolean => code === 0x20 || code === 9 || code === 11 || code === 12 || code === 13;

/** Splits at blanks, quotes having no meaning, as FROM, COPY and EXPOSE do. */
export function splitBlanks(logical: Logical, start: number, end: number): Word[] {
  const words: Word[] = [];
  const { text } = logical;
  for (let at = start; at < end; ) {
    while (at < end && isBlank(text.charCodeAt(at))) at += 1;
    const from = at;
    while (at < end && !isBlank(text.charCodeAt(at))) at += 1;
    if (at > from) words.push(wordAt(logical, from, at));
  }
  return words;
}

/** The end of the first blank-delimited word and the start of what follows it. */
export function firstBlank(text: string, start: number, end: number): [number, number] {
  let at = start;
  while (at < end && !isBlank(text.charCodeAt(at))) at += 1;
  let next = at;
  while (next < end && isBlank(text.charCodeAt(next))) next += 1;
  return [at, next];
}

/** Splits at white space outside quotes, keeping quotes, as ENV, LABEL and ARG do. */
export function splitQuoted(logical: Logical, start: number, end: number, escapeChar: string): Word[] {
  const words: Word[] = [];
  const { text } = logical;
  for (let at = start; at < end; ) {
    while (at < end && isSpace(text.charCodeAt(at))) at += 1;
    if (at >= end) break;
    const from = at;
    let quote = "";
    while (at < end && (quote || !isSpace(text.charCodeAt(at)))) {
      const char = text[at] as string;
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
    while (at < end && isSpace(text.charCodeAt(at))) at += 1;
    if (!text.startsWith("--", at) || at + 1 >= end) return { flags, rest: at };
    const from = at;
    let value = "";
    let quote = "";
    while (at < end && (quote || !isSpace(text.charCodeAt(at)))) {
      const char = text[at] as string;
      if (quote ? char === quote : char === '"' || char === "'") quote = quote ? "" : char;
      else if (char === escapeChar) value += text[++at] ?? "";
      else value += char;
      at += 1;
    }
    at = Math.min(at, end);
    if (value === "--") return { flags, rest: at };
    const equals = value.indexOf("=");
    const name = value.slice(2, equals < 0 ? undefined : equals);
    const flag = { name, value, at: from, span: spanOf(logical, from, at) };
    flags.push(equals < 0 ? flag : { ...flag, text: value.slice(equals + 1) });
  }
}

/** What Go's JSON decoder makes of arguments that begin with `[`. */
export type JsonWords = { readonly words: Word[] } | { readonly fault: "not-strings" | "not-json" };

/** Reads exec form; `undefined` when the text does not begin like an array at all. */
export function readJson(logical: Logical, start: number, end: number): JsonWords | undefined {
  const [from, to] = trimmed(logical.text, start, end);
  if (logical.text[from] !== "[") return undefined;
  const text = logical.text.slice(from, to);
  let values: unknown;
  try {
    values = JSON.parse(text);
  } catch {
    return { fault: "not-json" };
  }
  if (!Array.isArray(values) || !values.every((value) => typeof value === "string")) return { fault: "not-strings" };
  const words: Word[] = [];
  for (const match of text.matchAll(/"(?:[^"\\]|\\.)*"?/gs)) {
    const at = from + match.index;
    words.push({ value: values[words.length] as string, span: spanOf(logical, at, at + match[0].length), at });
  }
  return { words };
}

import type { Span } from "../../text/span.ts";
import { isSpace } from "./space.ts";

/** A here-document. `span` covers the body without the terminator line. */
export interface Heredoc {
  readonly name: string;
  /** Variables in the body are expanded: no part of the name was quoted. */
  readonly expand: boolean;
  /** `<<-`: leading tabs are dropped. */
  readonly chomp: boolean;
  readonly span: Span;
}

export type HeredocStart = Omit<Heredoc, "span">;

/**
 * The here-documents a RUN, COPY or ADD line opens, in order, as BuildKit's word lexer sees them: a word that begins
 * with optional digits and `<<`, blanks after `<<` belonging to the word. Nothing when quotes do not balance.
 */
export function heredocStarts(line: string): HeredocStart[] {
  const starts: HeredocStart[] = [];
  for (const word of lexWords(line) ?? []) {
    const match = /^(\d*)<<(-?)[\t\n\f\r ]*((?![\t\n\f\r ])[^<]*)$/.exec(word);
    const rest = match?.[3];
    if (!match || !rest) continue;
    const name = unquote(rest);
    if (name === undefined || name === "") continue;
    const quotes = (text: string) => text.split(/['"]/).length;
    starts.push({ name, expand: quotes(name) === quotes(rest), chomp: match[2] === "-" });
  }
  return starts;
}

/** Splits as BuildKit's shell lexer with raw quotes and escapes; `undefined` when a quote never ends. */
function lexWords(line: string): string[] | undefined {
  const words: string[] = [];
  let word = "";
  for (let at = 0; at < line.length; at += 1) {
    const char = line[at] as string;
    if (char === "'" || char === '"') {
      const end = endOfQuote(line, at);
      if (end < 0) return undefined;
      word += line.slice(at, end + 1);
      at = end;
    } else if (char === "$" && line[at + 1] === "{") {
      const end = endOfSubstitution(line, at);
      if (end < 0) return undefined;
      word += line.slice(at, end + 1);
      at = end;
    } else if (char === "\\") {
      word += line.slice(at, at + 2);
      at += 1;
    } else if (char === "<" && line[at + 1] === "<") {
      let next = at + 2;
      while (next < line.length && /[\t\r ]/.test(line[next] as string)) next += 1;
      word += line.slice(at, next);
      at = next - 1;
    } else if (isSpace(char.charCodeAt(0))) {
      if (word) words.push(word);
      word = "";
    } else word += char;
  }
  if (word) words.push(word);
  return words;
}

function endOfQuote(line: string, start: number): number {
  const quote = line[start];
  for (let at = start + 1; at < line.length; at += 1) {
    if (line[at] === quote) return at;
    if (line[at] === "\\" && quote === '"') at += 1;
    else if (line[at] === "$" && line[at + 1] === "{" && quote === '"') {
      const end = endOfSubstitution(line, at);
      if (end < 0) return -1;
      at = end;
    }
  }
  return -1;
}

/** Where a `${...}` ends that BuildKit's lexer accepts; -1 for one it refuses, after which it knows of no here-document. */
function endOfSubstitution(line: string, start: number): number {
  const match = /^\$\{(?:[A-Za-z_]\w*|\d+|[@*#?\-$!0])(\}|:[^#%]|[-+?]|[#%/])/.exec(line.slice(start, start + 300));
  if (!match) return -1;
  if (match[1] === "}") return start + match[0].length - 1;
  let slashes = match[1] === "/" ? 1 : 0;
  for (let at = start + match[0].length; at < line.length; at += 1) {
    const char = line[at] as string;
    if (char === "\\") at += 1;
    else if (char === "/" && slashes) slashes = 0;
    else if (char === "}") return slashes ? -1 : at;
    else if (char === "'" || char === '"') {
      at = endOfQuote(line, at);
      if (at < 0) return -1;
    } else if (char === "$" && line[at + 1] === "{") {
      at = endOfSubstitution(line, at);
      if (at < 0) return -1;
    }
  }
  return -1;
}

/** The name without its quotes; `undefined` when it is not one word or a quote never ends. */
function unquote(text: string): string | undefined {
  let name = "";
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] as string;
    if (char === "'" || char === '"') {
      const end = endOfQuote(text, at);
      if (end < 0) return undefined;
      name += char === '"' ? text.slice(at + 1, end).replace(/\\(["$\\])/g, "$1") : text.slice(at + 1, end);
      at = end;
    } else if (char === "\\") name += text[++at] ?? "";
    else if (isSpace(char.charCodeAt(0))) return text.slice(at).trim() === "" ? name : undefined;
    else name += char;
  }
  return name;
}

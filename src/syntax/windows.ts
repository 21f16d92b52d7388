import type { ShellCommand, ShellWord } from "../model/script.ts";
import { type Logical, spanOf } from "../text/logical.ts";

/** A command of cmd or PowerShell. */
export interface WindowsCommand extends ShellCommand {
  /** Its text with the content of strings blanked out: calls of methods are found in it. */
  readonly code: string;
  /** The commands in its brackets and, for a shell that it starts, in the text it is given. */
  readonly inner: readonly WindowsCommand[];
  /** The commands whose output it reads through a pipe, the nearest last. */
  readonly readsFrom: readonly WindowsCommand[];
}

/** Brackets and shells in others are followed this deep; no script is longer, in characters, or has more commands than this. */
const deepest = 8;
const longest = 65_536;
const most = 10_000;

/**
 * Reads a command line of cmd or PowerShell into its commands, as far as both have it alike: quotes, brackets, pipes, `;`, `&&`,
 * `||`, and `&`, which parts two commands in one and calls one in the other. Never throws; linear but for nesting.
 */
export function readWindows(logical: Logical): WindowsCommand[] {
  return logical.text.length > longest ? [] : new Reader(logical).commands(0, logical.text.length, 0);
}

interface Token {
  readonly start: number;
  readonly end: number;
  readonly word: ShellWord;
}

class Reader {
  readonly #logical: Logical;
  #left = most;

  constructor(logical: Logical) {
    this.#logical = logical;
  }

  commands(from: number, to: number, depth: number): WindowsCommand[] {
    const { text } = this.#logical;
    const found: WindowsCommand[] = [];
    let tokens: Token[] = [];
    let piped: WindowsCommand[] = [];
    const close = (pipe: boolean): void => {
      const command = tokens.length > 0 && this.#left-- > 0 ? this.#command(tokens, piped, depth) : undefined;
      tokens = [];
      if (command) found.push(command);
      piped = pipe && command ? [...piped.slice(-20), command] : [];
    };
    for (let at = from; at < to; ) {
      const char = text[at] as string;
      if (char === "#" && tokens.length === 0) while (at < to && text[at] !== "\n") at += 1;
      else if (" \t\r,".includes(char)) at += 1;
      else if (";\n&|)}".includes(char)) {
        const double = (char === "&" || char === "|") && text[at + 1] === char;
        close(char === "|" && !double);
        at += double ? 2 : 1;
      } else {
        const end = Math.min(endOfWord(text, at, to), to);
        tokens.push({ start: at, end, word: { ...plain(text.slice(at, end)), span: spanOf(this.#logical, at, end) } });
        at = end;
      }
    }
    close(false);
    return found;
  }

  #command(all: readonly Token[], readsFrom: readonly WindowsCommand[], depth: number): WindowsCommand | undefined {
    const { text } = this.#logical;
    const equals = all[0]?.word.text.startsWith("$") && all[1]?.word.text === "=" ? 2 : 0;
    const tokens = all.slice(equals);
    const [first] = tokens;
    const last = all[all.length - 1] as Token;
    if (!first) return undefined;
    const start = (all[0] as Token).start;
    const span = spanOf(this.#logical, start, last.end);
    const variable = equals ? (all[0] as Token).word : undefined;
    const inner = depth < deepest ? this.#inside(tokens, depth + 1) : [];
    const words = tokens.map(({ word }) => word);
    return {
      name: nameOf(first.word.text),
      words,
      assignments: variable ? [{ name: variable.text.slice(1), value: first.word, span: variable.span }] : [],
      redirects: [],
      wrappers: [],
      span,
      folder: "",
      readsFrom,
      feeds: [],
      takes: [],
      conditional: false,
      fallback: [],
      decides: true,
      tested: false,
      failsUnseen: false,
      code: withoutStrings(text.slice(start, last.end)),
      inner,
    };
  }

  /** The commands in the brackets of its words; of a shell, those of the text it is given. */
  #inside(tokens: readonly Token[], depth: number): WindowsCommand[] {
    const { text } = this.#logical;
    if (isShell(tokens[0]?.word.text ?? "")) {
      const body = tokens[bodyAt(tokens)];
      if (!body) return [];
      return /["']/.test(text[body.start] as string)
        ? this.commands(body.start + 1, body.end - 1, depth)
        : this.commands(body.start, this.#endOfCommand(body.start), depth);
    }
    const found: WindowsCommand[] = [];
    for (const { start, end } of tokens)
      for (let at = start; at < end; at += 1) {
        const char = text[at] as string;
        if (char === '"' || char === "'") at = endOfString(text, at, end) - 1;
        else if (char === "(" || char === "{") {
          const close = endOfGroup(text, at, end);
          for (const command of this.commands(at + 1, close - 1, depth)) found.push(command);
          at = close - 1;
        }
      }
    return found;
  }

  #endOfCommand(from: number): number {
    const { text } = this.#logical;
    let at = from;
    while (at < text.length && !/[;\n&|)}]/.test(text[at] as string)) at = Math.max(endOfWord(text, at, text.length), at + 1);
    return at;
  }
}

/** Where the command of a shell begins: behind `-Command` or `/c`, or at the first word that belongs to no option. */
function bodyAt(tokens: readonly Token[]): number {
  const texts = tokens.map(({ word }) => word.text);
  const behind = texts.findIndex((each) => /^-(?:c|co\w*)$|^\/[ck]$/i.test(each));
  if (behind > 0) return behind + 1;
  const takesValue = /^-(?:e[xp]\w*|v\w*|w\w*|in\w*|o\w*|config\w*|ps\w*)$/i;
  return texts.findIndex((each, at) => at > 0 && !/^[-/]/.test(each) && !takesValue.test(texts[at - 1] ?? ""));
}

const isShell = (program: string): boolean => /^(?:powershell|pwsh|cmd)$/.test(nameOf(program));

/** The program without its folder and `.exe`, in small letters: Windows does not tell them apart. */
const nameOf = (program: string): string =>
  program
    // cmd does not print a command behind `@`, and `iex(...)` calls it, too.
    .replace(/^@(?=\w)/, "")
    .replace(/^(\w+)\(.*$/s, "$1")
    .replace(/^.*[\\/]/, "")
    .replace(/\.exe$/i, "")
    .toLowerCase();

/** A word without its quotes, when they are around all of it. */
function plain(raw: string): { text: string; literal: string } {
  const text = /^(["']).*\1$/s.test(raw) && raw.length > 1 ? raw.slice(1, -1) : raw;
  return { text, literal: text };
}

function endOfWord(text: string, from: number, to: number): number {
  let at = from;
  while (at < to) {
    const char = text[at] as string;
    if (char === '"' || char === "'") at = endOfString(text, at, to);
    else if (char === "(" || char === "{") at = endOfGroup(text, at, to);
    else if (" \t\r\n;&|)},".includes(char)) break;
    else at += char === "`" ? 2 : 1;
  }
  return Math.max(at, from + 1);
}

/** Behind the closing quote; a doubled one, and an escaped one between double quotes, is a character. */
function endOfString(text: string, from: number, to: number): number {
  const quote = text[from];
  for (let at = from + 1; at < to; at += 1) {
    if (quote === '"' && (text[at] === "`" || (text[at] === "\\" && text[at + 1] === '"'))) at += 1;
    else if (text[at] === quote && text[at + 1] === quote) at += 1;
    else if (text[at] === quote) return at + 1;
  }
  return to;
}

function endOfGroup(text: string, from: number, to: number): number {
  let depth = 0;
  for (let at = from; at < to; at += 1) {
    const char = text[at] as string;
    if (char === '"' || char === "'") at = endOfString(text, at, to) - 1;
    else if (char === "(" || char === "{") depth += 1;
    else if (char === ")" || char === "}") {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return to;
}

function withoutStrings(text: string): string {
  const parts: string[] = [];
  const quotes = /["']/g;
  for (let at = 0; ; ) {
    quotes.lastIndex = at;
    const found = quotes.exec(text);
    if (!found) return parts.join("") + text.slice(at);
    parts.push(text.slice(at, found.index), "''");
    at = endOfString(text, found.index, text.length);
  }
}

import type { Fault } from "../../model/document.ts";
import { Quotes } from "../../syntax/quotes.ts";
import { type Logical, spanOf } from "../../text/logical.ts";
import type { Instruction, Pair } from "./instruction.ts";
import { isSpace, trimmed } from "./space.ts";
import { firstBlank, readFlags, readJson, splitBlanks, splitQuoted, type Word, wordAt } from "./words.ts";

type Escape = "\\" | "`";

const jsonKeywords = new Set(["ADD", "COPY", "CMD", "ENTRYPOINT", "RUN", "SHELL", "VOLUME"]);
const splitKeywords = new Set(["ADD", "COPY", "VOLUME", "EXPOSE", "FROM"]);

/** An instruction while it is read. Made whole in one literal, and not put together from parts: every line of every file becomes one. */
export type InstructionDraft = { -readonly [Key in keyof Instruction]: Instruction[Key] };

/**
 * Splits `[start, end)` of an instruction's logical text into keyword, flags and arguments, each as that keyword's parser
 * in BuildKit does. `span`, `heredocs` and `blanks` are the reader's to fill in. What is wrong is added to `faults`. An ONBUILD that
 * is deferred is refused, and what it defers itself is not looked at.
 */
export function splitInstruction(
  logical: Logical,
  start: number,
  end: number,
  escapeMark: Escape,
  faults: Fault[],
  isDeferred = false,
): InstructionDraft {
  const { text } = logical;
  const [keywordEnd, next] = firstBlank(text, start, end);
  const keyword = upperCase(text.slice(start, keywordEnd));
  const { flags, rest } = readFlags(logical, next, end, escapeMark);
  const instruction: InstructionDraft = {
    keyword,
    keywordSpan: spanOf(logical, start, keywordEnd),
    span: spanOf(logical, start, end),
    flags,
    args: [],
    json: false,
    pairs: [],
    heredocs: [],
    blanks: [],
    logical,
  };
  const [from, to] = trimmed(text, rest, end);
  if (from >= to) return instruction;
  if (keyword === "ONBUILD") {
    instruction.args = [wordAt(logical, from, to)];
    if (!isDeferred) instruction.trigger = splitInstruction(logical, from, to, escapeMark, faults, true);
  } else if (keyword === "ENV" || keyword === "LABEL") {
    const { args, pairs } = splitPairs(logical, from, to, keyword, escapeMark, faults);
    instruction.args = args;
    instruction.pairs = pairs;
  } else if (keyword === "ARG") {
    instruction.args = splitQuoted(logical, from, to, escapeMark);
    instruction.pairs = instruction.args.map((word) => splitPair(logical, word));
  } else {
    const { args, json } =
      keyword === "HEALTHCHECK" ? splitHealthcheck(logical, from, to, faults) : splitPlain(logical, from, to, keyword, faults);
    instruction.args = args;
    instruction.json = json;
  }
  return instruction;
}

/** Plain letters only: a long s or a dotless i makes no keyword. */
const upperCase = (word: string): string => (/^[A-Z]+$/.test(word) ? word : word.replace(/[a-z]/g, (letter) => letter.toUpperCase()));

function splitPlain(logical: Logical, from: number, to: number, keyword: string, faults: Fault[]): { args: Word[]; json: boolean } {
  const takesJson = jsonKeywords.has(keyword) ? readJson(logical, from, to) : undefined;
  if (takesJson && "words" in takesJson) return { args: takesJson.words, json: true };
  if (takesJson?.fault === "not-strings")
    faults.push({ kind: "broken", span: spanOf(logical, from, to), message: `exec form of ${keyword} holds strings only` });
  const split = splitKeywords.has(keyword);
  return { args: split ? splitBlanks(logical, from, to) : [wordAt(logical, from, to)], json: false };
}

function splitHealthcheck(logical: Logical, from: number, to: number, faults: Fault[]): { args: Word[]; json: boolean } {
  let end = from;
  while (end < to && !isSpace(logical.text.charCodeAt(end))) end += 1;
  const type = wordAt(logical, from, end);
  const [commandFrom, commandTo] = trimmed(logical.text, end, to);
  if (commandFrom >= commandTo) return { args: [type], json: false };
  const { args, json } = splitPlain(logical, commandFrom, commandTo, "CMD", faults);
  return { args: [type, ...args], json };
}

function splitPairs(
  logical: Logical,
  from: number,
  to: number,
  keyword: string,
  escapeMark: Escape,
  faults: Fault[],
): { args: Word[]; pairs: Pair[] } {
  const args = splitQuoted(logical, from, to, escapeMark);
  if (args[0]?.value.includes("=")) {
    // The builder stops at the first, and a quote that is missing before it leaves many.
    const [odd] = args.filter((word) => !word.value.includes("="));
    const isOpen = isQuoteOpen(args.map(({ value }) => value).join(" "));
    const message = `${keyword} wants name=value, and this word has no =${isOpen ? ": a quote is missing" : ""}`;
    if (odd) faults.push({ kind: "broken", span: odd.span, message });
    const pairs = args.filter(({ value }) => value.includes("=")).map((word) => splitPair(logical, word));
    return { args, pairs: odd ? pairs.filter(({ name, value }) => ![name, value].some((word) => isQuoteOpen(word?.value ?? ""))) : pairs };
  }
  const [nameEnd, valueStart] = firstBlank(logical.text, from, to);
  if (valueStart >= to) {
    faults.push({ kind: "broken", span: spanOf(logical, from, to), message: `${keyword} needs a name and a value` });
    return { args, pairs: [] };
  }
  return { args, pairs: [{ name: wordAt(logical, from, nameEnd), value: wordAt(logical, valueStart, to), spaced: true }] };
}

function isQuoteOpen(text: string): boolean {
  const quotes = new Quotes();
  quotes.read(text);
  return quotes.open !== "";
}

function splitPair(logical: Logical, word: Word): Pair {
  const equals = word.value.indexOf("=");
  if (equals < 0) return { name: word };
  const end = word.at + word.value.length;
  return { name: wordAt(logical, word.at, word.at + equals), value: wordAt(logical, word.at + equals + 1, end) };
}

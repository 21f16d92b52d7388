import type { Fault } from "../../model/document.ts";
import { Quotes } from "../../syntax/quotes.ts";
import { type Logical, spanOf } from "../../text/logical.ts";
import type { Instruction, Pair } from "./instruction.ts";
import { keywordOf } from "./keywords.ts";
import { afterSpace, isSpace } from "./space.ts";
import { afterBlanks, afterWord, readFlags, readJson, splitBlanks, splitQuoted, type Word, wordAt } from "./words.ts";

type Escape = "\\" | "`";

const jsonKeywords = new Set(["ADD", "COPY", "CMD", "ENTRYPOINT", "RUN", "SHELL", "VOLUME"]);
const splitKeywords = new Set(["ADD", "COPY", "VOLUME", "EXPOSE", "FROM"]);

/** An instruction while it is read. Made whole in one literal, and not put together from parts: every line of every file becomes one. */
export type InstructionDraft = { -readonly [Key in keyof Omit<Instruction, "trigger">]: Instruction[Key] } & { trigger?: InstructionDraft };

/** Most of the lists of an instruction are empty. */
const none: never[] = [];

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
  const keywordEnd = afterWord(text, start, end);
  const keyword = keywordOf(text.slice(start, keywordEnd));
  const keywordSpan = spanOf(logical, start, keywordEnd);
  const instruction: InstructionDraft = {
    keyword,
    keywordSpan,
    span: keywordSpan,
    flags: none,
    args: none,
    json: false,
    pairs: none,
    heredocs: none,
    blanks: none,
    logical,
  };
  let from = afterSpace(text, keywordEnd, end);
  if (text.startsWith("--", from)) {
    const { flags, rest } = readFlags(logical, from, end, escapeMark);
    instruction.flags = flags;
    from = afterSpace(text, rest, end);
  }
  if (from >= end) return instruction;
  switch (keyword) {
    case "ONBUILD":
      instruction.args = [wordAt(logical, from, end)];
      if (isDeferred) break;
      instruction.trigger = splitInstruction(logical, from, end, escapeMark, faults, true);
      instruction.trigger.span = spanOf(logical, from, end);
      break;
    case "ENV":
    case "LABEL":
      splitPairs(instruction, from, end, escapeMark, faults);
      break;
    case "ARG":
      instruction.args = splitQuoted(logical, from, end, escapeMark);
      instruction.pairs = instruction.args.map((word) => splitPair(logical, word));
      break;
    case "HEALTHCHECK":
      splitHealthcheck(instruction, from, end, faults);
      break;
    default:
      splitPlain(instruction, keyword, from, end, faults);
  }
  return instruction;
}

function splitPlain(instruction: InstructionDraft, keyword: string, from: number, to: number, faults: Fault[]): void {
  const { logical } = instruction;
  const takesJson = jsonKeywords.has(keyword) ? readJson(logical, from, to) : undefined;
  if (takesJson && "words" in takesJson) {
    instruction.args = takesJson.words;
    instruction.json = true;
    return;
  }
  if (takesJson?.fault === "not-strings")
    faults.push({ kind: "broken", span: spanOf(logical, from, to), message: `exec form of ${keyword} may contain only strings` });
  instruction.args = splitKeywords.has(keyword) ? splitBlanks(logical, from, to) : [wordAt(logical, from, to)];
}

function splitHealthcheck(instruction: InstructionDraft, from: number, to: number, faults: Fault[]): void {
  const { logical } = instruction;
  let end = from;
  while (end < to && !isSpace(logical.text.charCodeAt(end))) end += 1;
  const type = wordAt(logical, from, end);
  const command = afterSpace(logical.text, end, to);
  if (command < to) splitPlain(instruction, "CMD", command, to, faults);
  instruction.args = [type, ...instruction.args];
}

function splitPairs(instruction: InstructionDraft, from: number, to: number, escapeMark: Escape, faults: Fault[]): void {
  const { logical, keyword } = instruction;
  const args = splitQuoted(logical, from, to, escapeMark);
  instruction.args = args;
  if (args[0]?.value.includes("=")) {
    // The builder stops at the first, and a quote that is missing before it leaves many.
    const odd = args.find((word) => !word.value.includes("="));
    if (!odd) {
      instruction.pairs = args.map((word) => splitPair(logical, word));
      return;
    }
    const isOpen = isQuoteOpen(args.map(({ value }) => value).join(" "));
    const message = `${keyword} needs name=value, and this word has no =${isOpen ? ": a quote is missing" : ""}`;
    faults.push({ kind: "broken", span: odd.span, message });
    const pairs = args.filter(({ value }) => value.includes("=")).map((word) => splitPair(logical, word));
    instruction.pairs = pairs.filter(({ name, value }) => ![name, value].some((word) => isQuoteOpen(word?.value ?? "")));
    return;
  }
  const nameEnd = afterWord(logical.text, from, to);
  const valueStart = afterBlanks(logical.text, nameEnd, to);
  if (valueStart < to) instruction.pairs = [{ name: wordAt(logical, from, nameEnd), value: wordAt(logical, valueStart, to), spaced: true }];
  else faults.push({ kind: "broken", span: spanOf(logical, from, to), message: `${keyword} needs a name and a value` });
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

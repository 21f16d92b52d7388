import { type DoubleQuotedChild, forEachChild, type ParsedScript, type SyntaxNode, type Word, type WordPart } from "unbash";
import type { ShellCommand, ShellWord } from "../../model/script.ts";
import { type Logical, LogicalBuilder, nameAt, spanOf } from "../../text/logical.ts";
import { HOLE } from "../image-reference.ts";
import { startOf } from "./own-folder.ts";

/** What a variable is worth: a text, with `HOLE` in it for what nobody can know, or `undefined` when nothing defines it. */
export type Variables = (name: string) => string | undefined;

/** A substitution inside a word: its script, and whether that stands in the text the offsets of the word count in. */
export interface Substitution {
  readonly script: ParsedScript;
  readonly how: "output" | "process";
}

/** A word on its way: what the shell makes of it, and what else is in it. */
export interface Decoded extends ShellWord {
  /** One unquoted variable and nothing else: the shell splits its value at blanks. */
  readonly splits: boolean;
  readonly substitutions: readonly Substitution[];
  /** What the substitutions run, once that is read. */
  takes?: readonly ShellCommand[];
  /** The word without its quotes as a script of its own, for `sh -c`. Variables in it are left to be resolved there. */
  inner(): Logical;
}

export type WordDraft = { -readonly [Key in keyof Decoded]: Decoded[Key] };

/** Most words have no substitutions. */
const none: readonly Substitution[] = [];

/** A word longer than this, written or made by variables, is not looked into, in characters. */
const longest = 65_536;

/** What is said of variables besides what they are worth. */
export interface Naming {
  /** The variable that an unknown part of a variable's value is. */
  origin(name: string): string;
  /** What is written of a variable's value, where that depends on how the script runs: `x` of `${NAME:-x}`. */
  written(name: string): string;
}

const asNamed: Naming = { origin: (name) => name, written: () => HOLE };

/** Resolves quotes, escapes and variables of one word. */
export function decodeWord(word: Word, logical: Logical, variables: Variables, { origin, written }: Naming = asNamed): Decoded {
  const { parts, pos, end } = word;
  const span = spanOf(logical, pos, Math.max(end, pos + 1));
  if (end - pos > longest)
    return { text: HOLE, literal: HOLE, span, splits: false, substitutions: none, inner: () => unquoted(word, logical) };
  if (!parts) {
    const decoded: WordDraft = {
      text: word.value,
      literal: word.value,
      span,
      splits: false,
      substitutions: none,
      inner: () => unquoted(word, logical),
    };
    if (logical.to && word.value.includes(HOLE)) {
      decoded.holes = namesWritten(logical, pos, end);
      if (word.value === HOLE) decoded.isMany = true;
    }
    return decoded;
  }
  let text = "";
  let literal = "";
  const substitutions: Substitution[] = [];
  const names: string[] = [];
  const holes: string[] = [];
  const append = (value: string, name: string): void => {
    if (text.length > longest) return;
    text += value;
    for (let at = value.indexOf(HOLE); at >= 0; at = value.indexOf(HOLE, at + 1)) holes.push(name);
  };
  /** Adds the path that begins in a known folder. */
  const start = (written: string): boolean => {
    const known = startOf(written);
    if (known) append(HOLE + known.rest, known.variable);
    return known !== undefined;
  };
  const expand = (part: Expansion): void => {
    if (part.type === "ParameterExpansion" && part.operation && start(part.text)) return;
    append(expansionOf(part, variables), origin(nameOf(part)));
  };
  const add = (part: WordPart | DoubleQuotedChild): void => {
    switch (part.type) {
      case "DoubleQuoted":
      case "LocaleString":
        for (const child of part.parts) add(child);
        break;
      case "SimpleExpansion":
      case "ParameterExpansion":
        expand(part);
        for (const name of namesIn(part)) names.push(name);
        if (part.type === "ParameterExpansion") inside(part, substitutions);
        literal += isPlain(part) && variables(nameOf(part)) === HOLE ? written(nameOf(part)) : fallbackOf(part);
        break;
      case "CommandExpansion":
      case "ProcessSubstitution":
        if (!start(part.text)) append(HOLE, "");
        literal += HOLE;
        if (part.script) substitutions.push({ script: part.script, how: part.type === "ProcessSubstitution" ? "process" : "output" });
        break;
      case "ArithmeticExpansion":
        append(HOLE, "");
        literal += HOLE;
        break;
      case "ExtendedGlob":
      case "BraceExpansion":
        text += part.text;
        literal += part.text;
        break;
      default:
        text += part.value;
        literal += part.value;
        if (logical.to && part.value.includes(HOLE)) holes.push(...namesWritten(logical, part.pos, part.end));
    }
  };
  for (const part of parts) add(part);
  if (text.length > longest) text = HOLE;
  const only = parts.length === 1 ? parts[0]?.type : undefined;
  const splits = only === "SimpleExpansion" || only === "ParameterExpansion";
  const decoded: WordDraft = { text, literal, span, splits, substitutions, inner: () => unquoted(word, logical) };
  if (names.length) decoded.names = names;
  if (holes.length) decoded.holes = holes;
  if (text === HOLE && parts.length === 1 && isMany(parts[0] as WordPart)) decoded.isMany = true;
  return decoded;
}

/** Whether a word that is only this may be several words, or none. */
function isMany(part: WordPart): boolean {
  if (part.type === "DoubleQuoted") {
    const [only, ...others] = part.parts;
    if (!only || others.length) return false;
    return only.type === "SimpleExpansion" ? only.text === "$@" : only.type === "ParameterExpansion" && isList(only);
  }
  return part.type === "SimpleExpansion" || part.type === "ParameterExpansion" || part.type === "CommandExpansion";
}

/** `${NAME[@]}`, `${@}`: each element is a word of its own. */
const isList = ({ parameter, index, prefix }: Extract<WordPart, { type: "ParameterExpansion" }>): boolean =>
  prefix !== "#" && (parameter === "@" || index?.text === "@");

/** The variables that characters of a text stand for which nobody knows. */
function namesWritten(logical: Logical, start: number, end: number): string[] {
  const names: string[] = [];
  for (let at = logical.text.indexOf(HOLE, start); at >= 0 && at < end; at = logical.text.indexOf(HOLE, at + 1))
    names.push(nameAt(logical, at));
  return names;
}

/** Substitutions in the operands of `${X:-$(command)}`. */
function inside(part: Extract<WordPart, { type: "ParameterExpansion" }>, into: Substitution[]): void {
  const pending: SyntaxNode[] = [];
  forEachChild(part, (child) => void pending.push(child));
  for (let each = pending.pop(); each; each = pending.pop())
    if (each.type === "CommandExpansion" || each.type === "ProcessSubstitution") {
      if (each.script) into.push({ script: each.script, how: each.type === "ProcessSubstitution" ? "process" : "output" });
    } else forEachChild(each, (child) => void pending.push(child));
}

type Expansion = Extract<WordPart, { type: "SimpleExpansion" | "ParameterExpansion" }>;

const nameOf = (part: Expansion): string => (part.type === "SimpleExpansion" ? part.text.slice(1) : part.parameter);

/** The variables whose values may come out: `${#X}` is a length, and `${X:+$Y}` only asks for `X`. */
function namesIn(part: Expansion): string[] {
  if (part.type === "SimpleExpansion") return [nameOf(part)];
  const { operation, prefix, parameter } = part;
  const asks = prefix === "#" || (operation?.type === "Default" && operation.operator.endsWith("+"));
  const names = asks ? [] : [parameter];
  const pending: SyntaxNode[] = [];
  forEachChild(part, (child) => void pending.push(child));
  for (let each = pending.pop(); each; each = pending.pop()) {
    if (each.type === "SimpleExpansion") names.push(nameOf(each));
    else if (each.type === "ParameterExpansion") names.push(each.parameter);
    if (each.type !== "CommandExpansion" && each.type !== "ProcessSubstitution") forEachChild(each, (child) => void pending.push(child));
  }
  return names;
}

function expansionOf(part: Expansion, variables: Variables): string {
  const value = variables(nameOf(part));
  if (part.type === "SimpleExpansion") return value ?? HOLE;
  const { operation } = part;
  if (part.prefix || part.index || value === HOLE) return HOLE;
  if (!operation) return value ?? HOLE;
  if (operation.type !== "Default" || value === undefined) return HOLE;
  const isSet = operation.operator.startsWith(":") ? value !== "" : true;
  const operand = operation.operand.parts ? HOLE : operation.operand.value;
  return operation.operator.endsWith("+") ? (isSet ? operand : "") : isSet ? value : operand;
}

/** `$NAME` and `${NAME}`. */
const isPlain = (part: Expansion): boolean => part.type === "SimpleExpansion" || !(part.operation || part.prefix || part.index);

/** What is literally written inside `${X:-here}`. */
function fallbackOf(part: Expansion): string {
  const operation = part.type === "ParameterExpansion" ? part.operation : undefined;
  return operation?.type === "Default" && /[-=]$/.test(operation.operator) && !operation.operand.parts ? operation.operand.value : HOLE;
}

/** The characters of a word without its quotes, each at its place; substitutions and variables stay as written. */
function unquoted(word: Word, logical: Logical): Logical {
  const builder = new LogicalBuilder(logical.file);
  const { text } = logical;
  const plain = (start: number, end: number): void => builder.addPart(logical, start, end);
  /** Takes a backslash away before the characters it may escape here. */
  const unescaped = (start: number, end: number, escapes: (next: string) => boolean): void => {
    let from = start;
    for (let at = start; at < end; at += 1) {
      if (text[at] !== "\\" || at + 1 >= end || !escapes(text[at + 1] as string)) continue;
      plain(from, at);
      from = text[at + 1] === "\n" ? at + 2 : at + 1;
      at += 1;
    }
    plain(from, end);
  };
  if (!word.parts) unescaped(word.pos, word.end, () => true);
  for (const part of word.parts ?? []) {
    if (part.type === "SingleQuoted") plain(part.pos + 1, part.end - 1);
    else if (part.type === "AnsiCQuoted") unescaped(part.pos + 2, part.end - 1, () => true);
    else if (part.type === "DoubleQuoted" || part.type === "LocaleString")
      for (const child of part.parts)
        if (child.type === "Literal") unescaped(child.pos, child.end, (next) => '"\\$`\n'.includes(next));
        else plain(child.pos, child.end);
    else if (part.type === "Literal") unescaped(part.pos, part.end, () => true);
    else plain(part.pos, part.end);
  }
  return builder.build();
}

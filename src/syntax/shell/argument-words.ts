import type { DoubleQuotedChild, Word, WordPart } from "unbash";
import type { ShellAssignment } from "../../model/script.ts";
import type { Logical } from "../../text/logical.ts";
import type { Span } from "../../text/span.ts";
import { HOLE } from "../image-reference.ts";
import type { Context } from "./draft.ts";
import type { Decoded, WordDraft } from "./word.ts";
import { GIVEN, type Lists } from "./word-lists.ts";

/** A variable that holds more words than this is taken as one nobody knows. */
const mostWords = 200;

/** `NAME=value` as an argument, to `export` and its likes. */
export function asWord(variable: string, { value, span }: ShellAssignment, { logical }: Context): Decoded {
  const text = `${variable}=${value.text}`;
  const literal = `${variable}=${value.literal}`;
  const word: WordDraft = { text, literal, span, splits: false, substitutions: [], inner: () => logical };
  if (value.names) word.names = value.names;
  if (value.holes) word.holes = value.holes;
  if (value.takes) word.takes = value.takes;
  return word;
}

/** The words that a word stands for: those of a list, or one that a function was given; `undefined` for other words. */
export function wordsFor({ parts }: Word, lists: Lists): readonly Decoded[] | undefined {
  const [only, ...others] = parts ?? [];
  if (!only || others.length) return undefined;
  const [inner, ...more] = only.type === "DoubleQuoted" ? only.parts : [only];
  if (!inner || more.length) return undefined;
  const isQuoted = only.type === "DoubleQuoted";
  const place = inner.type === "SimpleExpansion" ? inner.text.slice(1) : inner.type === "ParameterExpansion" ? plainName(inner) : "";
  if (/^[1-9]\d*$/.test(place)) {
    const word = lists.word(GIVEN, Number(place));
    return word && (isQuoted ? [word] : split({ ...word, names: [place] }));
  }
  const name = listName(inner, isQuoted);
  return name === undefined ? undefined : lists.get(name);
}

const plainName = (part: Extract<WordPart, { type: "ParameterExpansion" }>): string =>
  part.operation || part.index || part.prefix ? "" : part.parameter;

/** `$@`, `${NAME[@]}`, `${NAME[@]+"${NAME[@]}"}`, and with `*` outside quotes: the list whose words these are. */
function listName(part: WordPart | DoubleQuotedChild, isQuoted: boolean): string | undefined {
  const isAll = (sign: string | undefined): boolean => sign === "@" || (sign === "*" && !isQuoted);
  if (part.type === "SimpleExpansion") return isAll(part.text.slice(1)) ? GIVEN : undefined;
  if (part.type !== "ParameterExpansion" || part.prefix) return undefined;
  const { parameter, index, operation } = part;
  if (operation && !(operation.type === "Default" && operation.operator.endsWith("+") && operation.operand.text.includes(parameter)))
    return undefined;
  if (isAll(parameter)) return GIVEN;
  return isAll(index?.text) ? parameter : undefined;
}

/** A word that stands for more words than are followed. */
export const anyOf = ({ text }: Word, span: Span, logical: Logical): Decoded => ({
  text: HOLE,
  literal: HOLE,
  holes: [/\w+/.exec(text)?.[0] ?? ""],
  isMany: true,
  span,
  splits: true,
  substitutions: [],
  inner: () => ({ ...logical, text: "", at: [], from: [] }),
});

/** The words of an unquoted variable's value. */
export function split(decoded: Decoded): Decoded[] {
  const { text, names: [name = ""] = [] } = decoded;
  if (!/\s/.test(text)) return text === "" ? [] : [decoded];
  const words = text.split(/\s+/, mostWords + 1);
  if (words.length > mostWords) return [{ ...decoded, text: HOLE }];
  const holesIn = (word: string): string[] => Array.from({ length: word.split(HOLE).length - 1 }, () => name);
  const { span } = decoded;
  const inner = (text: string) => (): Logical => ({ file: span.file, text, at: [0], from: [span.start], whole: span });
  return words.filter(Boolean).map((word) => ({ ...decoded, text: word, literal: HOLE, holes: holesIn(word), inner: inner(word) }));
}

import type { ShellAssignment } from "../../model/script.ts";
import { HOLE } from "../image-reference.ts";
import type { Context } from "./draft.ts";
import type { Decoded, WordDraft } from "./word.ts";

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

/** The words of an unquoted variable's value. */
export function split(decoded: Decoded): Decoded[] {
  const { text, names: [name = ""] = [] } = decoded;
  if (!/\s/.test(text)) return text === "" ? [] : [decoded];
  const words = text.split(/\s+/, mostWords + 1);
  if (words.length > mostWords) return [{ ...decoded, text: HOLE }];
  const holesIn = (word: string): string[] => Array.from({ length: word.split(HOLE).length - 1 }, () => name);
  return words.filter(Boolean).map((word) => ({ ...decoded, text: word, literal: HOLE, holes: holesIn(word) }));
}

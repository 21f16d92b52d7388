import { lazy } from "./lazy.ts";

/**
 * What no terminal, browser or review shows, or what acts there: controls, what Unicode lets a display leave out
 * (Default_Ignorable_Code_Point: joiners, tags, variation selectors, fillers, marks of direction), separators of lines and
 * paragraphs, marks of annotation, and codes that are no characters.
 */
const invisible = String.raw`(?![\t\n])[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2028\u2029\ufff9-\ufffb]`;

/** Half of a character stands for none, and strict readers refuse it. */
const half = String.raw`\p{Cs}`;

/** Letters of the Arabic script that join to the letter after them (ArabicShaping.txt, Joining_Type=D). */
const joining = String.raw`[\u0620\u0626\u0628\u062a-\u062e\u0633-\u063f\u0641-\u0647\u0649\u064a\u066e\u066f\u0678-\u0687\u069a-\u06bf\u06c1\u06c2\u06cc\u06ce\u06d0\u06d1\u06fa-\u06fc\u06ff\u0750-\u0758\u075c-\u076a\u076d-\u0770\u0772\u0775-\u0777\u077a-\u077f]`;

/** Signs that take the vowel from a letter of an Indic script (Canonical_Combining_Class=Virama). */
const virama = String.raw`[\u094d\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d3b\u0d3c\u0d4d\u0dca\u1039\u103a\u17d2\u1b44\ua9c0]`;

/**
 * Where such a character is part of what is seen: a joiner after a virama, and a non-joiner after a letter that would join, as in
 * words of Indian languages and of Persian (RFC 5892, A.1 and A.2); a joiner in a sequence of emoji, the selector after one, and
 * that of a keycap (UTS #51).
 */
const seen = [
  String.raw`(?<=\p{L}\p{M}{0,3}${virama})[\u200c\u200d]`,
  String.raw`(?<=${joining}\p{M}{0,3})\u200c(?=\p{M}{0,3}\p{Script=Arabic})`,
  String.raw`(?<=\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]?)\u200d(?=\p{Extended_Pictographic})`,
  String.raw`(?<=(?![#*0-9])\p{Emoji})[\ufe0e\ufe0f]`,
  String.raw`(?<=[#*0-9])\ufe0f(?=\u20e3)`,
].join("|");

/** In most texts, and at most places of the others, there is nothing to look at. */
const beyondPlain = /[^\t\n\x20-\x7e]/;
/** Reading classes of Unicode takes a millisecond. */
const doubtful = lazy(() => new RegExp(`(?=${beyondPlain.source})(?:(${seen})|${half}|${invisible})`, "gu"));

/** A text with every character that nobody sees spelled in another way; half a character becomes U+FFFD. Linear. */
function spelled(text: string, spell: (char: string) => string): string {
  if (!beyondPlain.test(text)) return text;
  return text.replace(doubtful(), (char: string, isSeen: string | undefined) =>
    isSeen !== undefined ? char : char >= "\ud800" && char <= "\udfff" && char.length === 1 ? "\ufffd" : spell(char),
  );
}

const named = (char: string): string => `<U+${(char.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, "0")}>`;

/** Characters that nobody sees spelled out, as `<U+200B>`, so that they act on nobody's terminal and hide nothing. */
export const visible = (text: string): string => spelled(text, named);

/** A text of JSON with such characters as its escapes: the same document. */
export const visibleJson = (json: string): string =>
  spelled(json, (char) =>
    Array.from({ length: char.length }, (_, at) => `\\u${char.charCodeAt(at).toString(16).padStart(4, "0")}`).join(""),
  );

/** What each part of a text becomes: parts and their spellings, in order. */
export function* spellings(text: string): Generator<readonly [written: string, shown: string]> {
  let at = 0;
  if (beyondPlain.test(text))
    for (const { 0: char, 1: isSeen, index } of text.matchAll(doubtful())) {
      if (isSeen !== undefined) continue;
      for (const each of text.slice(at, index)) yield [each, each];
      yield [char, visible(char)];
      at = index + char.length;
    }
  for (const each of text.slice(at)) yield [each, each];
}

import { thousands } from "../../text/thousands.ts";

/** Words and signs outside of comments that are read of a Dockerfile: each takes up to a kilobyte while the file becomes instructions. */
const mostWords = 500_000;
/** Characters outside of comments. Both are more than ten times what the longest files have that people write. */
const mostCharacters = 8 * 1024 * 1024;

/** Why such a file is not judged. */
export const tooLarge = `it has more than ${thousands(mostWords)} words and signs, or 8 MB, besides comments; split it, or exclude it`;

/** Whether a Dockerfile has more than is read. Keeps nothing, and looks only at what is long enough. */
export function isTooLarge(text: string): boolean {
  if (text.length <= mostWords) return false;
  let words = 0;
  let characters = 0;
  for (let at = 0; at < text.length; ) {
    const newline = text.indexOf("\n", at);
    const end = newline < 0 ? text.length : newline;
    while (at < end && isBlank(text.charCodeAt(at))) at += 1;
    if (text[at] !== "#") {
      characters += end - at;
      words += wordsIn(text, at, end);
      if (words > mostWords || characters > mostCharacters) return true;
    }
    at = end + 1;
  }
  return false;
}

/** Runs of letters, digits and the like count as one, and every other sign by itself. */
function wordsIn(text: string, start: number, end: number): number {
  let words = 0;
  let isInWord = false;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    const isOfWord = isLetter(code);
    if (isOfWord ? !isInWord : !isBlank(code)) words += 1;
    isInWord = isOfWord;
  }
  return words;
}

const isBlank = (code: number): boolean => code <= 32;

/** `+`, `-` to `:`, which are `-./` and digits; `=`, `A` to `Z`, `_`, `a` to `z`, and what is no ASCII. */
const isLetter = (code: number): boolean =>
  code === 43 ||
  (code >= 45 && code <= 58) ||
  code === 61 ||
  (code >= 65 && code <= 90) ||
  code === 95 ||
  (code >= 97 && code <= 122) ||
  code > 127;

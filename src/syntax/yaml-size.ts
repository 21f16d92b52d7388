import { Lexer } from "yaml";
import { thousands } from "../text/thousands.ts";

/**
 * Texts, brackets, commas, colons and dashes that are read of a file: each takes up to a kilobyte while the file becomes a tree. Fifty
 * times what the longest files have that people write.
 */
export const mostSigns = 500_000;

/** Whether a text of YAML has more than is read. Asks the lexer, which needs no memory, and only of what is long enough. */
export function isTooLarge(text: string): boolean {
  if (text.length <= mostSigns) return false;
  let signs = 0;
  for (const lexeme of new Lexer().lex(text)) {
    // The others are blanks, ends of lines and the lexer's own marks.
    if (lexeme.charCodeAt(0) > 32) signs += 1;
    if (signs > mostSigns) return true;
  }
  return false;
}

/** Why such a file is not judged. */
export const tooLarge = `it has more than ${thousands(mostSigns)} values and signs; split it, or exclude it`;

import { Quotes } from "../../syntax/quotes.ts";
import { spanOf } from "../../text/logical.ts";
import type { Located } from "../../text/span.ts";
import type { Instruction } from "./instruction.ts";

/** A line of `ENV NAME value` that reads as a pair of its own, and is part of the value. */
export interface SwallowedPair {
  readonly name: Located<string>;
  readonly value: Located<string>;
}

/**
 * The old form takes all that follows for one value, continued lines included (`parseNameVal` in frontend/dockerfile/parser): the lines
 * in it that begin with `NAME=`. Those in a quote are what they look like.
 */
export function swallowedPairs({ pairs: [pair], logical }: Instruction): SwallowedPair[] {
  if (!pair?.spaced) return [];
  const found: SwallowedPair[] = [];
  const quotes = new Quotes();
  let before = "";
  // Lines that are joined without a blank, as the entries of a path are, are one word.
  const isApart = (at: number): boolean => /\s/.test(logical.text[at - 1] ?? "") || /\s/.test(logical.text[at] ?? "");
  for (const [index, at] of logical.at.entries()) {
    const piece = logical.text.slice(at, logical.at[index + 1]);
    // An option that waits for its value, as `--set` does, takes a pair.
    const isPair = index > 0 && isApart(at) && !quotes.open && !/(?:^|\s)(?:-\w|--[\w-]+)\s*$/.test(before);
    for (const match of isPair ? piece.matchAll(/[ \t]*([A-Za-z_][\w.-]*)=("[^"]*"?|'[^']*'?|\S*)/gy) : []) {
      const [whole, name = "", value = ""] = match;
      const end = at + match.index + whole.length;
      const start = end - value.length - 1 - name.length;
      found.push({
        name: { value: name, span: spanOf(logical, start, start + name.length) },
        value: { value, span: spanOf(logical, end - value.length, end) },
      });
    }
    quotes.read(piece);
    before = piece;
  }
  // `ENV OPTS`, and its whole value on the lines below.
  return found[0]?.name.span.start === pair.value?.span.start ? [] : found;
}

import { Lexer, Parser } from "yaml";
import type { Suppression } from "../model/document.ts";
import type { Source } from "../text/source.ts";
import { endOfLine, suppressionAt } from "./ignore-comment.ts";

/** Deepest nesting that is read: the parser beneath needs the stack for more, and no Compose file has it. */
export const deepest = 100;

/** What is used of a token of the YAML library. */
export interface Token {
  readonly type: string;
  readonly offset: number;
  readonly source?: string;
  readonly items?: readonly {
    readonly start?: readonly Token[];
    readonly key?: Token | null;
    readonly sep?: readonly Token[];
    readonly value?: Token | null;
  }[];
  readonly start?: readonly Token[] | Token;
  readonly end?: readonly Token[];
  readonly value?: Token;
}

/**
 * The tokens of a text, up to where its nesting is far deeper than is read: the parser takes leave of one level inside of the other, and
 * would need the stack for it. The survey says where the nesting went too deep.
 */
export function tokensOf(text: string): Token[] {
  const parser = new Parser();
  const tokens: unknown[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > 4 * deepest) break;
  }
  for (const token of parser.end()) tokens.push(token);
  return tokens as Token[];
}

/** Walks the tokens with a stack of its own; answers where nesting first goes too deep. */
export function survey(tokens: readonly Token[], comments: Token[] | undefined): number | undefined {
  const stack: [Token, number][] = tokens.map((token) => [token, 0] as [Token, number]).reverse();
  const scan = (list: readonly Token[] | Token | undefined): void => {
    for (const token of Array.isArray(list) ? list : []) if (token.type === "comment") comments?.push(token);
  };
  for (let top = stack.pop(); top; top = stack.pop()) {
    const [token, depth] = top;
    if (depth > deepest) return token.offset;
    if (token.type === "comment") comments?.push(token);
    if (comments) for (const list of [token.start, token.end]) scan(list);
    if (token.value?.type) stack.push([token.value, depth]);
    if (token.items)
      for (let at = token.items.length - 1; at >= 0; at -= 1) {
        const item = token.items[at];
        if (!item) continue;
        if (comments) for (const list of [item.start, item.sep]) scan(list);
        if (item.value) stack.push([item.value, depth + 1]);
        if (item.key) stack.push([item.key, depth + 1]);
      }
  }
  return undefined;
}

/** The request of a comment; the block of a line is what is indented below it. */
export const suppressionOf = ({ offset, source: written = "" }: Token, source: Source): Suppression[] => {
  const found = suppressionAt(source, offset, offset + written.length, (start) => endOfBlock(source.text, start), ["kics"]);
  return found ? [found] : [];
};

/** Where what begins on a line ends: lines indented deeper are part of it, and so are the items of a list below a key. */
function endOfBlock(text: string, start: number): number {
  const depth = (line: string): number => line.search(/\S|$/);
  const first = text.slice(start, endOfLine(text, start));
  const isItem = /^\s*-(?:\s|$)/.test(first);
  let end = start + first.length;
  for (let at = end + 1; at < text.length; at = endOfLine(text, at) + 1) {
    const line = text.slice(at, endOfLine(text, at));
    if (/^\s*(?:#.*)?$/.test(line)) continue;
    const itemBelow = !isItem && depth(line) === depth(first) && /^\s*-(?:\s|$)/.test(line);
    if (depth(line) <= depth(first) && !itemBelow) break;
    end = at + line.length;
  }
  return end;
}

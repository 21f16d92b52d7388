import type { Suppression } from "../model/document.ts";
import type { Source } from "../text/source.ts";

/** Deepest nesting that is read: the parser beneath needs the stack for more, and no Compose file has it. */
export const deepest = 100;
const commentPattern = /^#\s*seaworthy:\s*ignore(?:\[([^\]]*)\])?\s*(.*)$/;

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

/** A comment after something covers its line; one that stands alone covers the next line that is more than a comment. */
export function suppressionOf(comment: Token, source: Source): Suppression[] {
  const match = commentPattern.exec(comment.source ?? "");
  if (!match) return [];
  const { text, path } = source;
  const lineStart = text.lastIndexOf("\n", comment.offset - 1) + 1;
  const endOf = (from: number): number => {
    const end = text.indexOf("\n", from);
    return end < 0 ? text.length : end;
  };
  let start = lineStart;
  if (text.slice(lineStart, comment.offset).trim() === "") {
    start = endOf(comment.offset) + 1;
    while (start < text.length && /^[ \t]*(?:#[^\n]*)?\r?(?:\n|$)/.test(text.slice(start, endOf(start) + 1))) start = endOf(start) + 1;
  }
  const rules = (match[1] ?? "")
    .split(",")
    .map((id) => id.trim())
    .filter(Boolean);
  const span = { file: path, start: comment.offset, end: comment.offset + (comment.source?.length ?? 0) };
  return [
    {
      rules,
      reason: (match[2] ?? "").trim(),
      span,
      covers: { file: path, start: Math.min(start, text.length), end: endOf(Math.min(start, text.length)) },
    },
  ];
}

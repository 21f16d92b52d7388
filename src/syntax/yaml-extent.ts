import { isAlias, isCollection, isPair, isScalar, type Node, type Pair } from "yaml";
import type { Token } from "./yaml-tokens.ts";

/** Where nodes of the YAML library begin and end in their text: without the blanks, comments and empty lines behind them. */
export class Extents {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** Where a node, a pair or an item begins, without its anchor and tag. */
  start(of: Node | Pair): number {
    return isPair(of) ? this.start(of.key as Node) : (of.range?.[0] ?? 0);
  }

  /** Where it ends. A pair without a value ends behind its colon, or what stands behind that. */
  end(of: Node | Pair): number {
    if (isPair(of)) return of.value && !isEmpty(of.value as Node) ? this.end(of.value as Node) : endOfKey(of, this.start(of));
    const [start = 0, end = start] = of.range ?? [];
    if (isCollection(of) && !of.flow) {
      const last = of.items.at(-1) as Node | Pair | undefined;
      return last ? Math.max(start, this.end(last)) : end;
    }
    return isScalar(of) && (of.type === "BLOCK_LITERAL" || of.type === "BLOCK_FOLDED") ? this.#endOfBlock(of, start, end) : end;
  }

  /** The end of the line that an offset stands in, before what ends it. */
  lineEnd(at: number): number {
    const end = this.#text.indexOf("\n", at);
    if (end < 0) return this.#text.length;
    return this.#text[end - 1] === "\r" && end > at ? end - 1 : end;
  }

  /** Where the line of an offset begins, behind a byte order mark. */
  lineStart(at: number): number {
    const start = this.#text.lastIndexOf("\n", at - 1) + 1;
    return start === 0 && this.#text.charCodeAt(0) === 0xfeff ? 1 : start;
  }

  /** How many characters stand before an offset in its line. */
  column(at: number): number {
    return at - this.lineStart(at);
  }

  /** Whether nothing but blanks stands before an offset in its line. */
  isFirst(at: number): boolean {
    return this.#text.slice(this.lineStart(at), at).trim() === "";
  }

  /** The lines of a block scalar; empty ones at its end belong to it when it keeps them. */
  #endOfBlock({ srcToken }: { srcToken?: unknown }, start: number, end: number): number {
    const header = (srcToken as { props?: readonly Token[] } | undefined)?.props?.find(({ type }) => type === "block-scalar-header");
    const text = this.#text.slice(start, end);
    return start + (header?.source?.includes("+") ? text.replace(/\r?\n$/, "") : text.trimEnd()).length;
  }
}

/** A value that nobody wrote. */
export const isEmpty = (node: Node): boolean =>
  !isAlias(node) && isScalar(node) && node.value === null && node.range != null && node.range[0] === node.range[1];

/** Behind the colon of a pair, and the anchor or tag of an empty value. */
function endOfKey({ key, srcToken }: Pair, start: number): number {
  const sep = (srcToken as { sep?: readonly Token[] } | undefined)?.sep ?? [];
  const last = sep.findLast(({ type }) => type === "map-value-ind" || type === "anchor" || type === "tag");
  return last ? last.offset + (last.source ?? "").length : ((key as Node | null)?.range?.[1] ?? start);
}

/** Behind the colon of a pair. */
export function endOfColon(pair: Pair): number {
  const colon = (pair.srcToken as { sep?: readonly Token[] } | undefined)?.sep?.find(({ type }) => type === "map-value-ind");
  return colon ? colon.offset + 1 : ((pair.key as Node | null)?.range?.[1] ?? 0);
}

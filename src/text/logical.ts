import type { Span } from "./span.ts";

/**
 * A text put together from pieces of one file, and where each stands there: an instruction with its continuations joined,
 * a quoted script without its quotes. Piece `i` holds the characters from `at[i]` on, which stand in the file from `from[i]` on.
 */
export interface Logical {
  readonly file: string;
  readonly text: string;
  readonly at: readonly number[];
  readonly from: readonly number[];
  /**
   * Where a piece ends in the file that stands for something written otherwise, as an escape or a variable: each part of it has the place
   * of the whole piece. Absent when there is none.
   */
  readonly to?: readonly (StandIn | undefined)[];
  /** The text is one of its own, made from what stands here: every part of it has this place. */
  readonly whole?: Span;
}

/** What a piece stands for that is written otherwise. */
export interface StandIn {
  /** Where that ends in the file. */
  readonly end: number;
  /** The variable that it is, where nobody knows its value. */
  readonly name?: string;
}

/** The piece a character of the joined text lies in. */
function pieceOf({ at }: Logical, index: number): number {
  let low = 0;
  let high = at.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((at[middle] as number) <= index) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The file offset of a character of the joined text. */
export function offsetOf(logical: Logical, index: number): number {
  const piece = pieceOf(logical, index);
  if (logical.to?.[piece] !== undefined) return logical.from[piece] as number;
  return (logical.from[piece] ?? 0) + Math.min(index, logical.text.length) - (logical.at[piece] ?? 0);
}

/** The file's range for `[start, end)` of the joined text; what stands between its pieces is inside it. */
export function spanOf(logical: Logical, start: number, end: number): Span {
  const { file, at, from, whole } = logical;
  if (whole) return whole;
  if (logical.to) return spanAlong(logical, start, end);
  const piece = at.length > 1 ? pieceOf(logical, start) : 0;
  const shift = (from[piece] ?? 0) - (at[piece] ?? 0);
  const first = shift + Math.min(start, logical.text.length);
  if (end <= start) return { file, start: first, end: first };
  // Most ranges lie within one piece.
  const next = at[piece + 1];
  return {
    file,
    start: first,
    end: next === undefined || end <= next ? shift + Math.min(end - 1, logical.text.length) + 1 : offsetOf(logical, end - 1) + 1,
  };
}

/** The same, where pieces may stand for something else. */
function spanAlong(logical: Logical, start: number, end: number): Span {
  const { file, to } = logical;
  const first = offsetOf(logical, start);
  if (end <= start) return { file, start: first, end: first };
  return { file, start: first, end: to?.[pieceOf(logical, end - 1)]?.end ?? offsetOf(logical, end - 1) + 1 };
}

/** The variable that a character of the joined text stands for; empty when it is none. */
export const nameAt = (logical: Logical, index: number): string => logical.to?.[pieceOf(logical, index)]?.name ?? "";

/** `[start, end)` of a joined text as a text of its own. */
export function partOf(logical: Logical, start: number, end: number): Logical {
  const { file, whole } = logical;
  const text = logical.text.slice(start, end);
  if (text === "") return { file, text, at: [], from: [] };
  if (whole) return { file, text, at: [0], from: [whole.start], whole };
  const builder = new LogicalBuilder(file);
  builder.addPart(logical, start, Math.min(end, logical.text.length));
  return builder.build();
}

/** Puts pieces together, each keeping its place. */
export class LogicalBuilder {
  readonly #file: string;
  #whole: Span | undefined;
  readonly #texts: string[] = [];
  readonly #at: number[] = [];
  readonly #from: number[] = [];
  #to: (StandIn | undefined)[] | undefined;
  #length = 0;

  constructor(file: string) {
    this.#file = file;
  }

  /** A piece that stands in the file from `offset` on. */
  add(text: string, offset: number): void {
    if (text === "") return;
    this.#at.push(this.#length);
    this.#from.push(offset);
    this.#to?.push(undefined);
    this.#texts.push(text);
    this.#length += text.length;
  }

  /** A piece that stands for what is written from `start` to `end` in the file; `name`: the variable there, when nobody knows its value. */
  addFor(text: string, start: number, end: number, name?: string): void {
    if (text === "") return;
    this.#to ??= this.#at.map(() => undefined);
    this.add(text, start);
    this.#to[this.#to.length - 1] = name === undefined ? { end } : { end, name };
  }

  /** `[start, end)` of another joined text. */
  addPart(logical: Logical, start: number, end: number): void {
    this.#whole ??= logical.whole;
    if (logical.whole) this.add(logical.text.slice(start, end), logical.whole.start);
    else
      for (let piece = pieceOf(logical, start), at = start; at < end; piece += 1) {
        const stop = Math.min(end, logical.at[piece + 1] ?? end);
        const part = logical.text.slice(at, stop);
        const standIn = logical.to?.[piece];
        if (!standIn) this.add(part, offsetOf(logical, at));
        else this.addFor(part, logical.from[piece] as number, standIn.end, standIn.name);
        at = stop;
      }
  }

  build(): Logical {
    const text = this.#texts.join("");
    return {
      file: this.#file,
      text,
      at: this.#at,
      from: this.#from,
      ...(this.#to ? { to: this.#to } : {}),
      ...(this.#whole ? { whole: this.#whole } : {}),
    };
  }
}

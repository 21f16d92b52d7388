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
  /** The text is one of its own, made from what stands here: every part of it has this place. */
  readonly whole?: Span;
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
  return (logical.from[piece] ?? 0) + Math.min(index, logical.text.length) - (logical.at[piece] ?? 0);
}

/** The file's range for `[start, end)` of the joined text; what stands between its pieces is inside it. */
export function spanOf(logical: Logical, start: number, end: number): Span {
  const { file, at, from, whole } = logical;
  if (whole) return whole;
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

/** `[start, end)` of a joined text as a text of its own. */
export function partOf(logical: Logical, start: number, end: number): Logical {
  const { file, at, from, whole } = logical;
  const text = logical.text.slice(start, end);
  if (text === "") return { file, text, at: [], from: [] };
  if (whole) return { file, text, at: [0], from: [whole.start], whole };
  let piece = pieceOf(logical, start);
  const starts = [0];
  const offsets = [(from[piece] ?? 0) + start - (at[piece] ?? 0)];
  for (piece += 1; piece < at.length && (at[piece] as number) < end; piece += 1) {
    // A line that is only continued holds nothing.
    if (at[piece] === at[piece + 1]) continue;
    starts.push((at[piece] as number) - start);
    offsets.push(from[piece] as number);
  }
  return { file, text, at: starts, from: offsets };
}

/** Puts pieces together, each keeping its place. */
export class LogicalBuilder {
  readonly #file: string;
  #whole: Span | undefined;
  readonly #texts: string[] = [];
  readonly #at: number[] = [];
  readonly #from: number[] = [];
  #length = 0;

  constructor(file: string) {
    this.#file = file;
  }

  /** A piece that stands in the file from `offset` on. */
  add(text: string, offset: number): void {
    if (text === "") return;
    this.#at.push(this.#length);
    this.#from.push(offset);
    this.#texts.push(text);
    this.#length += text.length;
  }

  /** `[start, end)` of another joined text. */
  addPart(logical: Logical, start: number, end: number): void {
    this.#whole ??= logical.whole;
    if (logical.whole) this.add(logical.text.slice(start, end), logical.whole.start);
    else
      for (let piece = pieceOf(logical, start), at = start; at < end; piece += 1) {
        const stop = Math.min(end, logical.at[piece + 1] ?? end);
        this.add(logical.text.slice(at, stop), offsetOf(logical, at));
        at = stop;
      }
  }

  build(): Logical {
    const text = this.#texts.join("");
    return { file: this.#file, text, at: this.#at, from: this.#from, ...(this.#whole ? { whole: this.#whole } : {}) };
  }
}

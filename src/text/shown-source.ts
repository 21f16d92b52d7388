import type { Position, Source } from "./source.ts";
import type { Span } from "./span.ts";

type Range = Pick<Span, "start" | "end">;

/** How secrets are found in what is shown. */
export interface Masking {
  /** Those of several lines, anywhere in a text. */
  readonly blocks: (text: string) => readonly Range[];
  /** A line, or a part of one, with an asterisk for each character that must not be shown; another length means that none of it may. */
  readonly line: (text: string) => string;
}

/** Longer lines are looked at in pieces, each with as much on either side, so that a secret that is cut through is recognised. */
const longest = 8_000;
const around = 2_000;
const pieceLength = longest - 2 * around;

const stars = (text: string): string => text.replace(/[^\r\n]/g, "*");

/**
 * What reports know of a source: places in it, and its text with every secret masked, character for character. The text itself is
 * out of reach: what is not shown cannot be printed by mistake.
 */
export class ShownSource {
  readonly path: string;
  readonly #source: Source;
  readonly #places: readonly Range[];
  readonly #masking: Masking;
  readonly #lines = new Map<number, string>();
  /** Pieces of long lines, by where they begin in the file. */
  readonly #pieces = new Map<number, string>();
  #masked: string | undefined;

  /** `places`: what is known to be secret in it. */
  constructor(source: Source, places: readonly Range[], masking: Masking) {
    this.path = source.path;
    this.#source = source;
    this.#places = places;
    this.#masking = masking;
  }

  get lineCount(): number {
    return this.#source.lineCount;
  }

  position(offset: number): Position {
    return this.#source.position(offset);
  }

  lineStart(line: number): number {
    return this.#source.lineStart(line);
  }

  /** The length of a 1-based line, without its end. */
  lineLength(line: number): number {
    return this.#lineEnd(line) - this.lineStart(line);
  }

  /** A 1-based line without its end, or its characters from `from` up to `to`. */
  line(line: number, from = 0, to = this.lineLength(line)): string {
    const start = this.lineStart(line);
    return this.slice(start + from, Math.min(start + to, this.#lineEnd(line)));
  }

  /** The characters from one offset up to another. */
  slice(start: number, end: number): string {
    let shown = "";
    for (let at = Math.max(0, start); at < end; ) {
      const { line } = this.position(at);
      const from = line === 1 ? 0 : this.lineStart(line);
      const next = line < this.lineCount ? this.lineStart(line + 1) : this.#source.text.length;
      if (next <= at) break;
      shown += this.#piece(line, from, next, at, Math.min(end, next));
      at = next;
    }
    return shown;
  }

  /** Bytes of UTF-8 between two offsets. */
  byteLength(start: number, end: number): number {
    return new TextEncoder().encode(this.#source.text.slice(start, end)).length;
  }

  /** The whole text, with what is known to be secret in it and secrets of several lines masked, and nothing else. */
  get masked(): string {
    this.#masked ??= this.#mask();
    return this.#masked;
  }

  #lineEnd(line: number): number {
    const start = this.lineStart(line);
    const newline = this.#source.text.indexOf("\n", start);
    const end = newline < 0 ? this.#source.text.length : newline;
    return end > start && this.#source.text[end - 1] === "\r" ? end - 1 : end;
  }

  /** Characters of a line that begins at `from` and ends, with its end, before `next`. */
  #piece(line: number, from: number, next: number, start: number, end: number): string {
    if (next - from <= longest) {
      const known = this.#lines.get(line) ?? this.#lineMasked(this.masked.slice(from, next));
      this.#lines.set(line, known);
      return known.slice(start - from, end - from);
    }
    let shown = "";
    for (let at = start - ((start - from) % pieceLength); at < end; at += pieceLength)
      shown += this.#longPiece(from, next, at).slice(Math.max(0, start - at), end - at);
    return shown;
  }

  /** The piece at `at` of a long line: however often parts of it are asked for, it is looked at once. */
  #longPiece(from: number, next: number, at: number): string {
    const known = this.#pieces.get(at);
    if (known !== undefined) return known;
    const [before, until] = [Math.max(from, at - around), Math.min(next, at + pieceLength)];
    const shown = this.#lineMasked(this.masked.slice(before, Math.min(next, until + around))).slice(at - before, until - before);
    this.#pieces.set(at, shown);
    return shown;
  }

  #lineMasked(text: string): string {
    const shown = this.#masking.line(text);
    return shown.length === text.length ? shown : stars(text);
  }

  #mask(): string {
    const { text } = this.#source;
    const ranges = [...this.#places, ...this.#masking.blocks(text)].sort((a, b) => a.start - b.start);
    const pieces: string[] = [];
    let at = 0;
    for (const { start, end } of ranges) {
      if (end <= at) continue;
      pieces.push(text.slice(at, Math.max(at, start)), stars(text.slice(Math.max(at, start), end)));
      at = end;
    }
    return pieces.join("") + text.slice(at);
  }
}

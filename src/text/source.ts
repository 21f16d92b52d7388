/** A place as people count: both 1-based, columns in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * One text and where it came from. Lines end at `\n`; a `\r` before it belongs to the line's end. A byte order mark has an offset
 * and no column: editors do not count it, nor does SARIF (3.30.2).
 */
export class Source {
  readonly path: string;
  readonly text: string;
  /** Nothing is known of the files beside it: standard input. */
  readonly alone: boolean;
  #starts: number[] | undefined;

  constructor(path: string, text: string, alone = false) {
    this.path = path;
    this.text = text;
    this.alone = alone;
  }

  /** How its lines end: as the first one does. */
  get lineEnd(): "\n" | "\r\n" {
    const at = this.text.indexOf("\n");
    return at > 0 && this.text[at - 1] === "\r" ? "\r\n" : "\n";
  }

  get lineCount(): number {
    return this.#lineStarts().length;
  }

  /** The line and column of an offset; an offset past the end is the end. */
  position(offset: number): Position {
    const starts = this.#lineStarts();
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: Math.max(0, Math.min(offset, this.text.length) - (starts[low] as number)) + 1 };
  }

  /** Offset of the first character of a 1-based line, which a byte order mark is not. */
  lineStart(line: number): number {
    const starts = this.#lineStarts();
    return starts[Math.max(0, Math.min(line - 1, starts.length - 1))] as number;
  }

  /** A 1-based line, without its end. */
  line(line: number): string {
    const start = this.lineStart(line);
    const end = this.text.indexOf("\n", start);
    const text = this.text.slice(start, end < 0 ? this.text.length : end);
    return text.endsWith("\r") ? text.slice(0, -1) : text;
  }

  #lineStarts(): number[] {
    if (this.#starts) return this.#starts;
    const starts = [this.text.charCodeAt(0) === 0xfeff ? 1 : 0];
    for (let at = this.text.indexOf("\n"); at >= 0; at = this.text.indexOf("\n", at + 1)) starts.push(at + 1);
    this.#starts = starts;
    return starts;
  }
}

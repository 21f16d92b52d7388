import type { Look } from "./look.ts";
import { wrapped } from "./wrap.ts";

/** A label has so many columns at least. */
const narrowest = 40;

/** The quiet column of line numbers on the left. */
export class Margin {
  readonly #gutter: number;
  readonly #look: Look;

  constructor(gutter: number, look: Look) {
    this.#gutter = gutter;
    this.#look = look;
  }

  /** Characters before the text of a line. */
  get width(): number {
    return this.#gutter + 3;
  }

  /** A line of a frame: its number or none, a bar, and a text. */
  row(text = "", number = ""): string {
    const edge = this.#look.style("dim", `${number.padStart(this.#gutter)} ${this.#look.isUnicode ? "│" : "|"}`);
    return text ? `${edge} ${text}` : edge;
  }

  /** A line with its number and no bar. */
  numbered(number: number, text: string): string {
    return `${this.#look.style("dim", String(number).padStart(this.#gutter))} ${text}`;
  }

  /** Marks under a line with what is said of them: beside them, or below where there is no room. */
  marks(indent: number, marks: string, label: string, style: (line: string) => string): string[] {
    const { columns } = this.#look;
    const room = columns === undefined ? Number.POSITIVE_INFINITY : columns - this.width;
    const beside = indent + marks.length + 1;
    const row = (blanks: number, text: string): string => this.row(`${" ".repeat(blanks)}${style(text)}`);
    if (!label || beside + label.length <= room) return [row(indent, label ? `${marks} ${label}` : marks)];
    const at = Math.max(0, Math.min(indent, room - narrowest));
    return [row(indent, marks), ...wrapped(label, room, " ".repeat(at), at).map((line) => row(at, line.slice(at)))];
  }

  /** Lines that are passed over. */
  gap(): string {
    return this.#look.style("dim", `${" ".repeat(this.#gutter)} ${this.#look.isUnicode ? "┆" : "..."}`);
  }

  /** A line that leads to a place: `-->` to the finding's own, `:::` to another; what is said of it is cut where the line has a width. */
  arrow(arrow: string, place: string, said = ""): string {
    const { style, columns } = this.#look;
    const room = columns === undefined ? Number.POSITIVE_INFINITY : columns - this.#gutter - arrow.length - place.length - 2;
    const shown = said.length > room ? `${said.slice(0, Math.max(0, room - 3))}...` : said;
    return `${" ".repeat(this.#gutter)}${style("dim", arrow)} ${place}${shown && room > 3 ? ` ${shown}` : ""}`;
  }

  /** A sentence under a word such as `help`, wrapped where the lines have a width. */
  note(word: string, text: string): string[] {
    const { style, columns } = this.#look;
    const first = `${" ".repeat(this.#gutter)} = ${word}: `;
    const [line = "", ...others] = wrapped(text, columns, first, first.length);
    return [`${" ".repeat(this.#gutter)} ${style("dim", "=")} ${style("bold", `${word}:`)} ${line.slice(first.length)}`, ...others];
  }
}

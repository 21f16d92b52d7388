import { harmlessLine } from "../../secrets/harmless.ts";
import { remembering } from "../../text/remembering.ts";

/** Markup: made by `html` alone, so that nothing gets into a document that is not escaped. */
export class Markup {
  readonly #text: string;

  private constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }

  /** Puts a template together with what stands in its holes. */
  static from(parts: readonly string[], holes: readonly Hole[]): Markup {
    let text = parts[0] ?? "";
    for (const [at, hole] of holes.entries()) text += filled(hole) + (parts[at + 1] ?? "");
    return new Markup(text);
  }

  /** A text of ours, such as a rule's: escaped, and not masked, since words of it may look like a credential. */
  static own(text: string): Markup {
    return new Markup(references(text));
  }
}

/** What a hole takes: texts are masked and escaped, nothing stands for itself, and lists for what is in them. */
export type Hole = string | number | Markup | undefined | readonly Hole[];

/** Markup with holes: whatever stands in one is text, between tags and in the quotes of an attribute alike. */
export const html = (parts: TemplateStringsArray, ...holes: readonly Hole[]): Markup => Markup.from(parts, holes);

function filled(hole: Hole): string {
  if (typeof hole === "string") return escaped(hole);
  if (hole === undefined) return "";
  if (typeof hole === "number" || hole instanceof Markup) return String(hole);
  return hole.map(filled).join("");
}

/** Text of strangers on one line: secrets masked, what nobody sees spelled out, and every sign of markup as a reference. */
const escaped = remembering(20_000, (text) => references(harmlessLine(text)));

/** Every sign of markup as a reference to it. */
const references = (text: string): string => text.replace(/[&<>"'`]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A sentence of ours about what strangers wrote, with what it quotes between backticks set as code. */
export const prose = (text: string): Hole => quoting(harmlessLine(text), (part) => part);

/** A sentence that nobody else has a part in: of a rule's page. */
export const ownProse = (text: string): Hole => quoting(text, (part) => Markup.own(part));

const quoting = (text: string, hole: (part: string) => Hole): Hole =>
  text
    .split("`")
    .map((part, at, all) => (at % 2 === 0 ? hole(part) : at === all.length - 1 ? hole(`\`${part}`) : html`<code>${hole(part)}</code>`));

/** How many there are of something: `1 file`, `2 files`. */
export const counted = (count: number, one: string, more = `${one}s`): string => `${count} ${count === 1 ? one : more}`;

import { HOLE } from "../../syntax/image-reference.ts";
import type { Decoded, WordDraft } from "../../syntax/shell/word.ts";
import { type Logical, LogicalBuilder, nameAt, spanOf } from "../../text/logical.ts";
import type { Filling } from "./filling.ts";

/** What fills in the variables of a command line. */
export interface UnitVariables {
  readonly values: ReadonlyMap<string, string>;
  readonly filling: Filling;
}

/** An escape as in C, or a variable, from an offset on. */
const escapes = /\\(?:x[0-9a-fA-F]{2}|[0-7]{3}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|.)/y;
const variable = /\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*)|\$)/y;
/** What means nothing by itself, in quotes or not. */
const plain = /[^\s"'\\$]+/y;

/**
 * The words of a setting from an offset on: quotes around whole words, escapes as in C. `variables`: of `$NAME` and `${NAME}`, where the
 * setting is a command line; elsewhere a dollar is a dollar (systemd.service(5), "Command lines").
 */
export function unitWords(value: Logical, from: number, variables?: UnitVariables): Decoded[] {
  const { text } = value;
  const words: Decoded[] = [];
  for (let at = from; at < text.length; ) {
    if (/\s/.test(text[at] as string)) {
      at += 1;
      continue;
    }
    const read = readWord(value, at, variables);
    for (const word of wordsIn(read.inner, spanOf(value, at, read.end), read.isMany)) words.push(word);
    at = read.end;
  }
  return words;
}

/** A word without its quotes, and where it ends. `isMany`: it is one variable, whose value is split at blanks. */
function readWord(
  value: Logical,
  start: number,
  variables: UnitVariables | undefined,
): { readonly inner: Logical; readonly end: number; readonly isMany: boolean } {
  const { text } = value;
  const builder = new LogicalBuilder(value.file);
  const standsFor = (written: string, at: number, made: string, name?: string): void => {
    const { start: first, end } = spanOf(value, at, at + written.length);
    builder.addFor(made, first, end, name);
  };
  let quote = "";
  let isMany = false;
  let at = start;
  const step = (): number => {
    const sign = text[at] as string;
    variable.lastIndex = escapes.lastIndex = plain.lastIndex = at;
    const used = sign === "$" && variables ? variable.exec(text) : null;
    const escaped = sign === "\\" ? escapes.exec(text)?.[0] : undefined;
    if (used && variables) {
      const [written, braced, bare] = used;
      const name = braced ?? bare;
      const end = at + written.length;
      if (name === undefined) standsFor(written, at, "$");
      else {
        isMany ||= bare !== undefined && at === start && (end === text.length || /\s/.test(text[end] as string));
        const known = variables.filling.fill(variables.values.get(name), spanOf(value, at, end));
        standsFor(written, at, known ?? HOLE, known === undefined ? name : undefined);
      }
      return end;
    }
    if (escaped) {
      standsFor(escaped, at, unescaped(escaped));
      return at + escaped.length;
    }
    if (quote ? sign === quote : at === start && /["']/.test(sign)) {
      quote = quote ? "" : sign;
      return at + 1;
    }
    const end = plain.test(text) ? plain.lastIndex : at + 1;
    builder.addPart(value, at, end);
    return end;
  };
  while (at < text.length && (quote || !/\s/.test(text[at] as string))) at = step();
  return { inner: builder.build(), end: at, isMany };
}

/** The words that one comes to: a variable by itself is split. */
function wordsIn(inner: Logical, span: Decoded["span"], isMany: boolean): Decoded[] {
  const { text } = inner;
  const holes: string[] = [];
  for (let at = text.indexOf(HOLE); at >= 0; at = text.indexOf(HOLE, at + 1)) holes.push(nameAt(inner, at));
  const word: WordDraft = { text, literal: text, span, splits: false, substitutions: [], inner: () => inner };
  if (holes.length) word.holes = holes;
  if (isMany && text === HOLE) word.isMany = true;
  if (!isMany || text === HOLE) return [word];
  return text.split(/\s+/).flatMap((part) => (part ? [{ ...word, text: part, literal: HOLE }] : []));
}

function unescaped(written: string): string {
  const sign = written[1] as string;
  if (/[xuU]/.test(sign) && written.length > 2) return String.fromCodePoint(Math.min(0x10ffff, Number.parseInt(written.slice(2), 16)));
  if (/^[0-7]{3}$/.test(written.slice(1))) return String.fromCharCode(Number.parseInt(written.slice(1), 8));
  return { a: "\x07", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t", v: "\v", s: " " }[sign] ?? sign;
}

import type { Source } from "../text/source.ts";
import type { Located, Span } from "../text/span.ts";
import { HOLE } from "./image-reference.ts";
import { type Environment, type Interpolated, interpolate, literalOf, type Room, roomForFile } from "./interpolation.ts";

/** One variable of an env file, as the file says it. */
export interface Statement {
  readonly name: string;
  /** The value with its quotes and escapes resolved; `undefined` for a name alone, whose value the caller passes on. */
  readonly text: string | undefined;
  /** The same, U+FFFC for each variable in it. */
  readonly literal: string;
  /** Variables in the value are filled in. */
  readonly fills: boolean;
  /** From the name to the end of the value. */
  readonly span: Span;
  readonly valueSpan: Span;
}

/** The grammars of env files: that of Compose, and that of `docker run --env-file`, which `format: raw` asks for. */
export type Format = "dotenv" | "raw";

/** What an env file says, statement by statement; of those with the same name the last one holds. */
export function statementsIn(source: Source, format: Format): readonly Statement[] {
  const known = read[format].get(source);
  if (known) return known;
  const statements = format === "raw" ? rawStatements(source) : dotenvStatements(source);
  read[format].set(source, statements);
  return statements;
}

/** The same file may be given to many services. */
const read = { dotenv: new WeakMap<Source, readonly Statement[]>(), raw: new WeakMap<Source, readonly Statement[]>() };

/** What reading an env file may use. */
interface Around {
  /** Variables that are asked before those of the file. */
  readonly outer?: Environment;
  /** Variables of the files before it. */
  readonly before?: Environment;
  readonly format?: Format;
}

const nothing: Environment = new Map();

/** A value as it comes out, U+FFFC where nobody can know. */
export interface EnvValue extends Located<string> {
  /** As it is written, U+FFFC for each variable in it. */
  readonly literal: string;
  /** There was no room for all of it. */
  readonly isLarge?: true;
}

/**
 * The variables of an env file. Values that use other variables are known as far as the file, or what is around it, defines them; a name
 * alone has the value that `outer` has for it.
 */
export function readDotenv(source: Source, { outer = nothing, before = nothing, format = "dotenv" }: Around = {}): Map<string, EnvValue> {
  const found = new Map<string, EnvValue>();
  const known = { get: (name: string) => outer.get(name) ?? found.get(name) ?? before.get(name) };
  const room = roomForFile(source.text.length);
  for (const statement of statementsIn(source, format)) {
    const { name, span } = statement;
    const filled = fillIn(statement, known, room) ?? { text: outer.get(name)?.value, literal: HOLE };
    const { text, literal } = filled;
    const isLarge = "isLarge" in filled && filled.isLarge ? { isLarge: true as const } : {};
    if (text !== undefined) found.set(name, { value: text, literal, span, ...isLarge });
  }
  return found;
}

/** The value of a statement with its variables filled in; `undefined` for a name alone. */
export function fillIn(
  { text, literal, fills }: Statement,
  known: Pick<Environment, "get">,
  room: Room,
): (Pick<Interpolated, "text" | "uses" | "isLarge"> & Pick<Statement, "literal">) | undefined {
  if (text === undefined) return undefined;
  if (!fills) return { text, literal, uses: [] };
  const { text: filled, uses, isLarge } = interpolate(text, known, { room });
  return {
    text: filled,
    uses,
    ...(isLarge ? { isLarge } : {}),
    literal: uses.some(({ from }) => from === "unset") ? literalOf(text, true) : literal,
  };
}

const blank = "[ \\t\\v\\f\\r\\x85\\xa0]";
/** A name as far as what follows it: a sign and the blanks behind it, or the end of its line (at the end of the file Compose reads no name). */
const head = new RegExp(`(?:export${blank}+)?([\\p{L}\\p{N}_.[\\]-]+)${blank}*(?:([=:])${blank}*|(?=\\n))`, "duy");

const passed = { text: undefined, literal: HOLE, fills: false };

/**
 * compose-go dotenv: `export`, `KEY=value` and `KEY: value`, quotes over several lines, escapes in double quotes, ` #` comments. For a line
 * that is none of these Compose refuses the file; here that line is passed over.
 */
function dotenvStatements({ text, path }: Source): Statement[] {
  const found: Statement[] = [];
  const lineEnd = (from: number): number => text.indexOf("\n", from) + 1 || text.length + 1;
  let at = text.startsWith("\uFEFF") ? 1 : 0;
  while (at < text.length) {
    head.lastIndex = at;
    const match = head.exec(text);
    const [start, afterName] = match?.indices?.[1] ?? [at, at];
    if (!match) at = /\s/.test(text[at] as string) ? at + 1 : lineEnd(at);
    else {
      const value = match[2] === undefined ? undefined : valueAt(text, at + match[0].length, lineEnd);
      const said = value
        ? { text: value.text, fills: value.fills, literal: value.fills ? literalOf(value.text, false) : value.text }
        : passed;
      const span = { file: path, start, end: value?.end ?? afterName };
      const valueSpan = value ? { ...span, start: at + match[0].length } : span;
      found.push({ name: match[1] as string, ...said, span, valueSpan });
      at = value?.next ?? lineEnd(afterName);
    }
  }
  return found;
}

/** The value that begins at an offset: where it ends, and where to read on. */
function valueAt(text: string, from: number, lineEnd: (from: number) => number) {
  const quote = text[from];
  const close = quote === '"' || quote === "'" ? closingQuote(text, from + 1, quote) : -1;
  if (close >= 0) {
    const inside = text.slice(from + 1, close);
    const read = quote === '"' ? unescaped(inside) : inside.replaceAll("\\'", "'");
    return { text: read, fills: quote === '"', end: close + 1, next: close + 1 };
  }
  const next = lineEnd(from);
  const line = text.slice(from, next - 1);
  const comment = line.indexOf(" #");
  const value = (comment < 0 ? line : line.slice(0, comment)).trimEnd();
  return { text: value, fills: true, end: from + value.length, next };
}

/** The quote that ends a value, or -1; one behind a backslash does not. */
function closingQuote(text: string, from: number, quote: string): number {
  for (let at = from; at < text.length; at += 1)
    if (text[at] === "\\") at += 1;
    else if (text[at] === quote) return at;
  return -1;
}

const escaped: Readonly<Record<string, string>> = { a: "\x07", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t", v: "\v", $: "$$" };

/** Escapes of double quotes resolved, `\$` as the `$$` that stands for a dollar; of a number without its three digits only the 0 goes. */
const unescaped = (text: string): string =>
  text.replace(/\\(?:([abfnrtv$"\\])|0(\d{0,3}))/g, (_, char: string | undefined, digits = "") => {
    if (char !== undefined) return escaped[char] ?? char;
    return /^[0-3][0-7]{2}$/.test(digits) ? String.fromCharCode(Number.parseInt(digits, 8)) : `\\${digits}`;
  });

/** docker/cli kvfile, which `format: raw` and `docker run --env-file` use: every line is `NAME=value` as it stands, or a name alone. */
function rawStatements({ text, path }: Source): Statement[] {
  const found: Statement[] = [];
  let from = 0;
  for (const line of text.split("\n")) {
    const said = line.trimStart();
    const end = from + line.length - (line.endsWith("\r") ? 1 : 0);
    const start = from + line.length - said.length;
    from += line.length + 1;
    const name = /^[^\s=#][^\s=]*(?==|\r?$)/.exec(said)?.[0];
    if (name === undefined) continue;
    const isAlone = start + name.length >= end;
    const value = text.slice(start + name.length + 1, end);
    const span = { file: path, start, end };
    found.push({
      name,
      ...(isAlone ? passed : { text: value, literal: value, fills: false }),
      span,
      valueSpan: isAlone ? span : { ...span, start: start + name.length + 1 },
    });
  }
  return found;
}

import { HOLE } from "../../syntax/image-reference.ts";
import type { Decoded, WordDraft } from "../../syntax/shell/word.ts";
import { type Logical, LogicalBuilder, nameAt, spanOf } from "../../text/logical.ts";
import { lastPart } from "../../text/path.ts";
import type { Source } from "../../text/source.ts";
import { mayAsk, plainShell, type ShellText, variablesOf } from "./shell-text.ts";

const command = /^Exec(?:Start|StartPre|StartPost|Condition|Reload|Stop|StopPost)$/;

/** The commands of a systemd service: no shell reads them (systemd.service(5), "Command lines"). */
export function textsOfUnit({ path, text }: Source): ShellText[] {
  const variables = new Map<string, string>();
  const found: ShellText[] = [];
  for (const { name, value } of settingsIn({ path, text }, specifiersOf(path))) {
    if (name === "Environment")
      for (const { text: word } of wordsIn(value, new Map())) {
        const equals = word.indexOf("=");
        if (equals > 0) variables.set(word.slice(0, equals), word.slice(equals + 1));
      }
    else if (command.test(name) && mayAsk(value.text))
      for (const words of commandsIn(value, variables))
        found.push({ text: words, variables: variablesOf(variables), options: plainShell, folders: [] });
  }
  return found;
}

/** The variables that a service is started with, each as a word. */
export const environmentOf = ({ path, text }: Pick<Source, "path" | "text">): Decoded[] =>
  [...settingsIn({ path, text }, specifiersOf(path))].flatMap(({ name, value }) =>
    name === "Environment" ? wordsIn(value, new Map()) : [],
  );

/** What the specifiers mean that the file's name tells (systemd.unit(5)). */
function specifiersOf(path: string): ReadonlyMap<string, string> {
  const unit = lastPart(path);
  const name = unit.replace(/\.service$/, "");
  const known = unit.includes("@")
    ? []
    : ([
        ["n", unit],
        ["N", name],
        ["p", name],
      ] as const);
  return new Map([["%", "%"], ...known]);
}

/** The settings of `[Service]`: continued lines joined by a blank, specifiers filled in. */
function* settingsIn(
  { path, text }: Pick<Source, "path" | "text">,
  specifiers: ReadonlyMap<string, string>,
): Generator<{ readonly name: string; readonly value: Logical }> {
  let isService = false;
  for (let start = 0; start < text.length; ) {
    let end = endOfLine(text, start);
    const first = text.slice(start, end);
    if (/^[ \t]*(?:[#;]|$)/.test(first)) {
      start = end + 1;
      continue;
    }
    const section = /^\[(\w+)\]/.exec(first)?.[1];
    const [whole, name] = /^[ \t]*(\w+)[ \t]*=[ \t]*/.exec(first) ?? [];
    if (section) isService = section === "Service";
    const builder = new LogicalBuilder(path);
    for (let from = start + (whole?.length ?? 0); ; from = end + 1, end = endOfLine(text, from)) {
      const line = text.slice(from, end);
      const isContinued = line.endsWith("\\");
      // A comment between continued lines is left out.
      if (from > start + (whole?.length ?? 0) && /^[ \t]*[#;]/.test(line)) continue;
      addFilled(builder, text, from, isContinued ? end - 1 : end, specifiers);
      if (!isContinued || end >= text.length) break;
      builder.addFor(" ", end - 1, end + 1);
    }
    if (isService && name) yield { name, value: builder.build() };
    start = end + 1;
  }
}

function endOfLine(text: string, from: number): number {
  const feed = text.indexOf("\n", from);
  return feed < 0 ? text.length : feed;
}

function addFilled(builder: LogicalBuilder, text: string, start: number, end: number, specifiers: ReadonlyMap<string, string>): void {
  const line = text.slice(start, end);
  let from = 0;
  for (const { index: at, 1: letter = "" } of line.matchAll(/%(.)/gs)) {
    builder.add(line.slice(from, at), start + from);
    const value = specifiers.get(letter);
    from = at + 2;
    if (value !== undefined) builder.addFor(value, start + at, start + from);
    else builder.addFor(HOLE, start + at, start + from, `%${letter}`);
  }
  builder.add(line.slice(from), start + from);
}

/** The commands of a setting: a `;` by itself stands between them. The signs before the first program's path are left out. */
function commandsIn(value: Logical, variables: ReadonlyMap<string, string>): Decoded[][] {
  const lead = /^[@:+!|-]*/.exec(value.text)?.[0].length ?? 0;
  const commands: Decoded[][] = [[]];
  for (const word of wordsIn(value, variables, lead)) {
    const isEnd = word.text === ";" && word.span.end - word.span.start === 1;
    if (isEnd) commands.push([]);
    else commands.at(-1)?.push(word);
  }
  // What the program is told as its own name is no argument.
  if (value.text.slice(0, lead).includes("@")) commands[0]?.splice(1, 1);
  return commands.filter(({ length }) => length > 0);
}

const escapes = /\\(?:x[0-9a-fA-F]{2}|[0-7]{3}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|.)/y;
const variable = /\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*))/y;

/** The words of a line: quotes around whole words, escapes as in C, `$NAME` and `${NAME}`. */
function wordsIn(value: Logical, variables: ReadonlyMap<string, string>, from = 0): Decoded[] {
  const { text } = value;
  const words: Decoded[] = [];
  for (let at = from; at < text.length; ) {
    if (/\s/.test(text[at] as string)) {
      at += 1;
      continue;
    }
    const start = at;
    const builder = new LogicalBuilder(value.file);
    let quote = "";
    let isMany = false;
    while (at < text.length && (quote || !/\s/.test(text[at] as string))) {
      const sign = text[at] as string;
      variable.lastIndex = escapes.lastIndex = at;
      const used = sign === "$" ? variable.exec(text) : undefined;
      const escaped = sign === "\\" ? escapes.exec(text)?.[0] : undefined;
      const place = (end: number) => spanOf(value, at, end);
      if (used) {
        const end = at + used[0].length;
        const name = used[1] ?? used[2] ?? "";
        // `$NAME` by itself is split into words.
        isMany ||= used[2] !== undefined && at === start && (end === text.length || /\s/.test(text[end] as string));
        const known = variables.get(name);
        const { start: first, end: last } = place(end);
        builder.addFor(known ?? HOLE, first, last, known === undefined ? name : undefined);
        at = end;
      } else if (escaped) {
        const { start: first, end: last } = place(at + escaped.length);
        builder.addFor(unescaped(escaped), first, last);
        at += escaped.length;
      } else if (text.startsWith("$$", at)) {
        const { start: first, end: last } = place(at + 2);
        builder.addFor("$", first, last);
        at += 2;
      } else {
        if (quote ? sign === quote : at === start && /["']/.test(sign)) quote = quote ? "" : sign;
        else builder.addPart(value, at, at + 1);
        at += 1;
      }
    }
    const word = wordOf(builder.build(), spanOf(value, start, at), isMany);
    if (isMany && word.text !== HOLE)
      words.push(...word.text.split(/\s+/).flatMap((text) => (text ? [{ ...word, text, literal: HOLE }] : [])));
    else words.push(word);
  }
  return words;
}

function wordOf(inner: Logical, span: Decoded["span"], isMany: boolean): Decoded {
  const { text } = inner;
  const holes: string[] = [];
  for (let at = text.indexOf(HOLE); at >= 0; at = text.indexOf(HOLE, at + 1)) holes.push(nameAt(inner, at));
  const word: WordDraft = { text, literal: text, span, splits: false, substitutions: [], inner: () => inner };
  if (holes.length) word.holes = holes;
  if (isMany && text === HOLE) word.isMany = true;
  return word;
}

function unescaped(written: string): string {
  const sign = written[1] as string;
  if (/[xuU]/.test(sign) && written.length > 2) return String.fromCodePoint(Math.min(0x10ffff, Number.parseInt(written.slice(2), 16)));
  if (/^[0-7]{3}$/.test(written.slice(1))) return String.fromCharCode(Number.parseInt(written.slice(1), 8));
  return { a: "\x07", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t", v: "\v", s: " " }[sign] ?? sign;
}

import { HOLE } from "../../syntax/image-reference.ts";
import { type Logical, LogicalBuilder } from "../../text/logical.ts";
import { lastPart } from "../../text/path.ts";
import type { Source } from "../../text/source.ts";
import type { Filling } from "./filling.ts";

/** A setting of a unit, as `ExecStart=`. */
export interface UnitSetting {
  readonly name: string;
  readonly value: Logical;
}

/** The settings of `[Service]` in the order they are written: continued lines joined by a blank, specifiers filled in (systemd.syntax(7)). */
export function settingsOfService({ path, text }: Pick<Source, "path" | "text">, filling: Filling): UnitSetting[] {
  const specifiers = specifiersOf(path);
  const found: UnitSetting[] = [];
  let isService = false;
  for (let start = 0; start < text.length; ) {
    const first = text.slice(start, endOfLine(text, start).end);
    const section = /^\[(\w+)\]/.exec(first)?.[1];
    const [whole, name] = /^[ \t]*(\w+)[ \t]*=[ \t]*/.exec(first) ?? [];
    if (section) isService = section === "Service";
    const builder = isService && name ? new LogicalBuilder(path) : undefined;
    const isComment = /^[ \t]*(?:[#;]|$)/.test(first);
    const next = isComment
      ? endOfLine(text, start).next
      : endOfSetting(text, start + (whole?.length ?? 0), (from, end, feed) => {
          if (builder) addFilled(builder, { path, text }, from, end, specifiers, filling);
          if (feed !== undefined) builder?.addFor(" ", end, feed);
        });
    if (builder && name && !isComment) found.push({ name, value: builder.build() });
    start = next;
  }
  return found;
}

/**
 * Walks over a setting with the lines it is continued on, comments between them left out, and answers where the next one begins. `take` is
 * told of each line, and where the backslash and the feed behind it end that continue it.
 */
function endOfSetting(text: string, start: number, take: (from: number, end: number, continued: number | undefined) => void): number {
  let from = start;
  for (let isFirst = true; ; isFirst = false) {
    const { end, next } = endOfLine(text, from);
    const isComment = !isFirst && /^[ \t]*[#;]/.test(text.slice(from, end));
    const isContinued = !isComment && end > from && text[end - 1] === "\\";
    if (!isComment) take(from, isContinued ? end - 1 : end, isContinued && next < text.length ? next : undefined);
    if (next >= text.length || !(isComment || isContinued)) return next;
    from = next;
  }
}

/** Where a line ends, its feed left out with the return before it, and where the next one begins. */
function endOfLine(text: string, from: number): { readonly end: number; readonly next: number } {
  const feed = text.indexOf("\n", from);
  if (feed < 0) return { end: text.length, next: text.length };
  return { end: feed > from && text[feed - 1] === "\r" ? feed - 1 : feed, next: feed + 1 };
}

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

function addFilled(
  builder: LogicalBuilder,
  { path, text }: Pick<Source, "path" | "text">,
  start: number,
  end: number,
  specifiers: ReadonlyMap<string, string>,
  filling: Filling,
): void {
  const line = text.slice(start, end);
  let from = 0;
  for (const { index: at, 1: letter = "" } of line.matchAll(/%(.)/gs)) {
    builder.add(line.slice(from, at), start + from);
    from = at + 2;
    const value = filling.fill(specifiers.get(letter), { file: path, start: start + at, end: start + from });
    if (value !== undefined) builder.addFor(value, start + at, start + from);
    else builder.addFor(HOLE, start + at, start + from, `%${letter}`);
  }
  builder.add(line.slice(from), start + from);
}

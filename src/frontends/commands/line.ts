import { byDefault, type ListSetting, type Setting, unknown, written } from "../../model/setting.ts";
import { parseBool } from "../../syntax/security-opt.ts";
import type { Span } from "../../text/span.ts";
import type { CommandLine, Given } from "./command-line.ts";
import { partOf, type Said, settingOf, textOf } from "./said.ts";

/** Reads the flags of a command line as settings. What nobody wrote has its default, or is unknown where a variable may hold any flag. */
export class Line {
  readonly #line: CommandLine;
  /** Where the engine is asked: what is missing is missing there. */
  readonly at: Span;

  constructor(line: CommandLine) {
    this.#line = line;
    this.at = line.call.at;
  }

  get command(): CommandLine {
    return this.#line;
  }

  /** The flags of some names, in the order they are written. */
  all(...names: readonly string[]): readonly Given[] {
    return this.#line.given.filter(({ flag }) => names.includes(flag.name));
  }

  /** The last flag of a name, which holds. */
  last(name: string): Said | undefined {
    return this.#line.given.findLast(({ flag }) => flag.name === name)?.value;
  }

  /** Whether a switch is on, or may be. */
  mayBe(name: string): boolean {
    const said = this.last(name);
    return said !== undefined && parseBool(said.text) !== false;
  }

  /** The setting of a flag that holds once. */
  setting<T>(name: string, otherwise: T, read: (text: string) => T | undefined): Setting<T> {
    const said = this.last(name);
    return said ? settingOf(said, read) : this.unsaid(otherwise);
  }

  /** A list, flag by flag; `read` may answer several settings or none. */
  list<T>(names: readonly string[], read: (said: Said) => readonly Setting<T>[]): ListSetting<T> {
    return this.gathered(this.all(...names).flatMap(({ value }) => read(value)));
  }

  /** A list of texts; Podman takes several in one, between commas. */
  texts(name: string): ListSetting<string> {
    return this.list([name], (said) => (this.#line.call.engine === "podman" ? itemsIn(said) : [said]).map(textOf));
  }

  /** What a list holds; more where a variable may hold any flag. */
  gathered<T>(items: readonly Setting<T>[]): ListSetting<T> {
    const { open } = this.#line;
    const [first] = items;
    if (!first) return this.unsaid<readonly Setting<T>[]>([]);
    return written(open ? [...items, unknown("variable", "", open.span)] : items, first.span);
  }

  /** A setting nobody wrote here. */
  unsaid<T>(otherwise: T): Setting<T> {
    return this.#line.open ? unknown("variable", "", this.at) : byDefault(otherwise, this.at);
  }

  /** A setting that the image decides, where nobody wrote it. */
  ofImage(): Setting<never> {
    return unknown(this.#line.open ? "variable" : "image", "", this.at);
  }
}

function itemsIn(said: Said): Said[] {
  const items: Said[] = [];
  for (const { 0: text, index } of said.text.matchAll(/[^,]+/g)) items.push(partOf(said, index, index + text.length));
  return items;
}

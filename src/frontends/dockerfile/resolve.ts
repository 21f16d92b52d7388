import type { Fault } from "../../model/document.ts";
import type { Hop, Setting } from "../../model/setting.ts";
import { unknown, written } from "../../model/setting.ts";
import { HOLE } from "../../syntax/image-reference.ts";
import { spanOf } from "../../text/logical.ts";
import type { Source } from "../../text/source.ts";
import type { Span } from "../../text/span.ts";
import { type Expanded, expandBody, expandWord, isPlain, isShellParameter, longest } from "./expand.ts";
import type { Heredoc } from "./heredoc.ts";
import type { Instruction } from "./instruction.ts";
import { platformArgs, type Scope } from "./scope.ts";
import type { UndefinedUse } from "./stage.ts";
import type { Flag, Word } from "./words.ts";

/** Where something is expanded: the instruction it belongs to, the variables there, and who collects what is not defined. */
export interface Site {
  readonly instruction: Instruction;
  readonly scope: Scope;
  readonly uses: UndefinedUse[];
  /** The variable or label being set, when it is one. */
  readonly target?: string;
}

/** Expands what an instruction says, and notes what BuildKit refuses and which variables nothing defines. */
export class Resolver {
  readonly #source: Source;
  readonly #escape: string;
  readonly #global: Scope;
  readonly #faults: Fault[];
  readonly #refused = new Set<Instruction>();
  /** Whether a word names a property that some build tool fills in. */
  hasProperty = false;

  constructor(file: { readonly source: Source; readonly escape: string }, global: Scope, faults: Fault[]) {
    this.#source = file.source;
    this.#escape = file.escape;
    this.#global = global;
    this.#faults = faults;
  }

  /** An argument. */
  word(word: Word, site: Site): Setting<string> {
    if (isPlain(word.value)) return written(word.value, word.span);
    const { logical, json } = site.instruction;
    return this.#text(word.value, word.span, site, (at, length) =>
      json ? word.span : spanOf(logical, word.at + at, word.at + at + length),
    );
  }

  /** What a word is in a plain build, if it only depends on arguments that such a build leaves unset; else what is `known` of it. */
  plain(word: Word, { scope }: Site, known: Setting<string>): Setting<string> {
    if (known.state !== "unknown" || known.reason !== "variable") return known;
    const value = (name: string): string | undefined => {
      const binding = scope.get(name);
      // One that nothing here defines the base image may.
      return binding ? (binding.unset ? undefined : binding.text) : HOLE;
    };
    const { text, fault } = expandWord(word.value, value, this.#escape, "");
    const isSame = fault !== undefined || text.includes(HOLE) || text.length > longest;
    return isSame ? known : written(text, known.span, known.via);
  }

  /** The value of a flag, which is expanded once its own quotes are gone; the whole flag is its place. */
  flag({ text = "", value, span, at: start }: Flag, site: Site): Setting<string> {
    if (isPlain(text)) return written(text, span);
    const { logical } = site.instruction;
    const from = logical.text.startsWith(value, start) ? start + value.length - text.length : undefined;
    return this.#text(text, span, site, (at, length) => (from === undefined ? span : spanOf(logical, from + at, from + at + length)));
  }

  /** The body of a here-document of COPY or ADD: each variable it lacks is told once. */
  body({ span }: Heredoc, { instruction, scope, uses }: Site): void {
    const found = expandBody(this.#source.text.slice(span.start, span.end), (name) => scope.get(name)?.text);
    const place = (at: number, length: number): Span => ({ file: span.file, start: span.start + at, end: span.start + at + length });
    if (found.fault)
      this.#refuse(
        instruction,
        `${found.fault.message}: the builder expands this here-document unless its delimiter is quoted`,
        place(found.fault.at, 2),
      );
    const told = new Set<string>();
    for (const { name, at, length } of found.undefinedNames) {
      if (!told.has(name)) uses.push({ ...this.#use(name, place(at, length), { instruction, scope }), inBody: true });
      told.add(name);
    }
  }

  #text(text: string, span: Span, site: Site, place: (at: number, length: number) => Span): Setting<string> {
    const { scope, uses } = site;
    const expanded = expandWord(text, (name) => scope.get(name)?.text, this.#escape);
    if (expanded.hasProperty) this.hasProperty = true;
    if (expanded.fault) this.#refuse(site.instruction, expanded.fault.message, span);
    for (const { name, at, length } of expanded.undefinedNames) uses.push(this.#use(name, place(at, length), site));
    return settingOf(expanded, text, span, scope);
  }

  /** The builder stops at the first. */
  #refuse(instruction: Instruction, message: string, span: Span): void {
    if (this.#refused.has(instruction)) return;
    this.#refused.add(instruction);
    this.#faults.push({ kind: "broken", span, message });
  }

  #use(name: string, span: Span, { instruction, scope, target }: Omit<Site, "uses">): UndefinedUse {
    const global = scope === this.#global ? undefined : this.#global.get(name)?.span;
    return {
      ...{ name, keyword: instruction.keyword, span },
      ...(target === undefined ? {} : { target }),
      ...(global ? { global } : {}),
      ...(platformArgs.has(name) ? { isPlatform: true } : {}),
      ...(isShellParameter(name) ? { isParameter: true } : {}),
    };
  }
}

function settingOf({ text, names }: Expanded, raw: string, span: Span, scope: Scope): Setting<string> {
  const via: Hop[] = [];
  for (const name of names) {
    const set = scope.get(name)?.span;
    if (set) via.push({ how: "interpolated", span: set });
  }
  // What grows without end, as ENV A=$A$A does, is not worth knowing.
  if (text.length > longest && text.length > raw.length) return unknown("large", HOLE, span, via.slice(0, 8));
  return text.includes(HOLE) ? unknown("variable", text, span, via.slice(0, 8)) : written(text, span, via.slice(0, 8));
}

import type { Function as FunctionNode } from "unbash";
import type { Logical } from "../../text/logical.ts";
import type { Span } from "../../text/span.ts";
import type { Draft } from "./draft.ts";
import { ScopedMap } from "./scoped-map.ts";

/** Functions are read again for so many calls, for no more commands and no more characters than these, and so deep in each other. */
const mostCalls = 2_000;
const mostCommands = 10_000;
const mostCharacters = 2_000_000;
const deepest = 50;

/** A function of a script. */
interface Known {
  readonly body: FunctionNode["body"];
  readonly logical: Logical;
  /** What was read of it where it is defined. */
  readonly drafts: readonly Draft[];
  /** It may not be there when it is called: another one, or a program, is called then. */
  readonly isMaybe: boolean;
}

/** The functions of a script, which are read again for each call: with what they are given, and where they run. */
export class Functions {
  readonly #known = new ScopedMap<Known>();
  readonly #open = new Set<string>();
  readonly #called = new Set<Known>();
  /** Those for which a call was too many, and the first such call. */
  readonly #left = new Set<Known>();
  #limit: Span | undefined;
  #calls = 0;
  #commands = 0;
  #characters = 0;
  /** How many commands there were before the outermost call. */
  #start = 0;

  /** Where calls begin that are not followed. */
  get limit(): Span | undefined {
    return this.#limit;
  }

  /** Takes in a function, and what was read where it is defined: of its calls nothing is known there. */
  define(name: string, body: FunctionNode["body"], logical: Logical, drafts: readonly Draft[], isMaybe: boolean): void {
    this.#known.set(name, { body, logical, drafts, isMaybe });
  }

  /** Takes a function away again. */
  undefine(name: string): void {
    this.#known.set(name, undefined);
  }

  /** Whether a name may be that of a function. */
  has(name: string): boolean {
    return this.#known.get(name) !== undefined;
  }

  /** Whether a name is that of a function, for certain. */
  isCertain(name: string): boolean {
    return this.#known.get(name)?.isMaybe === false;
  }

  /** Runs something in a shell of its own: functions that it defines are gone afterwards. */
  apart<T>(run: () => T): T {
    return this.#known.apart(run);
  }

  /**
   * Reads the function of a name once more, called at `span`; nothing where there is none, or where it is being read. `count`: of all
   * commands so far.
   */
  call(name: string, span: Span, count: () => number, read: (body: FunctionNode["body"], logical: Logical) => Draft[]): Draft[] {
    const known = this.#known.get(name);
    if (!known || this.#open.has(name)) return [];
    this.#characters += known.body.end - known.body.pos;
    if (this.#isTooMuch(count)) {
      this.#left.add(known);
      this.#limit ??= span;
      return [];
    }
    this.#calls += 1;
    this.#called.add(known);
    this.#open.add(name);
    const before = this.#open.size === 1 ? count() : undefined;
    if (before !== undefined) this.#start = before;
    const found = read(known.body, known.logical);
    this.#open.delete(name);
    if (before !== undefined) this.#commands += count() - before;
    return found;
  }

  /** Some commands without those of functions that were read for each call. */
  withoutDefinitions(commands: readonly Draft[]): readonly Draft[] {
    const defined = new Set([...this.#called].flatMap((known) => (this.#left.has(known) ? [] : known.drafts)));
    return defined.size ? commands.filter((command) => !defined.has(command)) : commands;
  }

  #isTooMuch(count: () => number): boolean {
    const commands = this.#commands + (this.#open.size ? count() - this.#start : 0);
    return this.#calls >= mostCalls || commands >= mostCommands || this.#characters > mostCharacters || this.#open.size >= deepest;
  }
}

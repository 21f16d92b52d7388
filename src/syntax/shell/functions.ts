import type { Function as FunctionNode } from "unbash";
import type { Logical } from "../../text/logical.ts";
import type { Draft } from "./draft.ts";

/** Functions are read again for so many calls, and for no more commands than these. */
const mostCalls = 2_000;
const mostCommands = 5_000;

/** A function of a script. */
interface Known {
  readonly body: FunctionNode["body"];
  readonly logical: Logical;
  /** What was read of it where it is defined. */
  readonly drafts: readonly Draft[];
}

/** The functions of a script, which are read again for each call: with what they are given, and where they run. */
export class Functions {
  readonly #known = new Map<string, Known>();
  readonly #open = new Set<string>();
  readonly #called = new Set<Known>();
  /** Those for which a call was too many. */
  readonly #left = new Set<Known>();
  #calls = 0;
  #commands = 0;
  /** How many commands there were before the outermost call. */
  #start = 0;

  /** Takes in a function, and what was read where it is defined: of its calls nothing is known there. */
  define(name: string, body: FunctionNode["body"], logical: Logical, drafts: readonly Draft[]): void {
    this.#known.set(name, { body, logical, drafts });
  }

  /** Reads the function of a name once more; nothing where there is none, or where it is being read. `count`: of all commands so far. */
  call(name: string, count: () => number, read: (body: FunctionNode["body"], logical: Logical) => Draft[]): Draft[] {
    const known = this.#known.get(name);
    if (!known || this.#open.has(name)) return [];
    if (this.#calls >= mostCalls || this.#commands + (this.#open.size ? count() - this.#start : 0) >= mostCommands) {
      this.#left.add(known);
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
}

import { type Command, parse, type Word } from "unbash";
import type { ShellWord } from "../../model/script.ts";
import type { Logical } from "../../text/logical.ts";
import { readPlain } from "./plain.ts";
import { ScopedMap } from "./scoped-map.ts";

/** What an alias stands for. */
export interface Alias {
  /** The command, to be read in `logical`; `undefined` where it is more than one, or not known. */
  readonly command?: Command;
  readonly logical: Logical;
}

/** An alias longer than this is not looked into, in characters. */
const longest = 1_000;

/** The aliases of a shell. Where a script runs in bash there are none before it asks for them. */
export class Aliases {
  readonly #known = new ScopedMap<Alias>();
  /** Whether the shell heeds them. */
  isOn = true;

  /** What a word stands for that is a command's first; `undefined` where it is no alias, or quoted. */
  of({ text, value }: Word): Alias | undefined {
    return this.isOn && text === value ? this.#known.get(text) : undefined;
  }

  /** The words of `alias`; what is only sometimes one is none that is known. */
  define(words: readonly ShellWord[], sometimes: boolean): void {
    for (const { text, span } of words.slice(1)) {
      const equals = text.indexOf("=");
      const inner = text.slice(equals + 1);
      const logical = { file: span.file, text: inner, at: [0], from: [span.start], whole: span };
      const command = sometimes || inner.length > longest ? undefined : onlyCommand(inner);
      if (equals > 0) this.#known.set(text.slice(0, equals), command ? { command, logical } : { logical });
    }
  }

  /** The words of `unalias`. */
  undefine(words: readonly ShellWord[]): void {
    for (const { text } of words.slice(1)) this.#known.set(text, undefined);
  }

  /** Runs something in a shell of its own. */
  apart<T>(run: () => T): T {
    const { isOn } = this;
    const result = this.#known.apart(run);
    this.isOn = isOn;
    return result;
  }
}

function onlyCommand(text: string): Command | undefined {
  const [only, ...others] = readPlain(text) ?? parse(text).commands;
  return only?.command.type === "Command" && others.length === 0 && only.command.redirects.length === 0 ? only.command : undefined;
}

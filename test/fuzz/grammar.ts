import { readFileSync } from "node:fs";
import type { Random } from "./random.ts";

/** What a symbol may become: texts in which «name» stands for another symbol. */
export type Grammar = ReadonlyMap<string, readonly string[]>;

/** The files of `grammars/` that make up each language: what a later one says of a symbol replaces what an earlier one does. */
const languages = {
  dockerfile: ["common", "dockerfile"],
  compose: ["common", "dockerfile", "compose"],
  dotenv: ["common", "dotenv"],
  seccomp: ["common", "seccomp"],
  apparmor: ["common", "apparmor"],
  ignores: ["common", "ignores"],
  shell: ["common", "shell"],
  make: ["common", "shell", "make"],
  workflow: ["common", "shell", "workflow"],
  unit: ["common", "shell", "unit"],
  inspect: ["common", "inspect"],
  daemon: ["common", "daemon"],
  config: ["common", "config"],
  baseline: ["common", "seccomp", "baseline"],
} as const;

/** The name of a language. */
export type Language = keyof typeof languages;

/**
 * Reads a file of a grammar: a symbol a line and, indented below it, the texts that it may become, with the escapes of JSON;
 * quotes need none, and «» is the empty text.
 */
function read(name: string): [string, string[]][] {
  const symbols: [string, string[]][] = [];
  for (const line of readFileSync(new URL(`grammars/${name}.txt`, import.meta.url), "utf8").split("\n")) {
    if (line.startsWith("  "))
      symbols.at(-1)?.[1].push((JSON.parse(`"${line.slice(2).replaceAll('"', '\\"')}"`) as string).replace("«»", ""));
    else if (line) symbols.push([line, []]);
  }
  return symbols;
}

const known = new Map<Language, Grammar>();

/** The grammar of a language; every one begins with `file`. */
export function grammarOf(language: Language): Grammar {
  const grammar = known.get(language) ?? new Map(languages[language].flatMap(read));
  known.set(language, grammar);
  return grammar;
}

/** Deeper than this, and after so many symbols, every symbol becomes the first of its texts that holds no other, or nothing. */
const [deepest, mostSymbols] = [12, 3000];

/** A text that a symbol may become. A RangeError when the grammar lacks one. */
export function expand(grammar: Grammar, symbol: string, random: Random): string {
  let symbols = 0;
  const become = (name: string, depth: number): string => {
    const choices = grammar.get(name);
    if (!choices) throw new RangeError(`the grammar has no «${name}»`);
    symbols += 1;
    const isOver = depth > deepest || symbols > mostSymbols;
    const choice = isOver ? (choices.find((each) => !each.includes("«")) ?? "") : random.pick(choices);
    return choice.replace(/«([a-z-]+)»/g, (_, inner: string) => become(inner, depth + 1));
  };
  return become(symbol, 0);
}

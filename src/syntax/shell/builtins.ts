import type { ShellState } from "./state.ts";
import type { Decoded } from "./word.ts";
import { GIVEN } from "./word-lists.ts";

/** What a builtin of the shell does to the commands after it. */
const builtins: ReadonlyMap<string, "declares" | "sets" | "unsets" | "shifts" | "reads" | "names" | "forgets" | "switches"> = new Map([
  ...["export", "declare", "local", "readonly", "typeset"].map((name) => [name, "declares"] as const),
  ["set", "sets"],
  ["unset", "unsets"],
  ["shift", "shifts"],
  ["alias", "names"],
  ["unalias", "forgets"],
  ["shopt", "switches"],
  ...["read", "mapfile", "readarray", "getopts"].map((name) => [name, "reads"] as const),
]);

/** Changes what a shell remembers as the builtin of a name does with its words; other names change nothing. */
export function afterBuiltin(name: string, words: readonly Decoded[], state: ShellState, sometimes: boolean): void {
  switch (builtins.get(name)) {
    case "declares":
      state.declares(words, sometimes);
      break;
    case "sets":
      state.options(words, sometimes);
      break;
    case "unsets":
      state.unset(words, sometimes);
      break;
    case "shifts":
      state.lists.shift(GIVEN, Number(words[1]?.text ?? 1), sometimes);
      break;
    case "names":
      state.aliases.define(words, sometimes);
      break;
    case "forgets":
      state.aliases.undefine(words);
      break;
    case "switches":
      if (!words.some(({ text }) => text === "expand_aliases")) break;
      if (words.some(({ text }) => text === "-s")) state.aliases.isOn = true;
      else if (words.some(({ text }) => text === "-u")) state.aliases.isOn = false;
      break;
    case "reads":
      for (const { text } of words.slice(1)) if (/^\w+$/.test(text)) state.forget(text);
  }
}

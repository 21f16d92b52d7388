import { optionsOf } from "../../knowledge/tool-options.ts";
import type { ShellCommand, ShellWord } from "../../model/script.ts";
import { oncePer } from "../../text/once-per.ts";
import { HOLE } from "../image-reference.ts";

/** One option of a command: `-o file`, `--output=file`, one letter of `-fsSL`. */
export interface Option {
  /** With its dashes. */
  readonly name: string;
  readonly value?: ShellWord;
  /** The word the option stands in. */
  readonly word: ShellWord;
}

/** A command line taken apart as getopt does, with the options of that tool. */
export interface Arguments {
  readonly options: readonly Option[];
  /** Words that belong to no option; the subcommand is the first. */
  readonly operands: readonly ShellWord[];
  /** Those operands that stand behind `--`. */
  readonly behind: readonly ShellWord[];
}

/** Takes the words after the program apart. `tool` decides which options take values. Several rules ask the same of one command. */
export function argumentsOf({ words }: Pick<ShellCommand, "words">, tool: string, from = 1): Arguments {
  if (from > 1) return takenApart(words, tool, from);
  const byTool = known(words);
  const before = byTool.get(tool);
  if (before) return before;
  const found = takenApart(words, tool, from);
  byTool.set(tool, found);
  return found;
}

const known = oncePer((_: readonly ShellWord[]) => new Map<string, Arguments>());

function takenApart(words: readonly ShellWord[], tool: string, from: number): Arguments {
  const { short, long, single } = optionsOf(tool);
  let behind: readonly ShellWord[] = [];
  const options: Option[] = [];
  const operands: ShellWord[] = [];
  for (let at = from; at < words.length; at += 1) {
    const word = words[at] as ShellWord;
    const { text } = word;
    const next = words[at + 1];
    if (text === "--") {
      behind = words.slice(at + 1);
      for (const word of behind) operands.push(word);
      break;
    }
    if (text.startsWith("--") || (single && /^-./.test(text))) {
      const equals = text.indexOf("=");
      const name = equals < 0 ? text : text.slice(0, equals);
      if (equals >= 0) options.push({ name, value: after(word, equals + 1), word });
      else if (long.includes(name.replace(/^--?/, "")) && next) {
        options.push({ name, value: next, word });
        at += 1;
      } else options.push({ name, word });
    } else if (text.startsWith("-") && text.length > 1) {
      for (let index = 1; index < text.length; index += 1) {
        const letter = text[index] as string;
        if (!short.includes(letter)) options.push({ name: `-${letter}`, word });
        else {
          const own = index + 1 < text.length;
          const value = own ? after(word, index + 1) : next;
          options.push(value ? { name: `-${letter}`, value, word } : { name: `-${letter}`, word });
          if (!own) at += 1;
          break;
        }
      }
    } else operands.push(word);
  }
  return { options, operands, behind };
}

/** What follows in a word; the variables in it are counted to this part, which is where they mostly are. */
export const after = ({ text, literal, names, holes, takes, span }: ShellWord, at: number): ShellWord => ({
  text: text.slice(at),
  literal: literal.startsWith(text.slice(0, at)) ? literal.slice(at) : HOLE,
  ...(names ? { names } : {}),
  ...(holes ? { holes: holes.slice(text.slice(0, at).split(HOLE).length - 1) } : {}),
  ...(takes ? { takes } : {}),
  span,
});

/** The first option of one of these names. */
export const optionOf = ({ options }: Arguments, ...names: string[]): Option | undefined =>
  options.find(({ name }) => names.includes(name));

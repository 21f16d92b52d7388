import type { ShellWord } from "../../model/script.ts";
import { LogicalBuilder } from "../../text/logical.ts";
import { HOLE } from "../image-reference.ts";
import { isShell, type ShellOptions } from "./shells.ts";
import type { Decoded } from "./word.ts";

/** A text that a program has a shell run. */
export interface GivenScript {
  readonly word: Decoded;
  readonly options: ShellOptions;
  /** On another machine, or at another time. */
  readonly where?: "elsewhere" | "later";
}

const plainly: ShellOptions = { errexit: false, pipefail: false };

/** Programs besides shells that have a text run, and where it is among their words; `undefined` where they are given none. */
const takers: Readonly<Record<string, (words: readonly Decoded[]) => Decoded | undefined>> = {
  eval: (words) => (words.length > 1 ? joined(words.slice(1)) : undefined),
  su: behindOption,
  runuser: behindOption,
  flock: behindOption,
  // `sg GROUP TEXT`.
  sg: (words) => behindOption(words) ?? words.slice(1).filter(({ text }) => text !== "-")[1],
  script: behindOption,
  watch: (words) => textBehind(words, "nq", ["interval", "equexit"]),
  parallel: (words) => {
    const end = words.findIndex(({ text }) => /^:::{1,2}\+?$/.test(text));
    return textBehind(end < 0 ? words : words.slice(0, end), "jPaISnNLdl", parallelValues, true);
  },
};

/** Options of GNU parallel with a value. */
const parallelValues =
  "jobs max-procs arg-file colsep sshlogin max-args max-replace-args max-lines delimiter joblog results delay timeout retries load halt tagstring workdir env".split(
    " ",
  );

/** Whether a program may be given a text that a shell runs, besides shells themselves. */
export const takesText = (name: string): boolean => Object.hasOwn(takers, name);

/** Whether a shell, here or elsewhere, reads what the program is given: inside of that text quotes mean something else. */
export const givesToShell = (name: string): boolean => isShell(name) || takesText(name) || name === "ssh" || name === "trap";

/** The word that holds a script, for `sh -ec TEXT`, `su user -c TEXT`, `eval TEXT`. `follows`: also what `ssh` and `trap` run. */
export function scriptOf(name: string, words: readonly Decoded[], follows: boolean): GivenScript | undefined {
  if (name === "ssh") return follows ? remoteScript(words) : undefined;
  if (name === "trap") return follows ? trapped(words) : undefined;
  const word = takesText(name) ? takers[name]?.(words) : undefined;
  if (word) return { word, options: plainly };
  return isShell(name) ? shellScript(words) : undefined;
}

/** The text behind `-c`. */
function behindOption(words: readonly Decoded[]): Decoded | undefined {
  const at = words.findIndex(({ text }) => /^-[a-z]*c$/.test(text) || text === "--command");
  return at > 0 ? words[at + 1] : undefined;
}

/** The text that the words behind the options come to; `values`: the options that have one. `isOpen`: it is filled in like that of `parallel`. */
function textBehind(words: readonly Decoded[], values: string, longValues: readonly string[], isOpen = false): Decoded | undefined {
  let at = 1;
  for (let word = words[at]; word?.text.startsWith("-"); word = words[at]) {
    const { text } = word;
    const takes = text.startsWith("--") ? longValues.includes(text.slice(2)) : text.length === 2 && values.includes(text.slice(1));
    at += takes ? 2 : 1;
  }
  return at < words.length ? joined(words.slice(at), isOpen) : undefined;
}

/** `trap TEXT SIGNAL`: what a shell runs when it is told to, or at its end. */
function trapped(words: readonly Decoded[]): GivenScript | undefined {
  const [action, ...signals] = words.slice(words[1]?.text === "--" ? 2 : 1);
  const isText = action && signals.length > 0 && !/^-|^$/.test(action.text);
  return isText ? { word: action, options: plainly, where: "later" } : undefined;
}

function shellScript(words: readonly Decoded[]): GivenScript | undefined {
  let errexit = false;
  let pipefail = false;
  for (let at = 1, found = false; at < words.length; at += 1) {
    const { text } = words[at] as Decoded;
    if (/^[-+]\w/.test(text)) {
      if (text.startsWith("-")) errexit ||= text.includes("e");
      // It only looks at the text.
      if (text.startsWith("-") && text.includes("n")) return undefined;
      if (/[oO]$/.test(text)) {
        pipefail ||= words[at + 1]?.text === "pipefail";
        if (words[at + 1]?.text === "noexec") return undefined;
        at += 1;
      }
      found ||= text.startsWith("-") && text.slice(1).includes("c");
    } else if (text === "--rcfile" || text === "--init-file") at += 1;
    else if (!text.startsWith("--")) return found ? { word: words[at] as Decoded, options: { errexit, pipefail } } : undefined;
  }
  return undefined;
}

/** Options of ssh that have a value (ssh(1)). */
const sshValues = "BbcDEeFIiJLlmOoPpRSWw";

/** The words behind the host that `ssh` goes to; `undefined` where there is none. */
export function remoteCommand<T extends ShellWord>(words: readonly T[]): readonly T[] | undefined {
  for (let at = 1; at < words.length; at += 1) {
    const { text } = words[at] as T;
    if (!/^-./.test(text)) return words.slice(at + 1);
    if (sshValues.includes(text[text.length - 1] as string) && ![...text.slice(1, -1)].some((flag) => sshValues.includes(flag))) at += 1;
  }
  return undefined;
}

/** The words that another machine's shell is given as one text. */
function remoteScript(words: readonly Decoded[]): GivenScript | undefined {
  const command = remoteCommand(words);
  return command?.length ? { word: joined(command), options: plainly, where: "elsewhere" } : undefined;
}

/** Several words as the one text that `eval` makes of them. */
function joined(words: readonly Decoded[], isOpen = false): Decoded {
  const [first] = words as readonly [Decoded, ...Decoded[]];
  const inner = () => {
    const builder = new LogicalBuilder(first.span.file);
    for (const [at, word] of words.entries()) {
      if (at > 0) builder.add(" ", word.span.start);
      if (isOpen) addOpen(builder, word);
      else addWord(builder, word);
    }
    return builder.build();
  };
  return { ...first, text: words.map(({ text }) => text).join(" "), literal: words.map(({ literal }) => literal).join(" "), inner };
}

function addWord(builder: LogicalBuilder, word: Decoded): void {
  const part = word.inner();
  builder.addPart(part, 0, part.text.length);
}

/** Adds a word, what `parallel` puts its arguments in for left open. */
function addOpen(builder: LogicalBuilder, { inner, span }: Decoded): void {
  const part = inner();
  let from = 0;
  for (const { index, 0: place } of part.text.matchAll(/(?<![$\w])\{(?:[./#%]|\/[./]|\d+)?\}/g)) {
    builder.addPart(part, from, index);
    builder.addFor(HOLE, span.start, span.end, "");
    from = index + place.length;
  }
  builder.addPart(part, from, part.text.length);
}

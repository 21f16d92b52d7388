import type { ShellAssignment, ShellCommand, ShellWord, Wrapper } from "../../model/script.ts";
import { HOLE } from "../image-reference.ts";
import { type GivenScript, scriptOf, takesText } from "./given-script.ts";
import { isShell, type ShellOptions } from "./shells.ts";
import { type Starter, starters } from "./starters.ts";
import type { Decoded } from "./word.ts";

/** How a whole script is read. */
export interface ScriptOptions extends ShellOptions {
  /**
   * Functions are read for each call, and so is what `ssh` runs on other machines. Who asks what a script starts wants that; who asks
   * what it does to this machine does not.
   */
  readonly follows?: boolean;
  /** Aliases count from the beginning: in every shell but bash. */
  readonly aliases?: boolean;
}

/** A command without the programs that only start it. */
export interface Unwrapped {
  /** What the program is called, without its folder: U+FFFC when nobody can know it, nothing when there is none. */
  readonly name: string;
  readonly wrappers: readonly Wrapper[];
  readonly words: readonly Decoded[];
  readonly assignments: readonly ShellAssignment[];
  /** The text that `sh -c`, `su -c` or `eval` runs: then `words` is what runs it. */
  readonly script?: GivenScript;
}

const inits: ReadonlySet<string> = new Set(
  "tini tini-static dumb-init docker-init catatonit s6-svscan s6-overlay s6-overlay-suexec init supervisord runsv runsvdir my_init systemd pid1 minit yelp-init".split(
    " ",
  ),
);

/** Programs made to be process 1: they hand signals on and collect what has ended. */
export const isInit = (name: string): boolean => inits.has(name);

/** Programs that start the one that their arguments name: `env`, `gosu`, `exec`. */
export const isStarter = (name: string): boolean => Object.hasOwn(starters, name);

/** Whether a program may be a wrapper: it starts another one, or reads a script from its words. */
export const startsAnother = (name: string): boolean => isStarter(name) || isShell(name) || takesText(name);

/** The last segment of a program's path. */
export const programName = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

/** The words of a script's `#!` line, `env` taken off; `undefined` without one. */
export function shebangOf(text: string): string[] | undefined {
  const bang = /^#![ \t]*(\S+)(?:[ \t]+(.*))?/.exec(text);
  if (!bang) return undefined;
  const [, program = "", rest = ""] = bang;
  return programName(program) === "env" ? rest.replace(/^-S\s+/, "").split(/\s+/) : [program, ...rest.split(/\s+/)];
}

/** Interpreters that are given a script as a file. */
const interpreters = /^(?:sh|bash|ash|dash|ksh|mksh|zsh|source|\.)$/;

/** The script that a command has a shell run from a file, as a path: `sh -e FILE`, `. FILE`; `undefined` when it is no such command. */
export function interpretedFile({ name, words }: Pick<ShellCommand, "name" | "words">): string | undefined {
  if (!interpreters.test(name)) return undefined;
  for (let at = 1; at < words.length; at += 1) {
    const { text } = words[at] as ShellWord;
    if (!/^[-+]/.test(text)) return text.includes("/") ? text : `./${text}`;
    // `-c` and `-s` run something else, `-o` has a word of its own.
    if (/^-[a-z]*[cs]/.test(text)) return undefined;
    if (/^[-+][a-zA-Z]*[oO]$/.test(text)) at += 1;
  }
  return undefined;
}

const noWrappers: readonly Wrapper[] = [];
const noAssignments: readonly ShellAssignment[] = [];

/** Takes one starter after the other off. `follows`: also `ssh`, whose words another machine's shell reads, and what `xargs` adds. */
export function unwrap(words: readonly Decoded[], follows = false): Unwrapped {
  const plain = nameOf(words[0]);
  if (!startsAnother(plain) && !(follows && (plain === "ssh" || plain === "trap")))
    return { name: plain, wrappers: noWrappers, words, assignments: noAssignments };
  const wrappers: Wrapper[] = [];
  const assignments: ShellAssignment[] = [];
  let rest = words;
  let name = plain;
  for (let depth = 0; depth < 12; depth += 1) {
    const first = rest[0];
    if (!first || name === HOLE) break;
    const script = scriptOf(name, rest, follows);
    if (script) return { name, wrappers: [...wrappers, { name, words: rest, span: first.span }], words: rest, assignments, script };
    const starter = isStarter(name) ? starters[name] : undefined;
    const at = starter ? commandAt(rest, starter, assignments) : undefined;
    if (at === undefined || at >= rest.length) break;
    wrappers.push({ name, words: rest.slice(0, at), span: first.span });
    rest = follows && name === "xargs" ? withInput(rest, at) : rest.slice(at);
    name = nameOf(rest[0]);
  }
  return { name, wrappers, words: rest, assignments };
}

const nameOf = (program: Decoded | undefined): string =>
  program === undefined ? "" : program.text.includes(HOLE) ? HOLE : programName(program.text);

/** Where the started command begins; `undefined` when none is started. */
function commandAt(
  words: readonly Decoded[],
  { values = "", longValues = [], operands = 0, assigns, unless }: Starter,
  into: ShellAssignment[],
): number | undefined {
  let left = operands;
  for (let at = 1; at < words.length; at += 1) {
    const { text, literal, span } = words[at] as Decoded;
    if (unless?.test(text)) return undefined;
    if (text === "--") {
      if (left === 0) return at + 1;
    } else if (text.startsWith("--")) {
      if (!text.includes("=") && longValues.includes(text.slice(2))) at += 1;
    } else if (text.startsWith("-") && (text.length > 1 || assigns)) {
      if (values.includes(text[text.length - 1] as string) && ![...text.slice(1, -1)].some((flag) => values.includes(flag))) at += 1;
    } else if (assigns && /^[A-Za-z_]\w*=/.test(text)) {
      const equals = text.indexOf("=");
      into.push({ name: text.slice(0, equals), value: { text: text.slice(equals + 1), literal: literal.slice(equals + 1), span }, span });
    } else if (left > 0) left -= 1;
    else return at;
  }
  return undefined;
}

/** The command that `xargs` starts, from a place in its words: with something unknown at its end, or at each place that `-I` names. */
function withInput(words: readonly Decoded[], at: number): readonly Decoded[] {
  const command = words.slice(at);
  const [program] = command;
  const given = words.slice(1, at).findIndex(({ text }) => /^(?:-[iI]|--replace(?:=|$))/.test(text));
  const option = words[1 + given]?.text ?? "";
  const mark =
    given < 0 ? undefined : (/^(?:-[iI]|--replace=)(.+)$/.exec(option)?.[1] ?? (option === "-I" ? words[2 + given]?.text : "{}"));
  if (!program) return command;
  if (!mark)
    return [...command, { ...program, text: HOLE, literal: HOLE, holes: [""], isMany: true, splits: true, substitutions: [], names: [] }];
  return command.map((word) => (word.text.includes(mark) ? openAt(word, mark) : word));
}

/** A word in which nobody knows what stands for `mark`. */
function openAt(word: Decoded, mark: string): Decoded {
  const known = [...(word.holes ?? [])];
  const pieces = word.text.split(mark);
  const holes = pieces.flatMap((piece, at) => [...(at > 0 ? [""] : []), ...known.splice(0, piece.split(HOLE).length - 1)]);
  return { ...word, text: pieces.join(HOLE), literal: word.literal.split(mark).join(HOLE), holes };
}

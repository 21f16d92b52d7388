import type { ShellAssignment, ShellCommand, ShellWord, Wrapper } from "../../model/script.ts";
import { LogicalBuilder } from "../../text/logical.ts";
import { HOLE } from "../image-reference.ts";
import type { Decoded } from "./word.ts";

/** `set -e` and `set -o pipefail`. */
export interface ShellOptions {
  readonly errexit: boolean;
  readonly pipefail: boolean;
}

/** How a whole script is read. */
export interface ScriptOptions extends ShellOptions {
  /**
   * Functions are read for each call, and so is what `ssh` runs on other machines. Who asks what a script starts wants that; who asks
   * what it does to this machine does not.
   */
  readonly follows?: boolean;
}

/** A command without the programs that only start it. */
export interface Unwrapped {
  /** What the program is called, without its folder: U+FFFC when nobody can know it, nothing when there is none. */
  readonly name: string;
  readonly wrappers: readonly Wrapper[];
  readonly words: readonly Decoded[];
  readonly assignments: readonly ShellAssignment[];
  /** The text that `sh -c`, `su -c` or `eval` runs: then `words` is what runs it. */
  readonly script?: { readonly word: Decoded; readonly options: ShellOptions; readonly isElsewhere?: true };
}

/** How a program that starts another one is written: options that take a value, and words that stand before the command. */
interface Starter {
  readonly values?: string;
  readonly longValues?: readonly string[];
  readonly operands?: number;
  /** `NAME=value` may stand before the command. */
  readonly assigns?: boolean;
  /** With one of these it starts nothing. */
  readonly unless?: RegExp;
}

/** From the manual page of each. */
const starters: Readonly<Record<string, Starter>> = {
  env: { values: "uSC", longValues: ["unset", "split-string", "chdir"], assigns: true },
  sudo: {
    values: "ughpCDRTUr",
    longValues: ["user", "group", "host", "prompt", "chdir", "chroot", "other-user", "role"],
    assigns: true,
    unless: /^-(?:[lvKkV]|-list|-validate|-version)$/,
  },
  doas: { values: "uC" },
  nice: { values: "n", longValues: ["adjustment"] },
  ionice: { values: "cnp", longValues: ["class", "classdata"] },
  timeout: { values: "ks", longValues: ["kill-after", "signal"], operands: 1 },
  nohup: {},
  setsid: {},
  time: { values: "fo", longValues: ["format", "output"] },
  stdbuf: { values: "ioe", longValues: ["input", "output", "error"] },
  exec: { values: "a" },
  command: { unless: /^-[vV]/ },
  builtin: {},
  busybox: {},
  xargs: { values: "dEILnPsa", longValues: ["delimiter", "max-args", "max-procs", "replace", "max-lines", "arg-file"] },
  chroot: { longValues: ["userspec", "groups"], operands: 1 },
  gosu: { operands: 1 },
  "su-exec": { operands: 1 },
  "s6-setuidgid": { operands: 1 },
  "s6-applyuidgid": { values: "ugG" },
  setuidgid: { operands: 1 },
  setuser: { operands: 1 },
  chpst: { values: "uUbe/nlLmdopfctr" },
  fixuid: {},
  setpriv: {
    longValues:
      "reuid regid ruid euid rgid egid groups inh-caps ambient-caps bounding-set securebits pdeathsig selinux-label apparmor-profile".split(
        " ",
      ),
  },
  runuser: { values: "ugG", longValues: ["user", "group", "supp-group"], unless: /^-c$|^--command/ },
  tini: { values: "pe" },
  // Of s6-overlay, and other first processes of containers.
  init: {},
  "with-contenv": {},
  catatonit: {},
  "xvfb-run": { values: "efnpsw", longValues: ["error-file", "auth-file", "server-num", "xauth-protocol", "server-args", "wait"] },
  "ssh-agent": { values: "aEOPt" },
  "dumb-init": { values: "r", longValues: ["rewrite"] },
  chronic: {},
  eatmydata: {},
  unbuffer: {},
};

/** Shells whose `-c` text is a script we can read. */
const shells: ReadonlySet<string> = new Set(["sh", "bash", "ash", "dash", "ksh", "mksh", "zsh"]);

export const isShell = (name: string): boolean => shells.has(name);

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
export const startsAnother = (name: string): boolean =>
  isStarter(name) || isShell(name) || name === "eval" || name === "su" || name === "runuser";

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

/** Programs that run others, or a text they are given. */
const runners: ReadonlySet<string> = new Set(["eval", "su", "runuser", ...shells, ...Object.keys(starters)]);

const noWrappers: readonly Wrapper[] = [];
const noAssignments: readonly ShellAssignment[] = [];

/** Takes one starter after the other off. `follows`: also `ssh`, whose words another machine's shell reads. */
export function unwrap(words: readonly Decoded[], follows = false): Unwrapped {
  const plain = nameOf(words[0]);
  if (!runners.has(plain) && !(follows && plain === "ssh")) return { name: plain, wrappers: noWrappers, words, assignments: noAssignments };
  const wrappers: Wrapper[] = [];
  const assignments: ShellAssignment[] = [];
  let rest = words;
  let name = plain;
  for (let depth = 0; depth < 12; depth += 1) {
    const first = rest[0];
    if (!first || name === HOLE) break;
    const script = name === "ssh" ? (follows ? remoteScript(rest) : undefined) : scriptOf(name, rest);
    if (script) return { name, wrappers: [...wrappers, { name, words: rest, span: first.span }], words: rest, assignments, script };
    const starter = isStarter(name) ? starters[name] : undefined;
    const at = starter ? commandAt(rest, starter, assignments) : undefined;
    if (at === undefined || at >= rest.length) break;
    wrappers.push({ name, words: rest.slice(0, at), span: first.span });
    rest = rest.slice(at);
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

/** The word that holds a script, for `sh -ec TEXT`, `su user -c TEXT`, `eval TEXT`. */
function scriptOf(name: string, words: readonly Decoded[]): Unwrapped["script"] {
  if (name === "eval" && words.length > 1) return { word: joined(words.slice(1)), options: { errexit: false, pipefail: false } };
  if (name === "su" || name === "runuser") {
    const at = words.findIndex(({ text }) => /^-[a-z]*c$/.test(text) || text === "--command");
    const word = at > 0 ? words[at + 1] : undefined;
    return word && { word, options: { errexit: false, pipefail: false } };
  }
  if (!isShell(name)) return undefined;
  let errexit = false;
  let pipefail = false;
  for (let at = 1, found = false; at < words.length; at += 1) {
    const { text } = words[at] as Decoded;
    if (/^[-+]\w/.test(text)) {
      if (text.startsWith("-")) errexit ||= text.includes("e");
      if (/[oO]$/.test(text)) {
        pipefail ||= words[at + 1]?.text === "pipefail";
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
function remoteScript(words: readonly Decoded[]): Unwrapped["script"] {
  const command = remoteCommand(words);
  return command?.length ? { word: joined(command), options: { errexit: false, pipefail: false }, isElsewhere: true } : undefined;
}

/** Several words as the one text that `eval` makes of them. */
function joined(words: readonly Decoded[]): Decoded {
  const [first] = words as readonly [Decoded, ...Decoded[]];
  const inner = () => {
    const builder = new LogicalBuilder(first.span.file);
    for (const [at, word] of words.entries()) {
      if (at > 0) builder.add(" ", word.span.start);
      const part = word.inner();
      builder.addPart(part, 0, part.text.length);
    }
    return builder.build();
  };
  return { ...first, text: words.map(({ text }) => text).join(" "), literal: words.map(({ literal }) => literal).join(" "), inner };
}

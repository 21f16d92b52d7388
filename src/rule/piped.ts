import { type Interpreter, interpreterOf } from "../knowledge/interpreters.ts";
import type { ShellCommand, ShellWord, Wrapper } from "../model/script.ts";
import { HOLE } from "../syntax/image-reference.ts";
import { argumentsOf } from "../syntax/shell/arguments.ts";
import { isShell } from "../syntax/shell/shells.ts";
import { printers } from "../syntax/shell/written.ts";
import { Memory } from "../text/memory.ts";
import { verifies } from "./checks.ts";
import { downloadOf } from "./downloads.ts";

/** How far a download is followed through programs and variables. */
const furthest = 20;

/** What is known at a place of a script. */
interface Known {
  /** The download that a variable holds. */
  readonly held: Map<string, ShellCommand>;
  /** The commands whose output goes into a command, its assignments included. */
  readonly into: ReadonlyMap<ShellCommand, readonly ShellCommand[]>;
}

/**
 * The commands of one script that run what a download prints, with the download. What stands between, programs and variables,
 * changes the form of the text at most: it still comes from the server, unless somebody compares it.
 */
export function pipedDownloads(commands: readonly ShellCommand[]): ReadonlyMap<ShellCommand, ShellCommand> {
  const found = followed.get(commands) ?? follow(commands);
  followed.set(commands, found);
  return found;
}

/** Several rules ask the same of one script. */
const followed = new Memory<readonly ShellCommand[], ReadonlyMap<ShellCommand, ShellCommand>>();

const nothing: ReadonlyMap<ShellCommand, ShellCommand> = new Map();

function follow(commands: readonly ShellCommand[]): ReadonlyMap<ShellCommand, ShellCommand> {
  if (!commands.some(printsDownload)) return nothing;
  const into = new Map<ShellCommand, ShellCommand[]>();
  for (const each of commands)
    if (each.substitutedInto && !into.get(each.substitutedInto)?.push(each)) into.set(each.substitutedInto, [each]);
  const known: Known = { held: new Map(), into };
  const found = new Map<ShellCommand, ShellCommand>();
  for (const command of commands) {
    const source = programFrom(command, known);
    if (source) found.set(command, source);
    remember(command, known);
  }
  return found;
}

/** What a variable holds from here on: `X=$(curl ...)`, `curl ... | read X`. */
function remember(command: ShellCommand, known: Known): void {
  const { name, assignments, words } = command;
  const set = (variable: string, source: ShellCommand | undefined): void =>
    void (source ? known.held.set(variable, source) : known.held.delete(variable));
  for (const { name: variable, value } of assignments) set(variable, printedInto(value, command, known));
  for (const word of /^(?:export|declare|local|readonly|typeset)$/.test(name) ? words.slice(1) : []) {
    const [variable = ""] = word.text.split("=", 1);
    if (word.text.includes("="))
      set(variable, word.text.slice(variable.length + 1) === HOLE ? printedInto(word, command, known) : undefined);
  }
  if (name === "read") for (const { text } of words.slice(1)) if (/^[A-Za-z_]\w*$/.test(text)) set(text, origin(command.readsFrom, known));
}

/** The download whose text a command runs. */
function programFrom(command: ShellCommand, known: Known): ShellCommand | undefined {
  const { name, words, wrappers } = command;
  const [first] = words;
  if (name === HOLE && first?.text === HOLE) {
    const source = printedInto(first, command, known);
    if (source) return source;
  }
  const given = wrappers.find((each) => each.name === "xargs");
  const each = given && placeholderOf(given);
  if (each && first?.text === each) return origin(command.readsFrom, known);
  if (wrappers.some((wrapper) => wrapper.name === "eval")) {
    const source = command.takes.find(printsDownload);
    if (source) return source;
  }
  const interpreter = interpreterOf(name);
  if (!interpreter) return undefined;
  const text = programText(command, interpreter);
  // Without a text behind the option, xargs puts it there.
  if (text === "missing" || (each && text?.text === each)) return given ? origin(command.readsFrom, known) : undefined;
  if (text) return statement.test(text.text) ? printedInto(text, command, known) : undefined;
  return given ? undefined : fromFile(command, interpreter, known);
}

/** A text that begins with what is put in, or has it as a statement of its own. */
const statement = /(?:^|[;\n])[ \t]*\uFFFC[ \t]*(?:[;\n]|$)/;

/** The program text that an option or operand holds; `missing` when the command ends where it should stand. */
function programText({ words }: ShellCommand, { text, operand }: Interpreter): ShellWord | "missing" | undefined {
  const letters = text.flatMap((option) => (/^-\w$/.test(option) ? [option.slice(1)] : [])).join("");
  for (let at = 1; at < words.length; at += 1) {
    const word = words[at] as ShellWord;
    const equals = word.text.startsWith("--") ? word.text.indexOf("=") : -1;
    if (equals > 0 && text.includes(word.text.slice(0, equals))) return { ...word, text: word.text.slice(equals + 1) };
    if (text.includes(word.text) || (letters && new RegExp(`^-[A-Za-z]*[${letters}]$`).test(word.text))) return words[at + 1] ?? "missing";
    if (letters && new RegExp(`^-[${letters}]\uFFFC`).test(word.text)) return { ...word, text: word.text.slice(2) };
    if (operand && !word.text.startsWith("-"))
      return operand.command === undefined ? word : word.text === operand.command ? words[at + 1] : undefined;
  }
  return undefined;
}

const dashes = /^(?:-|\/dev\/stdin|\/dev\/fd\/0|\/proc\/self\/fd\/0)$/;

/** The download that an interpreter reads as its input, or as the file it is told to run. */
function fromFile(command: ShellCommand, { input, unless = [] }: Interpreter, known: Known): ShellCommand | undefined {
  const { name, redirects, takes, readsFrom, words } = command;
  const { options, operands } = argumentsOf(command, name);
  if (options.some((option) => unless.includes(option.name))) return undefined;
  const files = isShell(name) ? operands.filter(({ text }) => !/^\+\w+$/.test(text)) : operands;
  const [file] = files;
  if (file?.text === HOLE) return printedInto(file, command, known);
  const readsInput =
    files.slice(0, 2).some(({ text }) => dashes.test(text)) ||
    (input === "always" && (!file || words.some(({ text }) => text === "--"))) ||
    (isShell(name) && options.some((option) => option.name === "-s"));
  if (!readsInput) return undefined;
  const text = isShell(name) ? undefined : redirects.find(({ operator }) => operator.startsWith("<<"))?.target;
  if (text) return statement.test(text.text) ? (takes.find(printsDownload) ?? heldBy(text, known)) : undefined;
  return origin(readsFrom, known);
}

/** The download whose output a word holds: by substitution, or in a variable. */
function printedInto(word: Pick<ShellWord, "text" | "names" | "span">, command: ShellCommand, known: Known): ShellCommand | undefined {
  const inside = (known.into.get(command) ?? []).find(
    (each) => each.span.start >= word.span.start && each.span.end <= word.span.end && printsDownload(each),
  );
  return inside ?? heldBy(word, known);
}

const heldBy = ({ names = [] }: Pick<ShellWord, "names">, { held }: Known): ShellCommand | undefined =>
  held.get(names.find((name) => held.has(name)) ?? "");

const printsDownload = (command: ShellCommand): boolean => downloadOf(command)?.output === "-";

/** Goes up a pipe to the download at its head. */
function origin(feeders: readonly ShellCommand[], known: Known, seen = new Set<ShellCommand>()): ShellCommand | undefined {
  for (const each of feeders) {
    if (seen.has(each) || seen.size > furthest || verifies(each)) continue;
    seen.add(each);
    if (printsDownload(each)) return each;
    if (downloadOf(each) || each.redirects.some(({ operator }) => /^(?:&?>>?|>\|)$/.test(operator))) continue;
    const printed = printers.has(each.name) ? each.words.flatMap((word) => printedInto(word, each, known) ?? [])[0] : undefined;
    const before = printed ?? origin(each.readsFrom, known, seen);
    if (before) return before;
  }
  return undefined;
}

/** What xargs replaces in the command it starts; `undefined` when it adds arguments behind it. */
function placeholderOf({ words }: Wrapper): string | undefined {
  for (const [at, { text }] of words.entries()) {
    if (text === "-I") return words[at + 1]?.text;
    const [, glued] = /^(?:-I|--replace=)(.+)$/.exec(text) ?? [];
    if (glued) return glued;
    if (text === "-i" || text === "--replace") return "{}";
  }
  return undefined;
}

import { type Clue, notTelling, type Tool, telling, tellingEnd, tools } from "../knowledge/credential-options.ts";
import type { CommandLine, ShellWord } from "../model/script.ts";
import { argumentsOf, optionOf } from "../syntax/shell/arguments.ts";
import { literally } from "../text/pattern.ts";

/** Whether an option, with its one or two dashes, says that its value is a credential; the last part of a dotted name says what it is. */
export function isTelling(option: string): boolean {
  if (!/^--?[A-Za-z]/.test(option) || option.length > 100) return false;
  const name = option.replace(/^--?/, "").toLowerCase().replaceAll("_", "-");
  const last = name.slice(name.lastIndexOf(".") + 1);
  return telling.has(last) || (tellingEnd.test(last) && !notTelling.test(last));
}

/** How such options end: in text, that is enough. */
export const tellingOption: Clue = {
  hints: ["pass", "secret", "token", "api"],
  before: /--?[\w-]{0,40}(?:pass(?:word|wd)?|secret|token|api-?key)["']?(?:[\s,=]+["']?)/i,
};

/** A user with a password after an option that names a user: in text, that is enough, too. */
export const userOption: Clue = {
  hints: ["-u"],
  before: /(?:^|[\s"'[,])(?:-u|--user)["']?[\s,=]+(?:["'][^\s:"'/]{1,200}|[^\s:"'/,=][^\s:"'/]{0,200}):/,
};

/** Where a command line holds a credential: the word, and what of it that is. */
export interface Given {
  readonly word: ShellWord;
  readonly value: string;
}

const patternOf = (names: string): string =>
  names
    .split(" ")
    .map((name) => (name.endsWith("*") ? `${literally(name.slice(0, -1))}\\w*` : literally(name)))
    .join("|");

const families: (readonly [string, Tool])[] = [];
const byName = new Map<string, Tool[]>();
for (const tool of tools)
  for (const name of tool.programs.split(" "))
    if (name.endsWith("*")) families.push([name.slice(0, -1), tool]);
    else byName.set(name, [...(byName.get(name) ?? []), tool]);

/** The tools that a program is, one for each way it takes a credential, by its name without its folder. */
export function toolsOf(program: string): readonly Tool[] {
  const name = program.replace(/\.exe$/i, "");
  return [
    ...(byName.get(name) ?? []),
    ...families.flatMap(([start, tool]) => (name.startsWith(start) && /^[\w-]*$/.test(name) ? [tool] : [])),
  ];
}

/** Whether a program reads passwords of accounts and sets them. */
export const setsPasswords = (name: string): boolean => name === "chpasswd" || name === "passwd";

/** What a tool is given on a command line, if that is what it asks for. */
export function givenTo({ way, under }: Tool, { name, words }: CommandLine): Given | undefined {
  if (under && !isUnder(under, words)) return undefined;
  if ("options" in way) return afterOption(way.options.split(" "), way.value, words);
  if ("users" in way) return behind(way.separator ?? ":", optionValue(way.users.split(" "), name, words));
  if ("setting" in way) return ofSetting(way.setting, words);
  if ("after" in way) return operandAfter(way.after, way.skip, words);
  if ("form" in way) return inForm(way.form, words);
  if ("stdin" in way) return undefined;
  if ("prefix" in way)
    return from(
      words.find(({ text }) => text.startsWith(way.prefix)),
      way.prefix.length,
    );
  return words.some(({ text }) => way.lastAfter.test(text)) ? from(words.at(-1), 0) : undefined;
}

/** Whether a tool takes what it reads from standard input for its credential. */
export const readsCredential = ({ name, words }: Pick<CommandLine, "name" | "words">): boolean =>
  toolsOf(name).some(({ way }) => "stdin" in way && words.some(({ text }) => text === way.stdin));

const isUnder = (under: string, words: readonly ShellWord[]): boolean =>
  under.includes(" ")
    ? under.split(" ").every((word, at) => words[at + 1]?.text === word)
    : words[1]?.text.toLowerCase() === under || words[2]?.text === under;

const from = (word: ShellWord | undefined, at: number): Given | undefined => word && { word, value: word.literal.slice(at) };

function afterOption(names: readonly string[], value: "same" | "next" | "either", words: readonly ShellWord[]): Given | undefined {
  for (const [at, word] of words.entries())
    for (const name of names) {
      if (word.text === name && value !== "same") return from(words[at + 1], 0);
      if (word.text.startsWith(name) && word.text !== name && value !== "next")
        return from(word, name.startsWith("--") ? name.length + 1 : name.length);
    }
  return undefined;
}

/** The value of an option, among other letters too where the tool's are known. */
function optionValue(names: readonly string[], tool: string, words: readonly ShellWord[]): ShellWord | undefined {
  const given = afterOption(names, "either", words);
  return optionOf(argumentsOf({ words }, tool), ...names)?.value ?? (given && { ...given.word, literal: given.value });
}

function behind(separator: string, word: ShellWord | undefined): Given | undefined {
  const at = word?.literal.indexOf(separator) ?? -1;
  return at < 0 ? undefined : from(word, at + 1);
}

/** Options, switches of Windows and settings in one word are no operands. */
function operandAfter(pattern: RegExp, skip: number, words: readonly ShellWord[]): Given | undefined {
  const at = words.findIndex(({ text }) => pattern.test(text));
  return at < 0 ? undefined : from(words.slice(at + 1).filter(({ text }) => !/^[-/]|^\w+=/.test(text))[skip], 0);
}

function inForm(form: RegExp, words: readonly ShellWord[]): Given | undefined {
  for (const word of words.slice(1)) {
    const value = form.exec(word.literal)?.[1];
    if (value) return { word, value };
  }
  return undefined;
}

function ofSetting(setting: RegExp, words: readonly ShellWord[]): Given | undefined {
  const at = words.findIndex(({ text }) => setting.test(text));
  const equals = words[at]?.literal.indexOf("=") ?? -1;
  if (equals > 0) return from(words[at], equals + 1);
  return at > 0 ? from(words[at + 1], 0) : undefined;
}

/** What gives a tool's credential away in text: the program, or its subcommand, then its option somewhere in the same command. */
export function clueOf({ programs, under, way, account, anywhere }: Tool): Clue | undefined {
  if (anywhere || !("options" in way)) return anywhere;
  const names = under ? literally(under) : patternOf(programs);
  // A hash has dollars in it: it is quoted more often than not.
  const next = way.value === "same" ? "" : account ? `[\\s=]+["']?` : "[\\s=]+";
  const before = new RegExp(`\\b(?:${names})\\b[^|;&\\n]{0,200}?\\s(?:${patternOf(way.options)})${next}`);
  return { hints: under ? [under] : programs.replaceAll("*", "").split(" "), before };
}

/** Names that other words hold, too: they count as words of their own. */
const short = /^\w{1,3}$/;

const programs = [...new Set(tools.flatMap((tool) => tool.programs.replaceAll("*", "").split(" ")))];

/** Lower-case texts, one of which is in every line that hands on a credential: a program, or an option that tells by itself. */
const hints: readonly string[] = [...programs.filter((name) => !short.test(name)), "pass", "secret", "token", "api", "masterauth", "key"];
const shortNames = new RegExp(`\\b(?:${programs.filter((name) => short.test(name)).join("|")})\\b`);

/** Whether a text may hold such a line, or one that writes something into a file: the cheap test before it is read. */
export function mayGive(text: string): boolean {
  const lower = text.toLowerCase();
  return (
    hints.some((hint) => lower.includes(hint)) ||
    shortNames.test(lower) ||
    ((lower.includes("echo") || lower.includes("printf")) && /[>]|\btee\b/.test(text))
  );
}

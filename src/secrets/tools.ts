import { type Clue, notTelling, type Tool, telling, tellingEnd, tools } from "../knowledge/credential-options.ts";
import { maskedTools } from "../knowledge/masked-options.ts";
import type { CommandLine, ShellWord } from "../model/script.ts";
import { argumentsOf } from "../syntax/shell/arguments.ts";
import { holdsAny } from "../text/hints.ts";
import { literally } from "../text/pattern.ts";
import { remembering } from "../text/remembering.ts";

/** Whether an option, with its one or two dashes, says that its value is a credential; the last part of a dotted name says what it is. */
export function isTelling(option: string): boolean {
  if (!option.startsWith("-")) return false;
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
  before: /(?:^|[\s"'[,])(?:-u|--user)["']?[\s,=]+(?!["']?\d{1,10}:\d)(?:["'][^\s:"'/]{1,200}|[^\s:"'/,=][^\s:"'/]{0,200}):/,
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

/** A tool, and whether its credential is masked only. */
interface Known extends Tool {
  readonly quiet: boolean;
}

const families: (readonly [string, Known])[] = [];
const byName = new Map<string, Known[]>();
const all = [...tools.map((tool) => ({ ...tool, quiet: false })), ...maskedTools.map((tool) => ({ ...tool, quiet: true }))];
for (const tool of all)
  for (const name of tool.programs.split(" "))
    if (name.endsWith("*")) families.push([name.slice(0, -1), tool]);
    else byName.set(name, [...(byName.get(name) ?? []), tool]);

/** The tools that a program is, one for each way it takes a credential, by its name without its folder. */
export const toolsOf = remembering(1_000, (program): readonly Known[] => {
  const name = /\.exe$/i.test(program) ? program.slice(0, -4) : program;
  const known = byName.get(name) ?? none;
  const others = families.filter(([start]) => name.startsWith(start));
  return others.length > 0 && /^[\w-]*$/.test(name) ? [...known, ...others.map(([, tool]) => tool)] : known;
});

const none: readonly Known[] = [];

/** Whether a command sets variables of the shell: its words are assignments. */
export const isSetting = ({ name }: Pick<CommandLine, "name">): boolean => /^(?:export|declare|local|readonly)$/.test(name);

/** Whether a program reads passwords of accounts and sets them. */
export const setsPasswords = (name: string): boolean => name === "chpasswd" || name === "passwd";

/** What a tool is given on a command line, as often as it is what it asks for. */
export function givenTo({ way, under }: Tool, { name, words }: CommandLine): readonly Given[] {
  if (under && !isUnder(under, words)) return nothing;
  if ("options" in way) {
    const given = afterOptions(way, words);
    const { part } = way;
    return part ? given.flatMap((each) => partsOf(each, part)) : given;
  }
  if ("users" in way) return behind(way.separator ?? ":", optionValues(namesIn(way.users), name, words));
  if ("setting" in way) return ofSetting(way.setting, words);
  if ("after" in way) return operandAfter(way, words);
  if ("form" in way) return inForm(way.form, words);
  if ("prefix" in way) return words.flatMap((word) => (word.text.startsWith(way.prefix) ? from(word, way.prefix.length) : []));
  return "lastAfter" in way && words.some(({ text }) => way.lastAfter.test(text)) ? from(words.at(-1), 0) : nothing;
}

const nothing: readonly Given[] = [];

/** A program that reads its credential from standard input. */
export interface Reader {
  /** It reads other things there, too. */
  readonly maybe: boolean;
  /** What it reads is masked only. */
  readonly quiet: boolean;
}

/** Whether a program, or what starts it, takes what it reads from standard input for its credential. */
export function readerOf({ name, words, wrappers = [] }: CommandLine["feeds"][number]): Reader | undefined {
  for (const each of [{ name, words }, ...wrappers])
    for (const { way, under, quiet } of toolsOf(each.name)) {
      if (!("stdin" in way) || (under && !isUnder(under, each.words))) continue;
      const { stdin } = way;
      if (stdin === "always" || each.words.some(({ text }) => stdin.test(text))) return { maybe: stdin === "always", quiet };
    }
  return undefined;
}

const isUnder = (under: string, words: readonly ShellWord[]): boolean =>
  under.includes(" ")
    ? under.split(" ").every((word, at) => words[at + 1]?.text === word)
    : words[1]?.text.toLowerCase() === under || words[2]?.text === under;

const from = (word: ShellWord | undefined, at: number): Given[] => (word ? [{ word, value: word.literal.slice(at) }] : []);

const partsOf = ({ word, value }: Given, part: RegExp): Given[] =>
  Array.from(value.matchAll(part), ([, found = ""]) => ({ word, value: found })).filter((given) => given.value !== "");

/** A letter that stands among others. */
const isAmong = (name: string, text: string): boolean => /^-[A-Za-z]{2,}$/.test(text) && text.endsWith(name.slice(1));

function afterOptions({ options, value, among }: Extract<Tool["way"], { readonly options: string }>, words: readonly ShellWord[]): Given[] {
  const names = namesIn(options);
  const found: Given[] = [];
  for (const [at, word] of words.entries())
    for (const name of names) {
      if ((word.text === name && value !== "same") || (among && isAmong(name, word.text))) found.push(...from(words[at + 1], 0));
      else if (word.text.startsWith(name) && word.text !== name && value !== "next")
        found.push(...from(word, name.startsWith("--") ? name.length + 1 : name.length));
    }
  return found;
}

/** The names in a row of the table. */
const namesIn = remembering(1_000, (row) => row.split(" "));

/** The values of an option, among other letters too where the tool's are known. */
function optionValues(names: readonly string[], tool: string, words: readonly ShellWord[]): readonly ShellWord[] {
  if (!words.some(({ text }) => names.some((name) => mayBegin(name, text)))) return [];
  const known = argumentsOf({ words }, tool).options.flatMap(({ name, value }) => (value && names.includes(name) ? [value] : []));
  if (known.length > 0) return known;
  const given = afterOptions({ options: names.join(" "), value: "either" }, words);
  return given.map(({ word, value }) => ({ ...word, literal: value }));
}

/** Whether a word may be an option of that name, with its value or with other letters in front: the cheap question. */
const mayBegin = (name: string, text: string): boolean =>
  text.startsWith(name) || (name.length === 2 && text.startsWith("-") && text.includes(name[1] as string));

const behind = (separator: string, words: readonly ShellWord[]): Given[] =>
  words.flatMap((word) => {
    const at = word.literal.indexOf(separator);
    return at < 0 ? [] : from(word, at + 1);
  });

/** Options, switches of Windows and settings in one word are no operands. */
function operandAfter({ after, skip, takes = "" }: Extract<Tool["way"], { readonly after: RegExp }>, words: readonly ShellWord[]): Given[] {
  const at = words.findIndex(({ text }) => after.test(text));
  if (at < 0) return [];
  const taking = takes.split(" ");
  const isTaken = (index: number): boolean => taking.includes(words[index - 1]?.text ?? "");
  const operands = words.filter(({ text }, index) => index > at && !/^[-/]|^\w+=/.test(text) && !isTaken(index));
  return from(operands[skip], 0);
}

const inForm = (form: RegExp, words: readonly ShellWord[]): Given[] =>
  words.slice(1).flatMap((word) => {
    const value = form.exec(word.literal)?.[1];
    return value ? [{ word, value }] : [];
  });

function ofSetting(setting: RegExp, words: readonly ShellWord[]): Given[] {
  const at = words.findIndex(({ text }) => setting.test(text));
  const equals = words[at]?.literal.indexOf("=") ?? -1;
  if (equals > 0) return from(words[at], equals + 1);
  return at > 0 ? from(words[at + 1], 0) : [];
}

/** What gives a tool's credential away in text: the program, or its subcommand, then its option somewhere in the same command. */
export function clueOf({ programs, under, way, account, anywhere }: Tool): Clue | undefined {
  if (anywhere || !("options" in way)) return anywhere;
  const names = under ? literally(under) : patternOf(programs);
  // A hash has dollars in it: it is quoted more often than not.
  const next = way.value === "same" ? "" : account ? `[\\s=]+["']?` : "[\\s=]+";
  const before = new RegExp(`\\b(?:${names})\\b[^|;&\\n]{0,200}?\\s(?:${patternOf(way.options)})${next}`);
  return { hints: under ? [under] : programs.replaceAll("*", "").split(" "), asWords: true, before };
}

const namesOf = (those: readonly Tool[]): ReadonlySet<string> =>
  new Set(those.flatMap(({ programs }) => programs.toLowerCase().split(" ")).filter((name) => !name.endsWith("*")));
const programs = namesOf(all.filter(({ way }) => !("stdin" in way)));
/** Those that are only fed their credential. */
const fed = new Set([...namesOf(all)].filter((name) => !programs.has(name)));

/** Lower-case texts that tell by themselves: one of an option, of a name, of a header. */
const tells = holdsAny("pass pwd secret token api masterauth key cred cookie authorization identified".split(" "));

/** Whether a text may hold such a line, or one that writes something into a file: the cheap test before it is read. */
export function mayGive(text: string): boolean {
  const lower = text.toLowerCase();
  if (tells(lower)) return true;
  const written = lower.split(/[^\w.+-]+/);
  const names = lower.includes(".exe") ? written.map((name) => (name.endsWith(".exe") ? name.slice(0, -4) : name)) : written;
  if (names.some((name) => programs.has(name))) return true;
  if (families.some(([start]) => lower.includes(start) && names.some((name) => name.startsWith(start)))) return true;
  const prints = lower.includes("echo") || lower.includes("printf");
  if (prints && /[>]|\btee\b/.test(text)) return true;
  return (text.includes("<<") || (prints && text.includes("|"))) && names.some((name) => fed.has(name));
}

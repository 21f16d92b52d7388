import type { CommandLine, ShellWord } from "../model/script.ts";
import { argumentsOf, optionOf } from "../syntax/shell/arguments.ts";
import { literally } from "../text/pattern.ts";

/** How a program is given its credential. */
export type Way =
  /** After an option: in the same word (`-pPW`), in the next one (`-p PW`), or in either. */
  | { readonly options: string; readonly value: "same" | "next" | "either" }
  /** After the colon in the value of an option: `-u user:PW`. */
  | { readonly users: string }
  /** As a setting: what follows the `=` in the word that names it, or the next word. */
  | { readonly setting: RegExp }
  /** As the last word, when another one asks for it. */
  | { readonly lastAfter: RegExp }
  /** In a word that begins so. */
  | { readonly prefix: string };

/** What stands before a credential in text that nobody has parsed: there, rather too much is hidden than too little. */
export interface Clue {
  /** Lower-case texts, one of which is there: the cheap test before the pattern. */
  readonly hints: readonly string[];
  readonly before: RegExp;
}

/** A program, or several alike, and how a credential is given on its command line. */
export interface Tool {
  /** Names of programs; a star stands for any ending. */
  readonly programs: string;
  /** The subcommand that takes it: the first or second word after the program. */
  readonly under?: string;
  readonly way: Way;
  /** It sets the password of an account, which a rule of its own reports, whatever it is. */
  readonly account?: true;
  /** What gives it away in text even without its program. */
  readonly anywhere?: Clue;
}

/** From the manual page or the documentation of each. */
export const tools: readonly Tool[] = [
  // curl(1)
  {
    programs: "curl",
    way: { users: "-u --user -U --proxy-user" },
    anywhere: { hints: [":"], before: /\s-[a-zA-Z]{0,20}u\s*[^\s:"'/]+:/ },
  },
  // sshpass(1): what comes later are options of the program it starts
  { programs: "sshpass", way: { options: "-p", value: "either" }, anywhere: { hints: ["sshpass"], before: /\bsshpass\s+-p\s*/ } },
  { programs: "docker podman helm az", under: "login", way: { options: "-p", value: "next" } },
  { programs: "redis-cli", way: { options: "-a", value: "next" } },
  // mysql(1), mariadb(1) and what comes with them; mongosh, mongodump and the like
  {
    programs:
      "mysql mysqladmin mysqlbinlog mysqlcheck mysqldump mysqlimport mysqlpump mysqlsh mysqlshow mysqlslap mysql_upgrade mariadb mariadb-* mongo mongosh mongodump mongorestore mongoexport mongoimport mongofiles mongostat mongotop",
    way: { options: "-p", value: "same" },
  },
  { programs: "aws", under: "configure", way: { setting: /^aws_(?:secret_access_key|session_token)$/ } },
  {
    programs: "npm yarn pnpm",
    way: { setting: /(?:^|:)_(?:authToken|auth|password)(?:=|$)|^npmAuthToken$/ },
    anywhere: { hints: ["_auth"], before: /\b_auth(?:Token)?\s*=\s*/ },
  },
  // htpasswd(1)
  { programs: "htpasswd", way: { lastAfter: /^-\w*b/ } },
  // openssl-passphrase-options(1)
  { programs: "openssl", way: { prefix: "pass:" }, anywhere: { hints: ["pass:"], before: /\bpass:/ } },
  { programs: "composer", way: { lastAfter: /^(?:http-basic|github-oauth|gitlab-token|bearer)\./ } },
  // useradd(8), usermod(8)
  { programs: "useradd usermod adduser", way: { options: "-p --password", value: "either" }, account: true },
];

/** Options whose value is a credential, whatever the program, without their dashes. */
const telling: ReadonlySet<string> = new Set(
  "password passwd passphrase http-password ftp-password token auth-token access-token secret-access-key api-key apikey api-token apitoken secret client-secret secret-key private-token requirepass masterauth storepass keypass registry-token personal-access-token".split(
    " ",
  ),
);

/** Whether an option, with its one or two dashes, is one of them. */
export const isTelling = (option: string): boolean => option.startsWith("-") && telling.has(option.replace(/^--?/, "").toLowerCase());

/** How such options end: in text, that is enough. */
export const tellingOption: Clue = {
  hints: ["pass", "secret", "token", "api"],
  before: /--?[\w-]{0,40}(?:pass(?:word|wd)?|secret|token|api-?key)["']?(?:[\s,=]+["']?)/i,
};

/** A user with a password after an option that names a user: in text, that is enough, too. */
export const userOption: Clue = { hints: ["-u"], before: /(?:^|[\s"'[,])(?:-u|--user)["']?[\s,=]+["']?[^\s:"'/]+:/ };

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
const byName = new Map<string, Tool>();
for (const tool of tools)
  for (const name of tool.programs.split(" "))
    if (name.endsWith("*")) families.push([name.slice(0, -1), tool]);
    else byName.set(name, tool);

/** The tool that a program is, by its name without its folder. */
export const toolOf = (name: string): Tool | undefined =>
  byName.get(name) ?? families.find(([start]) => name.startsWith(start) && /^[\w-]*$/.test(name))?.[1];

/** Whether a program reads passwords of accounts and sets them. */
export const setsPasswords = (name: string): boolean => name === "chpasswd" || name === "passwd";

/** What a tool is given on a command line, if that is what it asks for. */
export function givenTo({ way, under }: Tool, { name, words }: CommandLine): Given | undefined {
  if (under && words[1]?.text !== under && words[2]?.text !== under) return undefined;
  if ("options" in way) return afterOption(way.options.split(" "), way.value, words);
  if ("users" in way) return afterColon(optionOf(argumentsOf({ words }, name), ...way.users.split(" "))?.value);
  if ("setting" in way) return ofSetting(way.setting, words);
  if ("prefix" in way)
    return from(
      words.find(({ text }) => text.startsWith(way.prefix)),
      way.prefix.length,
    );
  return words.some(({ text }) => way.lastAfter.test(text)) ? from(words.at(-1), 0) : undefined;
}

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

function afterColon(word: ShellWord | undefined): Given | undefined {
  const colon = word?.literal.indexOf(":") ?? -1;
  return colon < 0 ? undefined : from(word, colon + 1);
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
  const names = under ?? programs;
  // A hash has dollars in it: it is quoted more often than not.
  const next = way.value === "same" ? "" : account ? `[\\s=]+["']?` : "[\\s=]+";
  const before = new RegExp(`\\b(?:${patternOf(names)})\\b[^|;&\\n]{0,200}?\\s(?:${patternOf(way.options)})${next}`);
  return { hints: names.replaceAll("*", "").split(" "), before };
}

/** Lower-case texts, one of which is in every line that hands on a credential: a program, or an option that tells by itself. */
const hints: readonly string[] = [
  ...tools.flatMap(({ programs }) => programs.replaceAll("*", "").split(" ")),
  ...["pass", "secret", "token", "api", "masterauth"],
];

/** Whether a text may hold such a line, or one that writes something into a file: the cheap test before it is read. */
export function mayGive(text: string): boolean {
  const lower = text.toLowerCase();
  return hints.some((hint) => lower.includes(hint)) || ((lower.includes("echo") || lower.includes("printf")) && /[>]|\btee\b/.test(text));
}

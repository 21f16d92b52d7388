import { isSecretFile } from "../knowledge/secret-files.ts";
import type { CommandLine, ShellCommand, ShellWord } from "../model/script.ts";
import { HOLE } from "../syntax/image-reference.ts";
import { putIn } from "../syntax/shell/sed.ts";
import { writtenBy } from "../syntax/shell/written.ts";
import { Memory } from "../text/memory.ts";
import type { Span } from "../text/span.ts";
import { fedIn, feedsPassword } from "./input.ts";
import { maskedInWord } from "./masked-words.ts";
import { mayCarry } from "./may-carry.ts";
import { namesOwnKey } from "./names.ts";
import { inText, isComment, type SecretUse } from "./text.ts";
import { type Given, givenTo, isSetting, isTelling, toolsOf } from "./tools.ts";
import { longest, secretInWord } from "./values.ts";

const standIn =
  /dummy|fake|build[-_ ]?(?:time|only)|placeholder|not[-_ ]?(?:a[-_ ]?)?(?:used|real|secret)|temporary|insecure|unused|^(?:build|test|foo|bar|none|na|secret|x+)$/i;
/** Text for a key that any text would do for; what protects something is longer, or not made of words. */
const fewWords = /^[A-Za-z]{1,15}\d{0,4}(?:[-_ .][A-Za-z]{1,15}\d{0,4}){0,4}$/;

/**
 * The first credential that a command carries in its own text; references, files and placeholders are none. `builds`: it runs while an
 * image is built, and what it is given as a key of its own ends with it.
 */
export function secretInCommand(command: ShellCommand, builds = false): SecretUse | undefined {
  if (feedsPassword(command)) return undefined;
  for (const use of secretsInCommand(command, builds)) if (!use.quiet) return use;
  return undefined;
}

/** Every credential that a command carries in its own text, those too that no rule reports: each of them once. */
export function secretsInCommand(command: ShellCommand, builds = false): readonly SecretUse[] {
  return mayCarry(command) ? searched(command, builds) : none;
}

const none: readonly SecretUse[] = [];

/** The same of any command, whether it may carry one or not. */
export function searched(command: ShellCommand, builds: boolean): readonly SecretUse[] {
  // What only stands in for a credential while an image is built is what variables are set to.
  const known = builds && (command.assignments.length > 0 || isSetting(command)) ? knownOfBuilds : knownOfCommands;
  const before = known.get(command);
  if (before) return before;
  const said = new Set<string>();
  const found: SecretUse[] = [];
  for (const use of allIn(command, builds)) {
    if (use.quiet && use.value !== undefined && said.has(use.value)) continue;
    said.add(use.value ?? "");
    found.push(use);
  }
  known.set(command, found);
  return found;
}

/** What is masked is asked for, and then what rules report. */
const knownOfCommands = new Memory<ShellCommand, readonly SecretUse[]>();
const knownOfBuilds = new Memory<ShellCommand, readonly SecretUse[]>();

function* allIn(command: ShellCommand, builds: boolean): Generator<SecretUse> {
  // What stands in for a secret opens nothing.
  const standsIn = (name: string, value: string): boolean => standIn.test(value) || (builds && namesOwnKey(name) && fewWords.test(value));
  for (const { name, value, span } of command.assignments) {
    const use = setTo(name, value.literal, standsIn);
    if (use) yield { ...use, span };
  }
  const given = [...secretsGiven(command)];
  yield* given;
  for (const { operator, target } of command.redirects) if (operator === "<<" || operator === "<<<") yield* textLines(target);
  const exported = isSetting(command);
  const reported = given.filter(({ quiet }) => !quiet);
  const known = [...reported, ...(feedsPassword(command) ? [] : passwordsSet(command))].map(({ span }) => span);
  for (const word of command.words.slice(1)) {
    if (!known.some(({ start, end }) => start < word.span.end && word.span.start < end)) {
      const equals = exported ? word.literal.indexOf("=") : -1;
      const found =
        equals > 0 ? setTo(word.literal.slice(0, equals), word.literal.slice(equals + 1), standsIn) : inText(writtenIn(word, command));
      if (found) yield { span: word.span, ...found };
    }
    for (const value of maskedInWord(word.literal)) yield { span: word.span, value, secret: quietly, quiet: true };
  }
}

/** What is masked, and not reported. */
const quietly: SecretUse["secret"] = { by: "name", what: "credential", wellKnown: false };

/**
 * The credential that a variable of the shell is set to, or that is in what it is set to; what only stands in for one while the build
 * runs opens nothing, and nobody is told of it.
 */
function setTo(name: string, literal: string, standsIn: (name: string, value: string) => boolean): Omit<SecretUse, "span"> | undefined {
  const secret = secretInWord(name, literal);
  const found = secret ? { secret, value: literal } : inText(literal, "line");
  const isQuiet = found?.secret.wellKnown || standsIn(name, literal) || standsIn(name, found?.value ?? "");
  return found && isQuiet ? { ...found, quiet: true } : found;
}

/** What a word may bring into a file: of a script of sed's only what is put in, since what is looked for is there already. */
const writtenIn = ({ literal }: ShellWord, { name }: ShellCommand): string => (name === "sed" ? (putIn(literal) ?? literal) : literal);

/** The credentials that a program is given as what they are: by its own options, by telling ones, on standard input, or as a whole file. */
export function* secretsGiven(line: CommandLine): Generator<SecretUse> {
  const own = toolsOf(line.name);
  if (!own.some(({ account }) => account)) {
    for (const tool of own) for (const given of givenTo(tool, line)) yield* judged(given, tool.quiet);
    yield* afterOptions(line);
  }
  yield* onInput(line);
  yield* wholeFile(line);
}

function* judged({ word, value }: Given, quiet: boolean): Generator<SecretUse> {
  const secret = secretInWord("PASSWORD", value);
  if (secret) yield { span: word.span, secret, value, ...(quiet ? { quiet: true } : {}) };
}

/** The passwords of accounts that a command sets. A rule of its own reports them, whatever they are; they are no less secret. */
export function* passwordsSet(line: CommandLine): Generator<Pick<SecretUse, "span"> & { readonly value: string }> {
  for (const { word, value, by } of fedIn(line)) if (!by && value.length > 1) yield { span: word.span, value };
  for (const tool of toolsOf(line.name))
    for (const { word, value } of tool.account ? givenTo(tool, line) : [])
      if (value.length > 1 && !/^[*!]/.test(value) && !value.includes(HOLE)) yield { span: within(word), value };
}

/** A word without its quotes, where it has nothing else around it. */
const within = ({ literal, span }: ShellWord): Span =>
  span.end - span.start === literal.length + 2 ? { ...span, start: span.start + 1, end: span.end - 1 } : span;

/** The lines of a text that a command is fed, each at its own place where that can be told. */
function* textLines({ literal, text, span }: ShellWord): Generator<SecretUse> {
  const isPlain = literal === text && span.end - span.start === text.length;
  let at = span.start;
  for (const line of literal.slice(0, longest).split("\n")) {
    const found = isComment(line) ? undefined : inText(line);
    const place = isPlain ? { ...span, start: at + line.search(/\S|$/), end: at + line.trimEnd().length } : span;
    if (found) yield { ...found, span: place };
    for (const value of maskedInWord(line.trim())) yield { span: place, value, secret: quietly, quiet: true };
    at += line.length + 1;
  }
}

/** What a login reads: `echo hunter2 | docker login --password-stdin`. */
function* onInput(line: CommandLine): Generator<SecretUse> {
  for (const { word, value, by } of fedIn(line)) if (by) yield* judged({ word, value }, by.quiet);
}

/** A word alone that goes into a file whose name says that it holds a secret: `echo hunter2 > .env`. */
function* wholeFile(line: CommandLine): Generator<SecretUse> {
  if (line.name !== "echo" && line.name !== "printf") return;
  const { texts, files } = writtenBy(line);
  const words = texts.filter(({ text }) => !text.startsWith("-"));
  const [word] = words;
  if (!word || files.length === 0) return;
  if (words.length === 1 && /^[^\s=:\uFFFC#[{]{8,200}$/.test(word.literal) && files.some(isSecretFile)) {
    const secret = secretInWord("PASSWORD", word.literal);
    if (secret) yield { span: word.span, secret: { ...secret, what: "credential", wellKnown: false }, value: word.literal };
  }
  for (const { span, literal } of words) for (const value of inFile(literal, files)) yield { span, value, secret: quietly, quiet: true };
}

/** A line of htpasswd(1), shadow(5) or a list of users: a name, a colon, a password; PostgreSQL's has the password fifth. */
const ofUser = /^[^\s:]{1,255}:([^\s:]{2,})(?=:|$)/;
const ofDatabase = /^(?:[^\s:]{1,255}:){4}(\S{2,})$/;

/** The credentials in a text that goes into a file of them. */
function inFile(text: string, files: readonly string[]): string[] {
  const has = (name: RegExp): boolean => files.some((file) => name.test(file));
  if (has(/(?:^|\/)run\/secrets\/[^/]+$/)) return secretInWord("PASSWORD", text.trim()) ? [text.trim()] : [];
  const pattern = has(/pgpass(?:\.conf)?$/) ? ofDatabase : has(/htpasswd|(?:^|\/)shadow$|(?:^|\/)users\.conf$/) ? ofUser : undefined;
  if (!pattern) return [];
  return text.split(/\\[nr]|\n/).flatMap((line) => {
    const value = pattern.exec(line.trim())?.[1];
    return value && secretInWord("PASSWORD", value) ? [value] : [];
  });
}

function* afterOptions(line: CommandLine): Generator<SecretUse> {
  const { words } = line;
  for (const [at, word] of words.entries()) {
    const equals = word.text.indexOf("=");
    const option = equals < 0 ? word.text : word.text.slice(0, equals);
    if (!isTelling(option) || refersTo(option, line)) continue;
    const next = words[at + 1];
    const value = equals < 0 ? next?.literal : word.literal.slice(word.literal.indexOf("=") + 1);
    const secret = value && !value.startsWith("-") && secretInWord(setsOwn.test(option) ? "REDIS_PASSWORD" : "PASSWORD", value);
    // openssl's and others' `pass:` is a way of its own.
    if (!value || !secret || value.startsWith("pass:") || (value === "changeit" && isOfPublicStore(option, words))) continue;
    yield { span: equals < 0 && next ? { ...word.span, end: next.span.end } : word.span, secret, value };
  }
}

/** With these a server takes any text for its password (redis.conf). */
const setsOwn = /^--(?:requirepass|masterauth)$/;

/** `docker build --secret id=npm` names a secret. */
const refersTo = (option: string, { name }: CommandLine): boolean =>
  option === "--secret" && /^(?:docker|docker-compose|podman|nerdctl|buildah|buildctl|kubectl)$/.test(name);

/**
 * keytool(1): the password that the JDK's own store of public certificates comes with protects no secret. The store is that of
 * -cacerts, or a file called cacerts behind -keystore; -srcstorepass and -deststorepass go with stores of their own.
 */
function isOfPublicStore(option: string, words: readonly ShellWord[]): boolean {
  const side = /^-(src|dest|)storepass$/.exec(option)?.[1];
  if (side === undefined) return false;
  if (side === "" && words.some(({ text }) => text === "-cacerts")) return true;
  const store = words[words.findIndex(({ text }) => text === `-${side}keystore`) + 1];
  return (
    store !== words[0] &&
    (/(?:^|[/\\])(?:jsse)?cacerts$/.test(store?.text ?? "") || (store?.names ?? []).some((name) => /cacerts/i.test(name)))
  );
}

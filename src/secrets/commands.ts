import { isSecretFile } from "../knowledge/secret-files.ts";
import type { CommandLine, ShellCommand, ShellWord } from "../model/script.ts";
import { HOLE } from "../syntax/image-reference.ts";
import { putIn } from "../syntax/shell/sed.ts";
import { writtenBy } from "../syntax/shell/written.ts";
import type { Span } from "../text/span.ts";
import { namesOwnKey } from "./names.ts";
import { inText, isComment, type SecretUse } from "./text.ts";
import { givenTo, isTelling, readsCredential, setsPasswords, toolsOf } from "./tools.ts";
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
  const [first] = secretsInCommand(command, builds);
  return first;
}

/** Every credential that a command carries in its own text. */
export function* secretsInCommand(command: ShellCommand, builds = false): Generator<SecretUse> {
  // What stands in for a secret opens nothing.
  const standsIn = (name: string, value: string): boolean => standIn.test(value) || (builds && namesOwnKey(name) && fewWords.test(value));
  for (const { name, value, span } of command.assignments) {
    const use = setTo(name, value.literal, standsIn);
    if (use) yield { ...use, span };
  }
  const given = [...secretsGiven(command)];
  yield* given;
  for (const { operator, target } of command.redirects) if (operator === "<<" || operator === "<<<") yield* textLines(target);
  const exported = /^(?:export|declare|local|readonly)$/.test(command.name);
  const known = [...given.map(({ span }) => span), ...(feedsPassword(command) ? [] : passwordsSet(command))];
  for (const word of command.words.slice(1)) {
    if (known.some(({ start, end }) => start < word.span.end && word.span.start < end)) continue;
    const equals = exported ? word.literal.indexOf("=") : -1;
    const found =
      equals > 0 ? setTo(word.literal.slice(0, equals), word.literal.slice(equals + 1), standsIn) : inText(writtenIn(word, command));
    if (found) yield { span: word.span, ...found };
  }
}

/** The credential that a variable of the shell is set to, or that is in what it is set to; what only stands in for one while the build runs opens nothing. */
function setTo(name: string, literal: string, standsIn: (name: string, value: string) => boolean): Omit<SecretUse, "span"> | undefined {
  if (standsIn(name, literal)) return undefined;
  const secret = secretInWord(name, literal);
  const found = secret ? { secret, value: literal } : inText(literal, "line");
  return found?.secret.wellKnown || standsIn(name, found?.value ?? "") ? undefined : found;
}

/** What a word may bring into a file: of a script of sed's only what is put in, since what is looked for is there already. */
const writtenIn = ({ literal }: ShellWord, { name }: ShellCommand): string => (name === "sed" ? (putIn(literal) ?? literal) : literal);

/** The credentials that a program is given as what they are: by its own options, by telling ones, on standard input, or as a whole file. */
export function* secretsGiven(line: CommandLine): Generator<SecretUse> {
  const own = toolsOf(line.name);
  if (!own.some(({ account }) => account)) {
    for (const tool of own) {
      const given = givenTo(tool, line);
      const secret = given && secretInWord("PASSWORD", given.value);
      if (given && secret) yield { span: given.word.span, secret, value: given.value };
    }
    yield* afterOptions(line);
  }
  yield* onInput(line);
  yield* wholeFile(line);
}

/** The passwords of accounts that a command sets. A rule of its own reports them, whatever they are; they are no less secret. */
export function* passwordsSet(line: CommandLine): Generator<Span> {
  const { name, words, redirects } = line;
  const feeds = feedsPassword(line);
  if (feeds) for (const { span } of words.slice(1)) yield span;
  if (feeds || setsPasswords(name)) for (const { operator, target } of redirects) if (operator.startsWith("<<")) yield target.span;
  for (const tool of toolsOf(name)) {
    const given = tool.account && givenTo(tool, line);
    if (given && given.value !== "" && !/^[*!]/.test(given.value) && !given.value.includes(HOLE)) yield within(given.word);
  }
}

const feedsPassword = ({ feeds }: CommandLine): boolean => feeds.some(({ name }) => setsPasswords(name));

/** A word without its quotes, where it has nothing else around it. */
const within = ({ literal, span }: ShellWord): Span =>
  span.end - span.start === literal.length + 2 ? { ...span, start: span.start + 1, end: span.end - 1 } : span;

/** The lines of a text that a command is fed, each at its own place where that can be told. */
function* textLines({ literal, text, span }: ShellWord): Generator<SecretUse> {
  const isPlain = literal === text && span.end - span.start === text.length;
  let at = span.start;
  for (const line of literal.slice(0, longest).split("\n")) {
    const found = isComment(line) ? undefined : inText(line);
    if (found) yield { ...found, span: isPlain ? { ...span, start: at + line.search(/\S/), end: at + line.trimEnd().length } : span };
    at += line.length + 1;
  }
}

/** What a login reads: `echo hunter2 | docker login --password-stdin`. */
function* onInput(line: CommandLine): Generator<SecretUse> {
  const { name, words, feeds, redirects } = line;
  const printed = /^(?:echo|printf)$/.test(name) && feeds.some(readsCredential) ? words.slice(1) : [];
  const given = readsCredential(line) ? redirects.flatMap(({ operator, target }) => (operator === "<<<" ? [target] : [])) : [];
  for (const word of [...printed, ...given]) {
    const secret = secretInWord("PASSWORD", word.literal.trim());
    if (secret) yield { span: word.span, secret, value: word.literal.trim() };
  }
}

/** A word alone that goes into a file whose name says that it holds a secret: `echo hunter2 > .env`. */
function* wholeFile(line: CommandLine): Generator<SecretUse> {
  if (line.name !== "echo" && line.name !== "printf") return;
  const { texts, files } = writtenBy(line);
  const words = texts.filter(({ text }) => !text.startsWith("-"));
  const [word] = words;
  if (!word || words.length !== 1 || !/^[^\s=:\uFFFC#[{]{8,200}$/.test(word.literal) || !files.some(isSecretFile)) return;
  const secret = secretInWord("PASSWORD", word.literal);
  if (secret) yield { span: word.span, secret: { ...secret, what: "credential", wellKnown: false }, value: word.literal };
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

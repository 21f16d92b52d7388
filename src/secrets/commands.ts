import { isSecretFile } from "../knowledge/secret-files.ts";
import type { CommandLine, ShellCommand, ShellWord } from "../model/script.ts";
import { HOLE } from "../syntax/image-reference.ts";
import { writtenBy } from "../syntax/shell/written.ts";
import type { Span } from "../text/span.ts";
import { inText, type SecretUse } from "./text.ts";
import { givenTo, isTelling, setsPasswords, toolOf } from "./tools.ts";
import { longest, secretInWord } from "./values.ts";

const standIn =
  /dummy|fake|build[-_ ]?(?:time|only)|placeholder|not[-_ ]?(?:a[-_ ]?)?(?:used|real|secret)|temporary|insecure|unused|^(?:build|test|foo|bar|none|na|secret|x+)$/i;

/** The first credential that a command carries in its own text; references, files and placeholders are none. */
export function secretInCommand(command: ShellCommand): SecretUse | undefined {
  if (feedsPassword(command)) return undefined;
  const [first] = secretsInCommand(command);
  return first;
}

/** Every credential that a command carries in its own text. */
export function* secretsInCommand(command: ShellCommand): Generator<SecretUse> {
  for (const { name, value, span } of command.assignments) {
    // What stands in for a secret while the build runs opens nothing.
    const secret = standIn.test(value.literal) ? undefined : secretInWord(name, value.literal);
    if (secret && !secret.wellKnown) yield { span, secret, value: value.literal };
  }
  yield* secretsGiven(command);
  for (const { operator, target } of command.redirects) if (operator === "<<" || operator === "<<<") yield* textLines(target);
  const exported = /^(?:export|declare|local|readonly)$/.test(command.name);
  for (const word of command.words.slice(1)) {
    const found = inText(word.literal);
    if (found && !(exported && (found.secret.wellKnown || standIn.test(found.value ?? "")))) yield { span: word.span, ...found };
  }
}

/** The credentials that a program is given as what they are: by its own options, by telling ones, or as a whole file. */
export function* secretsGiven(line: CommandLine): Generator<SecretUse> {
  const tool = toolOf(line.name);
  if (!tool?.account) {
    const given = tool && givenTo(tool, line);
    const secret = given && secretInWord("PASSWORD", given.value);
    if (given && secret) yield { span: given.word.span, secret, value: given.value };
    yield* afterOptions(line);
  }
  yield* wholeFile(line);
}

/** The passwords of accounts that a command sets. A rule of its own reports them, whatever they are; they are no less secret. */
export function* passwordsSet(line: CommandLine): Generator<Span> {
  const { name, words, redirects } = line;
  const feeds = feedsPassword(line);
  if (feeds) for (const { span } of words.slice(1)) yield span;
  if (feeds || setsPasswords(name)) for (const { operator, target } of redirects) if (operator.startsWith("<<")) yield target.span;
  const tool = toolOf(name);
  const given = tool?.account ? givenTo(tool, line) : undefined;
  if (given && given.value !== "" && !/^[*!]/.test(given.value) && !given.value.includes(HOLE)) yield within(given.word);
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
    const found = /^\s*(?:#|\/\/)/.test(line) ? undefined : inText(line);
    if (found) yield { ...found, span: isPlain ? { ...span, start: at + line.search(/\S/), end: at + line.trimEnd().length } : span };
    at += line.length + 1;
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
  if (secret) yield { span: word.span, secret: { ...secret, wellKnown: false }, value: word.literal };
}

function* afterOptions({ words }: CommandLine): Generator<SecretUse> {
  for (const [at, word] of words.entries()) {
    const equals = word.text.indexOf("=");
    if (!isTelling(equals < 0 ? word.text : word.text.slice(0, equals))) continue;
    const next = words[at + 1];
    const value = equals < 0 ? next?.literal : word.literal.slice(word.literal.indexOf("=") + 1);
    const secret = value && !value.startsWith("-") && secretInWord("PASSWORD", value);
    if (value && secret) yield { span: equals < 0 && next ? { ...word.span, end: next.span.end } : word.span, secret, value };
  }
}

import { isSecretFile } from "../knowledge/secret-files.ts";
import type { ShellCommand, ShellWord } from "../model/script.ts";
import { argumentsOf, optionOf } from "../syntax/shell/arguments.ts";
import { writtenBy } from "../syntax/shell/written.ts";
import { inText, type SecretUse } from "./text.ts";
import { longest, secretInWord } from "./values.ts";

const standIn =
  /dummy|fake|build[-_ ]?(?:time|only)|placeholder|not[-_ ]?(?:a[-_ ]?)?(?:used|real|secret)|temporary|insecure|unused|^(?:build|test|foo|bar|none|na|secret|x+)$/i;
/** Options whose value is a credential, whatever the program. */
const telling =
  /^--?(?:password|passwd|passphrase|http-password|ftp-password|token|auth-token|access-token|secret-access-key|api-?key|api-?token|secret|client-secret|secret-key|private-token|requirepass|masterauth|storepass|keypass|registry-token|personal-access-token)$/i;

/** The first credential that a command carries in its own text; references, files and placeholders are none. */
export function secretInCommand(command: ShellCommand): SecretUse | undefined {
  if (givesPassword(command)) return undefined;
  const [first] = secretsInCommand(command);
  return first;
}

/** What is piped into chpasswd or passwd is told by another rule, and no less a secret. */
export const givesPassword = ({ feeds }: ShellCommand): boolean => feeds.some(({ name }) => name === "chpasswd" || name === "passwd");

/** Every credential that a command carries in its own text. */
export function* secretsInCommand(command: ShellCommand): Generator<SecretUse> {
  for (const { name, value, span } of command.assignments) {
    // What stands in for a secret while the build runs opens nothing.
    const secret = standIn.test(value.literal) ? undefined : secretInWord(name, value.literal);
    if (secret && !secret.wellKnown) yield { span, secret, by: `${name}=`, value: value.literal };
  }
  const given = ofTool(command);
  if (given) yield given;
  yield* ofOptions(command);
  const bare = bareSecret(command);
  if (bare) yield bare;
  for (const { operator, target } of command.redirects)
    if (operator === "<<") yield* textLines(target);
    else if (operator === "<<<") yield* textLines(target);
  const exported = /^(?:export|declare|local|readonly)$/.test(command.name);
  for (const word of command.words.slice(1)) {
    const found = inText(word.literal);
    if (found && !(exported && (found.secret.wellKnown || standIn.test(found.value ?? "")))) yield { span: word.span, ...found };
  }
}

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
function bareSecret(command: ShellCommand): SecretUse | undefined {
  if (command.name !== "echo" && command.name !== "printf") return undefined;
  const { texts, files } = writtenBy(command);
  const words = texts.filter(({ text }) => !text.startsWith("-"));
  const [word] = words;
  if (!word || words.length !== 1 || !/^[^\s=:\uFFFC#[{]{8,200}$/.test(word.literal) || !files.some(isSecretFile)) return undefined;
  const secret = secretInWord("PASSWORD", word.literal);
  return secret && { span: word.span, secret: { ...secret, wellKnown: false }, by: "file", value: word.literal };
}

function* ofOptions({ words }: ShellCommand): Generator<SecretUse> {
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as ShellWord;
    const equals = word.text.indexOf("=");
    const name = equals < 0 ? word.text : word.text.slice(0, equals);
    if (!telling.test(name)) continue;
    const value = equals < 0 ? words[at + 1]?.literal : word.literal.slice(word.literal.indexOf("=") + 1);
    const secret = value && !value.startsWith("-") && secretInWord("PASSWORD", value);
    if (value && secret)
      yield { span: equals < 0 ? { ...word.span, end: (words[at + 1] as ShellWord).span.end } : word.span, secret, by: name, value };
  }
}

/** Where each well-known program takes a credential. */
function ofTool(command: ShellCommand): SecretUse | undefined {
  const { name, words } = command;
  const found = (word: ShellWord | undefined, value: string | undefined, by: string): SecretUse | undefined => {
    const secret = value && secretInWord("PASSWORD", value);
    return word && value && secret ? { span: word.span, secret, by, value } : undefined;
  };
  const after = (from: number): string | undefined => words[from]?.literal;
  switch (name) {
    case "curl": {
      const option = optionOf(argumentsOf(command, "curl"), "-u", "--user", "-U", "--proxy-user");
      const value = option?.value?.literal;
      return found(option?.value, value?.includes(":") ? value.slice(value.indexOf(":") + 1) : undefined, option?.name ?? "");
    }
    case "mysql":
    case "mysqladmin":
    case "mysqldump":
    case "mariadb":
    case "mariadb-admin":
    case "mongo":
    case "mongosh": {
      const word = words.find(({ text }) => /^-p./.test(text) && !text.startsWith("--"));
      return found(word, word?.literal.slice(2), "-p");
    }
    case "sshpass": {
      const option = words.findIndex(({ text }) => /^-p/.test(text));
      const word = words[option];
      return word?.text === "-p" ? found(words[option + 1], after(option + 1), "-p") : found(word, word?.literal.slice(2), "-p");
    }
    case "docker":
    case "podman":
    case "helm":
    case "az": {
      const option = words[1]?.text === "login" || words[2]?.text === "login" ? words.findIndex(({ text }) => text === "-p") : -1;
      return option > 0 ? found(words[option + 1], after(option + 1), "-p") : undefined;
    }
    case "redis-cli": {
      const option = words.findIndex(({ text }) => text === "-a");
      return option > 0 ? found(words[option + 1], after(option + 1), "-a") : undefined;
    }
    case "aws": {
      const at = words.findIndex(({ text }) => /^aws_(?:secret_access_key|session_token)$/.test(text));
      return words[1]?.text === "configure" && at > 0 ? found(words[at + 1], after(at + 1), "aws configure set") : undefined;
    }
    case "npm":
    case "yarn":
    case "pnpm": {
      const at = words.findIndex(({ text }) => /(?:^|:)_(?:authToken|auth|password)(?:=|$)|^npmAuthToken$/.test(text));
      const word = words[at];
      if (!word) return undefined;
      const equals = word.literal.indexOf("=");
      return equals > 0 ? found(word, word.literal.slice(equals + 1), "_authToken") : found(words[at + 1], after(at + 1), "_authToken");
    }
    case "htpasswd":
      return words.some(({ text }) => /^-\w*b/.test(text)) ? found(words[words.length - 1], after(words.length - 1), "-b") : undefined;
    case "openssl": {
      const word = words.find(({ text }) => /^pass:/.test(text));
      return found(word, word?.literal.slice(5), "pass:");
    }
    case "composer": {
      const at = words.findIndex(({ text }) => /^(?:http-basic|github-oauth|gitlab-token|bearer)\./.test(text));
      return at > 0 ? found(words[words.length - 1], after(words.length - 1), words[at]?.text ?? "") : undefined;
    }
    default:
      return undefined;
  }
}

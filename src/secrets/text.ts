import { HOLE } from "../syntax/image-reference.ts";
import type { Span } from "../text/span.ts";
import { longest, type Secret, secretIn, secretInWord } from "./values.ts";

/** A credential in a command line, and where it stands. */
export interface SecretUse {
  readonly span: Span;
  readonly secret: Secret;
  /** How it is given, for messages: `--password`, `DB_PASSWORD=`. */
  readonly by: string;
  /** The credential itself, for masking it wherever it shows up. */
  readonly value?: string;
}

/** `NAME=value` and `name: value` in text that is written to a file. */
const pair = /(?:^|[\s"'{,;:/])([A-Za-z_][\w.-]{0,80})\s*(?:=|:\s|":\s*)\s*["']?([^\s"',;}]+)/g;
const authorization =
  /\bAuthorization:\s*(?:Bearer|Basic|token|PRIVATE-TOKEN)?\s*([^\s"']+)|\b(?:PRIVATE-TOKEN|X-API-Key|X-Auth-Token|JOB-TOKEN|X-Vault-Token):\s*([^\s"']+)/i;

/** The first credential in lines of configuration. */
export function secretInLines(lines: readonly string[]): Omit<SecretUse, "span"> | undefined {
  for (const line of lines) {
    const found = inText(line);
    if (found) return found;
  }
  return undefined;
}

/** The first credential in a text: by a provider's format, in a URL, in a header, or as the value of a telling name. */
export function inText(whole: string): Omit<SecretUse, "span"> | undefined {
  if (whole.length < 5) return undefined;
  const text = whole.slice(0, longest);
  const plain = secretIn("", text);
  if (plain) return { secret: plain, by: plain.what };
  const header = authorization.exec(text);
  const value = header?.[1] ?? header?.[2];
  const token = value && secretInWord("TOKEN", value);
  if (value && token) return { secret: { ...token, what: "token in a header" }, by: "header", value };
  const directive = /(?:^|\s)(?:requirepass|masterauth)\s+(\S+)|<(?:\w*password|secret|token)>([^<\uFFFC]+)</i.exec(text);
  const given = directive?.[1] ?? directive?.[2];
  const stands = given && secretInWord("PASSWORD", given);
  if (given && stands) return { secret: stands, by: "configuration", value: given };
  const sql = /\b(?:IDENTIFIED\s+BY|PASSWORD)\s+'([^'\uFFFC]+)'/i.exec(text)?.[1];
  const stated = sql && secretInWord("PASSWORD", sql);
  if (sql && stated) return { secret: stated, by: "SQL", value: sql };
  if (!/[=:]/.test(text)) return /^\s*machine\s|\bpassword\s+\S/.test(text) ? netrc(text) : undefined;
  for (const [, name = "", found = ""] of text.matchAll(pair)) {
    const secret = secretInWord(name, found);
    if (secret) return { secret, by: `${name}=`, value: found };
  }
  return netrc(text);
}

/** Lines of a here-document that carry a credential; comments and variables are left alone. */
export function* secretLines(source: string, { file, start, end }: Span): Generator<SecretUse> {
  let at = start;
  for (const line of source.slice(start, end).split("\n")) {
    const found = /^\s*(?:#|\/\/)/.test(line) ? undefined : inText(line.replace(/\$\{?\w+\}?/g, HOLE));
    if (found) yield { ...found, span: { file, start: at, end: at + line.trimEnd().length } };
    at += line.length + 1;
  }
}

function netrc(text: string): Omit<SecretUse, "span"> | undefined {
  const password = /\bmachine\s+\S+\s+login\s+\S+\s+password\s+(\S+)/.exec(text)?.[1];
  const secret = password && secretInWord("PASSWORD", password);
  return password && secret ? { secret, by: "netrc", value: password } : undefined;
}

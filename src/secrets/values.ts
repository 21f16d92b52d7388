import { holdsPair, pairedPassword, setsCredential } from "../knowledge/credential-variables.ts";
import { saysToChange, wellKnownPasswords } from "../knowledge/placeholders.ts";
import { secretFormats } from "../knowledge/secret-formats.ts";
import { holdsAny } from "../text/hints.ts";
import { isInert, isMadeUpToken, standsIn } from "./inert.ts";
import { keyBlocksIn } from "./key-blocks.ts";
import { namesSecret } from "./names.ts";

/** Why a value is a secret. Nothing here ever holds the value. */
export interface Secret {
  /** `name`: its name says so; `format`: its value has a provider's form; `url`: a URL carries a password. */
  readonly by: "name" | "format" | "url";
  /** What it is, for messages: `GitHub token`, `password in a URL`. */
  readonly what: string;
  /** It works, and everybody knows it: a well-known default, or a placeholder that a service takes for its password. */
  readonly wellKnown: boolean;
}

/** The passwords that everybody tries first, for variables and addresses alike; in lower case. */
const isWellKnown = (lower: string): boolean => wellKnownPasswords.has(lower) || saysToChange.test(lower);

/** The user part of a URL with a password in it, and the host behind it. */
const userInfo = /\b[a-z][a-z0-9+.-]{1,20}:\/\/(?!anonymous:)[^\s:/@?#]{0,200}:([^\s/@?#]{1,200})@([\w.-]{0,253})/gi;

/** Hosts that nobody has: RFC 2606 keeps these names for documentation. */
const documented = /(?:^|\.)(?:example(?:\.(?:com|net|org|edu))?|invalid)\.?$/i;

/** The password in the user part of a URL, the first one that is no variable and no placeholder. */
function urlPassword(value: string, raw: boolean): string | undefined {
  if (!value.includes("://")) return undefined;
  for (const [, password = "", host = ""] of value.matchAll(userInfo)) {
    // The password of an address that only shows its form.
    if (documented.test(host) && isWellKnown(password.toLowerCase())) continue;
    if (raw && password.includes("$")) continue;
    if (wellKnownPasswords.has(password.toLowerCase()) || !(isInert("", password, raw) || standsIn(password))) return password;
  }
  return undefined;
}

/** The shortest that any format has, in characters: Slack's. */
export const shortestFormed = 15;
/** Whether a text in lower case may hold what has the format of a provider. */
export const mayBeFormed = holdsAny(secretFormats.map(({ hint }) => hint));

/** The first credential in a text that its form alone gives away: a provider's format, or its place in a URL. `raw`: as `secretAs` has it. */
export function formedIn(text: string, raw = false): { readonly secret: Secret; readonly value: string } | undefined {
  const head = text.slice(0, 4096);
  const lower = text.length < shortestFormed ? "" : head.toLowerCase();
  if (mayBeFormed(lower))
    for (const { name: what, hint, pattern } of secretFormats) {
      const found = lower.includes(hint) ? pattern.exec(head)?.[0] : undefined;
      if (!found || /example/i.test(text) || isMadeUpToken(found)) continue;
      const [block] = what === "private key" ? keyBlocksIn(text, true) : [];
      return { secret: { by: "format", what, wellKnown: false }, value: block ? text.slice(block.start, block.end) : found };
    }
  const password = urlPassword(text, raw);
  return password ? { secret: secretBy("url", "password in a URL", isWellKnown(password.toLowerCase())), value: password } : undefined;
}

/** Whether a value says nothing by itself, whatever it stands for: too short for a format, a single word, and without signs. */
export const isPlain = (value: string): boolean => value.length < shortestFormed && /^[\w.-]*$/.test(value);

/** Whether a name says of any value that it may be a credential: by itself, or as that of a user with a password. */
export const mayNameCredential = (name: string): boolean => namesSecret(name) || holdsPair(name);

/**
 * Judges a literal value under its name, whatever else may be in it; `undefined` when it is no secret. In `raw` text a `$` begins a
 * reference; elsewhere references are U+FFFC and a `$` is a dollar.
 */
export function secretAs(name: string, value: string, raw = false): Secret | undefined {
  const text = value.trim();
  const formed = formedIn(text, raw);
  if (formed) return formed.secret;
  if (!holdsPair(name)) return namesSecret(name) ? named(name, text, raw) : undefined;
  const paired = pairedPassword(name, text);
  return paired === undefined ? undefined : named(name, paired, raw);
}

const secretBy = (by: Secret["by"], what: string, wellKnown: boolean): Secret => ({
  by,
  what: wellKnown ? "well-known password" : what,
  wellKnown,
});

/** What a value is whose name says that it is a credential. */
function named(name: string, text: string, raw: boolean): Secret | undefined {
  const lower = text.slice(0, 4096).toLowerCase();
  if (protectsNothing(name, lower)) return undefined;
  if (wellKnownPasswords.has(lower)) return secretBy("name", "", true);
  if (isInert(name, text, raw) || /^[a-z][a-z0-9+.-]*:\/\/[^@]*$/i.test(text) || /^[\d.]{1,3}$/.test(text)) return undefined;
  if (!standsIn(text)) return secretBy("name", "credential", isWellKnown(lower));
  return setsCredential(name) ? { by: "name", what: "placeholder that works as a password", wellKnown: true } : undefined;
}

/** The password that the JDK's own store of public certificates comes with (keytool(1)): it keeps nobody from anything. */
const protectsNothing = (name: string, lower: string): boolean => lower === "changeit" && /trust[-_.]?store|cacerts/i.test(name);

/** No credential is longer, and no text is searched further than this, in characters. */
export const longest = 16_384;

/** A value given under a name; command lines hold many short words that are none. */
export function secretInWord(name: string, value: string): Secret | undefined {
  return value.length > 1 && value.length < longest && !/^["']?[-/.<{[(%@|\\$]/.test(value) ? secretAs(name, value) : undefined;
}

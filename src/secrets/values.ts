import { placeholder, saysToChange, wellKnownPasswords } from "../knowledge/placeholders.ts";
import { secretFormats } from "../knowledge/secret-formats.ts";
import { namesSecret } from "./names.ts";

/** Why a variable looks like a secret. Nothing here ever holds the value. */
export interface Secret {
  /** `name`: its name says so; `format`: its value has a provider's form; `url`: a URL carries a password. */
  readonly by: "name" | "format" | "url";
  /** What it is, for messages: `GitHub token`, `password in a URL`. */
  readonly what: string;
  /** A well-known default: it works, and everybody tries it first. */
  readonly wellKnown: boolean;
}

/** A value nobody can misuse: empty, a switch, a path, a placeholder, a public thing; `$` marks a reference in text that is still raw. */
function isHarmless(quoted: string, raw: boolean): boolean {
  const value = quoted.replace(/^(["'])(.*)\1$/s, "$2");
  if (value === "" || /^(?:true|false|yes|no|on|off|null|none|nil|0|1)$/i.test(value)) return true;
  if (/\$\{|\$\(|\uFFFC/.test(value) || (raw && value.startsWith("$"))) return true;
  if (/^(?:\.{0,2}|~)\/[\w@%+=:,./-]*$|^[A-Za-z]:\\/.test(value)) return true;
  if (/^(?:file|vault|ssm|arn|env|secret|op|ref\+\w+|awssm|gcpsm|sops):|^ENC\[/i.test(value)) return true;
  if (/^(?:ssh-(?:rsa|ed25519)|ecdsa-sha2-\S+) |-----BEGIN (?:PUBLIC KEY|CERTIFICATE)/.test(value)) return true;
  if (/EXAMPLE(?:KEY)?$/.test(value) || /^[\w-]+\.(?:sh|py|json|ya?ml|txt|pem|key|crt|conf|cfg|properties|ini|env|php|js|rb)$/.test(value))
    return true;
  return isMonotonous(value) || placeholder.test(value);
}

/** `xxxxxxxx` and `0000-0000` stand in for something else. */
const isMonotonous = (value: string): boolean => value.length >= 6 && new Set(value.replace(/[^A-Za-z0-9]/g, "")).size <= 1;

/** A password in the user part of a URL, unless it comes from a variable or is a placeholder. */
function urlPassword(value: string, raw: boolean): string | undefined {
  const match = /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@?#]{0,200}:([^\s/@?#]{1,200})@/i.exec(value);
  const password = match?.[1];
  return password && !isHarmless(password, raw) && !(raw && password.includes("$")) ? password : undefined;
}

const isWellKnown = (lower: string): boolean => wellKnownPasswords.has(lower) || saysToChange.test(lower);

/**
 * Judges a literal value under its name; `undefined` when there is no secret in it. In `raw` text a `$` begins a
 * reference; elsewhere references are U+FFFC and a `$` is a dollar.
 */
export function secretIn(name: string, value: string, raw = false): Secret | undefined {
  const text = value.trim();
  const head = text.slice(0, 4096);
  const lower = head.toLowerCase();
  for (const { name: what, hint, pattern } of secretFormats) {
    const found = lower.includes(hint) ? pattern.exec(head)?.[0] : undefined;
    if (found && !/example/i.test(text) && !isMonotonous(found.slice(-12))) return { by: "format", what, wellKnown: false };
  }
  const password = urlPassword(text, raw);
  if (password) return { by: "url", what: "password in a URL", wellKnown: isWellKnown(password.toLowerCase()) };
  const named = namesSecret(name);
  if (named && wellKnownPasswords.has(lower)) return { by: "name", what: "credential", wellKnown: true };
  if (!named || isHarmless(text, raw) || /^[a-z][a-z0-9+.-]*:\/\/[^@]*$/i.test(text) || /^[\d.]{1,3}$/.test(text)) return undefined;
  return { by: "name", what: "credential", wellKnown: isWellKnown(lower) };
}

/** No credential is longer, and no text is searched further than this, in characters. */
export const longest = 16_384;

/** A value given under a name; command lines hold many short words that are none. */
export function secretInWord(name: string, value: string): Secret | undefined {
  return value.length > 1 && value.length < longest && !/^["']?[-/.<{[(%@|\\$]/.test(value) ? secretIn(name, value) : undefined;
}

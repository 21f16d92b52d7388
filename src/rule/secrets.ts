import { placeholder, saysToChange, wellKnownPasswords } from "../knowledge/placeholders.ts";
import { secretFormats } from "../knowledge/secret-formats.ts";

/** Why a variable looks like a secret. Nothing here ever holds the value. */
export interface Secret {
  /** `name`: its name says so; `format`: its value has a provider's form; `url`: a URL carries a password. */
  readonly by: "name" | "format" | "url";
  /** What it is, for messages: `GitHub token`, `password in a URL`. */
  readonly what: string;
  /** A well-known default: it works, and everybody tries it first. */
  readonly wellKnown: boolean;
}

/** The words of a name, lower-case: `DB_rootPassword` is db, root, password. */
const wordsOf = (name: string): string[] =>
  name
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);

const secretWords =
  /^(?:password|passwd|passphrase|pass|pwd|psw|secret|secrets|token|apikey|apitoken|authtoken|accesstoken|secretkey|privatekey|credential|credentials|creds|pat|auth|\w{2,}(?:password|passwd|secret|apikey|token))$/;
/** Words that make a key one that must stay secret: `API_KEY` is, `CACHE_KEY` is not. */
const keyOwners = new Set([
  "api",
  "access",
  "private",
  "secret",
  "encryption",
  "encrypt",
  "signing",
  "sign",
  "auth",
  "master",
  "app",
  "account",
  "license",
  "session",
  "cookie",
  "jwt",
  "ssh",
  "service",
  "deploy",
  "hmac",
  "aes",
  "cipher",
  "shared",
  "stripe",
  "sendgrid",
  "openai",
  "anthropic",
]);
/** Last words that turn a secret's name into that of something harmless. */
const harmlessEndings = new Set(
  "file files path paths dir directory folder location mount id ids name names username user version expiry expires expiration expire ttl timeout lifetime duration age length size len min max limit count num number rotation policy algorithm algo alg type kind mode method format header prefix suffix prompt url uri endpoint host port issuer audience field param scheme enabled enable disabled disable required require allow allowed validity seconds minutes hours days hint label fingerprint sha256 sha512 sha1 md5 checksum hash digest alias region provider backend driver engine service sock socket store ref arn".split(
    " ",
  ),
);

/** Whether a variable's name announces a secret. */
export function namesSecret(name: string): boolean {
  if (name.length > 200) return false;
  const words = wordsOf(name);
  const last = words[words.length - 1];
  if (last === undefined || words.includes("public") || words.includes("pub")) return false;
  // ALLOW_EMPTY_PASSWORD and NO_PASSWORD are switches; GPG keys by name are fingerprints and public.
  if (/^(?:allow|no|skip|disable|without)$/.test(words[0] as string) && words.length <= 3) return false;
  if (/^(?:no)?passwd$/i.test(name) && name === name.toUpperCase()) return false;
  if (words.some((word) => word === "allow" || word === "skip" || word === "disable")) return false;
  if (words.includes("gpg") && !words.includes("private") && /^keys?$/.test(last)) return false;
  if (harmlessEndings.has(last)) return false;
  if (/^(?:max|min|num)$/.test(words[0] as string) && /^tokens?$/.test(last)) return false;
  if (/(?:key|trust)_?store_(?:\w+_)?credentials$|ssl_(?:\w+_)?credentials$/i.test(name)) return false;
  if (/^(?:ssh_auth_sock|goprivate|aws_access_key_id|kms_key_alias|keybase_.*)$/i.test(name)) return false;
  if (last === "auth" || last === "pat" || last === "pass") return last === "pass" ? words.length > 1 : last === "pat" && words.length > 1;
  if (last === "key" || last === "keys") return words.length > 1 && words.slice(0, -1).some((word) => keyOwners.has(word));
  if (/^(?:salt|pepper)$/.test(last)) return words.length > 1;
  return words.some((word, at) =>
    word === "pass" || word === "auth" || word === "pat"
      ? false
      : secretWords.test(word) && (at === words.length - 1 || tailIsPlain(words.slice(at + 1))),
  );
}

/** What may follow the telling word: a number or an owner, as in `PASSWORD_2` or `SECRET_KEY_BASE`. */
const tailIsPlain = (words: readonly string[]): boolean =>
  words.every((word) =>
    /^(?:\d+|key|keys|base|value|default|prod|production|dev|development|staging|test|root|admin|primary|secondary|old|new|current|previous|plain|text|encoded|base64|b64)$/.test(
      word,
    ),
  );

/** A value nobody can misuse: empty, a switch, a path, a placeholder, a public thing; `$` marks a reference in text that is still raw. */
function isHarmless(quoted: string, raw: boolean): boolean {
  const value = quoted.replace(/^(["'])(.*)\1$/s, "$2");
  if (value === "" || /^(?:true|false|yes|no|on|off|null|none|nil|0|1)$/i.test(value)) return true;
  if (/^%\w+%$|\$\{|\$\(|\uFFFC/.test(value) || (raw && value.startsWith("$"))) return true;
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

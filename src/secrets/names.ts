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

/** Whether a text, in lower case, can hold such a name: the cheap test before names are looked for in it. */
export const mayNameSecret = (lower: string): boolean => /pass|pwd|psw|secret|token|key|cred|auth|pat(?![a-z])|salt|pepper/.test(lower);

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

import { isCredentialOfTool } from "../knowledge/credential-variables.ts";
import { remembering } from "../text/remembering.ts";

/** The words of a name, lower-case: `DB_rootPassword` is db, root, password. */
export const wordsOf = (name: string): string[] =>
  name
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);

const secretWords =
  /^(?:password|passwd|passphrase|pwd|psw|secret|secrets|token|apikey|secretkey|privatekey|credential|credentials|creds|bindpw|rootpw|\w{2,}(?:password|passwd|secret|apikey|token|pwd)|(?:db|pg|sql|redis|mysql|smtp|ftp|ldap)pass)$/;
/** What bundlers put in front of variables that they write into the script of a page, from the documentation of Vite, Create React App, Vue CLI and Gatsby. */
const inPage = /^(?:VITE|REACT_APP|VUE_APP|GATSBY)_/;
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
/** Whether a text, in lower case, can hold such a name: the cheap test before names are looked for in it. */
export const mayNameSecret = (lower: string): boolean =>
  /pass|pw|psw|secret|token|key|cred|auth|cookie|bundle_|pat(?![a-z])|salt|pepper/.test(lower);

/** The same of a name, however it is written. */
export const mayBeSecret = remembering(2000, (name) => mayNameSecret(name.toLowerCase()));

/** Whether a variable's name announces a secret. Any other word after the telling one, as in `TOKEN_FILE`, makes it a name of something about a secret. */
export const namesSecret = (name: string): boolean => name.length <= 200 && announces(name);

/** The same names stand in many files. */
const announces = remembering(2000, (name) => {
  if (isCredentialOfTool(name)) return true;
  // A number right behind a word counts things of its kind: `PASSWORD2`.
  const words = wordsOf(name).map((word) => word.replace(/([a-z]{2})\d{1,2}$/, "$1"));
  const [first = ""] = words;
  const last = words[words.length - 1];
  if (last === undefined || words.includes("public") || words.includes("pub")) return false;
  // ALLOW_EMPTY_PASSWORD and NO_PASSWORD are switches, and so is PASSWD in sudoers; GPG keys by name are fingerprints and public; known secrets are named.
  if (/^(?:no|without)$/.test(first) && words.length <= 3) return false;
  if (/^(?:NO)?PASSWD$/.test(name)) return false;
  // Directives of nginx that hand a request on: `uwsgi_pass`.
  if (/(?:^|_)(?:uwsgi|fastcgi|scgi|grpc)_pass$/i.test(name)) return false;
  if (words.some((word) => /^(?:allow|skip|disable|known)$/.test(word))) return false;
  if ((words.includes("gpg") || words.includes("pgp")) && !words.includes("private") && /^keys?$/.test(last)) return false;
  if (/^(?:max|min|num)$/.test(first) && last === "token") return false;
  // It keeps clusters of etcd apart, and opens none: https://etcd.io/docs/v3.6/op-guide/configuration/#clustering
  if (words.slice(-3).join(" ") === "initial cluster token") return false;
  if (/(?:key|trust)_?store_(?:\w{1,80}_)?credentials$|ssl_(?:\w{1,80}_)?credentials$/i.test(name)) return false;
  if (/^(?:pass|pat|pw)$/.test(last)) return words.length > 1;
  // A key that every visitor of a page gets identifies the page; a secret does not become one there.
  if (/^keys?$/.test(last) && inPage.test(name) && !words.some((word) => /^(?:secret|private|encrypt|encryption)$/.test(word)))
    return false;
  if (last === "key" || last === "keys") return words.slice(0, -1).some((word) => keyOwners.has(word));
  if (/^(?:salt|pepper)$/.test(last)) return words.length > 1;
  return words.some((word, at) => secretWords.test(word) && tailIsPlain(words.slice(at + 1)));
});

/** What may follow the telling word: a number or an owner, as in `PASSWORD_2` or `SECRET_KEY_BASE`. */
const tailIsPlain = (words: readonly string[]): boolean =>
  words.every((word) =>
    /^(?:\d+|key|keys|base|value|default|prod|production|dev|development|staging|test|root|admin|primary|secondary|old|new|current|previous|plain|text|encoded|base64|b64)$/.test(
      word,
    ),
  );

/** Words of keys that a program signs or encrypts its own data with. */
const ownKey =
  /(?:^|_)(?:(?:app|application|auth|nextauth|session|sessions|cookie|cookies|jwt|signing|encryption|django|flask|rails|laravel|symfony)_(?:secret|key|secret_key)|secret_key|secret_key_base|key_base|secret)(?:_base)?$/;

/**
 * Whether a name is that of a key that a program signs or encrypts with and nobody else has: any text will do until there is something
 * to protect. A client's secret, an account's key and a provider's token come from elsewhere and open something there.
 */
export function namesOwnKey(name: string): boolean {
  const words = wordsOf(name);
  return (
    ownKey.test(words.join("_")) &&
    !words.some((word) => /^(?:client|consumer|oauth|oauth2|oidc|access|api|aws|s3|minio|webhook)$/.test(word))
  );
}

/**
 * Whether a name is that of the public half of a pair of keys, as object stores have them: `S3_ACCESS_KEY` beside `S3_SECRET_KEY` says
 * whose the secret is, as a user name does. Alone, as `AZURE_STORAGE_ACCESS_KEY`, it is the secret itself.
 */
export function namesHalf(name: string, others: Iterable<string>): boolean {
  const joined = wordsOf(name).join("_");
  if (!/(?:^|_)access_key(?:_|$)/.test(joined)) return false;
  const halves = ["secret_key", "secret_access_key", "access_key_secret", "access_secret", "secret"].map((half) =>
    joined.replace("access_key", half),
  );
  const all = new Set([...others].map((other) => wordsOf(other).join("_")));
  return halves.some((half) => all.has(half));
}

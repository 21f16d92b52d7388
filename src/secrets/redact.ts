import { secretFormats } from "../knowledge/secret-formats.ts";
import { secretIn } from "./values.ts";

const mask = (text: string): string => text.replace(/[^\r\n]/g, "*");

/** `name=value`, `name: value`, `"name": "value"` and the old `ENV name value`. */
const pair =
  /(?<!\$\{)(?<=(?:^|[^\w.-])-{0,2})(["']?)([A-Za-z_][\w.-]{0,120})\1(\s*[=:]\s*|(?<=\b(?:ENV|ARG|env|arg)\s+[A-Za-z_][\w.-]{0,120})\s+)("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|\$\{[^}]*\}|[^\s"',;{[][^\s"',;]*)/g;
/** `${name:-fallback}`, innermost first. */
const fallback = /\$\{([A-Za-z_]\w{0,120})(:?-)([^{}]*)\}/g;
/** A token in the place of a user; short names, and those of well-known accounts, are none. */
const userInUrl = /(https?:\/\/)(?!(?:git|oauth2|x-access-token|x-token-auth|token|user|username)@)([^\s:/@?#"'$\uFFFC]{12,200})(?=@)/gi;
const inUrl = /([a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@?#"']{0,200}:)([^\s"']{1,200})(?=@)/gi;
/** `--password value`, `--token=value`, also as words of a list; `-u user:password`. */
const flag = /(--?[\w-]{0,40}(?:pass(?:word|wd)?|secret|token|api-?key)["']?(?:[\s,=]+["']?))([^\s"',\]]+)/gi;
/** Where well-known programs take a password: `mysql -pPW`, `sshpass -p PW`, `docker login -p PW`, `redis-cli -a PW`. */
const ofTools =
  /(\b(?:mysql\w*|mariadb\w*|mongo\w*)\b[^|;&\n]{0,200}?\s-p|\bsshpass\s+-p\s*|\blogin\b[^|;&\n]{0,200}?\s-p[\s=]+|\bredis-cli\b[^|;&\n]{0,200}?\s-a\s+|\s-[a-zA-Z]*u\s*[^\s:"'/]+:|Authorization:\s*token\s+|\b_auth(?:Token)?\s*=\s*|\bpass:|\b(?:requirepass|masterauth)["']?[\s,]+["']?|\blogin\s+\S+\s+password\s+)([^\s"',;|&]+)/g;
/** What passwords become in /etc/shadow (crypt(5)), and where the programs that make accounts take one. */
const ofAccounts =
  /(\b(?:useradd|usermod|adduser)\b[^|;&\n]{0,200}?\s(?:-p|--password)[\s=]+["']?|(?=\$(?:1|2[abxy]?|5|6|7|y|gy)\$[^\s"':]{8}))([^\s"':,;|&]+)/g;
const userFlag = /((?:^|\s)(?:-u|--user)["']?[\s,=]+["']?[^\s:"'/]+:)([^\s"',]+)/g;
const bearer = /((?:Bearer|Basic)\s+)([\w.+/=-]{8,})/g;

/**
 * Text of the user's with every credential in it that its form gives away replaced by as many asterisks: the second line of
 * defence, for whatever is printed. Values known to be secret are masked in the sources themselves.
 */
export function redact(text: string): string {
  if (text.length > 8_000) return `${redact(text.slice(0, 8_000))}...`;
  let result = text.replace(inUrl, (whole, before: string, password: string) =>
    /^[$\uFFFC]/.test(password) ? whole : before + mask(password),
  );
  result = result.replace(userInUrl, (_, before: string, token: string) => before + mask(token));
  result = result.replace(fallback, (whole, name: string, operator: string, value: string) =>
    secretIn(name, value, true) ? `\${${name}${operator}${mask(value)}}` : whole,
  );
  result = result.replace(pair, redactPair);
  for (const pattern of [flag, userFlag, ofTools, bearer])
    result = result.replace(pattern, (whole, before: string, value: string) => (/^[$\uFFFC*]/.test(value) ? whole : before + mask(value)));
  result = result.replace(ofAccounts, (whole, before: string, value: string) =>
    /^(?:[\uFFFC*]|\$[A-Za-z_{(])/.test(value) && !/^\$g?y\$/.test(value) ? whole : before + mask(value),
  );
  const lower = result.toLowerCase();
  for (const { hint, pattern } of secretFormats)
    if (lower.includes(hint)) result = result.replace(new RegExp(pattern.source, `${pattern.flags.replace("g", "")}g`), mask);
  return result;
}

function redactPair(whole: string, quote: string, name: string, between: string, value: string): string {
  const bare = value.replace(/^(["'])(.*)\1$/s, "$2");
  if (secretIn(name, bare, true)) return `${quote}${name}${quote}${between}${value.replace(bare, () => mask(bare))}`;
  // A query string holds pairs of its own, and so may what follows the colon of a URL.
  if (bare === value && /[?&=]/.test(value) && /\w=/.test(value))
    return `${quote}${name}${quote}${between}${value.replace(/([?&;]|^)([A-Za-z_][\w.-]{0,80})=([^&;\s]+)/g, (all, before: string, inner: string, found: string) => (secretIn(inner, found, true) ? `${before}${inner}=${mask(found)}` : all))}`;
  // A quoted value may hold pairs of its own, as JSON in YAML does.
  return bare !== value && /[=:]/.test(bare)
    ? `${quote}${name}${quote}${between}${value.replace(bare, () => bare.replace(pair, redactPair))}`
    : whole;
}

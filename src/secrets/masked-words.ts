import { namesSecret } from "./names.ts";
import { secretInWord } from "./values.ts";

/** A header with the credentials of HTTP (RFC 9110, 11.6.2): a scheme, and what goes with it. */
const authorization =
  /^(?:Proxy-)?Authorization:\s{0,8}(?:[A-Za-z][\w-]{0,40}\s{1,8})?(?!(?:Basic|Bearer|Digest|Negotiate|Token)$)(\S[^\n]*)$/i;
/** RFC 6265: names with values. */
const cookies = /^(?:Set-)?Cookie:/i;
const cookie = /[^=;\s]{1,200}=([^;\n]*)/g;
const header = /^([A-Za-z][\w-]{1,60}):\s{0,8}(\S[^\n]*)$/;
/** How headers end that hand a key over, whoever called them. */
const telling =
  /(?:^|-)(?:api-?key|(?:auth|access|subscription|secret|security|session|app|client|private|account)-(?:\w{1,20}-)?(?:key|token|secret))$/i;

/** `os.environ['NAME'] = 'x'`, `define("NAME", "x")`, `"NAME" => "x"`: a name and a value of a language, both in quotes. */
const inLanguages = /["']([A-Za-z_]\w{1,60})["']\]?\s{0,4}(?:,|=>?)\s{0,4}["']([^"'\n]{2,200})["']/g;
/** jq(1) and yq: `.db.password = "x"`. */
const inFilters = /(?<![\w.])\.([\w.-]{1,80})\s{0,4}\|?=\s{0,4}["']([^"'\n]{2,200})["']/g;
/** A telling name whose value is put together from quotes. */
const setting = /^(?:--?)?([A-Za-z_][\w.-]{0,120})=([^\n]+)$/;
/** sed(1): what a text that says what belongs there is replaced with. */
const substitution = /^s([|/#,@!])/;

/** What stands in a text behind what says that it is a credential, as the group of each match. */
const phrases: readonly RegExp[] = [
  // SQL of MySQL and MariaDB
  /\bPASSWORD\s{0,4}\(\s{0,4}'([^'\n]{1,200})'/gi,
  /\bIDENTIFIED\s{1,4}(?:WITH\s{1,4}\S{1,60}\s{1,4})?(?:BY|AS)\s{1,4}(?:PASSWORD\s{1,4})?'([^'\n]{1,200})'/gi,
  // mongosh: createUser, changeUserPassword
  /\bpwd\s{0,4}:\s{0,4}["']([^"'\n]{1,200})["']/g,
  // Files of settings; `pass` alone is a word of many meanings
  /(?:^|[\s,;"'{]|\\n)pass"?\s{0,4}[=:]\s{0,4}["']?(?=[^\s"',;}\\]{0,100}[\dA-Z])([^\s"',;}\\]{4,200})/g,
  // debconf(7)
  /\/[\w-]{0,60}passw(?:or)?d[\w-]{0,20}\s{1,8}password\s{1,8}([^\s"']{2,200})/g,
  // A token in the place of a user
  /\bhttps?:\/\/(?!x-access-token@|x-token-auth@)([^\s:/@?#"'$\uFFFC]{12,200})@/g,
];

/** The credentials in one word of a command line, or a line of its input, that no rule reports for what it is: they are masked. */
export function* maskedInWord(word: string): Generator<string> {
  if (word.length < 5 || word.length > 4096 || !/[:='"]|^s[|/#,@!]|password\s/.test(word)) return;
  const said = authorization.exec(word)?.[1];
  if (said) yield* isValue(said);
  else if (cookies.test(word)) for (const [, value = ""] of word.matchAll(cookie)) yield* isValue(value);
  else yield* headed(word);
  yield* settingIn(word);
  if (/["']/.test(word))
    for (const pattern of [inLanguages, inFilters])
      for (const [, telling = "", text = ""] of word.matchAll(pattern)) if (namesSecret(telling)) yield* isValue(text);
  if (/pass|pwd|identified|:\/\//i.test(word))
    for (const phrase of phrases) for (const [, value = ""] of word.matchAll(phrase)) yield* isValue(value);
  yield* replacement(word);
}

/** `NAME=value` and `--option=NAME=value`; of several in a word the first. */
function settingIn(word: string): string[] {
  const [, name = "", value = ""] = setting.exec(word) ?? [];
  if (namesSecret(name)) {
    const next = value.search(/[\s,;&][\w.-]{1,60}=/);
    const own = next < 0 ? value : value.slice(0, value.search(/[\s,;&]/));
    return secretInWord(name, own) ? [own] : [];
  }
  return word.startsWith("-") && value.includes("=") && !value.startsWith("-") ? settingIn(value) : [];
}

const isValue = (value: string): string[] => (secretInWord("PASSWORD", value) ? [value] : []);

function headed(word: string): string[] {
  const [, name = "", value = ""] = header.exec(word) ?? [];
  return name && (telling.test(name) || namesSecret(name)) ? isValue(value) : [];
}

function replacement(word: string): string[] {
  const sign = substitution.exec(word)?.[1];
  if (!sign) return [];
  const [, pattern = "", text = ""] = word.split(sign);
  return /passw|secret|token|api_?key/i.test(pattern) && /^[^\s=:&\\]{4,200}$/.test(text) ? isValue(text) : [];
}

import type { Clue } from "../knowledge/credential-options.ts";
import { HOLE } from "../syntax/image-reference.ts";
import { holdsAny } from "../text/hints.ts";
import type { Span } from "../text/span.ts";
import { type Colons, pairsIn } from "./pairs.ts";
import { formedIn, longest, type Secret, secretInWord } from "./values.ts";

/** A credential in a command line, and where it stands. */
export interface SecretUse {
  readonly span: Span;
  readonly secret: Secret;
  /** The credential itself, for masking it wherever it shows up. */
  readonly value?: string;
  /** It is masked, and no rule reports it. */
  readonly quiet?: true;
}

/** A form of text that carries a credential, whatever it is written in. */
interface Form {
  /** Lower-case texts, one of which is there: the cheap test before the pattern. */
  readonly hints: readonly string[];
  /** Its groups are the credential: one of them. */
  readonly pattern: RegExp;
  /** The name the credential is judged under. */
  readonly as: "TOKEN" | "PASSWORD" | "REDIS_PASSWORD";
  /** What it is, for messages, when that says more than the name. */
  readonly what?: string;
  /** What gives it away in text that nobody has parsed. */
  readonly anywhere?: Clue;
}

/** A credential in one of them. */
interface FormUse {
  readonly value: string;
  readonly start: number;
  readonly secret: Secret;
}

export const forms: readonly Form[] = [
  {
    hints: ["authorization:", "-token:", "x-api-key:"],
    pattern:
      /\bAuthorization:\s*(?:[A-Za-z][\w-]{0,40}\s{1,8})?([^\s"']+)|\b(?:PRIVATE-TOKEN|X-API-Key|X-Auth-Token|JOB-TOKEN|X-Vault-Token):\s*([^\s"']+)/gi,
    as: "TOKEN",
    what: "token in a header",
    anywhere: { hints: ["authorization:"], before: /Authorization:\s*token\s+/ },
  },
  // redis.conf
  {
    hints: ["requirepass", "masterauth"],
    pattern: /(?:^|[\s"'])(?:--)?(?:requirepass|masterauth)\s+["']?([^\s"']+)/gi,
    as: "REDIS_PASSWORD",
    anywhere: { hints: ["requirepass", "masterauth"], before: /\b(?:requirepass|masterauth)["']?[\s,]+["']?/ },
  },
  { hints: ["</"], pattern: /<(?:\w*password|secret|token)>([^<\uFFFC]+)<\//gi, as: "PASSWORD" },
  // SQL
  { hints: ["identified", "password"], pattern: /\b(?:IDENTIFIED\s+BY|PASSWORD)\s+'([^'\uFFFC]+)'/gi, as: "PASSWORD" },
  // PowerShell; the address of Oracle's thin driver
  {
    hints: ["securestring", "jdbc:oracle:"],
    pattern:
      /\bConvertTo-SecureString\s+(?:-(?:AsPlainText|Force|String)\s+){0,3}["']([^"'\uFFFC]+)["']|\bjdbc:oracle:(?:thin|oci):[\w.$]{1,60}\/([^@/\s"']+)@/gi,
    as: "PASSWORD",
  },
  // .NET and ADSI, in PowerShell
  { hints: ["setpassword("], pattern: /\.SetPassword\(\s{0,8}["']([^"'\uFFFC]{1,200})["']/gi, as: "PASSWORD" },
  {
    hints: ["setenvironmentvariable"],
    pattern:
      /SetEnvironmentVariable\(\s{0,8}["']\w{0,60}(?:password|passwd|token|secret|api_?key)["']\s{0,8},\s{0,8}["']([^"'\uFFFC]+)["']/gi,
    as: "PASSWORD",
  },
  // netrc(5)
  {
    hints: ["machine"],
    pattern: /\bmachine\s+\S+\s+login\s+\S+\s+password\s+(\S+)/g,
    as: "PASSWORD",
    anywhere: { hints: ["login"], before: /\blogin\s+\S+\s+password\s+/ },
  },
  // The data source name of Go's driver for MySQL (github.com/go-sql-driver/mysql)
  {
    hints: ["@tcp(", "@unix("],
    pattern: /(?:^|[\s"'=])[\w.-]{1,60}:([^\s"'@:]{1,200})@(?:tcp|unix)\(/g,
    as: "PASSWORD",
  },
];

/** The first credential in lines of configuration. */
export function secretInLines(lines: readonly string[]): Omit<SecretUse, "span"> | undefined {
  for (const line of lines) {
    const found = inText(line);
    if (found) return found;
  }
  return undefined;
}

const mayHoldForm = holdsAny(forms.flatMap(({ hints }) => hints));

/** Every credential in one of the forms, and where it begins. */
export function inForms(text: string, lower = text.toLowerCase()): FormUse[] {
  if (!mayHoldForm(lower)) return [];
  const found: FormUse[] = [];
  for (const { hints, pattern, as, what } of forms) {
    if (!hints.some((hint) => lower.includes(hint))) continue;
    for (const { 0: whole, index, ...groups } of text.matchAll(pattern)) {
      const value = groups[1] ?? groups[2] ?? "";
      const secret = secretInWord(as, value);
      if (secret) found.push({ value, start: index + whole.lastIndexOf(value), secret: what ? { ...secret, what } : secret });
    }
  }
  return found;
}

/** The first credential in a text: by a provider's format, in a URL, in one of the forms, or as the value of a telling name. */
export function inText(whole: string, colons: Colons = "anywhere"): Omit<SecretUse, "span"> | undefined {
  if (whole.length < 5) return undefined;
  const text = whole.slice(0, longest);
  const formed = formedIn(text.trim());
  if (formed) return formed;
  const said = withoutComments(text);
  const [form] = inForms(said);
  if (form) return { secret: form.secret, value: form.value };
  if (!/[=:]/.test(said)) return undefined;
  // A comment that only says what belongs there sets nothing.
  const isNote = isComment(said);
  for (const { name, value } of pairsIn(said, colons)) {
    const secret = secretInWord(name, value);
    if (secret && !(isNote && secret.wellKnown)) return { secret, value };
  }
  return undefined;
}

/** The lines of a text, those that a program writes for `\n` too, without comments. */
const withoutComments = (text: string): string =>
  /\n|\\n/.test(text)
    ? text
        .split(/\n|\\n/)
        .filter((line) => !isComment(line))
        .join("\n")
    : text;

/** Whether a line is a comment of what reads it: a script, INI, SQL, XML, properties, a batch file. In .npmrc two slashes begin the address of a registry. */
export const isComment = (line: string): boolean => /^\s*(?:#|;|\/\/(?![\w.-]+(?::\d+)?\/)|\/\*|--\s|<!--|!\s|rem\s)/i.test(line);

/** Lines of a here-document that carry a credential; comments and variables are left alone. */
export function* secretLines(source: string, { file, start, end }: Span): Generator<SecretUse> {
  let at = start;
  for (const line of source.slice(start, end).split("\n")) {
    const found = isComment(line) ? undefined : inText(literalOf(line));
    if (found) yield { ...found, span: { file, start: at, end: at + line.trimEnd().length } };
    at += line.length + 1;
  }
}

/** A line of raw text as it is written where nothing sets its variables: the word of a fallback in the place of `${NAME:-word}`. */
export function literalOf(line: string): string {
  let text = line.replace(/\$\w+|\$\{\w+\}/g, HOLE);
  for (let depth = 0; depth < 3 && text.includes("${"); depth += 1)
    text = text.replace(/\$\{\w+(:?[-+?])([^${}]*)\}/g, (_, operator: string, word: string) =>
      operator.endsWith("-") && word ? word : HOLE,
    );
  return text;
}

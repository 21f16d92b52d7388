import { type Clue, tools } from "../knowledge/credential-options.ts";
import { secretFormats } from "../knowledge/secret-formats.ts";
import { HOLE } from "../syntax/image-reference.ts";
import type { Span } from "../text/span.ts";
import { type Hinting, hinting, wordsIn } from "./clues.ts";
import { passwordsSet, secretsGiven } from "./commands.ts";
import { fallbacksIn } from "./fallbacks.ts";
import { keyBlocksIn } from "./key-blocks.ts";
import { commandLines } from "./lines.ts";
import { maskedInWord } from "./masked-words.ts";
import { mayNameSecret } from "./names.ts";
import { blockHeader, pairsIn } from "./pairs.ts";
import { placesOf } from "./places.ts";
import { forms, inForms } from "./text.ts";
import { clueOf, tellingOption, userOption } from "./tools.ts";
import { mayBeFormed, secretAs, secretInWord } from "./values.ts";

type Range = Pick<Span, "start" | "end">;

const mask = (text: string): string => text.replace(/[^\r\n]/g, "*");

/** `name=value`, `name: value`, `"name": "value"` and the old `ENV name value`. */
const pair =
  /(?<!\$\{)(?<=(?:^|[^\w.-])-{0,2})(["']?)([A-Za-z_][\w.-]{0,120})\1(\s*[=:]\s*|(?<=\b(?:ENV|ARG|env|arg)\s+[A-Za-z_][\w.-]{0,120})\s+)("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|\$\{[^}]*\}|[^\s"',;{[][^\s"',;]*)/g;
/** A clue and what comes after it. */
interface Loose {
  readonly hinted: Hinting;
  /** In groups what stands before the credential, and the credential. */
  readonly pattern: RegExp;
  /** How a value begins that is none: a reference. */
  readonly unless?: RegExp;
}

const reference = /^[$\uFFFC*]/;

/** What stands behind any of these clues: a value is looked for once, from the left. */
function after(clues: readonly (Clue | undefined)[], value: RegExp, unless: RegExp): Loose {
  const known = clues.filter((clue) => clue !== undefined);
  const before = known.map((clue) => clue.before.source).join("|");
  return {
    hinted: hinting(known),
    pattern: new RegExp(`(${before})(${value.source})`, `g${known.length === 1 ? known[0]?.before.flags : ""}`),
    unless,
  };
}

const inUrls: readonly Omit<Loose, "hinted">[] = [
  {
    pattern: /([a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@?#"']{0,200}:)([^\s"']{1,200})(?=@)/gi,
    unless: /^[$\uFFFC]/,
  },
  // The word of a fallback in the place of a password.
  {
    pattern: /([a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@?#"']{0,200}:\$\{\w{1,100}:?-)([^\s"'{}$]{1,200})(?=\}[^\s"']{0,200}@)/gi,
  },
  // A token in the place of a user; short names, and those of well-known accounts, are none.
  {
    pattern: /(https?:\/\/)(?!(?:git|oauth2|x-access-token|x-token-auth|token|user|username)@)([^\s:/@?#"'$\uFFFC]{12,200})(?=@)/gi,
  },
];

const inCommands: readonly Loose[] = [
  after([tellingOption], /[^\s"',\]]+/, reference),
  after([userOption], /[^\s"',]+/, reference),
  after([...tools.filter(({ account }) => !account).map(clueOf), ...forms.map(({ anywhere }) => anywhere)], /[^\s"',;|&]+/, /^[$\uFFFC*-]/),
  after([{ hints: ["bearer", "basic"], before: /(?:Bearer|Basic)\s+/ }], /[\w.+/=-]{8,}/, reference),
  // A dollar begins a variable, or what passwords become in /etc/shadow (crypt(5)).
  after(
    [...tools.filter(({ account }) => account).map(clueOf), { hints: ["$"], before: /(?=\$(?:1|2[abxy]?|5|6|7|y|gy)\$[^\s"':]{8})/ }],
    /[^\s"':,;|&]+/,
    /^(?:[\uFFFC*]|\$(?!g?y\$)[A-Za-z_{(])/,
  ),
];

/**
 * Text of the user's with every credential in it that its form gives away replaced by as many asterisks: the second line of
 * defence, for whatever is printed. Values known to be secret are masked in the sources themselves.
 */
export function redact(text: string): string {
  if (text.length > 8_000) return `${redact(text.slice(0, 8_000))}...`;
  const before = known.get(text);
  if (before !== undefined) return before;
  const redacted = withoutCredentials(text);
  if (known.size >= mostKnown) known.clear();
  known.set(text, redacted);
  return redacted;
}

/** The same messages, names and paths are printed over and over. Parts of texts keep these in memory: a run ends with forgetting. */
const known = new Map<string, string>();
const mostKnown = 2_000;

/** Lets go of the texts that were looked at. */
export const forgetTexts = (): void => known.clear();

function withoutCredentials(text: string): string {
  const lower = text.toLowerCase();
  const [hasUrl, mayName] = [lower.includes("://"), mayNameSecret(lower)];
  let result = hasUrl ? inUrls.reduce(hide, text) : text;
  for (const { start, end, value } of fallbacksIn(result)) result = result.slice(0, start) + mask(value) + result.slice(end);
  const formats = mayBeFormed(lower) ? secretFormats.filter(({ hint }) => lower.includes(hint)) : [];
  if (formats.length > 0 || hasUrl || mayName) result = result.replace(pair, redactPair);
  const words = wordsIn(result);
  for (const loose of inCommands) if (loose.hinted(lower, words)) result = hide(result, loose);
  for (const { pattern } of formats) result = result.replace(new RegExp(pattern.source, `${pattern.flags.replace("g", "")}g`), mask);
  for (const { start, end } of reportedIn(text, lower, mayName))
    result = result.slice(0, start) + mask(result.slice(start, end)) + result.slice(end);
  return result;
}

const hide = (text: string, { pattern, unless }: Omit<Loose, "hinted">): string =>
  text.replace(pattern, (whole, before: string, value: string) => (unless?.test(value) ? whole : before + mask(value)));

/** What would be reported of a text: in its forms, and in the command lines it holds. */
function* reportedIn(text: string, lower: string, mayName: boolean): Generator<Range> {
  for (const { value, start } of inForms(text, lower)) yield unquoted(text, { start, end: start + value.length });
  if (mayName)
    for (const { name, value, start } of pairsIn(text, "anywhere"))
      if (!value.includes("$") && secretInWord(name, value)) yield { start, end: start + value.length };
  yield* keyBlocksIn(text);
  for (const { span, value } of onCommandLines(text)) {
    const slice = text.slice(span.start, span.end);
    const parts = value.split(HOLE).flatMap((part) => (part.length > 1 ? placesOf(slice, part) : []));
    if (parts.length === 0) yield unquoted(text, span);
    for (const { start, end } of parts) yield { start: span.start + start, end: span.start + end };
  }
}

/** What the command lines in a text hold, with the word that holds it. */
function* onCommandLines(text: string): Generator<{ readonly span: Range; readonly value: string }> {
  for (const line of commandLines(text)) {
    for (const { span, value = "" } of secretsGiven(line)) yield { span, value };
    yield* passwordsSet(line);
    // Every word once: what is not one of a program's own lines has them all.
    if (line.name === "") for (const { literal, span } of line.words) for (const value of maskedInWord(literal)) yield { span, value };
  }
}

/** Without the quotes around it. */
function unquoted(text: string, { start, end }: Range): Range {
  let [from, to] = [start, end];
  while (from < to && /["']/.test(text[from] as string)) from += 1;
  while (from < to && /["',]/.test(text[to - 1] as string)) to -= 1;
  return { start: from, end: to };
}

/** `${NAME:-word}` under a name that says what the word is. */
const innerFallback = /(\$\{\w{1,100}:?-)([^{}$]+)/g;

function redactPair(whole: string, quote: string, name: string, between: string, value: string): string {
  if (blockHeader.test(value)) return whole;
  if (value.startsWith("${"))
    return `${quote}${name}${quote}${between}${value.replace(innerFallback, (all, before: string, word: string) => (secretAs(name, word, true) ? before + mask(word) : all))}`;
  const bare = value.replace(/^(["'])(.*)\1$/s, "$2");
  if (secretAs(name, bare, true)) return `${quote}${name}${quote}${between}${value.replace(bare, () => mask(bare))}`;
  // A query string holds pairs of its own, and so may what follows the colon of a URL.
  if (bare === value && /\w=/.test(value))
    return `${quote}${name}${quote}${between}${value.replace(/([?&;]|^)([A-Za-z_][\w.-]{0,80})=([^&;\s]+)/g, (all, before: string, inner: string, found: string) => (secretAs(inner, found, true) ? `${before}${inner}=${mask(found)}` : all))}`;
  // A quoted value may hold pairs of its own, as JSON in YAML does.
  return bare !== value && /[=:]/.test(bare)
    ? `${quote}${name}${quote}${between}${value.replace(bare, () => bare.replace(pair, redactPair))}`
    : whole;
}

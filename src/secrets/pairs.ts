/** A name and what it is set to, in a longer text. */
export interface Pair {
  readonly name: string;
  readonly value: string;
  /** Where the value begins. */
  readonly start: number;
}

/**
 * A name with what makes it one: where a setting may begin, the dashes of an option or the -D of a property of Java's, the name
 * (of several words in a connection string: `Access Token=`), and `=` or a colon.
 */
const setting =
  /(?<=^|[\s"'{[(,;:/?&|`])(?:--?(?:D(?=[a-z]))?)?([A-Za-z_][\w.-]{0,80}|(?<=;)[A-Za-z]{1,20}(?: [A-Za-z]{1,20}){1,2})(\s{0,8}=\s{0,8}|\\?["']\s{0,8}:\s{0,8}|:\s{1,8})/g;

/** Where `name: value` counts: `anywhere` in what is written to a file, else at the start of a line alone, since prose has colons. */
export type Colons = "anywhere" | "line";

/**
 * The settings in a text: ADO.NET's and ODBC's `Password=x;`, libpq's `password=x` between blanks, a query's `&password=x`, members
 * of JSON, properties and options with a value, and lines of `name: value`. Linear in the text.
 */
export function* pairsIn(text: string, colons: Colons): Generator<Pair> {
  for (const { 0: whole, 1: name = "", 2: operator = "", index } of text.matchAll(setting)) {
    // The key of a member is all between its quotes.
    if (/^\\?["']/.test(operator) && !/["']/.test(text[index - 1] ?? "")) continue;
    if (colons === "line" && /^:/.test(operator) && !/(?:^|\n)[\s-]{0,40}$/.test(text.slice(Math.max(0, index - 41), index))) continue;
    const { value, start, end } = valueAt(text, index + whole.length, text[index - 1] ?? "");
    if (/\s$/.test(operator) && isProse(text.slice(end, end + 100))) continue;
    // `password= dbname=app` has no value.
    if (/^:/.test(operator) && blockHeader.test(value)) continue;
    yield /^=\s/.test(operator) && /^[\w.-]{1,80}=[^=]/.test(value) ? { name, value: "", start } : { name, value, start };
  }
}

/** The header of a block scalar (YAML 1.2, 8.1): the value stands on the lines below. */
export const blockHeader = /^[|>][-+1-9]{0,2}$/;

/** A value, in quotes, in ODBC's braces, or up to what ends it after such a beginning: `&` in a query, `;` in a connection string, else a blank. */
function valueAt(text: string, at: number, before: string): Omit<Pair, "name"> & { readonly end: number } {
  const quote =
    /^\\?["']/.exec(text.slice(at, at + 2))?.[0] ?? (before === ";" && /^\{[^{]/.test(text.slice(at, at + 2)) ? "{" : undefined);
  const start = at + (quote?.length ?? 0);
  const close = quote ? text.indexOf(quote === "{" ? "}" : quote, start) : endOf(text, start, before);
  const end = close < 0 ? endOf(text, start, "") : close;
  return { value: text.slice(start, end), start, end };
}

/** Behind a value with a blank before it, a word that begins no setting: `Please enter password: your account's`, `passwd: files systemd`. */
const isProse = (rest: string): boolean => /^[ \t]+[A-Za-z][^\s=:,;]*(?:$|[\s,;])(?!\s{0,8}[=:])/.test(rest);

function endOf(text: string, start: number, before: string): number {
  const stop = before === "?" || before === "&" ? /[&\s"'#;]/g : before === ";" ? /[;"'\n]/g : /[\s"',;}]/g;
  stop.lastIndex = start;
  return stop.exec(text)?.index ?? text.length;
}

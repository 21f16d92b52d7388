import { pairedPassword } from "../knowledge/credential-variables.ts";
import { HOLE } from "../syntax/image-reference.ts";
import { secretsGiven } from "./commands.ts";
import { commandLines } from "./lines.ts";
import { forgetWords } from "./may-carry.ts";
import { namesSecret } from "./names.ts";
import { inText, type SecretUse } from "./text.ts";
import { formedIn, isPlain, type Secret, secretAs } from "./values.ts";

/**
 * The credential that a value is, as its name says, or that is somewhere in it: a connection string, JSON, options, a command line. One
 * answer for whatever holds values: variables, arguments, labels, env files. `raw`: as `secretAs` has it.
 */
export function carriedBy(called: string, value: string, raw = false): Carried | undefined {
  const name = shortNames.has(called) ? "PASSWORD" : called;
  if (isPlain(value) && !namesSecret(name)) return undefined;
  if (value.length > longestKnown) return carried(name, value, raw);
  const key = `${raw ? "$" : ""}${name}\n${value}`;
  const before = known.get(key);
  if (before !== undefined) return before ?? undefined;
  const found = carried(name, value, raw);
  if (known.size >= mostKnown) known.clear();
  known.set(key, found ?? null);
  return found;
}

/** What scripts call a password, and what means something else in a text: `PASS: 3 of 3`. */
const shortNames: ReadonlySet<string> = new Set(["PASS", "PASSWD", "PW"]);

type Carried = Omit<SecretUse, "span">;

/** What is masked is asked for, and then rules ask, of the same variables; many files set the same. A run begins with forgetting. */
const known = new Map<string, Carried | null>();
const mostKnown = 500;
const longestKnown = 500;

/** Lets go of the values that were looked at. */
export function forgetValues(): void {
  known.clear();
  forgetWords();
}

/** The same of any value, however plain. */
export function carried(name: string, value: string, raw: boolean): Carried | undefined {
  const secret = secretAs(name, value, raw);
  // Of an address only the password, and of text around a token only the token.
  if (secret) return { secret, value: pairedPassword(name, value) ?? formedIn(value, raw)?.value ?? value };
  const text = raw ? value.replace(/\$(?:\{[^{}]*\}|\w+)/g, HOLE) : value;
  return inText(text, "line") ?? onCommandLine(text);
}

/** The same, for those who only ask what it is. */
export const secretIn = (name: string, value: string, raw = false): Secret | undefined => carriedBy(name, value, raw)?.secret;

function onCommandLine(text: string): Omit<SecretUse, "span"> | undefined {
  for (const line of commandLines(text)) for (const use of secretsGiven(line)) if (!use.quiet) return use;
  return undefined;
}

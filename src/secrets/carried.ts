import { pairedPassword } from "../knowledge/credential-variables.ts";
import { HOLE } from "../syntax/image-reference.ts";
import { secretsGiven } from "./commands.ts";
import { commandLines } from "./lines.ts";
import { inText, type SecretUse } from "./text.ts";
import { formedIn, type Secret, secretAs } from "./values.ts";

/**
 * The credential that a value is, as its name says, or that is somewhere in it: a connection string, JSON, options, a command line. One
 * answer for whatever holds values: variables, arguments, labels, env files. `raw`: as `secretAs` has it.
 */
export function carriedBy(name: string, value: string, raw = false): Omit<SecretUse, "span"> | undefined {
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

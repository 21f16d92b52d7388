import { secretIn } from "../secrets/carried.ts";
import { namesSecret } from "../secrets/names.ts";
import { HOLE } from "../syntax/image-reference.ts";

/** Stands for whatever somebody gives: nothing else looks like it. */
const anything = "h7Gk2pQz";

/** Whether a value is a credential once its variables are filled in: `$T` under a credential's name, not so a path or an address with `$T` in it. */
export const isSecretOnceFilled = (name: string, literal: string): boolean =>
  literal.includes(HOLE) && namesSecret(name) && secretIn(name, literal.replaceAll(HOLE, anything)) !== undefined;

/**
 * Whether one of its variables, by its number, is the credential in it: that of the password in `postgres://$USER:$PW@$HOST`. A number
 * below zero is one that nobody knows.
 */
export function isSecretPart(name: string, literal: string, which: number): boolean {
  if (isSecretOnceFilled(name, literal)) return true;
  const parts = literal.split(HOLE);
  if (which < 0 || which > parts.length - 2) return false;
  const filled = parts.slice(0, which + 1).join(HOLE) + anything + parts.slice(which + 1).join(HOLE);
  // What is one without the variable is not its doing.
  return secretIn("", filled) !== undefined && secretIn("", literal) === undefined;
}

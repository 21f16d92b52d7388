import { Mistake } from "../model/mistake.ts";
import { nearest } from "../syntax/nearest.ts";

/** A mistake in what was asked for: one sentence that names it and the way out. */
export class UsageError extends Mistake {
  override readonly name = "UsageError";
}

/** One of a few words, or a usage error that lists them. */
export function oneOf<T extends string>(flag: string, value: string | undefined, words: readonly T[]): T | undefined {
  if (value === undefined) return undefined;
  const found = words.find((word) => word === value);
  if (found) return found;
  const meant = nearest(value, words);
  throw new UsageError(`${flag} takes ${words.join(", ")}, not ${JSON.stringify(value)}${meant ? ` (did you mean ${meant}?)` : ""}`);
}

/** A whole number from 1 on, or a usage error. */
export function wholeNumber(flag: string, value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new UsageError(`${flag} takes a whole number such as 20, not ${JSON.stringify(value)}`);
  return Number(value);
}

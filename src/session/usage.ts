import { nearest } from "../syntax/nearest.ts";

/** A mistake in what was asked for: one sentence that names it and the way out. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** By name: parts of the bundle that load on demand have classes of their own. */
const expected: ReadonlySet<string> = new Set(["UsageError", "ConfigError", "ConfigChoice", "GitError"]);

/** Whether an error is a mistake of the user's, told by its message, and not one of ours. */
export const isUsersMistake = (error: unknown): error is UsageError => error instanceof Error && expected.has(error.name);

/** One of a few words, or a usage error that lists them. */
export function oneOf<T extends string>(flag: string, value: string | undefined, words: readonly T[]): T | undefined {
  if (value === undefined) return undefined;
  const found = words.find((word) => word === value);
  if (found) return found;
  const meant = nearest(value, words);
  throw new UsageError(`${flag} takes ${words.join(", ")}, not ${JSON.stringify(value)}${meant ? ` (did you mean ${meant}?)` : ""}`);
}

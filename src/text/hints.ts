import { literally } from "./pattern.ts";

/** Whether a text holds one of these texts: one pass over it, however many they are. */
export function holdsAny(hints: Iterable<string>): (text: string) => boolean {
  const pattern = new RegExp([...new Set(hints)].map(literally).join("|"));
  return (text) => pattern.test(text);
}

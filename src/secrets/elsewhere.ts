import type { Span } from "../text/span.ts";
import { Values } from "./occurrences.ts";

type Range = Pick<Span, "start" | "end">;

/** Whether no text holds a value by chance, as it does a word or a small number. */
export const isTelling = (value: string): boolean =>
  value.length >= 8 ? !/^(?:[a-z]{1,11}|[A-Z]?[a-z]{1,10})$/.test(value) : value.length >= 6 && /\d/.test(value) && /[A-Za-z]/.test(value);

/** What stands around a value that is part of a longer word. */
const inWord = /[A-Za-z0-9]/;

/** Those of a project's credentials that no text holds by chance, to be looked for in its texts. */
export const telling = (values: Iterable<string>): Values => new Values([...values].filter(isTelling));

/** The places of a text at which one of them stands. */
export function elsewhere(text: string, values: Values): Range[] {
  const found: Range[] = [];
  for (const { start, value } of values.places(text)) {
    const end = start + value.length;
    const isPart = inWord.test(text[start - 1] ?? "") || inWord.test(text[end] ?? "");
    if (value.length >= 12 || !isPart) found.push({ start, end });
  }
  return found;
}

import type { Span } from "../text/span.ts";

type Range = Pick<Span, "start" | "end">;

/** Signs that quoting puts in and takes out again: in a shell, in JSON, in YAML; Compose doubles dollars. */
const quoting = /[\\"'$]/;

/** Where a value stands in a text, with quotes in between, too. Linear in the text. */
export function placesOf(text: string, value: string): Range[] {
  const plain = occurrences(text, value).map((start) => ({ start, end: start + value.length }));
  if (plain.length > 0 || !quoting.test(text)) return plain;
  const at: number[] = [];
  let bareText = "";
  for (let index = 0; index < text.length; index += 1)
    if (!quoting.test(text[index] as string)) {
      bareText += text[index];
      at.push(index);
    }
  const bareValue = value.replace(/[\\"'$]/g, "");
  return occurrences(bareText, bareValue).map((start) => ({
    start: at[start] as number,
    end: (at[start + bareValue.length - 1] as number) + 1,
  }));
}

/** Where a text begins in another one, time after time. */
export function occurrences(text: string, part: string): number[] {
  const found: number[] = [];
  if (part === "") return found;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) found.push(at);
  return found;
}

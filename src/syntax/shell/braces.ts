import type { Word, WordPart } from "unbash";

/** Braces make no more words of one than this: then it is left as it is written. */
const mostWords = 200;

/** The words that braces make of one: `-e={A,B}` and `x{1..3}`; `undefined` where it has none, or some with more than plain text in them. */
export function braced({ type, text, value, pos, end, parts = [] }: Word): Word[] | undefined {
  if (!parts.some((part) => part.type === "BraceExpansion")) return undefined;
  let made: WordPart[][] = [[]];
  for (const part of parts) {
    const texts = part.type === "BraceExpansion" ? alternatives(part.text) : undefined;
    if (part.type === "BraceExpansion" && (!texts || texts.length * made.length > mostWords)) return undefined;
    const next = texts?.map((each): WordPart => ({ type: "Literal", pos: part.pos, end: part.end, value: each, text: each })) ?? [part];
    made = made.flatMap((before) => next.map((each) => [...before, each]));
  }
  return made.map((own) => ({ type, text, value, pos, end, parts: own }));
}

function alternatives(text: string): string[] | undefined {
  const inside = text.slice(1, -1);
  if (/["'`$\\{}]/.test(inside)) return undefined;
  const [, from, to] = /^(-?\d{1,9})\.\.(-?\d{1,9})$/.exec(inside) ?? [];
  if (from === undefined || to === undefined)
    return inside.includes("..") && !inside.includes(",") ? undefined : inside.split(",", mostWords + 1);
  const [first, last] = [Number(from), Number(to)];
  const count = Math.abs(last - first) + 1;
  if (count > mostWords) return undefined;
  return Array.from({ length: count }, (_, at) => String(first + (last < first ? -at : at)));
}

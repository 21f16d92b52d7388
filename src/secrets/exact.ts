import { HOLE } from "../syntax/image-reference.ts";
import type { Span } from "../text/span.ts";
import { keyBlocksIn } from "./key-blocks.ts";
import { placesOf } from "./places.ts";
import { redact } from "./redact.ts";

type Range = Pick<Span, "start" | "end">;

const reference = /^["']?\$(?:\w{1,200}|\{\w{1,200}\})["']?$/;

/**
 * What must not be shown of a text: every place where the value stands, however it is quoted, and what the text's form gives away
 * besides. Where neither is found, the whole text without the quotes around it. Offsets count in the text.
 */
export function secretParts(text: string, value: string | undefined): Range[] {
  const parts = value?.split(HOLE).filter((part) => part.length > 1) ?? [];
  const found = [...parts.flatMap((part) => placesOf(text, part)), ...keyBlocksIn(text, true), ...maskedIn(text)];
  // What is written is where the value comes from, and no more.
  return found.length > 0 || reference.test(text) ? found : [bare(text)];
}

/** What its form gives away. A text that is longer than anybody's is not looked at. */
function maskedIn(text: string): Range[] {
  const shown = redact(text);
  const ranges: Range[] = [];
  if (shown.length !== text.length || shown === text) return ranges;
  for (let at = 0; at < text.length; at += 1) {
    if (shown[at] === text[at]) continue;
    const start = at;
    while (at < text.length && shown[at] !== text[at]) at += 1;
    ranges.push({ start, end: at });
  }
  return ranges;
}

/** Without the quotes around it. */
function bare(text: string): Range {
  let [start, end] = [0, text.length];
  while (start < end && /["']/.test(text[start] as string)) start += 1;
  while (start < end && /["',]/.test(text[end - 1] as string)) end -= 1;
  return { start, end };
}

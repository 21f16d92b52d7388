import type { ShellWord } from "../model/script.ts";
import type { Setting } from "../model/setting.ts";
import type { Started } from "./started.ts";

/**
 * What to mark of something that is started: of a list the item with which it comes to hold, by the words of one of its commands up to
 * there, what `tells` asks; else the whole of it.
 */
export function itemThat(
  { command: { form, words }, setting }: Started,
  given: readonly ShellWord[],
  tells: (words: readonly ShellWord[]) => boolean,
): Setting<unknown> {
  if (form !== "exec" || words.length < 2 || given.length > longest) return setting;
  const last = given.find((_, at) => tells(given.slice(0, at + 1)));
  const item = last && words.find(({ span }) => span.file === last.span.file && span.start <= last.span.start && last.span.end <= span.end);
  return item ?? setting;
}

/** Of longer lists every beginning would be too much to look at. */
const longest = 200;

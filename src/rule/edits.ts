import type { ShellCommand, ShellWord } from "../model/script.ts";
import type { Option } from "../syntax/shell/arguments.ts";
import type { Edit } from "../text/edit.ts";
import type { Span } from "../text/span.ts";

/** Takes words of a command away, each with the blanks before it. */
function withoutWords({ words }: ShellCommand, gone: readonly ShellWord[]): Edit[] {
  return gone.flatMap((word) => {
    const before = words[words.indexOf(word) - 1];
    return before && before.span.end <= word.span.start ? [{ span: { ...word.span, start: before.span.end }, text: "" }] : [];
  });
}

/** Takes an option away, its value with it; of a cluster of letters only its own. */
export function withoutOption(command: ShellCommand, { name, value, word }: Option): Edit[] {
  const isCluster = /^-[^-]./.test(word.text) && word.text !== name;
  if (isCluster && (value || word.span.end - word.span.start !== word.text.length)) return [];
  if (isCluster) return [{ span: word.span, text: word.text.replace(name.slice(1), "") }];
  return withoutWords(command, value && command.words.includes(value) ? [word, value] : [word]);
}

/** Puts another text in place of a word that stands in the file just as it reads; exec form keeps its quotes. */
export function replaced({ text, span }: Pick<ShellWord, "text" | "span">, by: string): Edit[] {
  const length = span.end - span.start;
  if (length === text.length) return [{ span, text: by }];
  return length === text.length + 2 ? [{ span: { ...span, start: span.start + 1, end: span.end - 1 }, text: by }] : [];
}

/** Whether a word stands in the file just as it reads: without quotes, escapes and variables. */
export const isWhole = ({ text, span }: Pick<ShellWord, "text" | "span">): boolean => span.end - span.start === text.length;

/** The words of a command, from its program to its last argument: what starts it, and its redirections, aside. */
export function wordsOf({ words, span }: Pick<ShellCommand, "words" | "span">): Span {
  return { ...span, start: words[0]?.span.start ?? span.start, end: words[words.length - 1]?.span.end ?? span.end };
}

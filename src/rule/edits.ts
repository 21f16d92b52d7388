import type { ShellCommand, ShellWord } from "../model/script.ts";
import type { Option } from "../syntax/shell/arguments.ts";
import type { Edit } from "../text/edit.ts";

/** Takes words of a command away, each with the blanks before it. */
export function withoutWords({ words }: ShellCommand, gone: readonly ShellWord[]): Edit[] {
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

import type { DockerfileDocument } from "../frontends/dockerfile/document.ts";
import type { Instruction } from "../frontends/dockerfile/instruction.ts";
import { asWritten, withoutLines } from "../frontends/dockerfile/lines.ts";
import type { ShellCommand, ShellWord } from "../model/script.ts";
import { isNeededBy } from "../syntax/needed-comment.ts";
import type { Option } from "../syntax/shell/arguments.ts";
import type { Edit } from "../text/edit.ts";
import { withoutEnd } from "../text/pattern.ts";
import type { Span } from "../text/span.ts";

/** Takes words of a command away, each with the blanks before it. */
export function withoutWords({ words }: Pick<ShellCommand, "words">, gone: readonly ShellWord[]): Edit[] {
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

/** Where a command begins, with what starts it and the variables that it is given. */
export const startOf = ({ span, words, wrappers, assignments }: ShellCommand): number =>
  Math.min(span.start, words[0]?.span.start ?? span.start, ...[...wrappers, ...assignments].map((each) => each.span.start));

/** A `&&`, or `;`, with the blanks and continued lines around it. */
const joinAfter = /^(?:[ \t]|\\\r?\n)*(?:&&|;(?!;))(?:[ \t]|\\\r?\n)*/;

/** What is looked at around a command. */
const around = 300;

/**
 * Takes a command, or a whole pipe, out of its script, with what joins it to the next one or the one before; the instruction with it where it
 * is all of it. `undefined` where something else hangs on it, or the comment above it says what needs it.
 */
export function withoutCommand(document: DockerfileDocument, run: Instruction, command: ShellCommand): readonly Edit[] | undefined {
  const first = [command, ...command.readsFrom].sort((a, b) => a.span.start - b.span.start)[0] ?? command;
  const { conditional, tested, fallback, feeds, background, substitutedInto, wrappers } = command;
  const isBound = conditional || tested || background || substitutedInto || fallback.length > 0 || feeds.length > 0;
  const [script] = run.args;
  if (isBound || run.json || !script || wrappers.some(({ words }) => words.some(({ text }) => /^-\w*c$/.test(text)))) return undefined;
  const { text } = document.source;
  const [start, { end }] = [startOf(first), command.span];
  if (isNeededBy(text, start, run.span.start)) return undefined;
  if (run.heredocs.length > 0) return withoutLine(text, { ...command.span, start });
  if (!text.slice(script.span.start, start).trim() && !text.slice(end, script.span.end).trim()) return withoutLines(document, run);
  const after = joinAfter.exec(text.slice(end, end + around))?.[0];
  const before = joinedBefore(text.slice(Math.max(script.span.start, start - around), start));
  // With what stands before it, so that the next one stays where it is in its line.
  if (before && (after === undefined || after.includes(before.joint)))
    return [{ span: { ...command.span, start: start - before.length, end }, text: "" }];
  return after === undefined ? undefined : [{ span: { ...command.span, start, end: end + after.length }, text: "" }];
}

/** The same at the end of a text, and how long it is. */
function joinedBefore(text: string): { readonly joint: string; readonly length: number } | undefined {
  const rest = withoutBlanks(text);
  const joint = ["&&", ";"].find((each) => rest.endsWith(each));
  return joint === undefined ? undefined : { joint, length: text.length - withoutBlanks(rest.slice(0, -joint.length)).length };
}

/** A text without the blanks and continued lines that it ends in. */
function withoutBlanks(text: string): string {
  let rest = withoutEnd(text, /[ \t]/);
  while (/\\\r?\n$/.test(rest.slice(-3))) rest = withoutEnd(rest.slice(0, rest.lastIndexOf("\\")), /[ \t]/);
  return rest;
}

/** Takes a line out that holds nothing else. */
function withoutLine(text: string, { file, start, end }: Span): readonly Edit[] | undefined {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const to = text.indexOf("\n", end);
  if (to < 0 || text.slice(from, start).trim() || text.slice(end, to).trim()) return undefined;
  return [{ span: { file, start: from, end: to + 1 }, text: "" }];
}

/** Puts a command before another one, which runs only when it succeeds. */
export const commandBefore = (document: DockerfileDocument, command: ShellCommand, put: string): Edit => {
  const start = startOf(command);
  return { span: { ...command.span, start, end: start }, text: asWritten(document, `${put} && `) };
};

/** Puts a command at the end of a RUN, in a line of its own where the others have theirs; `undefined` where none can follow. */
export function commandAtEnd(document: DockerfileDocument, run: Instruction, put: string): readonly Edit[] | undefined {
  const { text } = document.source;
  const [heredoc, ...others] = run.heredocs;
  if (heredoc) {
    const { end } = heredoc.span;
    const last = text.lastIndexOf("\n", end - 2) + 1;
    const depth = /^[ \t]*/.exec(text.slice(last, end))?.[0] ?? "";
    const isPlain =
      others.length === 0 && !/^\S+[ \t]+\S/.test(text.slice(run.args[0]?.span.start, run.args[0]?.span.end)) && text[end - 1] === "\n";
    return isPlain
      ? [{ span: { ...heredoc.span, start: end }, text: `${depth}${asWritten(document, put)}${document.source.lineEnd}` }]
      : undefined;
  }
  const span = run.args[0]?.span;
  // Blank lines are of a continuation that goes on by mistake.
  if (!span || run.json || run.blanks.length > 0) return undefined;
  const script = text.slice(span.start, span.end).trimEnd();
  const last = script.slice(script.lastIndexOf("\n") + 1);
  if (/(?:^|[ \t])#|[&|;\\(]$/.test(last)) return undefined;
  const [, before, , after] = /(\\\r?\n[ \t]*)&&|&&([ \t]*)(\\\r?\n[ \t]*)/.exec(script) ?? [];
  const at = span.start + script.length;
  // With the character before it: lines that are put behind the instruction come after it.
  return [
    { span: { ...span, start: at - 1, end: at }, text: `${script.at(-1)} ${before ?? ""}&& ${after ?? ""}${asWritten(document, put)}` },
  ];
}

/** Takes a flag of an instruction away. */
export function withoutFlag({ source: { text } }: DockerfileDocument, { span }: { readonly span: Span }): Edit {
  const before = text.slice(Math.max(0, span.start - around), span.start);
  return { span: { ...span, start: span.start - before.length + withoutEnd(before, /[ \t]/).length }, text: "" };
}

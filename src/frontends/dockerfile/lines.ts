import { isNeededBy, startOfComments } from "../../syntax/needed-comment.ts";
import type { Edit } from "../../text/edit.ts";
import { lineStart } from "../../text/line-start.ts";
import type { DockerfileDocument } from "./document.ts";
import type { Instruction, Pair } from "./instruction.ts";

/** What lines are put into or taken from: the document, and whether it stands inside another file. */
type Holder = Pick<DockerfileDocument, "source" | "inline" | "escape">;

/** A text as the file takes it: inside a Compose file every dollar is one of Compose's. */
export const asWritten = ({ inline }: Holder, text: string): string => (inline === undefined ? text : text.replaceAll("$", "$$$$"));

/** Puts instructions behind one, each in a line of its own, at its depth; `undefined` where none can begin there. */
export function linesAfter(document: Holder, instruction: Instruction, ...added: readonly string[]): readonly Edit[] | undefined {
  const { source } = document;
  const { text } = source;
  const depth = depthOf(document, instruction);
  const newline = text.indexOf("\n", instruction.span.end);
  const end = newline < 0 ? text.length : newline - (text[newline - 1] === "\r" ? 1 : 0);
  const at = Math.max(instruction.span.end, end);
  // What a backslash continues, the next line belongs to.
  if (depth === undefined || text.slice(instruction.span.start, at).trimEnd().endsWith(document.escape)) return undefined;
  const { lineEnd } = source;
  const lines = added.flatMap((each) => each.split("\n")).map((line) => `${depth}${asWritten(document, line)}`);
  // Behind the line end, so that what is put at the end of the instruction stays a part of it.
  if (newline >= 0)
    return [{ span: { file: source.path, start: newline + 1, end: newline + 1 }, text: `${lines.join(lineEnd)}${lineEnd}` }];
  return [{ span: { file: source.path, start: at, end: at }, text: `${lineEnd}${lines.join(lineEnd)}` }];
}

/** Puts instructions before one and the comments that stand right above it. */
export function linesBefore(document: Holder, instruction: Instruction, ...added: readonly string[]): readonly Edit[] | undefined {
  const { source, inline = 0 } = document;
  const { text } = source;
  const depth = depthOf(document, instruction);
  if (depth === undefined) return undefined;
  const own = lineStart(text, instruction.span.start);
  let at = startOfComments(text, own, inline);
  // The comments that a file begins with may be the builder's directives, and those have to stay the first.
  if (!text.slice(inline, at).replace("\uFEFF", "").trim()) at = own;
  const { lineEnd } = source;
  const lines = added.flatMap((each) => each.split("\n")).map((line) => `${depth}${asWritten(document, line)}${lineEnd}`);
  return [{ span: { file: source.path, start: at, end: at }, text: lines.join("") }];
}

/**
 * Takes an instruction out with its lines, and an empty line where one stands on both sides, unless the comment above it says what needs it;
 * others stay.
 */
export function withoutLines(document: Holder, { span, blanks }: Instruction): readonly Edit[] | undefined {
  const { source, inline = 0 } = document;
  const { text } = source;
  const start = lineStart(text, span.start);
  if (start < inline || blanks.length > 0 || text.slice(start, span.start).trim() || isNeededBy(text, start, inline)) return undefined;
  // A comment between its lines would go with it.
  if (/\n[ \t]*#/.test(text.slice(span.start, span.end))) return undefined;
  const newline = text.indexOf("\n", span.end);
  // The line end before it may go with another line.
  if (newline < 0) return [{ span: { ...span, start, end: text.length }, text: "" }];
  const isBetween = start <= 1 || /\n\r?\n$/.test(text.slice(Math.max(0, start - 3), start));
  const next = isBetween ? (/^[ \t]*\r?\n/.exec(text.slice(newline + 1, newline + 200))?.[0].length ?? 0) : 0;
  return [{ span: { ...span, start, end: newline + 1 + next }, text: "" }];
}

/** Takes `name=value` out of an instruction, or the instruction where that is all it says. */
export function withoutPair(document: Holder, instruction: Instruction, pair: Pair): readonly Edit[] | undefined {
  const { pairs } = instruction;
  if (pairs.length === 1) return withoutLines(document, instruction);
  const words = pairs.map(({ name, value }) => ({ start: name.span.start, end: value?.span.end ?? name.span.end }));
  return withoutWords(document, words, new Set([pairs.indexOf(pair)]));
}

/** Takes words out of a row of them, each with the blanks, and the end of a line, that tie it to its neighbour; a comment between them stays with none. */
export function withoutWords(
  { source: { path, text } }: Holder,
  words: readonly { readonly start: number; readonly end: number }[],
  gone: ReadonlySet<number>,
): readonly Edit[] | undefined {
  const kept = words.findIndex((_, at) => !gone.has(at));
  const edits = words.flatMap((word, at): Edit[] => {
    if (!gone.has(at)) return [];
    const isFirst = at < kept;
    const [start, end] = isFirst ? [word.start, words[at + 1]?.start ?? word.end] : [words[at - 1]?.end ?? word.start, word.end];
    return [{ span: { file: path, start, end }, text: "" }];
  });
  return edits.some(({ span }) => /\n[ \t]*#/.test(text.slice(span.start, span.end))) ? undefined : edits;
}

/** Puts flags behind the keyword of an instruction. */
export function withFlags(document: Holder, { keywordSpan }: Instruction, ...flags: readonly string[]): Edit {
  return { span: { ...keywordSpan, start: keywordSpan.end }, text: flags.map((flag) => ` ${asWritten(document, flag)}`).join("") };
}

/** The blanks before an instruction; `undefined` where its line does not belong to the Dockerfile alone. */
function depthOf({ source: { text }, inline }: Holder, { span }: Instruction): string | undefined {
  const start = lineStart(text, span.start);
  const blanks = text.slice(start, span.start);
  return (inline !== undefined && start < inline) || blanks.trim() ? undefined : blanks;
}

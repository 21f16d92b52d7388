import { gapBetween, isKept } from "../../syntax/peer-comments.ts";
import type { Span } from "../../text/span.ts";
import { directivePattern } from "./directives.ts";

/** A comment, and the instruction below it or, for one between its lines, the next of them. */
interface Placed {
  readonly comment: Span;
  readonly next: Span;
  readonly isInside?: true;
}

const isCheck = (text: string): boolean => directivePattern.exec(text)?.[1]?.toLowerCase() === "check";

/**
 * Answers what the builder takes a `check=` comment for: the directive of the file, the one for the instruction below, or nothing.
 * Of the comments above an instruction the first that is one counts (linter.go WithMergedConfigFromComments), and only in the first column:
 * the parser cuts off one character, whichever it is, and expects the name.
 */
export function checkComments(text: string, comments: readonly Placed[]): (comment: Span) => "file" | "line" | undefined {
  const directive = checkDirective(text);
  const written = ({ start, end }: Span): string => text.slice(start, Math.min(end, start + 4096));
  const isFirstColumn = ({ start }: Span): boolean => start === 0 || /[\n\uFEFF]/.test(text[start - 1] as string);
  /** By the instruction below it. */
  const first = new Map<number, number>();
  for (const { comment, next, isInside } of comments) {
    if (isInside || first.has(next.start) || comment.start === directive || !isFirstColumn(comment) || !isCheck(written(comment))) continue;
    if (isKept(gapBetween(text, comment.end, next.start))) first.set(next.start, comment.start);
  }
  const counting = new Set(first.values());
  return ({ start }) => (start === directive ? "file" : counting.has(start) ? "line" : undefined);
}

/**
 * Where the check directive of a file begins: before the first line that is no directive, behind a `#!` line at most, and in the first
 * column (parser/directives.go ParseDirective). The first of two counts.
 */
function checkDirective(text: string): number | undefined {
  const seen = new Set<string>();
  let at = text.startsWith("\uFEFF") ? 1 : 0;
  if (text.startsWith("#!", at)) at = endOf(text, at) + 1;
  for (; at < text.length; at = endOf(text, at) + 1) {
    const name = directivePattern.exec(text.slice(at, Math.min(endOf(text, at), at + 4096)))?.[1]?.toLowerCase();
    if (name === "check") return at;
    if ((name !== "syntax" && name !== "escape") || seen.has(name)) return undefined;
    seen.add(name);
  }
  return undefined;
}

function endOf(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}

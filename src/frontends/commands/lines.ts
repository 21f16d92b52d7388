import { endOfLine } from "../../syntax/ignore-comment.ts";

/** Where a line ends that may be continued by backslashes, from an offset in it on. */
export function endOfCommand(text: string, from: number): number {
  let end = endOfLine(text, from);
  while (end < text.length && isContinued(text, end)) end = endOfLine(text, end + 1);
  return end;
}

/** Where the line begins that an offset is on, and that may have begun lines before. */
export function startOfCommand(text: string, offset: number): number {
  let start = text.lastIndexOf("\n", offset - 1) + 1;
  while (start > 0 && isContinued(text, start - 1)) start = text.lastIndexOf("\n", start - 2) + 1;
  return start;
}

/** Whether a line goes on behind its end. */
const isContinued = (text: string, end: number): boolean => text[end - 1] === "\\" || (text[end - 1] === "\r" && text[end - 2] === "\\");

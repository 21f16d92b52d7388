import { lineStart } from "../text/line-start.ts";

/** Whether a comment says that something needs what it stands at: that is not to be taken away. */
export const saysNeeded = (comment: string): boolean => /\b(?:need(?:s|ed)?|required?|requires|necessary)\b/i.test(comment);

/** Where the lines begin that hold a comment (`#`) and nothing else, straight above the line of an offset: that line itself where none does. */
export function startOfComments(text: string, offset: number, from = 0): number {
  let at = lineStart(text, offset);
  while (at > from) {
    const above = lineStart(text, at - 1);
    if (above < from || !/^[ \t]*#/.test(text.slice(above, at))) break;
    at = above;
  }
  return at;
}

/** Whether the comment straight above a line says that something needs what stands in it. */
export const isNeededBy = (text: string, offset: number, from = 0): boolean =>
  saysNeeded(text.slice(startOfComments(text, offset, from), lineStart(text, offset)));

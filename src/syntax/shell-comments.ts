/** A comment of a shell script, and the line it is about: its own, or when it stands alone, the next one with a command. */
export interface ShellComment {
  readonly start: number;
  readonly end: number;
  readonly line: { readonly start: number; readonly end: number };
}

/** The comments of a script in `[start, end)` of a text. What stands in quotes is none. */
export function shellComments(text: string, start: number, end: number): ShellComment[] {
  const found: ShellComment[] = [];
  let waiting: { readonly start: number; readonly end: number }[] = [];
  let quote = "";
  let lineStart = start;
  let isBlank = true;
  for (let at = start; at < end; at += 1) {
    const char = text[at] as string;
    if (char === "\n") {
      lineStart = at + 1;
      isBlank = true;
      continue;
    }
    const isSpace = char === " " || char === "\t" || char === "\r";
    if (char === "#" && !quote && (isBlank || /[\s;&|()]/.test(text[at - 1] ?? ""))) {
      const stop = endOf(text, at, end);
      const comment = { start: at, end: stop };
      if (isBlank) waiting.push(comment);
      else found.push({ ...comment, line: { start: lineStart, end: stop } });
      at = stop - 1;
      continue;
    }
    if (!isSpace && isBlank) {
      isBlank = false;
      const line = { start: lineStart, end: endOf(text, at, end) };
      for (const comment of waiting) found.push({ ...comment, line });
      waiting = [];
    }
    if (char === "\\" && quote !== "'") at += text[at + 1] === "\n" ? 0 : 1;
    else if (quote ? char === quote : char === "'" || char === '"') quote = quote ? "" : char;
  }
  for (const comment of waiting) found.push({ ...comment, line: { start: end, end } });
  return found;
}

function endOf(text: string, at: number, end: number): number {
  const newline = text.indexOf("\n", at);
  const stop = newline < 0 || newline > end ? end : newline;
  return text[stop - 1] === "\r" ? stop - 1 : stop;
}

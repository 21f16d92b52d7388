const quotes = new Set(["'", '"', "`"]);
const closers: Readonly<Record<string, string>> = { "(": ")" };

/** The words that Compose makes of a command string, and what it leaves out, from the operator on; empty for nothing. */
interface SplitCommand {
  readonly words: readonly string[];
  readonly lost: string;
}

/**
 * Splits a command string as Compose does (mattn/go-shellwords): at blanks, quotes and backslashes heeded, nothing expanded.
 * A shell's operator ends it: what follows is not passed on. `undefined` where Compose refuses it: a quote or a bracket is not closed.
 */
export function splitCommand(text: string): SplitCommand | undefined {
  const words: string[] = [];
  let lost = "";
  let word: string[] = [];
  let open = false;
  let quote = "";
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] as string;
    if (char === "\\" && quote !== "'") {
      at += 1;
      if (at === text.length) return undefined;
      word.push(text[at] as string);
      open = true;
    } else if (quote) {
      if (char === quote) {
        // The marks of a substitution stay: nobody executes it.
        if (char === "`" || char === ")") word.push(char);
        quote = "";
      } else word.push(char);
    } else if (quotes.has(char)) {
      quote = char;
      open = true;
      if (char === "`") word.push(char);
    } else if (char === "(" || char === ")") {
      if (char === ")" || word.at(-1) !== "$") return undefined;
      quote = closers[char] as string;
      word.push(char);
    } else if (/[ \t\r\n]/.test(char)) {
      if (open) words.push(word.join(""));
      word = [];
      open = false;
    } else if (/[;&|<>]/.test(char)) {
      // The number of a stream belongs to the operator.
      if (char === ">" && /^\d/.test(word[0] ?? "")) open = false;
      lost = text.slice(at);
      break;
    } else {
      word.push(char);
      open = true;
    }
  }
  if (quote) return undefined;
  if (open) words.push(word.join(""));
  return { words, lost };
}

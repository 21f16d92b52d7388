import { HOLE } from "../../syntax/image-reference.ts";

/** What a variable is worth: a text, `HOLE` when nobody can know, `undefined` when nothing defines it. */
export type Scope = (name: string) => string | undefined;

/** An expanded word, and the variables in it that nothing defines, with their place in the word. */
export interface Expanded {
  readonly text: string;
  readonly undefinedNames: readonly { readonly name: string; readonly at: number; readonly length: number }[];
  readonly names: readonly string[];
  /** BuildKit refuses the word: a phrase that says why. */
  readonly fault?: string;
}

const nameStart = /[A-Za-z_]/;

/** Expands one word as BuildKit's shell lexer does: quotes, escapes, `$NAME`, `${NAME}` and its modifiers. */
export function expandWord(word: string, scope: Scope, escapeChar: string): Expanded {
  if (!/[$'"\\`]/.test(word)) return { text: word, undefinedNames: [], names: [] };
  const undefinedNames: { name: string; at: number; length: number }[] = [];
  const names: string[] = [];
  let at = 0;
  let depth = 0;
  let fault: string | undefined;

  const dollar = (): string => {
    const start = at;
    at += 1;
    if (word[at] !== "{") {
      const match = /^(?:[A-Za-z_]\w*|\d+|[@*#?\-$!])/.exec(word.slice(at, at + 256));
      if (!match) return "$";
      at += match[0].length;
      return value(match[0], start);
    }
    at += 1;
    const match = /^\w+/.exec(word.slice(at, at + 256));
    const name = match?.[0] ?? "";
    at += name.length;
    if (!name || depth > 20) {
      fault ??= "bad substitution";
      at = word.length;
      return "";
    }
    return modified(name, start);
  };

  const value = (name: string, start: number): string => {
    names.push(name);
    const found = scope(name);
    if (found === undefined && nameStart.test(name[0] as string)) undefinedNames.push({ name, at: start, length: at - start });
    return found ?? HOLE;
  };

  const modified = (name: string, start: number): string => {
    let modifier = word[at] ?? "";
    if (modifier === "}") {
      at += 1;
      return value(name, start);
    }
    at += 1;
    const colon = modifier === ":";
    if (colon) modifier = word[at++] ?? "";
    names.push(name);
    const found = scope(name);
    depth += 1;
    const operand = until("}");
    depth -= 1;
    const isSet = found !== undefined && (!colon || found !== "");
    switch (modifier) {
      case "-":
        return found === HOLE ? HOLE : isSet ? found : operand;
      case "+":
        return found === HOLE ? HOLE : isSet ? operand : "";
      case "?":
        return found ?? HOLE;
      case "#":
      case "%":
      case "/":
        return found === "" ? "" : HOLE;
      default:
        fault ??= `unsupported modifier ${JSON.stringify(colon ? `:${modifier}` : modifier)}`;
        return HOLE;
    }
  };

  const until = (stop: string): string => {
    let text = "";
    while (at < word.length) {
      const char = word[at] as string;
      if (char === stop) {
        at += 1;
        return text;
      }
      text += piece(char);
    }
    if (stop) fault ??= "a ${ is never closed";
    return text;
  };

  const piece = (char: string): string => {
    if (char === "$") return dollar();
    if (char === "'") return single();
    if (char === '"') return double();
    at += 1;
    if (char !== escapeChar) return char;
    const next = word[at] ?? "";
    at += 1;
    return next;
  };

  const single = (): string => {
    const end = word.indexOf("'", at + 1);
    if (end < 0) fault ??= "a single quote is never closed";
    const text = word.slice(at + 1, end < 0 ? undefined : end);
    at = end < 0 ? word.length : end + 1;
    return text;
  };

  const double = (): string => {
    let text = "";
    at += 1;
    while (at < word.length && word[at] !== '"') {
      const char = word[at] as string;
      if (char === "$") text += dollar();
      else if (
        char === escapeChar &&
        /["$\\`]/.test(word[at + 1] ?? "") &&
        (word[at + 1] === '"' || word[at + 1] === "$" || word[at + 1] === escapeChar)
      ) {
        text += word[at + 1];
        at += 2;
      } else {
        text += char;
        at += 1;
      }
    }
    if (at >= word.length) fault ??= "a double quote is never closed";
    at += 1;
    return text;
  };

  const text = until("");
  return { text, undefinedNames, names, ...(fault ? { fault } : {}) };
}

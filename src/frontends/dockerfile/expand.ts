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

/** How deep `${A:-${B:-...}}` goes. */
const deepest = 20;

/**
 * Expands one word as BuildKit's shell lexer does: quotes, escapes, `$NAME`, `${NAME}` and its modifiers. `absent` is what a
 * variable without a value becomes.
 */
export function expandWord(word: string, scope: Scope, escapeChar: string, absent = HOLE): Expanded {
  if (!/[$'"\\`]/.test(word)) return { text: word, undefinedNames: [], names: [] };
  const expansion = new Expansion(word, scope, escapeChar, absent);
  const text = expansion.rest();
  const { undefinedNames, names, fault } = expansion;
  return { text, undefinedNames, names, ...(fault ? { fault } : {}) };
}

/**
 * A word as it is written: without quotes, U+FFFC for each variable in it. The word of a fallback counts where nothing gives the variable
 * a value: `${NAME:-word}` is `word` then, for nothing from outside the file reaches it.
 */
export function literalWord(word: string, scope: Scope, escapeChar: string): string {
  return /[$'"\\`]/.test(word) ? new Expansion(word, scope, escapeChar, HOLE, true).rest() : word;
}

/** Walks through a word once; what it learns on the way is for all to read at the end. */
class Expansion {
  readonly undefinedNames: { name: string; at: number; length: number }[] = [];
  readonly names: string[] = [];
  fault: string | undefined;
  readonly #word: string;
  readonly #scope: Scope;
  readonly #escapeChar: string;
  readonly #absent: string;
  readonly #isLiteral: boolean;
  #at = 0;
  #depth = 0;

  constructor(word: string, scope: Scope, escapeChar: string, absent = HOLE, isLiteral = false) {
    this.#absent = absent;
    this.#isLiteral = isLiteral;
    this.#word = word;
    this.#scope = scope;
    this.#escapeChar = escapeChar;
  }

  /** All that is left of the word. */
  rest(): string {
    let text = "";
    while (this.#at < this.#word.length) text += this.#piece();
    return text;
  }

  /** What stands between a modifier and the brace that closes it. */
  #operand(): string {
    let text = "";
    while (this.#at < this.#word.length) {
      if (this.#word[this.#at] === "}") {
        this.#at += 1;
        return text;
      }
      text += this.#piece();
    }
    this.fault ??= "a ${ is never closed";
    return text;
  }

  #piece(): string {
    const char = this.#word[this.#at] as string;
    if (char === "$") return this.#variable();
    if (char === "'") return this.#singleQuoted();
    if (char === '"') return this.#doubleQuoted();
    this.#at += 1;
    if (char !== this.#escapeChar) return char;
    return this.#word[this.#at++] ?? "";
  }

  #singleQuoted(): string {
    const start = this.#at + 1;
    const end = this.#word.indexOf("'", start);
    if (end < 0) this.fault ??= "a single quote is never closed";
    this.#at = end < 0 ? this.#word.length : end + 1;
    return this.#word.slice(start, end < 0 ? undefined : end);
  }

  #doubleQuoted(): string {
    let text = "";
    this.#at += 1;
    while (this.#at < this.#word.length && this.#word[this.#at] !== '"') {
      const char = this.#word[this.#at] as string;
      const next = this.#word[this.#at + 1];
      if (char === "$") text += this.#variable();
      else if (char === this.#escapeChar && (next === '"' || next === "$" || next === this.#escapeChar)) {
        text += next;
        this.#at += 2;
      } else {
        text += char;
        this.#at += 1;
      }
    }
    if (this.#at >= this.#word.length) this.fault ??= "a double quote is never closed";
    this.#at += 1;
    return text;
  }

  /** `$NAME`, `${NAME}`, `${NAME:-operand}`; a dollar that begins none of them is one. */
  #variable(): string {
    const start = this.#at;
    this.#at += 1;
    if (this.#word[this.#at] !== "{") {
      const bare = this.#take(/^(?:[A-Za-z_]\w*|\d+|[@*#?\-$!])/);
      return bare ? this.#plain(bare, start) : "$";
    }
    this.#at += 1;
    const name = this.#take(/^\w+/);
    if (!name || this.#depth > deepest) {
      this.fault ??= "bad substitution";
      this.#at = this.#word.length;
      return "";
    }
    if (this.#word[this.#at] !== "}") return this.#modified(name);
    this.#at += 1;
    return this.#plain(name, start);
  }

  /** Longer names than this are none that anybody gives. */
  #take(pattern: RegExp): string {
    const found = pattern.exec(this.#word.slice(this.#at, this.#at + 256))?.[0] ?? "";
    this.#at += found.length;
    return found;
  }

  #plain(name: string, start: number): string {
    this.names.push(name);
    const found = this.#scope(name);
    if (found === undefined && /^[A-Za-z_]/.test(name)) this.undefinedNames.push({ name, at: start, length: this.#at - start });
    return this.#isLiteral ? HOLE : (found ?? this.#absent);
  }

  #modified(name: string): string {
    const colon = this.#word[this.#at] === ":";
    if (colon) this.#at += 1;
    const modifier = this.#word[this.#at++] ?? "";
    this.names.push(name);
    const found = this.#scope(name);
    this.#depth += 1;
    const operand = this.#operand();
    this.#depth -= 1;
    if (this.#isLiteral) return written(found, modifier, colon, operand);
    const text = modify(found, modifier, colon, operand);
    if (text === undefined) this.fault ??= `unsupported modifier ${JSON.stringify(colon ? `:${modifier}` : modifier)}`;
    return text ?? HOLE;
  }
}

/** What a modifier makes of a variable; `undefined` when there is no such modifier. With a colon an empty variable counts as unset. */
function modify(found: string | undefined, modifier: string, colon: boolean, operand: string): string | undefined {
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
      return undefined;
  }
}

/** What of it is written: the operand, where it is taken. An argument without a default has no value unless somebody gives one. */
function written(found: string | undefined, modifier: string, colon: boolean, operand: string): string {
  const isSet = found !== undefined && found !== HOLE && (!colon || found !== "");
  if (found === HOLE && operand === "") return HOLE;
  return (modifier === "-" && !isSet) || (modifier === "+" && isSet) ? operand : HOLE;
}

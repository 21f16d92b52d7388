import { HOLE } from "../../syntax/image-reference.ts";
import { isStray } from "../../syntax/stray-dollar.ts";
import { isProperty } from "../../syntax/template.ts";

/** What a variable is worth: a text, `HOLE` when nobody can know, `undefined` when nothing defines it. */
export type Scope = (name: string) => string | undefined;

/** A variable that nothing defines, with its place in the word. */
export interface UndefinedName {
  readonly name: string;
  readonly at: number;
  readonly length: number;
}

/** An expanded word, and the variables in it that nothing defines. */
export interface Expanded {
  readonly text: string;
  readonly undefinedNames: readonly UndefinedName[];
  readonly names: readonly string[];
  /** BuildKit refuses the word: a phrase that says why, and the place in the word. */
  readonly fault?: { readonly message: string; readonly at: number };
  /** It names a property with a dot, `${project.version}`, as build tools fill in: no variable is called so. */
  readonly hasProperty?: true;
}

/** Longest value that variables may make, in characters: of a longer one it is only known that it is longer. */
export const longest = 16_384;

/** How deep `${A:-${B:-...}}` goes. */
const deepest = 20;

/** Parameters of the shell, such as `$@` and `$1`: the builder reads the name, and has no value for it. */
export const isShellParameter = (name: string): boolean => !/^[A-Za-z_]/.test(name);

/** Whether a word is what it is written: most are. */
export const isPlain = (word: string): boolean => !/[$'"\\`\uFFFC]/.test(word);

/**
 * Expands one word as BuildKit's shell lexer does (frontend/dockerfile/shell): quotes, escapes, `$NAME`, `${NAME}` and its modifiers.
 * `absent` is what a variable without a value becomes.
 */
export function expandWord(word: string, scope: Scope, escapeChar: string, absent = HOLE): Expanded {
  if (!/[$'"\\`]/.test(word)) return { text: word, undefinedNames: [], names: [] };
  return new Expansion(word, scope, escapeChar, { quotes: true, absent }).whole();
}

/** Expands the body of a here-document: quotes are text, and a backslash escapes whatever the escape directive says. */
export function expandBody(body: string, scope: Scope): Expanded {
  if (!/[$\\]/.test(body)) return { text: body, undefinedNames: [], names: [] };
  return new Expansion(body, scope, "\\", { quotes: false }).whole();
}

/**
 * A word as it is written: without quotes, U+FFFC for each variable in it, but for dollars that are one by accident. The word of a fallback counts where nothing gives the variable
 * a value: `${NAME:-word}` is `word` then, for nothing from outside the file reaches it.
 */
export function literalWord(word: string, scope: Scope, escapeChar: string): string {
  return /[$'"\\`]/.test(word) ? new Expansion(word, scope, escapeChar, { quotes: true, isLiteral: true }).whole().text : word;
}

/** How a text is read: whether quotes have a meaning, whether only what is written counts, what a variable without a value becomes. */
interface How {
  readonly quotes: boolean;
  readonly isLiteral?: boolean;
  readonly absent?: string;
}

/** Walks through a word once; what it learns on the way is for all to read at the end. */
class Expansion {
  readonly #undefinedNames: UndefinedName[] = [];
  readonly #names: string[] = [];
  #fault: Expanded["fault"];
  #hasProperty = false;
  readonly #word: string;
  readonly #scope: Scope;
  readonly #escapeChar: string;
  /** Quotes have a meaning. */
  readonly #quotes: boolean;
  /** Variables stay unread; only the words of fallbacks count. */
  readonly #isLiteral: boolean;
  readonly #absent: string;
  #at = 0;
  #depth = 0;

  constructor(word: string, scope: Scope, escapeChar: string, { quotes, isLiteral = false, absent = HOLE }: How) {
    this.#quotes = quotes;
    this.#isLiteral = isLiteral;
    this.#absent = absent;
    this.#word = word;
    this.#scope = scope;
    this.#escapeChar = escapeChar;
  }

  whole(): Expanded {
    const text = this.#rest();
    return {
      text,
      undefinedNames: this.#undefinedNames,
      names: this.#names,
      ...(this.#fault ? { fault: this.#fault } : {}),
      ...(this.#hasProperty ? { hasProperty: true as const } : {}),
    };
  }

  /** A text with more behind it; what is longer than anybody asks for does not grow any more. */
  #with(text: string, more: string): string {
    return text.length > this.#word.length && text.length > longest ? text : text + more;
  }

  #refuse(message: string, at: number): void {
    this.#fault ??= { message, at };
  }

  /** All that is left of the word. */
  #rest(): string {
    let text = "";
    while (this.#at < this.#word.length) text = this.#with(text, this.#piece());
    return text;
  }

  /** What stands between a modifier and the character that closes it. */
  #operand(stop: "}" | "/", start: number): string {
    let text = "";
    while (this.#at < this.#word.length) {
      if (this.#word[this.#at] === stop) {
        this.#at += 1;
        return text;
      }
      text = this.#with(text, this.#piece());
    }
    this.#refuse(stop === "}" ? "a ${ is never closed" : "a ${NAME/ lacks the / before the replacement", start);
    return text;
  }

  #piece(): string {
    const char = this.#word[this.#at] as string;
    if (char === "$") return this.#variable();
    if (this.#quotes && char === "'") return this.#singleQuoted();
    if (this.#quotes && char === '"') return this.#doubleQuoted();
    this.#at += 1;
    if (char !== this.#escapeChar) return char;
    return this.#word[this.#at++] ?? "";
  }

  #singleQuoted(): string {
    const start = this.#at + 1;
    const end = this.#word.indexOf("'", start);
    if (end < 0) this.#refuse("a single quote is never closed", start - 1);
    this.#at = end < 0 ? this.#word.length : end + 1;
    return this.#word.slice(start, end < 0 ? undefined : end);
  }

  #doubleQuoted(): string {
    let text = "";
    const start = this.#at;
    this.#at += 1;
    while (this.#at < this.#word.length && this.#word[this.#at] !== '"') {
      const char = this.#word[this.#at] as string;
      const next = this.#word[this.#at + 1];
      if (char === "$") text = this.#with(text, this.#variable());
      else if (char === this.#escapeChar && (next === '"' || next === "$" || next === this.#escapeChar)) {
        text += next;
        this.#at += 2;
      } else {
        text += char;
        this.#at += 1;
      }
    }
    if (this.#at >= this.#word.length) this.#refuse("a double quote is never closed", start);
    this.#at += 1;
    return text;
  }

  /** `$NAME`, `${NAME}`, `${NAME:-operand}`, `$1`, `$@`; a dollar that begins none of them is one. */
  #variable(): string {
    const start = this.#at;
    this.#at += 1;
    const braced = this.#word[this.#at] === "{";
    if (braced) this.#at += 1;
    const name = this.#take(/^(?:[A-Za-z_]\w*|\d+|[@*#?\-$!])/);
    if (!braced) return name ? this.#plain(name, start) : "$";
    if (!name || this.#depth > deepest) {
      this.#refuse("bad substitution", start);
      this.#at = this.#word.length;
      return "";
    }
    if (this.#word[this.#at] !== "}") return this.#modified(name, start);
    this.#at += 1;
    return this.#plain(name, start);
  }

  /** Longer names than this are none that anybody gives. */
  #take(pattern: RegExp): string {
    const found = pattern.exec(this.#word.slice(this.#at, this.#at + 256))?.[0] ?? "";
    this.#at += found.length;
    return found;
  }

  #lookUp(name: string): string | undefined {
    this.#names.push(name);
    return this.#scope(name);
  }

  #lacks(name: string, start: number): void {
    this.#undefinedNames.push({ name, at: start, length: this.#at - start });
  }

  #plain(name: string, start: number): string {
    const found = this.#lookUp(name);
    if (found === undefined) this.#lacks(name, start);
    if (!this.#isLiteral) return found ?? this.#absent;
    const written = this.#word.slice(start, this.#at);
    return found === undefined && written === `$${name}` && isStray(this.#word, start, name) ? written : HOLE;
  }

  #modified(name: string, start: number): string {
    const colon = this.#word[this.#at] === ":";
    if (colon) this.#at += 1;
    this.#hasProperty ||= isProperty(this.#word.slice(start, start + 256));
    const modifier = this.#word[this.#at++] ?? "";
    const found = this.#lookUp(name);
    if (!modifier) this.#refuse("a ${ is never closed", start);
    else if (!(colon ? /[-+?]/ : /[-+?#%/]/).test(modifier))
      this.#refuse(`unsupported modifier ${JSON.stringify(colon ? `:${modifier}` : modifier)}`, start);
    const before = this.#undefinedNames.length;
    this.#depth += 1;
    if (modifier === "/") {
      if (this.#word[this.#at] === "/") this.#at += 1;
      this.#operand("/", start);
    }
    const operand = this.#operand("}", start);
    this.#depth -= 1;
    const isSet = found !== undefined && (!colon || found !== "");
    // What is only used when the variable is not set needs none, and the other way round.
    if (found !== HOLE && ((modifier === "-" && isSet) || (modifier === "+" && !isSet))) this.#undefinedNames.length = before;
    if (found === undefined && /[?#%/]/.test(modifier)) this.#lacks(name, start);
    return this.#isLiteral ? written(found, modifier, isSet, operand) : modify(found, modifier, isSet, operand);
  }
}

/** What a modifier makes of a variable. */
function modify(found: string | undefined, modifier: string, isSet: boolean, operand: string): string {
  if (found === HOLE) return HOLE;
  if (modifier === "-") return isSet ? (found ?? "") : operand;
  if (modifier === "+") return isSet ? operand : "";
  if (modifier === "?") return found ?? HOLE;
  // What #, % and / leave of a text is not worked out here.
  return found === "" ? "" : HOLE;
}

/** What of it is written: the operand, where it is taken. An argument without a default has no value unless somebody gives one. */
function written(found: string | undefined, modifier: string, isSet: boolean, operand: string): string {
  if (found === HOLE && operand === "") return HOLE;
  const hasValue = isSet && found !== HOLE;
  return (modifier === "-" && !hasValue) || (modifier === "+" && hasValue) ? operand : HOLE;
}

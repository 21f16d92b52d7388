import type {
  Assignment,
  Command,
  DoubleQuotedChild,
  LogicalOperator,
  PipelineNode,
  Redirect,
  Redirection,
  Statement,
  Word,
  WordPart,
} from "unbash";

/**
 * Reads a script of simple commands alone: words, quotes, `$NAME` and `${NAME}`, redirections to and from files, `|`, `&&`, `||`, `;` and
 * line ends. Of such a script the tree is what the parser of all of bash makes of it, for a tenth of the work; of any other `undefined`.
 */
export const readPlain = (text: string): readonly Statement[] | undefined => new PlainReader(text).read();

/** A word of characters that mean nothing to a shell, up to what ends it; or what stands between two commands. */
const token = /[ \t]*(?:([\w.,:/@%+=~^*?-]+)(?=[ \t\n;&|]|$)|(&&|\|\||[;|\n]))/y;
const blanks = /[ \t]*/y;
const bare = /[\w.,:/@%+=~^*?-]+/y;
const variable = /\$(?:\{([A-Za-z_]\w*)\}|[A-Za-z_]\w*)/y;
const quotedText = /[^"$\\`]+/y;
const redirection = /(\d*)(>>|>&|[<>])(?![<>&(|])[ \t]*/y;
const assignment = /^[A-Za-z_]\w*\+?=/;

/** Words that begin or end something else than a simple command, and commands whose arguments are read as none of a command's. */
const reserved: ReadonlySet<string> = new Set(
  "if then elif else fi for while until do done case esac function select time coproc in eval let".split(" "),
);
/** Commands whose arguments assign. */
const declaring: ReadonlySet<string> = new Set(["local", "alias", "export", "declare", "typeset", "readonly"]);

const none: never[] = [];

/** Walks through the text once. */
class PlainReader {
  readonly #text: string;
  #at = 0;
  readonly #statements: Statement[] = [];
  /** What `&&`, `||` and `|` have joined so far. */
  #members: PipelineNode[] = [];
  #operators: LogicalOperator[] = [];
  #piped: Command[] = [];
  /** The command being read: where it begins, -1 between two, and where it ends so far. */
  #start = -1;
  #end = 0;
  #name: Word | undefined;
  #declares = false;
  #prefix: (Assignment | Redirection)[] = [];
  #suffix: (Word | Assignment | Redirection)[] = [];
  #redirects: Redirection[] = none;

  constructor(text: string) {
    this.#text = text;
  }

  read(): readonly Statement[] | undefined {
    const text = this.#text;
    for (;;) {
      token.lastIndex = this.#at;
      const found = token.exec(text);
      const word = found?.[1];
      if (found) this.#at = token.lastIndex;
      if (word !== undefined) {
        const end = this.#at;
        if (!this.#word({ type: "Word", text: word, value: word, pos: end - word.length, end })) return undefined;
      } else if (found) {
        if (!this.#joint(found[2] as string)) return undefined;
      } else {
        blanks.lastIndex = this.#at;
        blanks.test(text);
        this.#at = blanks.lastIndex;
        if (this.#at >= text.length) return this.#finish();
        if (!this.#other()) return undefined;
      }
    }
  }

  #finish(): readonly Statement[] | undefined {
    if (this.#start >= 0) this.#endStatement();
    return this.#members.length || this.#piped.length ? undefined : this.#statements;
  }

  /** What stands between two commands; nothing but line ends does where none is. */
  #joint(sign: string): boolean {
    if (this.#start < 0) return sign === "\n";
    if (sign === "|") this.#piped.push(this.#command());
    else if (sign === "&&" || sign === "||") {
      this.#members.push(this.#pipeline());
      this.#operators.push(sign);
    } else this.#endStatement();
    return true;
  }

  #endStatement(): void {
    const last = this.#pipeline();
    const members = this.#members;
    let command: Statement["command"] = last;
    if (members.length) {
      members.push(last);
      command = { type: "AndOr", pos: (members[0] as PipelineNode).pos, end: last.end, commands: members, operators: this.#operators };
      this.#members = [];
      this.#operators = [];
    }
    this.#statements.push({ type: "Statement", pos: command.pos, end: command.end, command, background: undefined });
  }

  #pipeline(): PipelineNode {
    const last = this.#command();
    const commands = this.#piped;
    if (commands.length === 0) return last;
    const operators = commands.map(() => "|" as const);
    commands.push(last);
    this.#piped = [];
    return { type: "Pipeline", pos: (commands[0] as Command).pos, end: last.end, prefixes: none, commands, operators };
  }

  /** The command that ends here. */
  #command(): Command {
    const suffix = this.#suffix;
    const redirects = this.#redirects;
    const args = redirects.length ? suffix.filter((each) => each.type === "Word" || each.type === "Assignment") : suffix;
    const command = {
      type: "Command",
      pos: this.#start,
      end: this.#end,
      name: this.#name,
      prefix: this.#prefix,
      suffix,
      args,
      redirects,
    } as Command;
    this.#start = -1;
    this.#name = undefined;
    this.#declares = false;
    this.#prefix = [];
    this.#suffix = [];
    this.#redirects = none;
    return command;
  }

  /** Takes a word as the command's name, as an argument, or as an assignment. */
  #word(word: Word): boolean {
    if (this.#start < 0) this.#start = word.pos;
    this.#end = word.end;
    if (this.#name && !this.#declares) this.#suffix.push(word);
    else if (assignment.test(word.text)) {
      if (word.text[word.text.indexOf("=") - 1] === "+") return false;
      (this.#name ? this.#suffix : this.#prefix).push(assigned(word));
    } else if (this.#name) this.#suffix.push(word);
    else {
      if (!word.parts && reserved.has(word.text)) return false;
      this.#declares = !word.parts && declaring.has(word.text);
      this.#name = word;
    }
    return true;
  }

  /** A redirection, or a word with quotes or variables in it. */
  #other(): boolean {
    redirection.lastIndex = this.#at;
    const found = redirection.exec(this.#text);
    const pos = this.#at;
    if (!found) {
      const word = this.#read();
      return word !== undefined && this.#word(word);
    }
    this.#at = redirection.lastIndex;
    const target = this.#read();
    if (!target) return false;
    const digits = found[1] as string;
    const redirect: Redirect = {
      type: "Redirect",
      pos,
      end: target.end,
      operator: found[2] as Redirect["operator"],
      descriptor: digits ? { type: "FileDescriptor", pos, end: pos + digits.length, value: Number(digits) } : undefined,
      target,
    };
    if (this.#start < 0) this.#start = pos;
    this.#end = target.end;
    (this.#name ? this.#suffix : this.#prefix).push(redirect);
    if (this.#redirects === none) this.#redirects = [];
    this.#redirects.push(redirect);
    return true;
  }

  /** The word that begins here, up to what ends one; `undefined` where there is none, or one of another kind. */
  #read(): Word | undefined {
    const text = this.#text;
    const start = this.#at;
    const parts: WordPart[] = [];
    let value = "";
    for (;;) {
      const at = this.#at;
      const part = this.#part(text.charCodeAt(at));
      if (!part) break;
      parts.push(part);
      value += textOf(part);
    }
    const end = this.#at;
    // What follows belongs to the word, and is for another to read.
    if (end === start || (end < text.length && !" \t\n;&|<>".includes(text[end] as string))) return undefined;
    const written = text.slice(start, end);
    return parts.length === 1 && parts[0]?.type === "Literal"
      ? { type: "Word", text: written, value, pos: start, end }
      : { type: "Word", text: written, value, pos: start, end, parts };
  }

  #part(first: number): WordPart | undefined {
    const pos = this.#at;
    if (first === 0x27) {
      const close = this.#text.indexOf("'", pos + 1);
      if (close < 0) return undefined;
      const text = this.#take(close + 1);
      return { type: "SingleQuoted", pos, end: close + 1, value: text.slice(1, -1), text };
    }
    if (first === 0x22) return this.#doubleQuoted();
    if (first === 0x24) return this.#variable();
    return this.#literal(bare);
  }

  #doubleQuoted(): WordPart | undefined {
    const pos = this.#at;
    const parts: DoubleQuotedChild[] = [];
    this.#at += 1;
    for (;;) {
      const char = this.#text[this.#at];
      if (char === '"') break;
      const part = char === "$" ? this.#variable() : this.#literal(quotedText);
      if (!part) {
        this.#at = pos;
        return undefined;
      }
      parts.push(part);
    }
    const end = this.#at + 1;
    this.#at = end;
    return { type: "DoubleQuoted", pos, end, text: this.#text.slice(pos, end), parts };
  }

  #variable(): DoubleQuotedChild | undefined {
    const pos = this.#at;
    variable.lastIndex = pos;
    const found = variable.exec(this.#text);
    if (!found) return undefined;
    const text = found[0];
    const end = pos + text.length;
    this.#at = end;
    const parameter = found[1];
    if (parameter === undefined) return { type: "SimpleExpansion", pos, end, text };
    const inside = { parameter, parameterPos: pos + 2, parameterEnd: end - 1, prefix: undefined, index: undefined, operation: undefined };
    return { type: "ParameterExpansion", pos, end, text, ...inside };
  }

  #literal(pattern: RegExp): DoubleQuotedChild | undefined {
    const pos = this.#at;
    pattern.lastIndex = pos;
    if (!pattern.test(this.#text)) return undefined;
    const end = pattern.lastIndex;
    const text = this.#take(end);
    return { type: "Literal", pos, end, value: text, text };
  }

  #take(end: number): string {
    const text = this.#text.slice(this.#at, end);
    this.#at = end;
    return text;
  }
}

function textOf(part: WordPart | DoubleQuotedChild): string {
  if (part.type === "DoubleQuoted") return part.parts.map(textOf).join("");
  return part.type === "Literal" || part.type === "SingleQuoted" ? part.value : part.text;
}

/** A word that begins with `NAME=`. */
function assigned({ text, value, pos, end, parts }: Word): Assignment {
  const equals = text.indexOf("=");
  const from = pos + equals + 1;
  const word = { type: "Word", text: text.slice(equals + 1), value: value.slice(equals + 1), pos: from, end } as const;
  const [first, ...rest] = parts ?? [];
  const own =
    first?.type === "Literal" && first.end > from
      ? [{ ...first, pos: from, value: word.text.slice(0, first.end - from), text: word.text.slice(0, first.end - from) }, ...rest]
      : rest;
  return {
    type: "Assignment",
    pos,
    end,
    text,
    name: text.slice(0, equals),
    value: parts ? { ...word, parts: own } : word,
    append: undefined,
    index: undefined,
  };
}

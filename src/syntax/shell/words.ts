import { type Assignment, type DoubleQuotedChild, forEachChild, type Redirection, type SyntaxNode, type Word, type WordPart } from "unbash";
import type { Redirect, ShellAssignment } from "../../model/script.ts";
import { spanOf } from "../../text/logical.ts";
import type { Span } from "../../text/span.ts";
import { HOLE } from "../image-reference.ts";
import { anyOf, asWord, split, wordsFor } from "./argument-words.ts";
import { braced } from "./braces.ts";
import type { Context, Draft } from "./draft.ts";
import { addAll } from "./lists.ts";
import { noRedirects, type Sources } from "./sources.ts";
import { asking } from "./surroundings.ts";
import type { Walk } from "./walk.ts";
import { type Decoded, decodeWord, type Substitution } from "./word.ts";

const none: Draft[] = [];

/** Values that grow longer are not followed, in characters. */
const longestValue = 65_536;

/** Variables and lists make no command longer than this, in words. */
const mostWords = 2_000;

/** Reads the words of commands, and what runs inside of them. */
export class Words {
  readonly #walk: Walk;

  constructor(walk: Walk) {
    this.#walk = walk;
  }

  /** Substitutions in places that run no command themselves: `[[ ]]`, `(( ))`. */
  insideOther(node: SyntaxNode, context: Context): void {
    const pending: SyntaxNode[] = [node];
    for (let each = pending.pop(); each; each = pending.pop())
      if ((each.type === "CommandExpansion" || each.type === "ProcessSubstitution") && each.script)
        this.#substitution({ script: each.script, how: "output" }, this.span(each, context), context);
      else forEachChild(each, (child) => void pending.push(child));
  }

  /** The words that a variable has one after the other: of a single one it has that value. */
  each(name: string, list: readonly Word[], context: Context): void {
    const { state, follows } = this.#walk;
    const [only, ...others] = list;
    for (const word of list) this.inside(word, context);
    if (!follows || !only || others.length > 0) return;
    const { text, literal, splits, substitutions } = this.#decode(only, context);
    if (!splits && substitutions.length === 0 && !/[*?[{]/.test(only.text)) state.set(name, { text, literal }, context.conditional);
  }

  /** What the substitutions of a word run that is read for nothing else. */
  inside(word: Word, context: Context): void {
    for (const each of this.#decode(word, context).substitutions) this.#substitution(each, this.span(word, context), context);
  }

  #decode(word: Word, { logical }: Context): Decoded {
    const { state, follows } = this.#walk;
    if (!follows) return decodeWord(word, logical, state.value, { origin: state.origin, written: () => HOLE });
    const decoded = decodeWord(word, logical, state.value, state);
    for (const { name, value } of defaultsIn(word)) state.defaults(name, value);
    return decoded;
  }

  /** Commands of `$(...)` and `<(...)`: their failure is rarely seen, and their output goes into the word. */
  #substitution({ script, how }: Substitution, span: Span, context: Context): readonly Draft[] {
    const { outcome } = this.#walk;
    if (outcome.isTooDeep(context, span)) return none;
    if (outcome.failed(script, context.logical) && this.#walk.follows) {
      this.#walk.state.flow.end("shell");
      return none;
    }
    const inside = asking(context);
    // Inside backticks the text is one of its own.
    if (script.source !== undefined) inside.logical = { file: span.file, text: script.source, at: [], from: [], whole: span };
    inside.redirects = [];
    inside.wrappers = [];
    inside.decides = how === "output";
    inside.background = false;
    inside.depth += 1;
    return this.#walk.state.apart(() => this.#walk.statements(script.commands, inside));
  }

  /** Reads what a word's substitutions run. */
  taken(word: Decoded, context: Context): readonly Draft[] {
    if (word.substitutions.length === 0) return none;
    const takes = word.substitutions.flatMap((each) => this.#substitution(each, word.span, context));
    if (takes.length) word.takes = takes;
    return takes;
  }

  /** Redirections, and the commands whose output comes in through `< <(...)` or stands in a here-document or here-string. */
  redirects(redirections: readonly Redirection[], context: Context): { redirects: readonly Redirect[]; sources: Sources } {
    if (redirections.length === 0) return noRedirects;
    const sources: Sources = { piped: [], taken: [] };
    const redirects: Redirect[] = [];
    const decoded = (word: Word, into: Draft[]): Decoded => {
      const target = this.#decode(word, context);
      addAll(into, this.taken(target, context));
      return target;
    };
    for (const each of redirections)
      if (each.type === "HereDoc") {
        const { text, pos, end, parts } = each.body;
        redirects.push({ operator: "<<", target: decoded({ type: "Word", text, value: text, pos, end, parts }, sources.taken) });
      } else if (each.target) {
        const { descriptor, operator } = each;
        const into = operator === "<" ? sources.piped : operator === "<<<" ? sources.taken : [];
        const target = decoded(each.target, into);
        redirects.push(descriptor?.type === "FileDescriptor" ? { descriptor: descriptor.value, operator, target } : { operator, target });
      }
    return { redirects, sources };
  }

  /** Adds the words that one argument makes: an unquoted variable that holds several makes several. */
  argument(arg: Word | Assignment, context: Context, into: Decoded[]): void {
    const several = arg.type === "Word" && this.#walk.follows ? braced(arg) : undefined;
    if (several) for (const each of several) this.argument(each, context, into);
    else if (arg.type === "Assignment") into.push(asWord(arg.name, this.assignment(arg, context), context));
    else {
      const words = wordsFor(arg, this.#walk.state.lists);
      const decoded = words ? undefined : this.#decode(arg, context);
      if (decoded && !decoded.splits) into.push(decoded);
      else {
        const made = words ?? split(decoded as Decoded);
        if (into.length + made.length <= mostWords) addAll(into, made);
        else into.push(anyOf(arg, this.span(arg, context), context.logical));
      }
    }
  }

  /** `NAME=value` and `NAME=(words)`: a list is taken in, a value is for whoever reads the command to keep. */
  assignment(node: Assignment, context: Context): ShellAssignment {
    const { state } = this.#walk;
    const { name, value } = node;
    const span = this.span(node, context);
    if (value.type === "ArrayValue") {
      const words: Decoded[] = [];
      for (const element of value.elements) this.argument(element, context, words);
      const held = words.map((word) => this.#held(word, context));
      if (node.append) state.lists.append(name, held, context.conditional);
      else state.lists.set(name, held, context.conditional);
      return { name, value: { text: HOLE, literal: HOLE, span }, span };
    }
    const word = this.#decode(value, context);
    this.taken(word, context);
    if (!node.append) state.lists.set(name, undefined);
    return { name, value: node.append ? behind(state.value(name), word) : word, span };
  }

  /** A word as a list keeps it: what its substitutions run has been read. */
  #held(word: Decoded, context: Context): Decoded {
    if (word.substitutions.length === 0) return word;
    this.taken(word, context);
    return { ...word, substitutions: [] };
  }

  /** Where something of the tree is written. */
  span({ pos, end }: { readonly pos: number; readonly end: number }, { logical }: Context): Span {
    return spanOf(logical, pos, end);
  }
}

/** What is put behind a variable's value. */
const behind = (before: string | undefined, word: Decoded): Decoded =>
  before === undefined || before.length > longestValue ? { ...word, text: HOLE } : { ...word, text: before + word.text };

/** The variables that a word gives a value unless they have one: `${NAME:=value}`. */
function* defaultsIn({ text, parts = [] }: Word): Generator<{ readonly name: string; readonly value: string }> {
  if (!text.includes("=")) return;
  for (const part of parts.flatMap((each): readonly (WordPart | DoubleQuotedChild)[] =>
    each.type === "DoubleQuoted" ? each.parts : [each],
  ))
    if (part.type === "ParameterExpansion" && part.operation?.type === "Default" && part.operation.operator.endsWith("=")) {
      const { operand } = part.operation;
      if (!operand.parts) yield { name: part.parameter, value: operand.value };
    }
}

import {
  type AndOr,
  type Assignment,
  type Command,
  type CompoundCommand,
  type CompoundList,
  forEachChild,
  type ParsedScript,
  type Pipeline,
  type PipelineNode,
  parse,
  type Redirection,
  type Statement,
  type SyntaxNode,
  type Word,
} from "unbash";
import type { Ending, Redirect, Script, ShellAssignment } from "../../model/script.ts";
import { type Logical, spanOf } from "../../text/logical.ts";
import type { Span } from "../../text/span.ts";
import { HOLE } from "../image-reference.ts";
import { type Context, type Draft, draftOf, endingBy } from "./draft.ts";
import { UNKNOWN } from "./folder.ts";
import { executedBy, fedScript, pipedScript } from "./nested.ts";
import { ShellState } from "./state.ts";
import { type ShellOptions, unwrap } from "./unwrap.ts";
import { type Decoded, decodeWord, type Substitution, type Variables } from "./word.ts";

/** Scripts in scripts in scripts are followed this deep, and no script has more commands than this. */
const deepest = 8;
const most = 50_000;
/** A variable that holds more words than this is taken as one nobody knows. */
const mostWords = 200;

/** Reads a shell script (bash's grammar, which takes in POSIX sh) into its simple commands. Never throws; linear in its length. */
export function readScript(logical: Logical, variables: Variables, options: ShellOptions): Script {
  return orTooDeep(spanOf(logical, 0, 1), () => new Reader(variables, options).read(logical));
}

/** Nesting nobody writes ends the stack: then it is a script we cannot read. */
function orTooDeep(span: Span, read: () => Script): Script {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) return { commands: [], fault: { span, message: "it is nested too deeply" } };
    throw error;
  }
}

/** Reads a command given as words, exec form: no shell resolves anything in them. */
export function readWords(words: readonly Decoded[], variables: Variables): Script {
  return new Reader(variables, { errexit: false, pipefail: false }).readArgv(words);
}

/** Where a script starts. */
const outermost: Omit<Context, "logical"> = {
  wrappers: [],
  conditional: false,
  tested: false,
  decides: true,
  lenient: false,
  redirects: [],
  ends: undefined,
  background: false,
  depth: 0,
};

const none: Draft[] = [];

/** Two lists as one; most of them are empty. */
const joined = <T>(first: readonly T[], second: readonly T[]): readonly T[] =>
  first.length === 0 ? second : second.length === 0 ? first : [...first, ...second];

class Reader {
  readonly #state: ShellState;
  readonly #commands: Draft[] = [];
  #fault: Script["fault"];

  constructor(variables: Variables, options: ShellOptions) {
    this.#state = new ShellState(variables, options);
  }

  read(logical: Logical): Script {
    this.#script(logical, { ...outermost, ends: endOf(logical) });
    return this.#result();
  }

  readArgv(words: readonly Decoded[]): Script {
    const [first] = words;
    if (first) {
      const logical = { file: first.span.file, text: "", at: [], from: [] };
      this.#command(words, [], [], first.span, { ...outermost, logical });
    }
    return this.#result();
  }

  #result(): Script {
    return { commands: this.#fault ? [] : this.#commands, ...(this.#fault ? { fault: this.#fault } : {}) };
  }

  #script(logical: Logical, context: Omit<Context, "logical">): Draft[] {
    const tree = parse(logical.text);
    this.#faultOf(tree, logical);
    return this.#statements(tree.commands, { ...context, logical });
  }

  #faultOf(tree: ParsedScript, logical: Logical): void {
    const [error] = tree.errors ?? [];
    if (!error || this.#fault) return;
    const at = Math.max(0, Math.min(error.pos, logical.text.length - 1));
    this.#fault = { span: spanOf(logical, at, at + 1), message: error.message };
  }

  #span({ pos, end }: { readonly pos: number; readonly end: number }, { logical }: Context): Span {
    return spanOf(logical, pos, end);
  }

  /** Answers the commands of a list that run in the same shell, for whatever reads their output or handles their failure. */
  #statements(statements: readonly Statement[], outer: Context): Draft[] {
    return statements.flatMap((statement, at) => {
      const { command, background = false } = statement;
      const isLast = at === statements.length - 1;
      const ends = isLast && !background ? endingOf(statement, statements[at - 1], outer) : undefined;
      const context = { ...outer, ends, background: background || outer.background };
      const decides = !background && ((this.#state.errexit && !context.lenient) || (isLast && context.decides));
      return command.type === "AndOr"
        ? this.#andOr(command, isLast && !background, context)
        : this.#pipelineNode(command, { ...context, decides });
    });
  }

  #andOr({ commands, operators }: AndOr, isLast: boolean, context: Context): Draft[] {
    const members: Draft[][] = [];
    let chain = {};
    let afterTest = false;
    // Where the members that always run leave the shell.
    let { folder } = this.#state;
    for (const [at, node] of commands.entries()) {
      const before = commands[at - 1];
      const isOr = operators[at - 1] === "||";
      if (isOr) {
        afterTest = false;
        chain = {};
      }
      if (!isOr && before && isTest(before)) afterTest = true;
      const isFinal = at === commands.length - 1;
      // Inside && and || only the last member's failure stops a script under set -e.
      const decides = (isLast && context.decides) || (isFinal && this.#state.errexit && !context.lenient);
      const conditional = context.conditional || isOr || afterTest;
      const ends = isFinal ? endingBy("chain", context.ends) : undefined;
      const member = this.#pipelineNode(node, { ...context, conditional, decides, ends, lenient: context.lenient || !isFinal });
      // Of several commands in braces only the last one's status counts.
      if (node.type === "Command" || node.type === "Pipeline") for (const draft of member) draft.chain ??= chain;
      members.push(member);
      if (!isOr && !afterTest) folder = this.#state.folder;
    }
    if (this.#state.folder !== folder) this.#state.folder = UNKNOWN;
    let fallback: Draft[] | undefined;
    for (let at = members.length - 1; at >= 0; at -= 1) {
      if (operators[at] === "||") fallback = members[at + 1];
      if (fallback) for (const draft of members[at] ?? []) draft.fallback = [...draft.fallback, ...fallback];
    }
    return members.flat();
  }

  #pipelineNode(node: PipelineNode, context: Context): Draft[] {
    return node.type === "Pipeline" ? this.#pipeline(node, context) : this.#node(node, context);
  }

  #pipeline({ commands, prefixes }: Pipeline, outer: Context): Draft[] {
    const isPipe = commands.length > 1;
    const alone = isPipe || prefixes.length > 0 ? { ...outer, ends: undefined } : outer;
    const context = prefixes.some(({ type }) => type === "Negation") ? { ...alone, tested: true, lenient: true } : alone;
    const members = commands.map((node) => (isPipe ? this.#state.apart(() => this.#node(node, context)) : this.#node(node, context)));
    for (const [at, right] of members.entries()) {
      const left = members[at - 1];
      if (!left) continue;
      const [shell] = right;
      const body = shell && pipedScript(left, shell);
      if (shell && body) this.#body(shell, body, context);
      for (const draft of right) draft.readsFrom = [...draft.readsFrom, ...left];
      for (const draft of left) {
        draft.feeds = [...draft.feeds, ...right];
        draft.failsUnseen = !this.#state.pipefail;
      }
    }
    return members.flat();
  }

  #node(node: Exclude<PipelineNode, Pipeline>, context: Context): Draft[] {
    switch (node.type) {
      case "Command":
        return this.#simple(node, context);
      case "Redirected": {
        const { redirects, sources } = this.#redirects(node.redirects, context);
        const drafts = this.#compound(node.command, { ...context, redirects: [...context.redirects, ...redirects] });
        for (const draft of drafts) feed(sources, draft);
        return drafts;
      }
      case "Function":
        return this.#state.inFolder(() => this.#compound(node.body, { ...context, conditional: true, ends: undefined }), UNKNOWN);
      case "Coproc":
        return node.body.type === "Command"
          ? this.#simple(node.body, { ...context, ends: undefined })
          : this.#compound(node.body, { ...context, ends: undefined });
      default:
        return this.#compound(node, context);
    }
  }

  #compound(node: CompoundCommand | CompoundList | Extract<PipelineNode, { type: "Redirected" }>, outer: Context): Draft[] {
    const isLoop = /^(?:While|For|Select|ArithmeticFor)$/.test(node.type);
    const context = { ...outer, ends: isLoop ? undefined : endingBy("block", outer.ends) };
    const sometimes = { ...context, conditional: true };
    const asked = { ...context, tested: true, decides: false, lenient: true, ends: undefined };
    const list = ({ commands }: CompoundList, inside: Context): Draft[] => this.#statements(commands, inside);
    const branch = (body: CompoundList, inside = sometimes): Draft[] => this.#state.maybe(() => list(body, inside));
    switch (node.type) {
      case "CompoundList":
        return list(node, context);
      case "Redirected":
        return this.#node(node, context);
      case "Subshell":
        return this.#state.apart(() => list(node.body, context));
      case "BraceGroup":
        return list(node.body, context);
      case "If":
        return [
          ...list(node.clause, asked),
          ...branch(node.then),
          ...node.elif.flatMap(({ clause, then }) => [...branch(clause, { ...asked, conditional: true }), ...branch(then)]),
          ...(node.else ? branch(node.else) : []),
        ];
      case "While":
        return [...list(node.clause, asked), ...branch(node.body)];
      case "For":
      case "Select":
        this.#state.forget(node.name.value);
        return [...(node.wordlist ?? []).flatMap((word) => this.#inWord(word, context)), ...branch(node.body, context)];
      case "ArithmeticFor":
        return branch(node.body, context);
      case "Case":
        return [...this.#inWord(node.word, context), ...node.items.flatMap(({ body }) => branch(body))];
      default:
        return this.#inOther(node, context);
    }
  }

  /** Substitutions in places that run no command themselves: `[[ ]]`, `(( ))`. */
  #inOther(node: SyntaxNode, context: Context): Draft[] {
    const pending: SyntaxNode[] = [node];
    for (let each = pending.pop(); each; each = pending.pop()) {
      if ((each.type === "CommandExpansion" || each.type === "ProcessSubstitution") && each.script)
        this.#substitution({ script: each.script, how: "output" }, this.#span(each, context), context);
      else forEachChild(each, (child) => void pending.push(child));
    }
    return [];
  }

  #inWord(word: Word, context: Context): Draft[] {
    for (const each of this.#decode(word, context).substitutions) this.#substitution(each, this.#span(word, context), context);
    return [];
  }

  #decode(word: Word, { logical }: Context): Decoded {
    return decodeWord(word, logical, this.#state.value);
  }

  /** Commands of `$(...)` and `<(...)`: their failure is rarely seen, and their output goes into the word. */
  #substitution({ script, how }: Substitution, span: Span, context: Context): Draft[] {
    if (context.depth >= deepest) return [];
    this.#faultOf(script, context.logical);
    // Inside backticks the text is one of its own.
    const logical = script.source === undefined ? context.logical : { file: span.file, text: script.source, at: [], from: [], whole: span };
    const inside = {
      ...context,
      logical,
      redirects: [],
      wrappers: [],
      decides: how === "output",
      tested: true,
      lenient: true,
      ends: undefined,
      background: false,
      depth: context.depth + 1,
    };
    return this.#state.apart(() => this.#statements(script.commands, inside));
  }

  /** Reads what a word's substitutions run. */
  #taken(word: Decoded, context: Context): Draft[] {
    if (word.substitutions.length === 0) return none;
    const takes = word.substitutions.flatMap((each) => this.#substitution(each, word.span, context));
    if (takes.length) word.takes = takes;
    return takes;
  }

  /** Redirections, and the commands whose output comes in through `< <(...)` or stands in a here-document or here-string. */
  #redirects(redirections: readonly Redirection[], context: Context): { redirects: Redirect[]; sources: Sources } {
    const sources: Sources = { piped: [], taken: [] };
    const decoded = (word: Word, into: Draft[]): Decoded => {
      const target = this.#decode(word, context);
      for (const each of this.#taken(target, context)) into.push(each);
      return target;
    };
    const redirects = redirections.flatMap((each): Redirect[] => {
      if (each.type === "HereDoc") {
        const { body } = each;
        const parts = body.parts ? { parts: body.parts } : {};
        const text = decoded({ type: "Word", text: body.text, value: body.text, pos: body.pos, end: body.end, ...parts }, sources.taken);
        return [{ operator: "<<", target: text }];
      }
      if (!each.target) return [];
      const { descriptor, operator } = each;
      const number = descriptor?.type === "FileDescriptor" ? { descriptor: descriptor.value } : {};
      const into = operator === "<" ? sources.piped : operator === "<<<" ? sources.taken : [];
      return [{ ...number, operator, target: decoded(each.target, into) }];
    });
    return { redirects, sources };
  }

  #simple(node: Command, context: Context): Draft[] {
    const { name, args, prefix, redirects } = node;
    const span = this.#span(node, context);
    const before = this.#commands.length;
    const words: Decoded[] = [];
    if (name) for (const word of this.#argument(name, context)) words.push(word);
    for (const arg of args) for (const word of this.#argument(arg, context)) words.push(word);
    const assignments = prefix.flatMap((each) => (each.type === "Assignment" ? this.#assignment(each, context) : []));
    const assigned = this.#commands.slice(before);
    const given = this.#redirects(redirects, context);
    const drafts = this.#command(words, assignments, given.redirects, span, context);
    const [draft] = drafts;
    if (draft) feed(given.sources, draft);
    for (const source of draft ? assigned : []) source.substitutedInto ??= draft as Draft;
    if (!name) for (const { name: variable, value } of assignments) this.#state.set(variable, value, context.conditional);
    else this.#remember(name.value, words, context);
    return drafts;
  }

  /** What a builtin of the shell changes for the commands after it. */
  #remember(name: string, words: readonly Decoded[], { conditional }: Context): void {
    if (/^(?:export|declare|local|readonly|typeset)$/.test(name)) this.#state.declares(words, conditional);
    else if (name === "set") this.#state.options(words);
    else if (name === "unset") this.#state.unset(words, conditional);
    else if (/^(?:read|mapfile|readarray|getopts)$/.test(name))
      for (const { text } of words.slice(1)) if (/^\w+$/.test(text)) this.#state.forget(text);
  }

  #assignment(node: Assignment, context: Context): ShellAssignment[] {
    const { value } = node;
    const span = this.#span(node, context);
    if (value.type === "ArrayValue") {
      for (const element of value.elements) this.#inWord(element, context);
      return [{ name: node.name, value: { text: HOLE, literal: HOLE, span }, span }];
    }
    const word = this.#decode(value, context);
    this.#taken(word, context);
    return [{ name: node.name, value: node.append ? { ...word, text: HOLE } : word, span }];
  }

  /** One argument; an unquoted variable that holds several words makes several. */
  #argument(arg: Word | Assignment, context: Context): Decoded[] {
    if (arg.type === "Assignment") {
      const [assigned] = this.#assignment(arg, context);
      const { names, holes, takes, ...value } = assigned?.value ?? { text: "", literal: "" };
      const text = `${arg.name}=${value.text}`;
      const literal = `${arg.name}=${value.literal}`;
      const known = { ...(names ? { names } : {}), ...(holes ? { holes } : {}), ...(takes ? { takes } : {}) };
      return [{ text, literal, ...known, span: this.#span(arg, context), splits: false, substitutions: [], inner: () => context.logical }];
    }
    const decoded = this.#decode(arg, context);
    if (!decoded.splits || !/\s/.test(decoded.text)) return decoded.splits && decoded.text === "" ? [] : [decoded];
    const words = decoded.text.split(/\s+/, mostWords + 1);
    if (words.length > mostWords) return [{ ...decoded, text: HOLE }];
    const { names: [name = ""] = [] } = decoded;
    const holesIn = (text: string): string[] => Array.from({ length: text.split(HOLE).length - 1 }, () => name);
    return words.filter(Boolean).map((text) => ({ ...decoded, text, literal: HOLE, holes: holesIn(text) }));
  }

  /** Files a command under what it really runs. */
  #command(
    words: readonly Decoded[],
    assignments: readonly ShellAssignment[],
    redirects: readonly Redirect[],
    span: Span,
    context: Context,
  ): Draft[] {
    const { wrappers, words: inner, assignments: more, script } = unwrap(words);
    const { ends } = context;
    const around = joined(context.wrappers, ends ? wrappers.map((each) => ({ ...each, ends })) : wrappers);
    const allRedirects = joined(context.redirects, redirects);
    if (script && context.depth < deepest) {
      for (const word of words) if (word !== script.word) this.#taken(word, context);
      const text = script.word.inner();
      // `eval` runs its text in this shell, everything else in one of its own.
      const isEval = inner[0]?.text === "eval";
      const inside = {
        ...context,
        wrappers: around,
        redirects: allRedirects,
        ends: isEval ? undefined : endOf(text),
        depth: context.depth + 1,
      };
      const run = (): Draft[] => this.#state.under(script.options, () => this.#script(text, inside));
      return isEval ? run() : this.#state.apart(run);
    }
    const sources: Draft[] = [];
    for (const word of words) for (const source of this.#taken(word, context)) sources.push(source);
    const draft = draftOf(inner, joined(assignments, more), span, this.#state, context);
    draft.wrappers = around;
    draft.redirects = allRedirects;
    if (this.#commands.length < most) this.#commands.push(draft);
    if (draft.name === "cd" || draft.name === "pushd" || draft.name === "popd") this.#state.moves(inner);
    draft.takes = sources;
    for (const source of sources) source.substitutedInto = draft;
    const body = fedScript(draft);
    const fed = body ? this.#body(draft, body, context) : none;
    const executed = this.#executed(inner, draft, context);
    return fed.length || executed.length ? [draft, ...fed, ...executed] : [draft];
  }

  /** A shell's input is a script, which the shell then wraps. */
  #body(draft: Draft, body: Decoded, context: Context): Draft[] {
    if (context.depth >= deepest) return [];
    const words = draft.words.map(({ text }) => text);
    const options = { errexit: words.some((word) => /^-[A-Za-z]*e/.test(word)), pipefail: words.includes("pipefail") };
    const wrapper = { name: draft.name, words: draft.words, span: draft.words[0]?.span ?? draft.span };
    const inside = { ...context, wrappers: [...draft.wrappers, wrapper], redirects: [], ends: undefined, depth: context.depth + 1 };
    return this.#state.apart(() => this.#state.under(options, () => this.#script(body.inner(), inside)));
  }

  #executed(words: readonly Decoded[], draft: Draft, context: Context): Draft[] {
    const executed = context.depth < deepest ? executedBy(words, draft) : [];
    if (executed.length === 0) return [];
    const wrapper = { name: draft.name, words, span: words[0]?.span ?? draft.span };
    const inside = { ...context, wrappers: [...draft.wrappers, wrapper], ends: undefined, depth: context.depth + 1 };
    return executed.flatMap((command) => this.#command(command, [], [], draft.span, inside));
  }
}

/** Commands whose output a redirection brings: as a stream, or inside the text that is read. */
interface Sources {
  readonly piped: Draft[];
  readonly taken: Draft[];
}

/** Says of a command where its input comes from. */
function feed({ piped, taken }: Sources, draft: Draft): void {
  draft.readsFrom = [...draft.readsFrom, ...piped];
  draft.takes = [...draft.takes, ...taken];
  for (const source of piped) source.feeds = [...source.feeds, draft];
  for (const source of taken) source.substitutedInto ??= draft;
}

/** How the text that a shell is given with `-c` ends. */
const endOf = ({ text }: Logical): Ending => ({ by: "line", newline: text.endsWith("\n") });

/** How a script ends with the last of several statements. Shells read and run one line after the other. */
function endingOf({ pos }: Statement, before: Statement | undefined, { ends, logical }: Context): Context["ends"] {
  if (!before) return ends;
  if (before.background) return endingBy("block", ends);
  return logical.text.slice(before.end, pos).includes("\n") ? ends : endingBy("list", ends);
}

/** `[ ... ]` and `[[ ... ]]`: what follows && runs only when it holds. */
const isTest = (node: PipelineNode): boolean =>
  node.type === "TestCommand" || (node.type === "Command" && (node.name?.value === "[" || node.name?.value === "test"));

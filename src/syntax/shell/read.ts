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
import type { Ending, Redirect, Script, ShellAssignment, ShellWord } from "../../model/script.ts";
import { type Logical, spanOf } from "../../text/logical.ts";
import type { Span } from "../../text/span.ts";
import { thousands } from "../../text/thousands.ts";
import { HOLE } from "../image-reference.ts";
import { type Context, type Draft, draftOf, endingBy, outermost, type Surroundings } from "./draft.ts";
import { mostChanges } from "./environment.ts";
import { UNKNOWN } from "./folder.ts";
import { executedBy, fedScript, pipedScript } from "./nested.ts";
import { readPlain } from "./plain.ts";
import { deepest } from "./reader.ts";
import { ShellState } from "./state.ts";
import { type ShellOptions, unwrap } from "./unwrap.ts";
import { type Decoded, decodeWord, type Substitution, type Variables, type WordDraft } from "./word.ts";

/** A script has no more commands than this, and they feed and replace each other no more often. */
const most = 50_000;
const mostLinks = 1_000_000;
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

const none: Draft[] = [];

/** Two lists as one; most of them are empty. */
const joined = <T>(first: readonly T[], second: readonly T[]): readonly T[] =>
  first.length === 0 ? second : second.length === 0 ? first : [...first, ...second];

/** Adds the whole of a list to another one. */
function addAll<T>(into: T[], list: readonly T[]): void {
  for (let at = 0; at < list.length; at += 1) into.push(list[at] as T);
}

const loops: ReadonlySet<string> = new Set(["While", "For", "Select", "ArithmeticFor"]);

/** What a builtin of the shell does to the commands after it. */
const builtins: ReadonlyMap<string, "declares" | "sets" | "unsets" | "reads"> = new Map([
  ...["export", "declare", "local", "readonly", "typeset"].map((name) => [name, "declares"] as const),
  ["set", "sets"],
  ["unset", "unsets"],
  ...["read", "mapfile", "readarray", "getopts"].map((name) => [name, "reads"] as const),
]);

/**
 * Walks through the tree once. Whatever is read inside of something else gets its surroundings as a copy, of which some fields are then
 * changed: a copy with other fields in one literal is many times as dear.
 */
class Reader {
  readonly #state: ShellState;
  readonly #commands: Draft[] = [];
  #fault: Script["fault"];
  #limit: Script["limit"];
  #links = 0;

  constructor(variables: Variables, options: ShellOptions) {
    this.#state = new ShellState(variables, options);
  }

  read(logical: Logical): Script {
    this.#script(outermost(logical, endOf(logical)));
    return this.#result();
  }

  readArgv(words: readonly Decoded[]): Script {
    const [first] = words;
    if (first) {
      const logical = { file: first.span.file, text: "", at: [], from: [] };
      this.#command(words, [], [], first.span, outermost(logical, undefined));
    }
    return this.#result();
  }

  #result(): Script {
    if (this.#fault) return { commands: [], fault: this.#fault };
    return this.#limit ? { commands: this.#commands, limit: this.#limit } : { commands: this.#commands };
  }

  /** Whether a script in a script is one too deep. */
  #isTooDeep({ depth }: Context, span: Span): boolean {
    if (depth < deepest) return false;
    this.#limit ??= span;
    return true;
  }

  /** Says that a script, at the command that is too many, is longer than is followed: what it does nobody knows then. */
  #tooLong(span: Span, message: string): void {
    this.#fault ??= { span, message };
  }

  /** Whether commands may be joined with others, each with each. */
  #mayLink(some: readonly Draft[], others: readonly Draft[]): boolean {
    this.#links += some.length * others.length;
    if (this.#links <= mostLinks) return true;
    const [first] = some;
    if (first) this.#tooLong(first.span, `its commands feed and replace each other more than ${thousands(mostLinks)} times`);
    return false;
  }

  #script(context: Context): Draft[] {
    const { logical } = context;
    const plain = readPlain(logical.text);
    if (plain) return this.#statements(plain, context);
    const tree = parse(logical.text);
    this.#faultOf(tree, logical);
    return this.#statements(tree.commands, context);
  }

  #faultOf(tree: ParsedScript, logical: Logical): void {
    const error = tree.errors?.[0];
    if (!error || this.#fault) return;
    const at = Math.max(0, Math.min(error.pos, logical.text.length - 1));
    this.#fault = { span: spanOf(logical, at, at + 1), message: error.message };
  }

  #span({ pos, end }: { readonly pos: number; readonly end: number }, { logical }: Context): Span {
    return spanOf(logical, pos, end);
  }

  /** Answers the commands of a list that run in the same shell, for whatever reads their output or handles their failure. */
  #statements(statements: readonly Statement[], outer: Context): Draft[] {
    const found: Draft[] = [];
    const last = statements.length - 1;
    for (let at = 0; at <= last; at += 1) {
      const statement = statements[at] as Statement;
      const { command, background = false } = statement;
      const isLast = at === last && !background;
      const context = { ...outer };
      context.ends = isLast ? endingOf(statement, statements[at - 1], outer) : undefined;
      context.background ||= background;
      if (command.type === "AndOr") addAll(found, this.#andOr(command, isLast, context));
      else {
        context.decides = !background && ((this.#state.errexit && !context.lenient) || (isLast && outer.decides));
        addAll(found, this.#pipelineNode(command, context));
      }
    }
    return found;
  }

  #andOr({ commands, operators }: AndOr, isLast: boolean, outer: Context): Draft[] {
    const members: Draft[][] = [];
    const found: Draft[] = [];
    const last = commands.length - 1;
    let chain = {};
    let afterTest = false;
    // Where the members that always run leave the shell.
    let { folder } = this.#state;
    for (let at = 0; at <= last; at += 1) {
      const node = commands[at] as PipelineNode;
      const isOr = operators[at - 1] === "||";
      if (isOr) {
        afterTest = false;
        chain = {};
      } else if (at > 0 && isTest(commands[at - 1] as PipelineNode)) afterTest = true;
      const isFinal = at === last;
      const context = { ...outer };
      context.conditional ||= isOr || afterTest;
      // Inside && and || only the last member's failure stops a script under set -e.
      context.decides = (isLast && outer.decides) || (isFinal && this.#state.errexit && !outer.lenient);
      context.ends = isFinal ? endingBy("chain", outer.ends) : undefined;
      context.lenient ||= !isFinal;
      const member = this.#pipelineNode(node, context);
      // Of several commands in braces only the last one's status counts.
      if (node.type === "Command" || node.type === "Pipeline") for (const draft of member) draft.chain ??= chain;
      members.push(member);
      addAll(found, member);
      if (!isOr && !afterTest) folder = this.#state.folder;
    }
    if (this.#state.folder !== folder) this.#state.folder = UNKNOWN;
    if (operators.includes("||")) this.#fallBack(members, operators);
    return found;
  }

  /** What runs when a command of a list fails: whatever follows the next `||`. */
  #fallBack(members: readonly (readonly Draft[])[], operators: readonly string[]): void {
    let fallback: readonly Draft[] | undefined;
    for (let at = members.length - 1; at >= 0; at -= 1) {
      if (operators[at] === "||") fallback = members[at + 1];
      const member = members[at] ?? none;
      if (fallback && this.#mayLink(member, fallback)) for (const draft of member) draft.fallback = joined(draft.fallback, fallback);
    }
  }

  #pipelineNode(node: PipelineNode, context: Context): Draft[] {
    return node.type === "Pipeline" ? this.#pipeline(node, context) : this.#node(node, context);
  }

  #pipeline({ commands, prefixes }: Pipeline, outer: Context): Draft[] {
    const isPipe = commands.length > 1;
    const context = { ...outer };
    if (isPipe || prefixes.length > 0) context.ends = undefined;
    if (prefixes.some(({ type }) => type === "Negation")) context.tested = context.lenient = true;
    const found: Draft[] = [];
    let left: Draft[] | undefined;
    for (const right of commands.map((node) => (isPipe ? this.#state.apart(() => this.#node(node, context)) : this.#node(node, context)))) {
      if (left) this.#pipe(left, right, context);
      addAll(found, right);
      left = right;
    }
    return found;
  }

  /** What the commands on both sides of a pipe are to each other. */
  #pipe(left: readonly Draft[], right: readonly Draft[], context: Context): void {
    const [shell] = right;
    const body = shell && pipedScript(left, shell);
    if (shell && body) this.#body(shell, body, context);
    if (!this.#mayLink(left, right)) return;
    for (const draft of right) draft.readsFrom = joined(draft.readsFrom, left);
    for (const draft of left) {
      draft.feeds = joined(draft.feeds, right);
      draft.failsUnseen = !this.#state.pipefail;
    }
  }

  #node(node: Exclude<PipelineNode, Pipeline>, context: Context): Draft[] {
    switch (node.type) {
      case "Command":
        return this.#simple(node, context);
      case "Redirected": {
        const { redirects, sources } = this.#redirects(node.redirects, context);
        const inside = { ...context };
        inside.redirects = joined(context.redirects, redirects);
        const drafts = this.#compound(node.command, inside);
        for (const draft of drafts) feed(sources, draft);
        return drafts;
      }
      case "Function": {
        const inside = { ...context };
        inside.conditional = true;
        inside.ends = undefined;
        return this.#state.inFolder(() => this.#compound(node.body, inside), UNKNOWN);
      }
      case "Coproc": {
        const inside = { ...context };
        inside.ends = undefined;
        return node.body.type === "Command" ? this.#simple(node.body, inside) : this.#compound(node.body, inside);
      }
      default:
        return this.#compound(node, context);
    }
  }

  #compound(node: CompoundCommand | CompoundList | Extract<PipelineNode, { type: "Redirected" }>, outer: Context): Draft[] {
    const context = { ...outer };
    context.ends = loops.has(node.type) ? undefined : endingBy("block", outer.ends);
    const list = ({ commands }: CompoundList): Draft[] => this.#statements(commands, context);
    const asked = ({ commands }: CompoundList): Draft[] => this.#statements(commands, asking(context));
    const often = ({ commands }: CompoundList): Draft[] => this.#state.maybe(() => this.#statements(commands, context));
    const sometimes = ({ commands }: CompoundList, around: Context = context): Draft[] => {
      const inside = { ...around };
      inside.conditional = true;
      return this.#state.maybe(() => this.#statements(commands, inside));
    };
    switch (node.type) {
      case "CompoundList":
        return list(node);
      case "Redirected":
        return this.#node(node, context);
      case "Subshell":
        return this.#state.apart(() => list(node.body));
      case "BraceGroup":
        return list(node.body);
      case "If":
        return [
          ...asked(node.clause),
          ...sometimes(node.then),
          ...node.elif.flatMap(({ clause, then }) => [...sometimes(clause, asking(context)), ...sometimes(then)]),
          ...(node.else ? sometimes(node.else) : none),
        ];
      case "While":
        return [...asked(node.clause), ...sometimes(node.body)];
      case "For":
      case "Select":
        this.#state.forget(node.name.value);
        for (const word of node.wordlist ?? []) this.#inWord(word, context);
        return often(node.body);
      case "ArithmeticFor":
        return often(node.body);
      case "Case":
        this.#inWord(node.word, context);
        return node.items.flatMap(({ body }) => sometimes(body));
      default:
        this.#inOther(node, context);
        return none;
    }
  }

  /** Substitutions in places that run no command themselves: `[[ ]]`, `(( ))`. */
  #inOther(node: SyntaxNode, context: Context): void {
    const pending: SyntaxNode[] = [node];
    for (let each = pending.pop(); each; each = pending.pop())
      if ((each.type === "CommandExpansion" || each.type === "ProcessSubstitution") && each.script)
        this.#substitution({ script: each.script, how: "output" }, this.#span(each, context), context);
      else forEachChild(each, (child) => void pending.push(child));
  }

  #inWord(word: Word, context: Context): void {
    for (const each of this.#decode(word, context).substitutions) this.#substitution(each, this.#span(word, context), context);
  }

  #decode(word: Word, { logical }: Context): Decoded {
    return decodeWord(word, logical, this.#state.value);
  }

  /** Commands of `$(...)` and `<(...)`: their failure is rarely seen, and their output goes into the word. */
  #substitution({ script, how }: Substitution, span: Span, context: Context): readonly Draft[] {
    if (this.#isTooDeep(context, span)) return none;
    this.#faultOf(script, context.logical);
    const inside = asking(context);
    // Inside backticks the text is one of its own.
    if (script.source !== undefined) inside.logical = { file: span.file, text: script.source, at: [], from: [], whole: span };
    inside.redirects = [];
    inside.wrappers = [];
    inside.decides = how === "output";
    inside.background = false;
    inside.depth += 1;
    return this.#state.apart(() => this.#statements(script.commands, inside));
  }

  /** Reads what a word's substitutions run. */
  #taken(word: Decoded, context: Context): readonly Draft[] {
    if (word.substitutions.length === 0) return none;
    const takes = word.substitutions.flatMap((each) => this.#substitution(each, word.span, context));
    if (takes.length) word.takes = takes;
    return takes;
  }

  /** Redirections, and the commands whose output comes in through `< <(...)` or stands in a here-document or here-string. */
  #redirects(redirections: readonly Redirection[], context: Context): { redirects: readonly Redirect[]; sources: Sources } {
    if (redirections.length === 0) return noRedirects;
    const sources: Sources = { piped: [], taken: [] };
    const redirects: Redirect[] = [];
    const decoded = (word: Word, into: Draft[]): Decoded => {
      const target = this.#decode(word, context);
      addAll(into, this.#taken(target, context));
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

  #simple(node: Command, context: Context): Draft[] {
    const { name, args, prefix, redirects } = node;
    const before = this.#commands.length;
    const words: Decoded[] = [];
    if (name) this.#argument(name, context, words);
    for (let at = 0; at < args.length; at += 1) this.#argument(args[at] as Word | Assignment, context, words);
    const assignments: ShellAssignment[] = [];
    for (let at = 0; at < prefix.length; at += 1) {
      const each = prefix[at];
      if (each?.type === "Assignment") assignments.push(this.#assignment(each, context));
    }
    const assigned = this.#commands.length > before ? this.#commands.slice(before) : none;
    const given = this.#redirects(redirects, context);
    const drafts = this.#command(words, assignments, given.redirects, this.#span(node, context), context);
    const draft = drafts[0];
    if (draft) {
      if (redirects.length) feed(given.sources, draft);
      if (assigned.length) for (const source of assigned) source.substitutedInto ??= draft;
    }
    if (name) this.#remember(name.value, words, context);
    else for (const { name: variable, value } of assignments) this.#state.set(variable, value, context.conditional);
    return drafts;
  }

  /** What a builtin of the shell changes for the commands after it. */
  #remember(name: string, words: readonly Decoded[], { conditional }: Context): void {
    switch (builtins.get(name)) {
      case "declares":
        this.#state.declares(words, conditional);
        break;
      case "sets":
        this.#state.options(words);
        break;
      case "unsets":
        this.#state.unset(words, conditional);
        break;
      case "reads":
        for (const { text } of words.slice(1)) if (/^\w+$/.test(text)) this.#state.forget(text);
    }
  }

  #assignment(node: Assignment, context: Context): ShellAssignment {
    const { name, value } = node;
    const span = this.#span(node, context);
    if (value.type === "ArrayValue") {
      for (const element of value.elements) this.#inWord(element, context);
      return { name, value: { text: HOLE, literal: HOLE, span }, span };
    }
    const word = this.#decode(value, context);
    this.#taken(word, context);
    return { name, value: node.append ? { ...word, text: HOLE } : word, span };
  }

  /** Adds the words that one argument makes: an unquoted variable that holds several makes several. */
  #argument(arg: Word | Assignment, context: Context, into: Decoded[]): void {
    if (arg.type === "Assignment") into.push(asWord(arg.name, this.#assignment(arg, context), context));
    else {
      const decoded = this.#decode(arg, context);
      if (!decoded.splits) into.push(decoded);
      else addAll(into, split(decoded));
    }
  }

  /** Files a command under what it really runs. */
  #command(
    words: readonly Decoded[],
    assignments: readonly ShellAssignment[],
    redirects: readonly Redirect[],
    span: Span,
    context: Context,
  ): Draft[] {
    const { name, wrappers, words: inner, assignments: more, script } = unwrap(words);
    const { ends } = context;
    const around = joined(context.wrappers, ends ? wrappers.map((each) => ({ ...each, ends })) : wrappers);
    const allRedirects = joined(context.redirects, redirects);
    if (script && !this.#isTooDeep(context, span)) {
      for (const word of words) if (word !== script.word) this.#taken(word, context);
      // `eval` runs its text in this shell, everything else in one of its own.
      const isEval = inner[0]?.text === "eval";
      const inside = { ...context };
      inside.logical = script.word.inner();
      inside.wrappers = around;
      inside.redirects = allRedirects;
      inside.ends = isEval ? undefined : endOf(inside.logical);
      inside.depth += 1;
      const run = (): Draft[] => this.#state.under(script.options, () => this.#script(inside));
      return isEval ? run() : this.#state.apart(run);
    }
    const sources: Draft[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at] as Decoded;
      if (word.substitutions.length) addAll(sources, this.#taken(word, context));
    }
    const draft = draftOf(name, inner, joined(assignments, more), span, this.#state, context);
    draft.wrappers = around;
    draft.redirects = allRedirects;
    if (this.#commands.length < most) this.#commands.push(draft);
    else this.#tooLong(span, `it has more than ${thousands(most)} commands`);
    if (this.#state.environment.isFull) this.#tooLong(span, `it changes the input of programs more than ${thousands(mostChanges)} times`);
    if (name === "cd" || name === "pushd" || name === "popd") this.#state.moves(inner);
    draft.takes = sources;
    for (let at = 0; at < sources.length; at += 1) (sources[at] as Draft).substitutedInto = draft;
    const body = fedScript(draft);
    const fed = body ? this.#body(draft, body, context) : none;
    const executed = name === "find" ? this.#executed(inner, draft, context) : none;
    return fed.length || executed.length ? [draft, ...fed, ...executed] : [draft];
  }

  /** A shell's input is a script, which the shell then wraps. */
  #body(draft: Draft, body: Decoded, context: Context): Draft[] {
    if (this.#isTooDeep(context, draft.span)) return none;
    const words = draft.words.map(({ text }) => text);
    const options = { errexit: words.some((word) => /^-[A-Za-z]*e/.test(word)), pipefail: words.includes("pipefail") };
    const inside = wrapped(draft, draft.words, context);
    inside.logical = body.inner();
    inside.redirects = [];
    return this.#state.apart(() => this.#state.under(options, () => this.#script(inside)));
  }

  #executed(words: readonly Decoded[], draft: Draft, context: Context): Draft[] {
    const executed = executedBy(words);
    if (executed.length === 0 || this.#isTooDeep(context, draft.span)) return none;
    const inside = wrapped(draft, words, context);
    return executed.flatMap((command) => this.#command(command, [], [], draft.span, inside));
  }
}

/** The surroundings of what a command starts. */
function wrapped({ name, span, wrappers }: Draft, words: readonly ShellWord[], context: Context): Surroundings {
  const inside = { ...context };
  inside.wrappers = [...wrappers, { name, words, span: words[0]?.span ?? span }];
  inside.ends = undefined;
  inside.depth += 1;
  return inside;
}

/** The surroundings of what is only asked: its status ends no script. */
function asking(context: Context): Surroundings {
  const inside = { ...context };
  inside.tested = true;
  inside.decides = false;
  inside.lenient = true;
  inside.ends = undefined;
  return inside;
}

/** `NAME=value` as an argument, to `export` and its likes. */
function asWord(variable: string, { value, span }: ShellAssignment, { logical }: Context): Decoded {
  const text = `${variable}=${value.text}`;
  const literal = `${variable}=${value.literal}`;
  const word: WordDraft = { text, literal, span, splits: false, substitutions: [], inner: () => logical };
  if (value.names) word.names = value.names;
  if (value.holes) word.holes = value.holes;
  if (value.takes) word.takes = value.takes;
  return word;
}

/** The words of an unquoted variable's value. */
function split(decoded: Decoded): Decoded[] {
  const { text, names: [name = ""] = [] } = decoded;
  if (!/\s/.test(text)) return text === "" ? [] : [decoded];
  const words = text.split(/\s+/, mostWords + 1);
  if (words.length > mostWords) return [{ ...decoded, text: HOLE }];
  const holesIn = (word: string): string[] => Array.from({ length: word.split(HOLE).length - 1 }, () => name);
  return words.filter(Boolean).map((word) => ({ ...decoded, text: word, literal: HOLE, holes: holesIn(word) }));
}

/** Commands whose output a redirection brings: as a stream, or inside the text that is read. */
interface Sources {
  readonly piped: Draft[];
  readonly taken: Draft[];
}

const noRedirects: { readonly redirects: readonly Redirect[]; readonly sources: Sources } = {
  redirects: [],
  sources: { piped: [], taken: [] },
};

/** Says of a command where its input comes from. */
function feed({ piped, taken }: Sources, draft: Draft): void {
  draft.readsFrom = joined(draft.readsFrom, piped);
  draft.takes = joined(draft.takes, taken);
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

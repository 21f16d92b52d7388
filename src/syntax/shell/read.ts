import {
  type AndOr,
  type Assignment,
  type Command,
  type CompoundCommand,
  type CompoundList,
  forEachChild,
  type Pipeline,
  type PipelineNode,
  parse,
  type Redirection,
  type Statement,
  type SyntaxNode,
  type Word,
} from "unbash";
import type { Redirect, Script, ShellAssignment } from "../../model/script.ts";
import { type Logical, spanOf } from "../../text/logical.ts";
import type { Span } from "../../text/span.ts";
import { thousands } from "../../text/thousands.ts";
import { HOLE } from "../image-reference.ts";
import { anyOf, asWord, split, wordsFor } from "./argument-words.ts";
import { type Context, type Draft, draftOf, endingBy, outermost } from "./draft.ts";
import { mostChanges } from "./environment.ts";
import { UNKNOWN } from "./folder.ts";
import { Functions } from "./functions.ts";
import { addAll, joined } from "./lists.ts";
import { executedBy, fedScript, pipedScript } from "./nested.ts";
import { Outcome } from "./outcome.ts";
import { readPlain } from "./plain.ts";
import { feed, noRedirects, type Sources } from "./sources.ts";
import { ShellState } from "./state.ts";
import { asking, endingOf, endOf, wrapped } from "./surroundings.ts";
import { isShell, type ScriptOptions, unwrap } from "./unwrap.ts";
import { type Decoded, decodeWord, type Substitution, type Variables } from "./word.ts";
import { GIVEN } from "./word-lists.ts";

/** Reads a shell script (bash's grammar, which takes in POSIX sh) into its simple commands. Never throws; linear in its length. */
export function readScript(logical: Logical, variables: Variables, options: ScriptOptions): Script {
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

const loops: ReadonlySet<string> = new Set(["While", "For", "Select", "ArithmeticFor"]);

/** Values that grow longer are not followed, in characters. */
const longestValue = 65_536;

/** Variables and lists make no command longer than this, in words. */
const mostWords = 2_000;

/** What a builtin of the shell does to the commands after it. */
const builtins: ReadonlyMap<string, "declares" | "sets" | "unsets" | "shifts" | "reads"> = new Map([
  ...["export", "declare", "local", "readonly", "typeset"].map((name) => [name, "declares"] as const),
  ["set", "sets"],
  ["unset", "unsets"],
  ["shift", "shifts"],
  ...["read", "mapfile", "readarray", "getopts"].map((name) => [name, "reads"] as const),
]);

/**
 * Walks through the tree once. Whatever is read inside of something else gets its surroundings as a copy, of which some fields are then
 * changed: a copy with other fields in one literal is many times as dear.
 */
class Reader {
  readonly #state: ShellState;
  readonly #outcome = new Outcome();
  readonly #functions = new Functions();
  readonly #follows: boolean;

  constructor(variables: Variables, options: ScriptOptions) {
    this.#follows = options.follows === true;
    this.#state = new ShellState(variables, options);
  }

  read(logical: Logical): Script {
    this.#outcome.length = logical.text.length;
    this.#script(outermost(logical, endOf(logical)));
    const script = this.#outcome.result();
    return this.#follows && !script.fault ? { ...script, commands: this.#functions.withoutDefinitions(this.#outcome.commands) } : script;
  }

  readArgv(words: readonly Decoded[]): Script {
    const [first] = words;
    if (first) {
      const logical = { file: first.span.file, text: "", at: [], from: [] };
      this.#command(words, [], [], first.span, outermost(logical, undefined));
    }
    return this.#outcome.result();
  }

  #script(context: Context): Draft[] {
    const { logical } = context;
    const plain = readPlain(logical.text);
    if (plain) return this.#statements(plain, context);
    const tree = parse(logical.text);
    this.#outcome.failed(tree, logical);
    return this.#statements(tree.commands, context);
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
      if (fallback && this.#outcome.mayLink(member, fallback))
        for (const draft of member) draft.fallback = joined(draft.fallback, fallback);
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
    if (!this.#outcome.mayLink(left, right)) return;
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
        const before = this.#outcome.commands.length;
        const drafts = this.#state.inFolder(() => this.#compound(node.body, inside), UNKNOWN);
        if (this.#follows) this.#functions.define(node.name.value, node.body, context.logical, this.#outcome.commands.slice(before));
        return drafts;
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
    return decodeWord(word, logical, this.#state.value, this.#state.origin);
  }

  /** Commands of `$(...)` and `<(...)`: their failure is rarely seen, and their output goes into the word. */
  #substitution({ script, how }: Substitution, span: Span, context: Context): readonly Draft[] {
    if (this.#outcome.isTooDeep(context, span)) return none;
    this.#outcome.failed(script, context.logical);
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
    const before = this.#outcome.commands.length;
    const words: Decoded[] = [];
    if (name) this.#argument(name, context, words);
    for (let at = 0; at < args.length; at += 1) this.#argument(args[at] as Word | Assignment, context, words);
    const assignments: ShellAssignment[] = [];
    for (let at = 0; at < prefix.length; at += 1) {
      const each = prefix[at];
      if (each?.type === "Assignment") assignments.push(this.#assignment(each, context));
    }
    const assigned = this.#outcome.commands.length > before ? this.#outcome.commands.slice(before) : none;
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
        this.#state.options(words, conditional);
        break;
      case "unsets":
        this.#state.unset(words, conditional);
        break;
      case "shifts":
        this.#state.lists.shift(GIVEN, Number(words[1]?.text ?? 1), conditional);
        break;
      case "reads":
        for (const { text } of words.slice(1)) if (/^\w+$/.test(text)) this.#state.forget(text);
    }
  }

  #assignment(node: Assignment, context: Context): ShellAssignment {
    const { name, value } = node;
    const span = this.#span(node, context);
    if (value.type === "ArrayValue") {
      const words: Decoded[] = [];
      for (const element of value.elements) this.#argument(element, context, words);
      const held = words.map((word) => this.#held(word, context));
      if (node.append) this.#state.lists.append(name, held, context.conditional);
      else this.#state.lists.set(name, held, context.conditional);
      return { name, value: { text: HOLE, literal: HOLE, span }, span };
    }
    const word = this.#decode(value, context);
    this.#taken(word, context);
    if (!node.append) this.#state.lists.set(name, undefined);
    return { name, value: node.append ? behind(this.#state.value(name), word) : word, span };
  }

  /** A word as a list keeps it: what its substitutions run has been read. */
  #held(word: Decoded, context: Context): Decoded {
    if (word.substitutions.length === 0) return word;
    this.#taken(word, context);
    return { ...word, substitutions: [] };
  }

  /** Adds the words that one argument makes: an unquoted variable that holds several makes several. */
  #argument(arg: Word | Assignment, context: Context, into: Decoded[]): void {
    if (arg.type === "Assignment") into.push(asWord(arg.name, this.#assignment(arg, context), context));
    else {
      const words = wordsFor(arg, this.#state.lists);
      const decoded = words ? undefined : this.#decode(arg, context);
      if (decoded && !decoded.splits) into.push(decoded);
      else {
        const made = words ?? split(decoded as Decoded);
        if (into.length + made.length <= mostWords) addAll(into, made);
        else into.push(anyOf(arg, this.#span(arg, context), context.logical));
      }
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
    const { name, wrappers, words: inner, assignments: more, script } = unwrap(words, this.#follows);
    const { ends } = context;
    const around = joined(context.wrappers, ends ? wrappers.map((each) => ({ ...each, ends })) : wrappers);
    const allRedirects = joined(context.redirects, redirects);
    if (script && !this.#outcome.isTooDeep(context, span, script.word.text.length)) {
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
      if (isEval) return run();
      return this.#state.apart(script.isElsewhere ? () => this.#state.inFolder(run, UNKNOWN) : run);
    }
    const sources: Draft[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at] as Decoded;
      if (word.substitutions.length) addAll(sources, this.#taken(word, context));
    }
    const draft = draftOf(name, inner, joined(assignments, more), span, this.#state, context);
    draft.wrappers = around;
    draft.redirects = allRedirects;
    this.#outcome.add(draft);
    if (this.#state.environment.isFull)
      this.#outcome.tooLong(span, `it changes the input of programs more than ${thousands(mostChanges)} times`);
    if (name === "cd" || name === "pushd" || name === "popd") this.#state.moves(inner);
    draft.takes = sources;
    for (let at = 0; at < sources.length; at += 1) (sources[at] as Draft).substitutedInto = draft;
    const body = fedScript(draft, this.#follows);
    const fed = body ? this.#body(draft, body, context) : none;
    const executed = name === "find" ? this.#executed(inner, draft, context) : none;
    const called = this.#follows ? this.#called(name, inner, context) : none;
    return fed.length || executed.length || called.length ? [draft, ...fed, ...executed, ...called] : [draft];
  }

  /** What a function of the script does with the words it is given. */
  #called(name: string, [, ...words]: readonly Decoded[], context: Context): readonly Draft[] {
    return this.#functions.call(
      name,
      () => this.#outcome.commands.length,
      (body, logical) => {
        const inside = { ...context };
        inside.logical = logical;
        inside.ends = undefined;
        const given = words.map((word) => ({ ...word, substitutions: [] }));
        return this.#state.lists.with(GIVEN, given, () => this.#compound(body, inside));
      },
    );
  }

  /** A shell's input is a script, which the shell then wraps. */
  #body(draft: Draft, body: Decoded, context: Context): Draft[] {
    if (this.#outcome.isTooDeep(context, draft.span, body.text.length)) return none;
    const words = draft.words.map(({ text }) => text);
    const options = { errexit: words.some((word) => /^-[A-Za-z]*e/.test(word)), pipefail: words.includes("pipefail") };
    const inside = wrapped(draft, draft.words, context);
    inside.logical = body.inner();
    inside.redirects = [];
    const run = (): Draft[] => this.#state.under(options, () => this.#script(inside));
    return this.#state.apart(isShell(draft.name) ? run : () => this.#state.inFolder(run, UNKNOWN));
  }

  #executed(words: readonly Decoded[], draft: Draft, context: Context): Draft[] {
    const executed = executedBy(words);
    if (executed.length === 0 || this.#outcome.isTooDeep(context, draft.span)) return none;
    const inside = wrapped(draft, words, context);
    return executed.flatMap((command) => this.#command(command, [], [], draft.span, inside));
  }
}

/** What is put behind a variable's value. */
const behind = (before: string | undefined, word: Decoded): Decoded =>
  before === undefined || before.length > longestValue ? { ...word, text: HOLE } : { ...word, text: before + word.text };

/** `[ ... ]` and `[[ ... ]]`: what follows && runs only when it holds. */
const isTest = (node: PipelineNode): boolean =>
  node.type === "TestCommand" || (node.type === "Command" && (node.name?.value === "[" || node.name?.value === "test"));

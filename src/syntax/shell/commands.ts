import type { Assignment, Command, Word } from "unbash";
import type { Redirect, ShellAssignment } from "../../model/script.ts";
import type { Span } from "../../text/span.ts";
import { thousands } from "../../text/thousands.ts";
import { anyOf } from "./argument-words.ts";
import { afterBuiltin } from "./builtins.ts";
import { type Context, type Draft, draftOf } from "./draft.ts";
import { mostChanges } from "./environment.ts";
import { endedBy } from "./flow.ts";
import { UNKNOWN } from "./folder.ts";
import { addAll, joined } from "./lists.ts";
import { executedBy, fedScript } from "./nested.ts";
import { isShell } from "./shells.ts";
import { feed } from "./sources.ts";
import { endOf, wrapped } from "./surroundings.ts";
import { type Unwrapped, unwrap } from "./unwrap.ts";
import type { Walk } from "./walk.ts";
import type { Decoded } from "./word.ts";
import { GIVEN } from "./word-lists.ts";

const none: Draft[] = [];

/** Reads simple commands: what each of them runs in the end, and what that leaves behind. */
export class Commands {
  readonly #walk: Walk;

  constructor(walk: Walk) {
    this.#walk = walk;
  }

  /** A command as it is written, with what its redirections and substitutions run. */
  simple(node: Command, context: Context): Draft[] {
    const { state, outcome, words } = this.#walk;
    const { name, args, prefix, redirects } = node;
    const before = outcome.commands.length;
    const made: Decoded[] = [];
    const assignments: ShellAssignment[] = [];
    if (name) this.#name(name, context, made, assignments);
    for (let at = 0; at < args.length; at += 1) words.argument(args[at] as Word | Assignment, context, made);
    for (let at = 0; at < prefix.length; at += 1) {
      const each = prefix[at];
      if (each?.type === "Assignment") assignments.push(words.assignment(each, context));
    }
    const assigned = outcome.commands.length > before ? outcome.commands.slice(before) : none;
    const given = words.redirects(redirects, context);
    const drafts = this.command(made, assignments, given.redirects, words.span(node, context), context);
    const draft = drafts[0];
    if (draft) {
      if (redirects.length) feed(given.sources, [draft], (some, others) => outcome.mayLink(some, others));
      if (assigned.length) for (const source of assigned) source.substitutedInto ??= draft;
    }
    if (name) afterBuiltin(name.value, made, state, context.conditional);
    else for (const { name: variable, value } of assignments) state.set(variable, value, context.conditional);
    return drafts;
  }

  /** The first word of a command, or what that is an alias of. */
  #name(name: Word, context: Context, into: Decoded[], assignments: ShellAssignment[]): void {
    const { state, words, outcome, follows } = this.#walk;
    const alias = follows ? state.aliases.of(name) : undefined;
    const span = words.span(name, context);
    if (!alias || context.aliases?.includes(name.text) || outcome.isTooDeep(context, span, alias.logical.text.length)) {
      words.argument(name, context, into);
      return;
    }
    const inside = { ...context };
    inside.logical = alias.logical;
    inside.aliases = [...(context.aliases ?? []), name.text];
    inside.depth += 1;
    const { command } = alias;
    if (command?.name) this.#name(command.name, inside, into, assignments);
    else into.push(anyOf(name, span, alias.logical));
    for (const each of command?.args ?? []) words.argument(each, inside, into);
    for (const each of command?.prefix ?? []) if (each.type === "Assignment") assignments.push(words.assignment(each, inside));
  }

  /** Files a command under what it really runs. */
  command(
    words: readonly Decoded[],
    assignments: readonly ShellAssignment[],
    redirects: readonly Redirect[],
    span: Span,
    context: Context,
  ): Draft[] {
    const { state, follows } = this.#walk;
    const unwrapped = unwrap(words, follows);
    const { wrappers, words: inner } = unwrapped;
    const { ends } = context;
    const inside = { ...context };
    inside.wrappers = joined(context.wrappers, ends ? wrappers.map((each) => ({ ...each, ends })) : wrappers);
    inside.redirects = joined(context.redirects, redirects);
    const script = this.#given(unwrapped, words, span, inside);
    const found = script ?? this.#filed(unwrapped, words, assignments, span, inside);
    const end = endedBy({ name: unwrapped.name, words: inner, redirects }, wrappers);
    if (end) state.flow.end(end);
    return found;
  }

  /** The script that a command is given as a text, as `sh -c` is; `undefined` where there is none. */
  #given({ script, words: inner }: Unwrapped, words: readonly Decoded[], span: Span, context: Context): Draft[] | undefined {
    const { state, outcome } = this.#walk;
    if (!script || outcome.isTooDeep(context, span, script.word.text.length)) return undefined;
    for (const word of words) if (word !== script.word) this.#walk.words.taken(word, context);
    // `eval` runs its text in this shell, everything else in one of its own.
    const isEval = inner[0]?.text === "eval";
    const inside = { ...context };
    inside.logical = script.word.inner();
    inside.ends = isEval ? undefined : endOf(inside.logical);
    inside.conditional ||= script.where === "later";
    inside.depth += 1;
    const run = (): Draft[] => state.under(script.options, () => this.#walk.script(inside));
    if (isEval) return run();
    return state.apart(script.where === undefined ? run : () => state.inFolder(run, UNKNOWN));
  }

  /** Files a command that is given no script as a text, and reads what else it runs. */
  #filed(
    { name, wrappers, words: inner, assignments: more }: Unwrapped,
    words: readonly Decoded[],
    assignments: readonly ShellAssignment[],
    span: Span,
    context: Context,
  ): Draft[] {
    const { state, outcome, follows } = this.#walk;
    const sources: Draft[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at] as Decoded;
      if (word.substitutions.length) addAll(sources, this.#walk.words.taken(word, context));
    }
    // A substitution that no shell can read.
    if (state.flow.isOver) return none;
    const draft = draftOf(name, inner, joined(assignments, more), span, state, context);
    outcome.add(draft);
    if (state.environment.isFull) outcome.tooLong(span, `it changes the input of programs more than ${thousands(mostChanges)} times`);
    if (name === "cd" || name === "pushd" || name === "popd") state.moves(inner);
    draft.takes = sources;
    for (let at = 0; at < sources.length; at += 1) (sources[at] as Draft).substitutedInto = draft;
    const body = fedScript(draft, follows);
    const fed = body ? this.body(draft, body, context) : none;
    const executed = name === "find" ? this.#executed(inner, draft, context) : none;
    // Programs that start others know no functions.
    const called = follows && wrappers.length === 0 ? this.#called(name, inner, span, context) : none;
    if (follows && wrappers.length === 0 && state.functions.isCertain(name)) draft.isCall = true;
    return fed.length || executed.length || called.length ? [draft, ...fed, ...executed, ...called] : [draft];
  }

  /** What a function of the script does with the words it is given. */
  #called(name: string, [, ...words]: readonly Decoded[], span: Span, context: Context): readonly Draft[] {
    const { state, outcome } = this.#walk;
    const { functions } = state;
    return functions.call(
      name,
      span,
      () => outcome.commands.length,
      (body, logical) => {
        const inside = { ...context };
        inside.logical = logical;
        inside.conditional ||= !functions.isCertain(name);
        inside.ends = undefined;
        const given = words.map((word) => ({ ...word, substitutions: [] }));
        const read = (): Draft[] => state.flow.inFunction(() => state.withLocals(() => this.#walk.compound(body, inside)));
        return state.lists.with(GIVEN, given, () => (functions.isCertain(name) ? read() : state.flow.maybe(read)));
      },
    );
  }

  /** A shell's input is a script, which the shell then wraps. */
  body(draft: Draft, body: Decoded, context: Context): Draft[] {
    const { state, outcome } = this.#walk;
    if (outcome.isTooDeep(context, draft.span, body.text.length)) return none;
    const words = draft.words.map(({ text }) => text);
    const options = { errexit: words.some((word) => /^-[A-Za-z]*e/.test(word)), pipefail: words.includes("pipefail") };
    const inside = wrapped(draft, draft.words, context);
    inside.logical = body.inner();
    inside.redirects = [];
    const run = (): Draft[] => state.under(options, () => this.#walk.script(inside));
    return state.apart(isShell(draft.name) ? run : () => state.inFolder(run, UNKNOWN));
  }

  #executed(words: readonly Decoded[], draft: Draft, context: Context): Draft[] {
    const executed = executedBy(words);
    if (executed.length === 0 || this.#walk.outcome.isTooDeep(context, draft.span)) return none;
    const inside = wrapped(draft, words, context);
    return executed.flatMap((command) => this.command(command, [], [], draft.span, inside));
  }
}

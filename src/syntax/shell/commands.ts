import type { Assignment, Command, Word } from "unbash";
import type { Redirect, ShellAssignment } from "../../model/script.ts";
import type { Span } from "../../text/span.ts";
import { thousands } from "../../text/thousands.ts";
import { afterBuiltin } from "./builtins.ts";
import { type Context, type Draft, draftOf } from "./draft.ts";
import { mostChanges } from "./environment.ts";
import { UNKNOWN } from "./folder.ts";
import { addAll, joined } from "./lists.ts";
import { executedBy, fedScript } from "./nested.ts";
import { feed } from "./sources.ts";
import { endOf, wrapped } from "./surroundings.ts";
import { isShell, unwrap } from "./unwrap.ts";
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
    if (name) words.argument(name, context, made);
    for (let at = 0; at < args.length; at += 1) words.argument(args[at] as Word | Assignment, context, made);
    const assignments: ShellAssignment[] = [];
    for (let at = 0; at < prefix.length; at += 1) {
      const each = prefix[at];
      if (each?.type === "Assignment") assignments.push(words.assignment(each, context));
    }
    const assigned = outcome.commands.length > before ? outcome.commands.slice(before) : none;
    const given = words.redirects(redirects, context);
    const drafts = this.command(made, assignments, given.redirects, words.span(node, context), context);
    const draft = drafts[0];
    if (draft) {
      if (redirects.length) feed(given.sources, draft);
      if (assigned.length) for (const source of assigned) source.substitutedInto ??= draft;
    }
    if (name) afterBuiltin(name.value, made, state, context.conditional);
    else for (const { name: variable, value } of assignments) state.set(variable, value, context.conditional);
    return drafts;
  }

  /** Files a command under what it really runs. */
  command(
    words: readonly Decoded[],
    assignments: readonly ShellAssignment[],
    redirects: readonly Redirect[],
    span: Span,
    context: Context,
  ): Draft[] {
    const { state, outcome, follows } = this.#walk;
    const { name, wrappers, words: inner, assignments: more, script } = unwrap(words, follows);
    const { ends } = context;
    const around = joined(context.wrappers, ends ? wrappers.map((each) => ({ ...each, ends })) : wrappers);
    const allRedirects = joined(context.redirects, redirects);
    if (script && !outcome.isTooDeep(context, span, script.word.text.length)) {
      for (const word of words) if (word !== script.word) this.#walk.words.taken(word, context);
      // `eval` runs its text in this shell, everything else in one of its own.
      const isEval = inner[0]?.text === "eval";
      const inside = { ...context };
      inside.logical = script.word.inner();
      inside.wrappers = around;
      inside.redirects = allRedirects;
      inside.ends = isEval ? undefined : endOf(inside.logical);
      inside.depth += 1;
      const run = (): Draft[] => state.under(script.options, () => this.#walk.script(inside));
      if (isEval) return run();
      return state.apart(script.isElsewhere ? () => state.inFolder(run, UNKNOWN) : run);
    }
    const sources: Draft[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at] as Decoded;
      if (word.substitutions.length) addAll(sources, this.#walk.words.taken(word, context));
    }
    const draft = draftOf(name, inner, joined(assignments, more), span, state, context);
    draft.wrappers = around;
    draft.redirects = allRedirects;
    outcome.add(draft);
    if (state.environment.isFull) outcome.tooLong(span, `it changes the input of programs more than ${thousands(mostChanges)} times`);
    if (name === "cd" || name === "pushd" || name === "popd") state.moves(inner);
    draft.takes = sources;
    for (let at = 0; at < sources.length; at += 1) (sources[at] as Draft).substitutedInto = draft;
    const body = fedScript(draft, follows);
    const fed = body ? this.body(draft, body, context) : none;
    const executed = name === "find" ? this.#executed(inner, draft, context) : none;
    const called = follows ? this.#called(name, inner, context) : none;
    return fed.length || executed.length || called.length ? [draft, ...fed, ...executed, ...called] : [draft];
  }

  /** What a function of the script does with the words it is given. */
  #called(name: string, [, ...words]: readonly Decoded[], context: Context): readonly Draft[] {
    const { state, functions, outcome } = this.#walk;
    return functions.call(
      name,
      () => outcome.commands.length,
      (body, logical) => {
        const inside = { ...context };
        inside.logical = logical;
        inside.ends = undefined;
        const given = words.map((word) => ({ ...word, substitutions: [] }));
        return state.lists.with(GIVEN, given, () => this.#walk.compound(body, inside));
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

import type { Case, CompoundList, Function as FunctionNode, If, Pipeline, PipelineNode, While } from "unbash";
import { constantStatusOf } from "./constant-status.ts";
import { type Context, type Draft, endingBy } from "./draft.ts";
import { UNKNOWN } from "./folder.ts";
import { addAll, joined } from "./lists.ts";
import { feed } from "./sources.ts";
import { asking } from "./surroundings.ts";
import type { Compound, Walk } from "./walk.ts";

const none: Draft[] = [];

const loops: ReadonlySet<string> = new Set(["While", "For", "Select", "ArithmeticFor"]);

/** Reads what commands are put into: groups, conditions, loops, functions. */
export class Compounds {
  readonly #walk: Walk;

  constructor(walk: Walk) {
    this.#walk = walk;
  }

  node(node: Exclude<PipelineNode, Pipeline>, context: Context): Draft[] {
    switch (node.type) {
      case "Command":
        return this.#walk.simple(node, context);
      case "Redirected": {
        const { redirects, sources } = this.#walk.words.redirects(node.redirects, context);
        const inside = { ...context };
        inside.redirects = joined(context.redirects, redirects);
        const drafts = this.compound(node.command, inside);
        feed(sources, drafts, (some, others) => this.#walk.outcome.mayLink(some, others));
        return drafts;
      }
      case "Function":
        return this.#definition(node, context);
      case "Coproc": {
        const inside = { ...context };
        inside.ends = undefined;
        const { body } = node;
        return this.#walk.state.flow.maybe(() => (body.type === "Command" ? this.#walk.simple(body, inside) : this.compound(body, inside)));
      }
      default:
        return this.compound(node, context);
    }
  }

  compound(node: Compound, outer: Context): Draft[] {
    const { state, words } = this.#walk;
    const context = { ...outer };
    context.ends = loops.has(node.type) ? undefined : endingBy("block", outer.ends);
    const list = ({ commands }: CompoundList): Draft[] => this.#walk.statements(commands, context);
    const often = ({ commands }: CompoundList): Draft[] =>
      state.maybe(() => state.flow.maybe(() => this.#walk.statements(commands, context)));
    switch (node.type) {
      case "CompoundList":
        return list(node);
      case "Redirected":
        return this.node(node, context);
      case "Subshell":
        return state.apart(() => list(node.body));
      case "BraceGroup":
        return list(node.body);
      case "If":
        return this.#if(node, context);
      case "While":
        return this.#while(node, context);
      case "For":
      case "Select":
        state.forget(node.name.value);
        words.each(node.name.value, node.wordlist ?? [], context);
        return often(node.body);
      case "ArithmeticFor":
        return often(node.body);
      case "Case":
        words.inside(node.word, context);
        return this.#case(node, context);
      default:
        words.insideOther(node, context);
        return none;
    }
  }

  /** A function, read where it is defined as well: nobody may call it. */
  #definition({ name, body }: FunctionNode, context: Context): Draft[] {
    const { state, outcome, follows } = this.#walk;
    const before = outcome.commands.length;
    const isMaybe = context.conditional;
    const inside = { ...context };
    inside.conditional = true;
    inside.ends = undefined;
    const drafts = state.inFolder(() => state.flow.maybe(() => state.withLocals(() => this.compound(body, inside))), UNKNOWN);
    if (follows) state.functions.define(name.value, body, context.logical, outcome.commands.slice(before), isMaybe);
    return drafts;
  }

  /** A list that runs when something else held. */
  #sometimes({ commands }: CompoundList, around: Context): Draft[] {
    const inside = { ...around };
    inside.conditional = true;
    return this.#walk.state.maybe(() => this.#walk.statements(commands, inside));
  }

  /** Of several branches one runs, or none; those behind a condition that always holds never do. */
  #if({ clause, then, elif, else: otherwise }: If, context: Context): Draft[] {
    const { state } = this.#walk;
    const { functions } = state;
    const found = this.#walk.statements(clause.commands, asking(context));
    const branches: (() => void)[] = [];
    const branch = (list: CompoundList): void => void branches.push(() => addAll(found, this.#sometimes(list, context)));
    let isDecided = false;
    for (const [at, each] of [{ clause, then }, ...elif].entries()) {
      if (isDecided) break;
      if (at > 0)
        branches.push(() =>
          addAll(
            found,
            state.flow.maybe(() => this.#sometimes(each.clause, asking(context))),
          ),
        );
      const holds = constantStatusOf(each.clause, (name) => functions.has(name));
      if (holds !== false) branch(each.then);
      isDecided = holds === true;
    }
    if (!isDecided && otherwise) branch(otherwise);
    state.flow.branches(isDecided || otherwise !== undefined, branches);
    return found;
  }

  #while({ kind, clause, body }: While, context: Context): Draft[] {
    const { state } = this.#walk;
    const { functions } = state;
    const found = this.#walk.statements(clause.commands, asking(context));
    const holds = constantStatusOf(clause, (name) => functions.has(name));
    if (holds !== (kind === "until"))
      addAll(
        found,
        state.flow.maybe(() => this.#sometimes(body, context)),
      );
    return found;
  }

  #case({ items }: Case, context: Context): Draft[] {
    const found: Draft[] = [];
    const isOneOf = items.some(({ pattern }) => pattern.some(({ text }) => text === "*"));
    this.#walk.state.flow.branches(
      isOneOf,
      items.map(
        ({ body }) =>
          () =>
            addAll(found, this.#sometimes(body, context)),
      ),
    );
    return found;
  }
}

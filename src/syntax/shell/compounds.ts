import type { CompoundCommand, CompoundList, Pipeline, PipelineNode } from "unbash";
import { type Context, type Draft, endingBy } from "./draft.ts";
import { UNKNOWN } from "./folder.ts";
import { joined } from "./lists.ts";
import { feed } from "./sources.ts";
import { asking } from "./surroundings.ts";
import type { Walk } from "./walk.ts";

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
        for (const draft of drafts) feed(sources, draft);
        return drafts;
      }
      case "Function": {
        const inside = { ...context };
        inside.conditional = true;
        inside.ends = undefined;
        const before = this.#walk.outcome.commands.length;
        const drafts = this.#walk.state.inFolder(() => this.compound(node.body, inside), UNKNOWN);
        if (this.#walk.follows)
          this.#walk.functions.define(node.name.value, node.body, context.logical, this.#walk.outcome.commands.slice(before));
        return drafts;
      }
      case "Coproc": {
        const inside = { ...context };
        inside.ends = undefined;
        return node.body.type === "Command" ? this.#walk.simple(node.body, inside) : this.compound(node.body, inside);
      }
      default:
        return this.compound(node, context);
    }
  }

  compound(node: CompoundCommand | CompoundList | Extract<PipelineNode, { type: "Redirected" }>, outer: Context): Draft[] {
    const { state, words } = this.#walk;
    const context = { ...outer };
    context.ends = loops.has(node.type) ? undefined : endingBy("block", outer.ends);
    const list = ({ commands }: CompoundList): Draft[] => this.#walk.statements(commands, context);
    const asked = ({ commands }: CompoundList): Draft[] => this.#walk.statements(commands, asking(context));
    const often = ({ commands }: CompoundList): Draft[] => state.maybe(() => this.#walk.statements(commands, context));
    const sometimes = ({ commands }: CompoundList, around: Context = context): Draft[] => {
      const inside = { ...around };
      inside.conditional = true;
      return state.maybe(() => this.#walk.statements(commands, inside));
    };
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
        state.forget(node.name.value);
        for (const word of node.wordlist ?? []) words.inside(word, context);
        return often(node.body);
      case "ArithmeticFor":
        return often(node.body);
      case "Case":
        words.inside(node.word, context);
        return node.items.flatMap(({ body }) => sometimes(body));
      default:
        words.insideOther(node, context);
        return none;
    }
  }
}

import type { AndOr, Pipeline, PipelineNode, Statement } from "unbash";
import { constantStatus } from "./constant-status.ts";
import { type Context, type Draft, endingBy } from "./draft.ts";
import { UNKNOWN } from "./folder.ts";
import { addAll, joined } from "./lists.ts";
import { pipedScript } from "./nested.ts";
import { endingOf } from "./surroundings.ts";
import type { Walk } from "./walk.ts";

const none: Draft[] = [];

/** Reads lists of statements: what `;`, `&`, `&&`, `||` and `|` join. */
export class Statements {
  readonly #walk: Walk;

  constructor(walk: Walk) {
    this.#walk = walk;
  }

  /** Answers the commands of a list that run in the same shell, for whatever reads their output or handles their failure. */
  statements(statements: readonly Statement[], outer: Context): Draft[] {
    const { state } = this.#walk;
    const found: Draft[] = [];
    const last = statements.length - 1;
    for (let at = 0; at <= last && !state.flow.isOver; at += 1) {
      const statement = statements[at] as Statement;
      const { command, background = false } = statement;
      const isLast = at === last && !background;
      const context = { ...outer };
      context.ends = isLast ? endingOf(statement, statements[at - 1], outer) : undefined;
      context.background ||= background;
      const read = (): Draft[] => {
        if (command.type === "AndOr") return this.#andOr(command, isLast, context);
        context.decides = !background && ((state.errexit && !context.lenient) || (isLast && outer.decides));
        return this.#pipelineNode(command, context);
      };
      addAll(found, background ? state.flow.maybe(read) : read());
    }
    return found;
  }

  #andOr({ commands, operators }: AndOr, isLast: boolean, outer: Context): Draft[] {
    const { state } = this.#walk;
    const members: Draft[][] = [];
    const found: Draft[] = [];
    const last = commands.length - 1;
    let chain = {};
    let afterTest = false;
    // Where the members that always run leave the shell.
    let { folder } = state;
    let status: boolean | undefined;
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
      context.decides = (isLast && outer.decides) || (isFinal && state.errexit && !outer.lenient);
      context.ends = isFinal ? endingBy("chain", outer.ends) : undefined;
      context.lenient ||= !isFinal;
      const own = constantStatus(node, (name) => state.functions.has(name));
      const isDead = at > 0 && status === isOr;
      const read = (): Draft[] => this.#pipelineNode(node, context);
      const member = isDead || state.flow.isOver ? none : at > 0 ? state.flow.maybe(read) : read();
      status = at === 0 || isDead ? (status ?? own) : own === isOr || status === own ? own : undefined;
      // Of several commands in braces only the last one's status counts.
      if (node.type === "Command" || node.type === "Pipeline") for (const draft of member) draft.chain ??= chain;
      members.push(member);
      addAll(found, member);
      if (!isOr && !afterTest) folder = state.folder;
    }
    if (state.folder !== folder) state.folder = UNKNOWN;
    if (operators.includes("||")) this.#fallBack(members, operators);
    return found;
  }

  /** What runs when a command of a list fails: whatever follows the next `||`. */
  #fallBack(members: readonly (readonly Draft[])[], operators: readonly string[]): void {
    let fallback: readonly Draft[] | undefined;
    for (let at = members.length - 1; at >= 0; at -= 1) {
      if (operators[at] === "||") fallback = members[at + 1];
      const member = members[at] ?? none;
      if (fallback && this.#walk.outcome.mayLink(member, fallback))
        for (const draft of member) draft.fallback = joined(draft.fallback, fallback);
    }
  }

  #pipelineNode(node: PipelineNode, context: Context): Draft[] {
    return node.type === "Pipeline" ? this.#pipeline(node, context) : this.#walk.node(node, context);
  }

  #pipeline({ commands, prefixes }: Pipeline, outer: Context): Draft[] {
    const { state } = this.#walk;
    const isPipe = commands.length > 1;
    const context = { ...outer };
    if (isPipe || prefixes.length > 0) context.ends = undefined;
    if (prefixes.some(({ type }) => type === "Negation")) context.tested = context.lenient = true;
    const found: Draft[] = [];
    let left: Draft[] | undefined;
    for (const right of commands.map((node) =>
      isPipe ? state.apart(() => this.#walk.node(node, context)) : this.#walk.node(node, context),
    )) {
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
    if (shell && body) this.#walk.body(shell, body, context);
    if (!this.#walk.outcome.mayLink(left, right)) return;
    for (const draft of right) draft.readsFrom = joined(draft.readsFrom, left);
    for (const draft of left) {
      draft.feeds = joined(draft.feeds, right);
      draft.failsUnseen = !this.#walk.state.pipefail;
    }
  }
}

/** `[ ... ]` and `[[ ... ]]`: what follows && runs only when it holds. */
const isTest = (node: PipelineNode): boolean =>
  node.type === "TestCommand" || (node.type === "Command" && (node.name?.value === "[" || node.name?.value === "test"));

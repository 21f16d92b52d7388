import { sameAction } from "./action.ts";
import type { Case, Comparison } from "./filter.ts";
import { ClashError, RuleTree } from "./tree.ts";

/** Rules by the comparisons they begin with. */
interface Start {
  readonly next: Map<string, Start>;
  /** Those that end here, with the place among all; of each action the first. */
  readonly ends: { readonly rule: Case; readonly at: number }[];
}

/** Why a rule does not count: an earlier one decides all of its calls otherwise, or the library refuses it beside another one. */
export interface Refused {
  readonly why: "later" | "clash";
  readonly by: Case;
}

const start = (): Start => ({ next: new Map(), ends: [] });

/** The rules with conditions of one call, as libseccomp takes them one after the other. Each is looked at a fixed number of times. */
export class CallRules {
  readonly cases: Case[] = [];
  readonly tree: RuleTree;
  readonly #start = start();
  /** By the argument it begins with: the first rule, and the first with another action. */
  readonly #firsts = new Map<number | undefined, [Case, Case?]>();

  constructor(bits: 32 | 64) {
    this.tree = new RuleTree(bits);
  }

  /** Adds a rule whose comparisons are sorted by argument; why it does not count, unless it does or only repeats another one. */
  add(rule: Case): Refused | undefined {
    const { when, action } = rule;
    const [end, decided] = this.#decided(rule);
    if (decided) return sameAction(decided.action, action) ? undefined : { why: "later", by: decided };
    try {
      this.tree.add(when, action);
    } catch (error) {
      if (!(error instanceof ClashError)) throw error;
      const by = this.#firsts.get(when[0]?.index)?.find((each) => each && !sameAction(each.action, action)) ?? this.cases[0];
      return by && { why: "clash", by };
    }
    end.ends.push({ rule, at: this.cases.length });
    this.cases.push(rule);
    const firsts = this.#firsts.get(when[0]?.index);
    if (!firsts) this.#firsts.set(when[0]?.index, [rule]);
    else if (!firsts[1] && !sameAction(firsts[0].action, action)) firsts[1] = rule;
    return undefined;
  }

  /**
   * Where a rule ends, and the first of those that leave it nothing to decide: a shorter one that begins alike, or one that is
   * the same.
   */
  #decided({ when, action }: Case): [Start, Case | undefined] {
    let here = this.#start;
    let first: Start["ends"][number] | undefined;
    const see = (each: Start["ends"][number] | undefined): void => {
      if (each && (!first || each.at < first.at)) first = each;
    };
    for (const each of when) {
      see(here.ends[0]);
      const next = here.next.get(keyOf(each)) ?? start();
      here.next.set(keyOf(each), next);
      here = next;
    }
    see(here.ends.find(({ rule }) => sameAction(rule.action, action)));
    return [here, first?.rule];
  }
}

const keyOf = ({ index, op, value, mask }: Comparison): string => `${index} ${op} ${value} ${mask}`;

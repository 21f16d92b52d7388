import type { Architecture } from "../../knowledge/seccomp.ts";
import { syscallNumber } from "../../knowledge/syscalls.ts";
import { type Action, sameAction } from "./action.ts";
import type { ArchFilter, Case, Clash, Comparison, Entry, Lost, Verdict } from "./filter.ts";
import { multiplexed } from "./multiplex.ts";
import { ClashError, RuleTree } from "./tree.ts";

/** Every bit of a register. */
export const full = 0xffff_ffff_ffff_ffffn;

/** The rules of one architecture, as libseccomp keeps them. */
export class ArchBuilder {
  readonly #architecture: Architecture;
  readonly #default: Action;
  readonly #lost: Lost[];
  readonly #clashes: Clash[];
  readonly #verdicts = new Map<string, { cases: Case[]; tree: RuleTree; all?: { action: Action; entry: Entry } }>();
  #highest = -1;

  constructor(architecture: Architecture, defaultAction: Action, lost: Lost[], clashes: Clash[]) {
    this.#architecture = architecture;
    this.#default = defaultAction;
    this.#lost = lost;
    this.#clashes = clashes;
  }

  add(entry: Entry, action: Action, tests: readonly Comparison[]): void {
    const { value: name } = entry.name;
    const { machine, bits, multiplexes } = this.#architecture;
    const number = syscallNumber(name, machine);
    const mux = multiplexes ? multiplexed(name) : undefined;
    if (mux) {
      const call: Comparison = { index: 0, op: "EQ", value: BigInt(mux.call), mask: full };
      this.#put(mux.through, entry, action, [call, ...tests.filter(({ index }) => index !== 0)], bits);
    }
    if (number === undefined) return;
    this.#highest = Math.max(this.#highest, number);
    this.#put(name, entry, action, tests, bits);
  }

  #put(name: string, entry: Entry, action: Action, tests: readonly Comparison[], bits: 32 | 64): void {
    const when = tests.flatMap((test) => narrowed(test, bits)).sort((a, b) => a.index - b.index);
    let verdict = this.#verdicts.get(name);
    if (!verdict) {
      verdict = { cases: [], tree: new RuleTree(bits) };
      this.#verdicts.set(name, verdict);
    }
    const lost = name === entry.name.value ? this.#lost : [];
    if (verdict.all) {
      // Who says the same is not overruled.
      if (!sameAction(verdict.all.action, action))
        lost.push({ entry, action, why: when.length ? "unconditional" : "later", by: verdict.all.entry });
      else if (when.length) lost.push({ entry, action, why: "unconditional", by: verdict.all.entry });
      return;
    }
    if (when.length === 0) {
      for (const each of verdict.cases) lost.push({ entry: each.entry, action: each.action, why: "unconditional", by: entry });
      verdict.cases = [];
      verdict.tree = new RuleTree(bits);
      verdict.all = { action, entry };
      return;
    }
    for (const each of verdict.cases) {
      const shared = commonStart(each.when, when);
      // What a shorter rule decides, a longer one with the same beginning cannot.
      if (shared === each.when.length && shared < when.length) {
        if (!sameAction(each.action, action)) lost.push({ entry, action, why: "later", by: each.entry });
        return;
      }
      if (shared === when.length && shared === each.when.length && sameAction(each.action, action)) return;
    }
    try {
      verdict.tree.add(when, action);
      verdict.cases.push({ when, action, entry });
    } catch (error) {
      if (!(error instanceof ClashError)) throw error;
      const other =
        verdict.cases.find((each) => !sameAction(each.action, action) && each.when[0]?.index === when[0]?.index) ?? verdict.cases[0];
      if (other) this.#clashes.push({ entry, with: other.entry });
    }
  }

  build(): ArchFilter {
    const verdicts = new Map<string, Verdict>();
    for (const [name, { cases, tree, all }] of this.#verdicts)
      verdicts.set(name, { name, cases, tree, otherwise: all?.action ?? this.#default, ...(all ? { entry: all.entry } : {}) });
    return { architecture: this.#architecture, verdicts, highest: this.#highest };
  }
}

/** A comparison on the bits an architecture has; nothing, when it looks at no bit. */
function narrowed({ index, op, value, mask }: Comparison, bits: 32 | 64): Comparison[] {
  const width = bits === 32 ? 0xffff_ffffn : full;
  const within = mask & width;
  return op === "MASKED_EQ" && within === 0n ? [] : [{ index, op, value: value & within, mask: within }];
}

const same = (a: Comparison, b: Comparison): boolean => a.index === b.index && a.op === b.op && a.value === b.value && a.mask === b.mask;

function commonStart(a: readonly Comparison[], b: readonly Comparison[]): number {
  let at = 0;
  while (at < a.length && at < b.length && same(a[at] as Comparison, b[at] as Comparison)) at += 1;
  return at;
}

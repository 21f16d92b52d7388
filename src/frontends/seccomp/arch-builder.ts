import type { Architecture } from "../../knowledge/seccomp.ts";
import { syscallNumber } from "../../knowledge/syscalls.ts";
import { type Action, sameAction } from "./action.ts";
import { CallRules } from "./call-rules.ts";
import type { ArchFilter, Clash, Comparison, Entry, Lost, Verdict } from "./filter.ts";
import { multiplexed } from "./multiplex.ts";

/** Every bit of a register. */
export const full = 0xffff_ffff_ffff_ffffn;

/** The rules of one architecture, as libseccomp keeps them. */
export class ArchBuilder {
  readonly #architecture: Architecture;
  readonly #default: Action;
  readonly #lost: Lost[];
  readonly #clashes: Clash[];
  readonly #verdicts = new Map<string, { rules: CallRules; all?: { action: Action; entry: Entry } }>();
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
      verdict = { rules: new CallRules(bits) };
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
      for (const each of verdict.rules.cases) lost.push({ entry: each.entry, action: each.action, why: "unconditional", by: entry });
      verdict.rules = new CallRules(bits);
      verdict.all = { action, entry };
      return;
    }
    const outcome = verdict.rules.add({ when, action, entry });
    if (outcome?.why === "later") lost.push({ entry, action, why: "later", by: outcome.by.entry });
    if (outcome?.why === "clash") this.#clashes.push({ entry, with: outcome.by.entry });
  }

  build(): ArchFilter {
    const verdicts = new Map<string, Verdict>();
    for (const [name, { rules, all }] of this.#verdicts) {
      const { cases, tree } = rules;
      verdicts.set(name, { name, cases, tree, otherwise: all?.action ?? this.#default, ...(all ? { entry: all.entry } : {}) });
    }
    return { architecture: this.#architecture, verdicts, highest: this.#highest };
  }
}

/** A comparison on the bits an architecture has; nothing, when it looks at no bit. */
function narrowed({ index, op, value, mask }: Comparison, bits: 32 | 64): Comparison[] {
  const width = bits === 32 ? 0xffff_ffffn : full;
  const within = mask & width;
  return op === "MASKED_EQ" && within === 0n ? [] : [{ index, op, value: value & within, mask: within }];
}

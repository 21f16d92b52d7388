import { errnos } from "../../knowledge/errno.ts";
import { type Architecture, architectureOf } from "../../knowledge/seccomp.ts";
import { isSyscall, syscallNumber } from "../../knowledge/syscalls.ts";
import { own } from "../../text/own.ts";
import type { Located } from "../../text/span.ts";
import { multiplexed } from "./multiplex.ts";
import type { Gate, SeccompProfile, SeccompRule } from "./profile.ts";
import type { SeccompTarget } from "./targets.ts";
import { ClashError, RuleTree } from "./tree.ts";

/** What the kernel does with a call. */
export interface Action {
  readonly kind: "allow" | "log" | "errno" | "trace" | "trap" | "notify" | "kill_thread" | "kill_process";
  /** Of `errno` and `trace`: the number handed back. */
  readonly value?: number;
}

/** A comparison as the filter makes it: unsigned, on as many bits as the architecture has. */
export interface Comparison {
  readonly index: number;
  readonly op: "EQ" | "NE" | "LT" | "LE" | "GT" | "GE" | "MASKED_EQ";
  readonly value: bigint;
  /** Of MASKED_EQ: which bits are looked at. */
  readonly mask: bigint;
}

/** A name in a rule: what a verdict comes from. */
export interface Entry {
  readonly rule: SeccompRule;
  readonly name: Located<string>;
}

/** When all comparisons hold, this happens. */
export interface Case {
  readonly when: readonly Comparison[];
  readonly action: Action;
  readonly entry: Entry;
}

/** What happens to one call on one architecture: the case that matches, else `otherwise`. */
export interface Verdict {
  readonly name: string;
  /** Every rule that counts; where two of them match, `tree` says who wins. */
  readonly cases: readonly Case[];
  readonly tree?: RuleTree;
  readonly otherwise: Action;
  /** The entry that decides every call of it; absent when the default, or a runtime's own answer, does. */
  readonly entry?: Entry;
}

/** An entry that has no effect, and why. */
export interface Lost {
  readonly entry: Entry;
  readonly action: Action;
  /**
   * `default`: it says what happens anyway, and is left out before others are looked at. `later`: an earlier entry already
   * decides every call. `unconditional`: another entry decides every call, whatever the conditions here.
   */
  readonly why: "default" | "later" | "unconditional";
  /** The entry that wins, unless it is the default. */
  readonly by?: Entry;
}

/** Two rules that the library refuses to have beside each other. */
export interface Clash {
  readonly entry: Entry;
  readonly with: Entry;
}

/** The container a filter is made for. */
export interface SeccompHost {
  readonly target: SeccompTarget;
  readonly architecture: Architecture;
  /** What the container's bounding set holds, as CAP_NAME. */
  readonly caps: ReadonlySet<string>;
  /** Major and minor version. */
  readonly kernel: readonly [number, number];
}

/** What the rules of a profile come to on one architecture. */
export interface ArchFilter {
  readonly architecture: Architecture;
  readonly verdicts: ReadonlyMap<string, Verdict>;
  /** The highest number any entry names: runc answers ENOSYS above it. -1 when none does. */
  readonly highest: number;
}

/** A profile as libseccomp and runc make a filter of it. */
export interface CombinedFilter {
  readonly defaultAction: Action;
  readonly host: SeccompHost;
  /** The host's own architecture first. */
  readonly architectures: readonly ArchFilter[];
  readonly lost: readonly Lost[];
  readonly clashes: readonly Clash[];
  /** Rules whose gate is closed for this container. */
  readonly closed: readonly SeccompRule[];
  /** Every rule, as written. */
  readonly rules: readonly SeccompRule[];
  /** Every call that some rule names, whatever it comes to. */
  readonly names: ReadonlySet<string>;
  /** What happens to a call, on the host's architecture unless told; runc's ENOSYS for numbers it has not heard of included. */
  verdict(name: string, arch?: ArchFilter): Verdict;
  /** Whether it is runc's own prologue that answers ENOSYS: the number is above every number the profile names. */
  isStubbed(name: string): boolean;
}

const ENOSYS = 38;
const full = 0xffff_ffff_ffff_ffffn;

/**
 * Combines the rules of a profile for a container; `undefined` when no filter is installed at all, or none can be made.
 * With `only`, rules for other calls are left out, and nothing but these calls may be asked about.
 */
export function combine(profile: SeccompProfile, host: SeccompHost, only?: ReadonlySet<string>): CombinedFilter | undefined {
  const defaultAction = actionOf(
    profile.defaultAction?.value,
    host.target === "podman" ? (profile.defaultErrno ?? profile.defaultErrnoRet) : profile.defaultErrnoRet,
  );
  if (!defaultAction) return undefined;
  const rules = profile.rules ?? [];
  const closed = rules.filter((rule) => !isOpen(rule, host));
  const lost: Lost[] = [];
  const clashes: Clash[] = [];
  const builders = architecturesOf(profile, host).map(
    (architecture, at) => new ArchBuilder(architecture, defaultAction, at === 0 ? lost : [], clashes),
  );
  for (const rule of rules) {
    if (closed.includes(rule)) continue;
    const action = actionOf(rule.action.value, host.target === "podman" ? (rule.errno ?? rule.errnoRet) : rule.errnoRet);
    if (!action) continue;
    for (const name of rule.names) {
      if ((only && !only.has(name.value)) || !isSyscall(name.value)) continue;
      const entry: Entry = { rule, name };
      if (sameAction(action, defaultAction)) lost.push({ entry, action, why: "default" });
      else for (const tests of splitTests(rule)) for (const builder of builders) builder.add(entry, action, tests);
    }
  }
  const architectures = builders.map((each) => each.build());
  const stubbed = (name: string, arch = architectures[0]): boolean => arch !== undefined && isStubbed(defaultAction, name, arch);
  const verdict = (name: string, arch = architectures[0]): Verdict =>
    arch?.verdicts.get(name) ?? { name, cases: [], otherwise: stubbed(name, arch) ? { kind: "errno", value: ENOSYS } : defaultAction };
  return {
    defaultAction,
    host,
    architectures,
    lost: distinct(lost),
    clashes,
    closed,
    rules,
    names: new Set(rules.flatMap((rule) => rule.names.map(({ value }) => value))),
    verdict,
    isStubbed: (name) => stubbed(name),
  };
}

function isStubbed(defaultAction: Action, name: string, { architecture, highest, verdicts }: ArchFilter): boolean {
  if (defaultAction.kind === "allow" || defaultAction.kind === "log" || defaultAction.kind === "trace") return false;
  if (defaultAction.kind === "errno" && defaultAction.value === ENOSYS) return false;
  const number = syscallNumber(name, architecture.machine);
  return number !== undefined && !verdicts.has(name) && number > highest;
}

/** An action as a filter has it; `undefined` when there is no such action. Numbers are cut to 16 bits, as runc hands them on. */
export function actionOf(text: string | undefined, errno: Located<bigint> | Located<string> | undefined): Action | undefined {
  const given =
    errno === undefined
      ? undefined
      : typeof errno.value === "bigint"
        ? Number(errno.value & 0xffffn)
        : (own(errnos, errno.value) ?? (/^\d+$/.test(errno.value) ? Number(errno.value) & 0xffff : undefined));
  switch (text) {
    case "SCMP_ACT_ALLOW":
      return { kind: "allow" };
    case "SCMP_ACT_LOG":
      return { kind: "log" };
    case "SCMP_ACT_TRAP":
      return { kind: "trap" };
    case "SCMP_ACT_NOTIFY":
      return { kind: "notify" };
    case "SCMP_ACT_KILL":
    case "SCMP_ACT_KILL_THREAD":
      return { kind: "kill_thread" };
    case "SCMP_ACT_KILL_PROCESS":
      return { kind: "kill_process" };
    case "SCMP_ACT_ERRNO":
      return { kind: "errno", value: given ?? 1 };
    case "SCMP_ACT_TRACE":
      return { kind: "trace", value: given ?? 1 };
    default:
      return undefined;
  }
}

export const sameAction = (a: Action, b: Action): boolean => a.kind === b.kind && a.value === b.value;

/** Whether a rule counts for this container. */
function isOpen({ includes, excludes }: SeccompRule, { target, architecture, caps, kernel }: SeccompHost): boolean {
  if (target === "oci") return true;
  const arch = architecture.go;
  const atLeast = ({ minKernel }: Gate): boolean => {
    const [major = 0, minor = 0] = (minKernel?.value ?? "").split(".").map(Number);
    return kernel[0] > major || (kernel[0] === major && kernel[1] >= minor);
  };
  const names = (list: readonly Located<string>[], name: string | undefined): boolean => list.some(({ value }) => value === name);
  const timely = target === "docker";
  if (excludes) {
    if (names(excludes.arches, arch) || excludes.caps.some(({ value }) => caps.has(value))) return false;
    if (timely && excludes.minKernel && atLeast(excludes)) return false;
  }
  if (includes) {
    if (includes.arches.length > 0 && !names(includes.arches, arch)) return false;
    if (!includes.caps.every(({ value }) => caps.has(value))) return false;
    if (timely && includes.minKernel && !atLeast(includes)) return false;
  }
  return true;
}

/** The architectures a filter covers: those listed for this host, and always the host's own, which stands first. */
function architecturesOf({ architectures, archMap }: SeccompProfile, { architecture, target }: SeccompHost): Architecture[] {
  const mapped = target === "oci" ? undefined : archMap?.value.find((each) => each.architecture.value === architecture.token);
  const tokens = mapped ? [mapped.architecture, ...mapped.subArchitectures] : (architectures?.value ?? []);
  const listed = tokens.flatMap(({ value }) => architectureOf(value) ?? []);
  return [architecture, ...new Set(listed.filter((each) => each !== architecture))];
}

/** The comparisons of a rule, all of which must hold; when two share an argument, runc makes a rule of each. */
function splitTests({ args }: SeccompRule): Comparison[][] {
  const all = args.flatMap((test): Comparison[] => {
    const op = test.op.value.replace("SCMP_CMP_", "") as Comparison["op"];
    const masked = op === "MASKED_EQ";
    return [
      {
        index: test.index.value,
        op,
        value: masked ? (test.valueTwo?.value ?? 0n) : test.value.value,
        mask: masked ? test.value.value : full,
      },
    ];
  });
  const shared = new Set(all.map(({ index }) => index)).size < all.length;
  return shared ? all.map((each) => [each]) : [all];
}

const distinct = (lost: readonly Lost[]): Lost[] => {
  const seen = new Set<string>();
  return lost.filter(({ entry, why }) => {
    const key = `${entry.name.span.start} ${entry.rule.span.start} ${why}`;
    return !seen.has(key) && seen.add(key);
  });
};

/** The rules of one architecture, as libseccomp keeps them. */
class ArchBuilder {
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

/** What a filter answers to a call with these arguments, each as wide as the architecture's registers. */
export const answer = ({ tree, otherwise }: Verdict, args: readonly bigint[]): Action => tree?.answer(args) ?? otherwise;

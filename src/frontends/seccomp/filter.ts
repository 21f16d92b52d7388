import { type Architecture, architectureOf } from "../../knowledge/seccomp.ts";
import { isSyscall, syscallNumber } from "../../knowledge/syscalls.ts";
import type { Target } from "../../knowledge/targets.ts";
import type { Budget } from "../../text/budget.ts";
import type { Located } from "../../text/span.ts";
import { type Action, actionOf, sameAction } from "./action.ts";
import { ArchBuilder, full } from "./arch-builder.ts";
import type { Gate, SeccompProfile, SeccompRule } from "./profile.ts";
import type { RuleTree } from "./tree.ts";

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
  readonly target: Target;
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
  readonly closed: ReadonlySet<SeccompRule>;
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
  const closed = new Set(rules.filter((rule) => !isOpen(rule, host)));
  const lost: Lost[] = [];
  const clashes: Clash[] = [];
  const builders = architecturesOf(profile, host).map(
    (architecture, at) => new ArchBuilder(architecture, defaultAction, at === 0 ? lost : [], clashes),
  );
  for (const rule of rules) {
    if (closed.has(rule)) continue;
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

/** What a filter answers to a call with these arguments, each as wide as the architecture's registers. */
export const answer = ({ tree, otherwise }: Verdict, args: readonly bigint[], budget?: Budget): Action =>
  tree?.answer(args, budget) ?? otherwise;

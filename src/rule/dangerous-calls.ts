import { letsThrough } from "../frontends/seccomp/action.ts";
import type { SeccompDocument } from "../frontends/seccomp/document.ts";
import { answer, type Case, type CombinedFilter, type Comparison, type Verdict } from "../frontends/seccomp/filter.ts";
import { caseOf } from "../frontends/seccomp/ways.ts";
import { dangerOf, isDangerous, namespaceFlags, valueName } from "../knowledge/call-arguments.ts";
import type { Budget } from "../text/budget.ts";
import { callsThrough, isOpen, namedThrough } from "./seccomp.ts";

/** A dangerous call that a rule with conditions lets through. */
export interface Danger {
  /** The rule that does. */
  readonly rule: Case;
  /** What makes it dangerous: an argument and its value; absent when any call is. */
  readonly by?: { readonly argument: number; readonly value: bigint };
  /** Only somebody with CAP_SYS_ADMIN can make the call. */
  readonly needsAdmin: boolean;
}

/**
 * The worst call that the conditions for a call which breaks out let through, and that `usual`, the engine's default, does not.
 * `undefined` when they let through none that is dangerous, or there are no conditions.
 */
export function dangerThrough(document: SeccompDocument, filter: CombinedFilter, usual: Verdict, budget: Budget): Danger | undefined {
  const verdict = filter.verdict(usual.name);
  const [open] = verdict.cases.filter(({ action }) => letsThrough(action));
  if (!open || isOpen(usual)) return undefined;
  const danger = dangerOf(usual.name, filter.host.architecture.machine);
  if (!danger) return { rule: open, needsAdmin: false };
  const { argument, bits = {}, values = {}, unless = 0n } = danger;
  const tried = [...Object.values(bits), ...Object.values(values), unless];
  const through = [...callsThrough(document, verdict, { argument, values: tried, flags: tried }, budget)].flatMap((args) => {
    const value = args[argument] ?? 0n;
    if (!isDangerous(danger, value) || letsThrough(answer(usual, args))) return [];
    const rule = caseOf(verdict, args, budget);
    if (!rule) return [];
    return isMask(rule, argument)
      ? []
      : [{ rule, by: { argument, value }, needsAdmin: bits["CLONE_NEWUSER"] !== undefined && (value & newUser) === 0n }];
  });
  return through.find(({ needsAdmin }) => !needsAdmin) ?? through[0];
}

/** A request to type into the terminal that a rule lets through by its number. */
export function typingThrough(document: SeccompDocument, filter: CombinedFilter, budget: Budget): Danger | undefined {
  const verdict = filter.verdict("ioctl");
  const args = namedThrough(document, verdict, 1, budget).find(([, value]) => value !== undefined && valueName("ioctl", 1, value));
  const rule = args && caseOf(verdict, args, budget);
  return rule ? { rule, by: { argument: 1, value: args[1] ?? 0n }, needsAdmin: false } : undefined;
}

const newUser = namespaceFlags["CLONE_NEWUSER"] as bigint;

/** The way to leave flags out, of which some may be missing: `no-void-seccomp-condition` tells which. */
const isMask = ({ entry, when }: Case, argument: number): boolean =>
  entry.name.value === "clone" && when.some(({ index, op, value }) => index === argument && op === "MASKED_EQ" && value === 0n);

/** A call that conditions let through and `usual`, the verdict of the engine's default, does not: what it is, in words, and by which rule. */
export function callBeyond(
  document: SeccompDocument,
  verdict: Verdict,
  usual: Verdict,
  budget: Budget,
): { readonly rule: Case; readonly what: string } | undefined {
  if (verdict.cases.length === 0 || isOpen(usual)) return undefined;
  const [own, others] = [verdict, usual].map(({ cases }) => cases.flatMap(({ when }) => when)) as [Comparison[], Comparison[]];
  const valuesOf = (tested: readonly Comparison[], argument: number): bigint[] => [
    ...new Set(tested.flatMap(({ index, value }) => (index === argument ? [value] : []))),
  ];
  for (const argument of new Set([...own, ...others].map(({ index }) => index))) {
    const wanted = { argument, values: valuesOf([...own, ...others], argument), flags: valuesOf(others, argument) };
    for (const args of callsThrough(document, verdict, wanted, budget)) {
      const rule = letsThrough(answer(usual, args)) ? undefined : caseOf(verdict, args, budget);
      if (rule) return { rule, what: valueInWords(verdict.name, argument, args[argument] ?? 0n) };
    }
  }
  return undefined;
}

/** A value of an argument, with its name where it has one: `argument 0 = 40 (AF_VSOCK)`. */
export function valueInWords(call: string, argument: number, value: bigint): string {
  const name = valueName(call, argument, value);
  return `argument ${argument} = ${value}${name ? ` (${name})` : ""}`;
}

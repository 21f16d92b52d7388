import { letsThrough } from "../frontends/seccomp/action.ts";
import type { SeccompDocument } from "../frontends/seccomp/document.ts";
import { answer, type Case, type CombinedFilter, type Verdict } from "../frontends/seccomp/filter.ts";
import { caseOf } from "../frontends/seccomp/ways.ts";
import { dangerOf, isDangerous, namespaceFlags, valueName } from "../knowledge/call-arguments.ts";
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
export function dangerThrough(document: SeccompDocument, filter: CombinedFilter, usual: Verdict): Danger | undefined {
  const verdict = filter.verdict(usual.name);
  const [open] = verdict.cases.filter(({ action }) => letsThrough(action));
  if (!open || isOpen(usual)) return undefined;
  const danger = dangerOf(usual.name, filter.host.architecture.machine);
  if (!danger) return { rule: open, needsAdmin: false };
  const { argument, bits = {}, values = {}, unless = 0n } = danger;
  const tried = [...Object.values(bits), ...Object.values(values), unless];
  const through = [...callsThrough(document, verdict, { argument, values: tried })].flatMap((args) => {
    const [value, rule] = [args[argument] ?? 0n, caseOf(verdict, args)];
    if (!rule || !isDangerous(danger, value) || letsThrough(answer(usual, args))) return [];
    return isMask(rule, argument)
      ? []
      : [{ rule, by: { argument, value }, needsAdmin: bits["CLONE_NEWUSER"] !== undefined && (value & newUser) === 0n }];
  });
  return through.find(({ needsAdmin }) => !needsAdmin) ?? through[0];
}

/** A request to type into the terminal that a rule lets through by its number. */
export function typingThrough(document: SeccompDocument, filter: CombinedFilter): Danger | undefined {
  const verdict = filter.verdict("ioctl");
  const args = namedThrough(document, verdict, 1).find(([, value]) => value !== undefined && valueName("ioctl", 1, value));
  const rule = args && caseOf(verdict, args);
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
): { readonly rule: Case; readonly what: string } | undefined {
  if (verdict.cases.length === 0 || isOpen(usual)) return undefined;
  const tested = [...verdict.cases, ...usual.cases].flatMap(({ when }) => when);
  for (const argument of new Set(tested.map(({ index }) => index))) {
    const values = tested.flatMap(({ index, value }) => (index === argument ? [value] : []));
    for (const args of callsThrough(document, verdict, { argument, values })) {
      const rule = caseOf(verdict, args);
      if (rule && !letsThrough(answer(usual, args))) return { rule, what: valueInWords(verdict.name, argument, args[argument] ?? 0n) };
    }
  }
  return undefined;
}

/** A value of an argument, with its name where it has one: `argument 0 = 40 (AF_VSOCK)`. */
export function valueInWords(call: string, argument: number, value: bigint): string {
  const name = valueName(call, argument, value);
  return `argument ${argument} = ${value}${name ? ` (${name})` : ""}`;
}

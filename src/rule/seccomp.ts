import { letsThrough } from "../frontends/seccomp/action.ts";
import type { SeccompDocument } from "../frontends/seccomp/document.ts";
import type { CombinedFilter, Verdict } from "../frontends/seccomp/filter.ts";
import type { SeccompRule } from "../frontends/seccomp/profile.ts";
import { type Arguments, namedValues, waysThrough } from "../frontends/seccomp/ways.ts";
import type { Budget } from "../text/budget.ts";
import { joinWords } from "../text/join-words.ts";
import type { Located } from "../text/span.ts";

/** Whether every call of it is carried out, whatever its arguments. */
export const isOpen = ({ cases, otherwise }: Verdict): boolean =>
  letsThrough(otherwise) && cases.every(({ action }) => letsThrough(action));

/** Whether no call of it is carried out; what a listener decides may be. */
export const isBlocked = ({ cases, otherwise }: Verdict): boolean =>
  [otherwise, ...cases.map(({ action }) => action)].every((action) => !letsThrough(action) && action.kind !== "notify");

/** Whether the profile names what it allows, so that what it does not name is missing. */
export const allowsByName = ({ defaultAction }: CombinedFilter): boolean => !letsThrough(defaultAction) && defaultAction.kind !== "trace";

/** Of these calls, those that exist on the architecture and are never carried out. */
export const missingCalls = ({ calls }: SeccompDocument, filter: CombinedFilter, names: readonly string[]): string[] =>
  names.filter((name) => calls.number(name, filter.host.architecture.machine) !== undefined && isBlocked(filter.verdict(name)));

/** What of a call is looked for: an argument, values of it that the filter's own rules may not name, and bits to set in any value. */
interface Wanted {
  readonly argument: number;
  readonly values?: readonly bigint[];
  readonly flags?: readonly bigint[];
}

/** Calls, by their arguments, that a filter lets through: one for each value of an argument that its rules tell apart, and that the kernel reads. */
export const callsThrough = ({ calls }: SeccompDocument, verdict: Verdict, wanted: Wanted, budget: Budget): Iterable<Arguments> =>
  waysThrough(verdict, { ...wanted, bits: calls.bits(verdict.name, wanted.argument) }, budget);

/** Of these calls, those that a rule lets through for just this value of the argument. */
export function namedThrough(document: SeccompDocument, verdict: Verdict, argument: number, budget: Budget): Arguments[] {
  const named = new Set(namedValues(verdict, argument, document.calls.bits(verdict.name, argument)));
  return [...callsThrough(document, verdict, { argument }, budget)].filter((args) => named.has(args[argument] ?? 0n));
}

/** A rule of the profile and those of its names for which something holds; rules without such names are left out. */
export function rulesNaming(
  { profile }: SeccompDocument,
  holds: (name: string, rule: SeccompRule) => boolean,
): { rule: SeccompRule; names: Located<string>[] }[] {
  return (profile?.rules ?? []).flatMap((rule) => {
    const names = rule.names.filter(({ value }) => holds(value, rule));
    return names.length ? [{ rule, names }] : [];
  });
}

/** "a, b and c", each in backquotes; of many, the first ones and how many more, which is never one: that has room for its name. */
export function listed(names: readonly string[], most = 12): string {
  const shown = names.slice(0, names.length === most + 1 ? names.length : most).map((name) => `\`${name.slice(0, 40)}\``);
  const rest = names.length - shown.length;
  if (rest > 0) return `${shown.join(", ")} and ${rest} more`;
  return joinWords(shown);
}

import { Budget } from "../../text/budget.ts";
import { letsThrough } from "./action.ts";
import { full } from "./arch-builder.ts";
import { answer, type Case, type Comparison, type Verdict } from "./filter.ts";
import { type Clue, FirstMatch } from "./first-match.ts";

/** A call by its arguments, as wide as the registers. */
export type Arguments = readonly bigint[];

/** What is looked for: calls in which one argument has a value of interest. */
interface Wanted {
  /** The argument, by its index. */
  readonly argument: number;
  /** How many bits of it the kernel reads: a higher one makes no other call. */
  readonly bits: number;
  /** Values to try besides those the rules name. */
  readonly values?: readonly bigint[];
  /** Bits to set in all these. */
  readonly flags?: readonly bigint[];
}

/** So many looks at a rule does one question about a profile take. */
const mostLooks = 30_000_000;

/** What a rule that asks which calls a profile lets through may spend. */
export const looks = (): Budget => new Budget(mostLooks, "looks at the conditions of system calls");

/**
 * Calls that a verdict lets through: where its rules tell values of the wanted argument apart, at least one on each side. Every call
 * given has been asked of the filter itself. Throws an OverBudget.
 */
export function* waysThrough(verdict: Verdict, wanted: Wanted, budget: Budget): Iterable<Arguments> {
  const seen = new Set<bigint>();
  for (const each of [...verdict.cases, undefined]) {
    const others = each ? othersOf(each, wanted.argument) : [];
    for (const value of valuesFor(verdict.cases, each, wanted, budget)) {
      if (seen.has(value)) continue;
      const args: bigint[] = [0n, 0n, 0n, 0n, 0n, 0n];
      for (const [index, other] of others) args[index] = other;
      args[wanted.argument] = value;
      if (each && !meets(each, args)) continue;
      // Of rules that overlap, the filter itself says which counts.
      if (!letsThrough(answer(verdict, args, budget))) continue;
      seen.add(value);
      yield args;
    }
  }
}

const meets = ({ when }: Case, args: Arguments): boolean => when.every((each) => holds(each, args[each.index] ?? 0n));

/** For every other argument a case compares, a value that it wants. */
function othersOf({ when }: Case, argument: number): [number, bigint][] {
  const indexes = [...new Set(when.map(({ index }) => index))].filter((index) => index !== argument);
  return indexes.map((index) => {
    const own = when.filter((each) => each.index === index);
    const points = own.flatMap(edges);
    return [index, points.find((value) => own.every((each) => holds(each, value))) ?? 0n];
  });
}

/** Values of the wanted argument that may meet a case; without one, those that no case may want. */
function valuesFor(
  cases: readonly Case[],
  of: Case | undefined,
  { argument, bits, values = [], flags = [] }: Wanted,
  budget: Budget,
): readonly bigint[] {
  const all = (1n << BigInt(bits)) - 1n;
  const own = (of ? [of] : cases.slice(0, 50)).flatMap(({ when }) => when.filter(({ index }) => index === argument));
  // What asks for one value is met by no other.
  const one = of && own.find(({ op, mask }) => op === "EQ" || (op === "MASKED_EQ" && mask === full));
  if (one) {
    budget.spend();
    return one.value <= all ? [one.value] : [];
  }
  const points = [...own.flatMap(edges), 0n, ...values];
  const fixed = own.reduce((mask, each) => (each.op === "MASKED_EQ" ? mask | each.mask : mask), 0n);
  budget.spend(points.length * (flags.length + 1));
  // Under a mask the other bits are free.
  const free = points.flatMap((point) => flags.map((flag) => (point & fixed) | (flag & ~fixed) | point));
  return [...new Set([...points, ...free])].filter((value) => value >= 0n && value <= all);
}

const byCall = new WeakMap<readonly Case[], FirstMatch<Case>>();

/** The rule with conditions that a call meets; of several the first. */
export function caseOf({ cases }: Verdict, args: Arguments, budget?: Budget): Case | undefined {
  const known = byCall.get(cases) ?? new FirstMatch(cases, clueOf);
  byCall.set(cases, known);
  for (const each of known.candidates(args, budget)) if (meets(each, args)) return each;
  return undefined;
}

/** Which calls may meet a rule: what it asks to be equal, else an order. */
function clueOf({ when }: Case): Clue | undefined {
  const equal = when.filter(({ op }) => op === "EQ" || op === "MASKED_EQ");
  if (equal.length > 0) {
    const read = (args: Arguments): string => equal.map(({ index, mask }) => (args[index] ?? 0n) & mask).join(" ");
    const of = equal.map(({ index, mask }) => `${index} ${mask}`).join(" ");
    return { kind: "is", of, value: equal.map(({ value, mask }) => value & mask).join(" "), read };
  }
  const order = when.find(({ op }) => op !== "NE");
  if (!order) return undefined;
  const { index, op, value } = order;
  const read = (args: Arguments): bigint => args[index] ?? 0n;
  return op === "GT" || op === "GE"
    ? { kind: "from", of: `${index}`, value: op === "GT" ? value + 1n : value, read }
    : { kind: "upTo", of: `${index}`, value: op === "LT" ? value - 1n : value, read };
}

/** Values of an argument that some rule lets through by itself: those of equalities. */
export const namedValues = ({ cases }: Verdict, argument: number, bits: number): bigint[] =>
  cases.flatMap(({ when, action }) =>
    letsThrough(action) ? when.flatMap((each) => (each.index === argument && isEquality(each, bits) ? [each.value] : [])) : [],
  );

/** Whether a comparison holds for one value of all that the kernel tells apart. */
function isEquality({ op, mask }: Comparison, bits: number): boolean {
  const all = (1n << BigInt(bits)) - 1n;
  return op === "EQ" || (op === "MASKED_EQ" && (mask & all) === all);
}

/** Where a comparison changes its mind. */
const edges = ({ op, value, mask }: Comparison): bigint[] =>
  op === "MASKED_EQ" ? [value, value ^ (mask & -mask)] : [value, value - 1n, value + 1n];

/** Whether a comparison holds for a value. */
export function holds({ op, value, mask }: Comparison, given: bigint): boolean {
  switch (op) {
    case "EQ":
      return given === value;
    case "NE":
      return given !== value;
    case "LT":
      return given < value;
    case "LE":
      return given <= value;
    case "GT":
      return given > value;
    case "GE":
      return given >= value;
    case "MASKED_EQ":
      return (given & mask) === (value & mask);
  }
}

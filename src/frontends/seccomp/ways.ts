import { letsThrough } from "./action.ts";
import { answer, type Case, type Comparison, type Verdict } from "./filter.ts";

/** A call by its arguments, as wide as the registers. */
export type Arguments = readonly bigint[];

/** What is looked for: calls in which one argument has a value of interest. */
interface Wanted {
  /** The argument, by its index. */
  readonly argument: number;
  /** How many bits of it the kernel reads: a higher one makes no other call. */
  readonly bits: number;
  /** Values to try besides those the rules name, and bits to set in these. */
  readonly values?: readonly bigint[];
}

/** So many rules are asked about the calls of one verdict at the most; the rest is not looked at. */
const mostAsked = 1_000_000;

/**
 * Calls that a verdict lets through: where its rules tell values of the wanted argument apart, at least one on each side. Every call
 * given has been asked of the filter itself.
 */
export function* waysThrough(verdict: Verdict, wanted: Wanted): Iterable<Arguments> {
  const seen = new Set<bigint>();
  let asked = 0;
  for (const each of [...verdict.cases, undefined]) {
    const others = each ? othersOf(each, wanted.argument) : [];
    for (const value of valuesFor(verdict.cases, each, wanted)) {
      const args: bigint[] = [0n, 0n, 0n, 0n, 0n, 0n];
      for (const [index, other] of others) args[index] = other;
      args[wanted.argument] = value;
      if (seen.has(value) || (each && !meets(each, args))) continue;
      // Of rules that overlap, the filter itself says which counts.
      asked += verdict.cases.length;
      if (asked > mostAsked) return;
      if (!letsThrough(answer(verdict, args))) continue;
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
function valuesFor(cases: readonly Case[], of: Case | undefined, { argument, bits, values = [] }: Wanted): bigint[] {
  const all = (1n << BigInt(bits)) - 1n;
  const own = (of ? [of] : cases.slice(0, 50)).flatMap(({ when }) => when.filter(({ index }) => index === argument));
  const points = [...own.flatMap(edges), 0n, ...values];
  const fixed = own.reduce((mask, each) => (each.op === "MASKED_EQ" ? mask | each.mask : mask), 0n);
  // Under a mask the other bits are free.
  const free = points.flatMap((point) => values.map((value) => (point & fixed) | (value & ~fixed) | point));
  return [...new Set([...points, ...free])].filter((value) => value >= 0n && value <= all);
}

/** The rule with conditions that a call meets; of several the first. */
export const caseOf = ({ cases }: Verdict, args: Arguments): Case | undefined => cases.find((each) => meets(each, args));

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

import type { Action } from "./action.ts";
import { full } from "./arch-builder.ts";
import type { Comparison, Verdict } from "./filter.ts";
import { holds } from "./ways.ts";

/** Arguments that are known, by index. */
export type Known = Readonly<Record<number, bigint>>;

/** What may happen to a call of which only some arguments are known: at least one action. */
export function possibleActions({ cases, otherwise }: Verdict, known: Known): readonly Action[] {
  const met = cases.map(({ when, action }) => ({ action, is: all(when.map((each) => meets(each, known))) }));
  const possible = met.flatMap(({ action, is }) => (is === "no" ? [] : [action]));
  return met.some(({ is }) => is === "yes") ? possible : [...possible, otherwise];
}

type Answer = "yes" | "no" | "perhaps";

function meets(test: Comparison, known: Known): Answer {
  const value = known[test.index];
  if (value !== undefined) return holds(test, value) ? "yes" : "no";
  const ends = [holds(test, 0n), holds(test, full)];
  // Between the smallest and the largest value an order has no gaps, an equality does.
  if (test.op === "EQ" || test.op === "NE" || test.op === "MASKED_EQ" || ends[0] !== ends[1]) return "perhaps";
  return ends[0] ? "yes" : "no";
}

const all = (answers: readonly Answer[]): Answer => (answers.includes("no") ? "no" : answers.includes("perhaps") ? "perhaps" : "yes");

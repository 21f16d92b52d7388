import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Finding, severities } from "../../src/model/finding.ts";
import { inOrder } from "../../src/triage/order.ts";
import { found, span } from "./found.ts";

// Each pair differs in what its row is about; what counts less says the opposite.
const rows: readonly [string, Partial<Finding>, Partial<Finding>][] = [
  ["the path", { span: span(9, 10, "a"), severity: "low" }, { span: span(1, 2, "b"), severity: "high" }],
  ["capitals before small letters", { span: span(9, 10, "B") }, { span: span(1, 2, "a") }],
  ["the place", { span: span(2), severity: "low", rule: "z" }, { span: span(10), severity: "high", rule: "a" }],
  ["the severity", { severity: "critical", rule: "z" }, { severity: "high", rule: "a" }],
  ["the least severity last", { severity: "low", rule: "z" }, { severity: "info", rule: "a" }],
  ["the name of the rule", { rule: "a", span: span(0, 9) }, { rule: "b", span: span(0, 1) }],
  ["the end of the place", { span: span(0, 1), message: "z" }, { span: span(0, 2), message: "a" }],
  ["the words", { message: "a" }, { message: "b" }],
];

describe("the order of findings", () => {
  it.each(rows)("goes by %s", (_, first, second) => {
    const wanted = [found(first), found(second)];
    expect(inOrder(wanted)).toEqual(wanted);
    expect(inOrder(wanted.toReversed())).toEqual(wanted);
  });

  it("is the same whatever the order they are found in, and leaves the list it is given alone", () => {
    const finding = fc
      .record({
        rule: fc.constantFrom("a", "b"),
        severity: fc.constantFrom(...severities),
        message: fc.constantFrom("x", "y"),
        span: fc.tuple(fc.constantFrom("a", "b"), fc.nat(3), fc.nat(2)).map(([file, start, length]) => span(start, start + length, file)),
      })
      .map(found);
    const shuffled = fc.array(finding).chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        const before = [...other];
        expect(inOrder(other)).toEqual(inOrder(all));
        expect(other).toEqual(before);
      }),
      { numRuns: 80 },
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answer, type Verdict } from "../../../src/frontends/seccomp/filter.ts";
import { caseOf, looks, namedValues, waysThrough } from "../../../src/frontends/seccomp/ways.ts";
import { filterOf } from "./combined.ts";

const test = (index: number, op: string, value: number, valueTwo?: number): object => ({
  index,
  op: `SCMP_CMP_${op}`,
  value,
  ...(valueTwo === undefined ? {} : { valueTwo }),
});

const verdictOf = (...rules: readonly object[][]): Verdict =>
  filterOf({ syscalls: rules.map((args) => ({ names: ["socket"], action: "SCMP_ACT_ALLOW", args })) }).verdict("socket");

const ways = (verdict: Verdict, values: bigint[] = [], bits = 32): bigint[] =>
  [...waysThrough(verdict, { argument: 0, bits, values, flags: values }, looks())]
    .map((args) => args[0] as bigint)
    .sort((a, b) => (a < b ? -1 : 1));

describe("calls that a verdict lets through", () => {
  it.each<[string, object[][], bigint[], bigint[]]>([
    ["equal", [[test(0, "EQ", 5)]], [], [5n]],
    ["equal, and others that are refused", [[test(0, "EQ", 5)]], [7n], [5n]],
    ["not equal", [[test(0, "NE", 5)]], [], [0n, 4n, 6n]],
    ["less", [[test(0, "LT", 5)]], [], [0n, 4n]],
    ["less or equal", [[test(0, "LE", 5)]], [], [0n, 4n, 5n]],
    ["greater", [[test(0, "GT", 5)]], [], [6n]],
    ["greater or equal", [[test(0, "GE", 5)]], [9n], [5n, 6n, 9n, 13n, 15n]],
    ["a mask, and a bit beside it", [[test(0, "MASKED_EQ", 0xf0, 0x10)]], [1n], [0x10n, 0x11n]],
    ["two arguments", [[test(0, "EQ", 5), test(1, "GT", 7)]], [], [5n]],
    ["an argument that contradicts itself elsewhere", [[test(0, "EQ", 5), test(1, "LT", 0)]], [], []],
    ["two rules", [[test(0, "EQ", 5)], [test(0, "EQ", 9)]], [], [5n, 9n]],
    ["a value the kernel does not read", [[test(0, "EQ", 2 ** 32 + 5)]], [], []],
  ])("%s", (_, rules, values, expected) => {
    expect(ways(verdictOf(...rules), values)).toEqual(expected);
  });

  it("each is let through by the filter, whatever the rules", () => {
    const condition = fc
      .tuple(
        fc.nat(2),
        fc.constantFrom("EQ", "NE", "LT", "LE", "GT", "GE", "MASKED_EQ"),
        fc.constantFrom(0, 1, 5, 0xf0, 0xffffffff),
        fc.nat(9),
      )
      .map(([index, op, value, valueTwo]) => test(index, op, value, valueTwo));
    const rule = fc.record({
      names: fc.constant(["socket"]),
      action: fc.constantFrom("SCMP_ACT_ALLOW", "SCMP_ACT_KILL_PROCESS", "SCMP_ACT_LOG"),
      args: fc.array(condition, { minLength: 1, maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.array(rule, { minLength: 1, maxLength: 4 }), fc.nat(2), (syscalls, argument) => {
        const verdict = filterOf({ syscalls }).verdict("socket");
        for (const args of waysThrough(verdict, { argument, bits: 32, values: [1n, 0x40n], flags: [1n, 0x40n] }, looks())) {
          expect(["allow", "log"]).toContain(answer(verdict, args).kind);
          expect(args[argument]).toBeLessThan(2n ** 32n);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("many rules are looked at within a bound", () => {
    const many = Array.from({ length: 900 }, (_, value) => [test(0, "EQ", value * 3)]);
    expect(ways(verdictOf(...many), [1n]).length).toBe(900);
  });

  it("of several rules a call meets, the first is given", () => {
    const verdict = verdictOf([test(0, "EQ", 5)], [test(0, "GT", 3), test(1, "EQ", 1)], [test(0, "GT", 3)]);
    expect(caseOf(verdict, [5n])?.when.length).toBe(1);
    expect(caseOf(verdict, [6n, 1n])?.when.length).toBe(2);
    expect(caseOf(verdict, [3n, 1n])).toBeUndefined();
  });

  it("values named by themselves", () => {
    const verdict = verdictOf(
      [test(0, "EQ", 5)],
      [test(0, "MASKED_EQ", 0xffffffff, 9)],
      [test(0, "MASKED_EQ", 0xff, 3)],
      [test(0, "GT", 100)],
    );
    expect(namedValues(verdict, 0, 32)).toEqual([5n, 9n]);
    expect(namedValues(verdict, 1, 32)).toEqual([]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { filterOf, linesOf } from "./combined.ts";

describe("laws", () => {
  const calls = ["read", "clone", "ioctl", "socket"];
  const condition = fc.record({
    index: fc.nat({ max: 2 }),
    op: fc.constantFrom("EQ", "NE", "LT", "GE", "MASKED_EQ").map((op) => `SCMP_CMP_${op}`),
    value: fc.constantFrom(0, 1, 5, 0xf0),
    valueTwo: fc.constantFrom(0, 5),
  });
  const rule = fc.record({
    names: fc.subarray(calls, { minLength: 1 }),
    action: fc.constantFrom("SCMP_ACT_ALLOW", "SCMP_ACT_ERRNO", "SCMP_ACT_LOG"),
    args: fc.array(condition, { maxLength: 2 }),
  });
  const rules = fc.array(rule, { maxLength: 5 });

  it("a filter for a few calls says of these what the whole one says, and of no others", () => {
    fc.assert(
      fc.property(rules, (syscalls) => {
        const [whole, part] = [filterOf({ syscalls }), filterOf({ syscalls }, {}, new Set(["clone"]))];
        expect(linesOf(part.verdict("clone")).slice(0, -1)).toEqual(linesOf(whole.verdict("clone")).slice(0, -1));
        expect([...(part.architectures[0]?.verdicts.keys() ?? [])].filter((name) => name !== "clone")).toEqual([]);
        expect(part.lost.every(({ entry }) => entry.name.value === "clone")).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it("a rule whose gate is closed is as if it were not there", () => {
    fc.assert(
      fc.property(rules, rule, (syscalls, extra) => {
        const gated = { ...extra, includes: { caps: ["CAP_NONE"] } };
        const [without, with_] = [filterOf({ syscalls }), filterOf({ syscalls: [...syscalls, gated] })];
        for (const name of calls) expect(linesOf(with_.verdict(name))).toEqual(linesOf(without.verdict(name)));
      }),
      { numRuns: 60 },
    );
  });
});

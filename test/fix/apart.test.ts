import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apart } from "../../src/fix/apart.ts";
import { applyFixes } from "../../src/fix/apply.ts";
import type { Finding } from "../../src/model/finding.ts";
import { applyEdits } from "../../src/text/edit.ts";

type Plain = readonly [start: number, end: number, text: string, file?: string];

const finding = (...edits: readonly Plain[]): Finding =>
  ({
    fix: { title: "", safety: "safe", edits: edits.map(([start, end, text, file = "a"]) => ({ span: { file, start, end }, text })) },
    suppressed: null,
  }) as unknown as Finding;

const kept = (...all: readonly (readonly Plain[])[]): number[] => {
  const findings = all.map((edits) => finding(...edits));
  return apart(findings).map((each) => findings.indexOf(each));
};

describe("repairs that touch nothing of each other", () => {
  it.each<[what: string, all: readonly (readonly Plain[])[], kept: number[]]>([
    ["side by side", [[[0, 2, "x"]], [[2, 4, "y"]]], [0, 1]],
    ["one over another", [[[0, 3, "x"]], [[2, 4, "y"]]], [0]],
    ["one inside another", [[[0, 9, "x"]], [[2, 4, "y"]]], [0]],
    ["one around another", [[[2, 4, "x"]], [[0, 9, "y"]]], [0]],
    ["the same again", [[[0, 3, "x"]], [[0, 3, "x"]]], [0, 1]],
    ["the same place, another text", [[[0, 3, "x"]], [[0, 3, "y"]]], [0]],
    ["insertions at one place", [[[3, 3, "x"]], [[3, 3, "y"]]], [0, 1]],
    ["an insertion where another begins", [[[3, 5, "x"]], [[3, 3, "y"]]], [0]],
    ["an insertion inside another", [[[3, 5, "x"]], [[4, 4, "y"]]], [0]],
    ["an insertion where another ends", [[[3, 5, "x"]], [[5, 5, "y"]]], [0, 1]],
    ["the same place of another file", [[[0, 3, "x"]], [[0, 3, "y", "b"]]], [0, 1]],
    [
      "whole repairs wait",
      [
        [[0, 3, "x"]],
        [
          [2, 4, "y"],
          [8, 9, "y"],
        ],
        [[8, 9, "z"]],
      ],
      [0, 2],
    ],
    ["nothing to do", [[]], [0]],
  ])("%s", (_, all, expected) => {
    expect(kept(...all)).toEqual(expected);
  });

  it("can be applied in one go", () => {
    const edit = fc
      .tuple(fc.nat(20), fc.nat(4), fc.constantFrom("", "x", "yy"))
      .map(([at, length, text]): Plain => [at, at + length, text]);
    fc.assert(
      fc.property(fc.array(fc.array(edit, { minLength: 1, maxLength: 1 }), { maxLength: 12 }), (all) => {
        const text = "abcdefghijklmnopqrstuvwxyz";
        const findings = all.map((edits) => finding(...edits));
        const together = apart(findings);
        expect(together[0]).toBe(findings[0]);
        expect(() => applyFixes("a", text, findings)).not.toThrow();
        // What waits does touch one that goes first.
        for (const each of findings.filter((one) => !together.includes(one))) expect(apart([...together, each])).toEqual(together);
      }),
    );
  });
});

it("repairs of one file are applied to it, and those of several files and of findings that are ignored are not", () => {
  const ignored = { ...finding([4, 5, "!"]), suppressed: { by: "baseline", reason: null } } as Finding;
  expect(applyFixes("a", "0123456789", [finding([0, 1, "x"]), finding([2, 3, "y"], [2, 3, "y", "b"]), ignored, finding([0, 1, "x"])])).toBe(
    applyEdits("0123456789", [{ span: { file: "a", start: 0, end: 1 }, text: "x" }]),
  );
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Source } from "../../src/text/source.ts";

describe("a source", () => {
  it.each<[string, number, number, number]>([
    ["", 0, 1, 1],
    ["abc", 0, 1, 1],
    ["abc", 2, 1, 3],
    ["abc", 3, 1, 4],
    ["abc", 9, 1, 4],
    ["a\nb", 1, 1, 2],
    ["a\nb", 2, 2, 1],
    ["a\r\nb", 2, 1, 3],
    ["a\r\nb", 3, 2, 1],
    ["a\n\n", 3, 3, 1],
    ["\u{1f6a2}b", 2, 1, 3],
  ])("%j has offset %i at line %i, column %i", (text, offset, line, column) => {
    expect(new Source("a", text).position(offset)).toEqual({ line, column });
  });

  it("knows the line and the column that lead back to every offset", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("a", "\n", "\r\n", "\u{1f6a2}")), (parts) => {
        const source = new Source("a", parts.join(""));
        for (let offset = 0; offset <= source.text.length; offset += 1) {
          const { line, column } = source.position(offset);
          expect(source.lineStart(line) + column - 1).toBe(offset);
          expect(source.text.slice(source.lineStart(line), offset)).not.toContain("\n");
        }
        const first = /\r?\n/.exec(source.text)?.[0];
        expect(source.lineEnd).toBe(first ?? "\n");
        expect(source.lineCount).toBe(source.text.split("\n").length);
      }),
      { numRuns: 50 },
    );
  });

  it.each<[string, number, string]>([
    ["a\nb\n", 1, "a"],
    ["a\nb\n", 3, ""],
    ["a\r\nb", 1, "a"],
    ["a\rb", 1, "a\rb"],
    ["a\nb", 9, "b"],
    ["a\nb", 0, "a"],
  ])("%j has line %i: %j", (text, line, expected) => {
    expect(new Source("a", text).line(line)).toBe(expected);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { upTo, withoutEnd } from "../../src/text/pattern.ts";

describe("a text without its end", () => {
  it("is what a pattern up to the end leaves of it", () => {
    const text = fc.string({ unit: fc.constantFrom("/", "a", "\n", "1", ".", "😀") });
    fc.assert(
      fc.property(text, (each) => {
        expect(withoutEnd(each, /\//)).toBe(each.replace(/\/+$/, ""));
        expect(withoutEnd(each, /[\d.]/)).toBe(each.replace(/[\d.]+$/, ""));
        expect(withoutEnd(each, /\W/)).toBe(each.replace(/\W+$/, ""));
      }),
    );
  });
});

describe("a text up to a sign", () => {
  it.each([
    ["a=b=c", "a"],
    ["=b", ""],
    ["a", "a"],
    ["", ""],
    ["a\n=b", "a\n"],
  ])("%j is %j", (text, expected) => expect(upTo(text, /[=]/)).toBe(expected));
});

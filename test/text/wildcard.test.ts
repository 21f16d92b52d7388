import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { braced, namePattern } from "../../src/text/wildcard.ts";

const fitsName = (name: string, pattern: string): boolean => namePattern(pattern)(name);

describe("a shell's pattern", () => {
  it.each<[string, string, boolean]>([
    ["ab", "ab", true],
    ["ab", "a", false],
    ["a", "ab", false],
    ["ab", "*", true],
    ["ab", "a*", true],
    ["ab", "*b", true],
    ["ab", "*a", false],
    ["aXbXc", "a*b*c", true],
    ["abab", "*ab", true],
    ["ab", "a?", true],
    ["a", "a?", false],
    ["ab", "[xa]b", true],
    ["ab", "a[!x]", true],
    [".a", "*", false],
    [".a", "?a", false],
    [".a", "[.]a", false],
    [".a", ".*", true],
    [".ab", ".??*", true],
    ["ab", "!(x)", true],
    ["", "*", true],
    ["a.b", "a+b", false],
    ["a", "*".repeat(2000), false],
  ])("%s fits %s: %s", (name, pattern, fits) => {
    expect(fitsName(name, pattern)).toBe(fits);
  });

  it.each<[string, string[]]>([
    ["a", ["a"]],
    ["a{b,c}d", ["abd", "acd"]],
    ["{a,b}{c,d}", ["ac", "ad", "bc", "bd"]],
    ["{a,{b,c}}", ["a", "b", "a", "c"]],
    ["a{b}", ["a{b}"]],
    ["{x}{a,b}", ["{x}a", "{x}b"]],
    ["$" + "{D}", ["$" + "{D}"]],
    ["{a,b}".repeat(7), ["{a,b}".repeat(7)]],
  ])("%s is %j", (text, words) => {
    expect(braced(text)).toEqual(words);
  });

  it("fits its own name, and what it is with a star for any part", () => {
    const name = fc.stringMatching(/^[a-z]{1,20}$/);
    fc.assert(
      fc.property(name, fc.nat(20), fc.nat(20), (text, from, to) => {
        expect(fitsName(text, text)).toBe(true);
        expect(fitsName(text, `${text.slice(0, from)}*${text.slice(Math.max(from, to))}`)).toBe(true);
        expect(fitsName(`${text}x`, text)).toBe(false);
      }),
    );
  });

  it("takes no longer than a moment", () => {
    expect(fitsName("a".repeat(4000), `${"*a".repeat(500)}b`)).toBe(false);
    expect(braced("{,".repeat(2000))).toHaveLength(1);
  });
});

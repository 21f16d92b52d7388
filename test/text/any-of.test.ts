import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { configFiles, services } from "../../src/knowledge/services.ts";
import { anyOf } from "../../src/text/any-of.ts";

describe("one of many patterns", () => {
  it.each<[RegExp[], string, boolean]>([
    [[], "a", false],
    [[/b/], "a", false],
    [[/^a$/, /b/], "a", true],
    [[/^a|c$/, /b/], "xc", true],
    // Each keeps its flags.
    [[/^a$/i, /^b$/], "A", true],
    [[/^a$/i, /^b$/], "B", false],
    [[/(a)(b)/, /(c)/], "c", true],
    [[/(?!)/, /a(?=b)/], "ab", true],
    [[/(?!)/, /a(?=b)/], "ac", false],
  ])("of %j in %j: %s", (patterns, text, expected) => expect(anyOf(() => patterns)(text)).toBe(expected));

  it("is found where one of them is", () => {
    const patterns = [/^a+$/, /b(?:c|d)/i, /e$/, /(f)(g)?/];
    const found = anyOf(() => patterns);
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."abcdefgABCDE") }),
        (text) => found(text) === patterns.some((each) => each.test(text)),
      ),
    );
  });

  it("is asked of no pattern that counts its groups or remembers where it was", () => {
    const all = services.flatMap(({ images, words, options, opens }) => [images, words, ...options, ...opens.map(([name]) => name)]);
    for (const { source, flags } of [...all, ...configFiles.map(([, opens]) => opens)]) {
      expect(source).not.toMatch(/\\[1-9]|\\k</);
      expect(flags).not.toMatch(/[gy]/);
    }
  });
});

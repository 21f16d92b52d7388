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
    // Case is of no matter in what has small letters alone, and in what has not.
    [[/^post(?:gres|gis)-\w+$/i], "POSTgres-X", true],
    [[/^[a-f]\S[0-9_.-]$/i], "Bx-", true],
    [[/^[a-f]\S[0-9_.-]$/i], "Gx-", false],
    [[/^[^a-f]$/i], "B", false],
    [[/^Redis$/i], "rEDIS", true],
    [[/^[!-_]$/i], "a", true],
    [[/^[--_]$/i], "a", true],
    [[/^[+-\]]$/i], "a", true],
    [[/^[^+-_]$/i], "a", false],
    [[/^\x41$/i], "a", true],
    [[/^\u0041$/i], "a", true],
    [[/^\cJ$/i], "\n", true],
    [[/^\w$/i, /^k$/i, /^s$/i], "\u212a", false],
    [[/^\w$/i, /^k$/i, /^s$/i], "\u017f", false],
    [[/^ka$/i], "KA", true],
    [[/^ka$/i], "\u212aA", false],
    [[/^i$/i, /^i\u0307$/i], "\u0130", false],
    [[/^\u00e9$/i], "\u00c9", true],
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

  it("is found whatever the case, where one of them is", () => {
    const patterns = services.flatMap(({ images, words }) => [images, words]);
    const found = anyOf(() => patterns);
    const word = fc.constantFrom(
      "Redis",
      "MySQL",
      "docker",
      "/",
      "-",
      ".",
      ":",
      " ",
      "k3s",
      "\u017f",
      "\u212a",
      "\u0130",
      "Postgres",
      "K",
      "s",
    );
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 5 }).map((words) => words.join("")),
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

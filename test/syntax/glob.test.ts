import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Glob, isExact, isGlob, literalPrefix, parseGlob } from "../../src/syntax/glob.ts";
import { type Automaton, automatonOf, findText, matches } from "../../src/syntax/glob-automaton.ts";

const automaton = (pattern: string): Automaton => automatonOf(parseGlob(pattern) as Glob) as Automaton;

describe("patterns of AppArmor", () => {
  it.each<[string, string, boolean]>([
    ["/t/**", "/t/", false],
    ["/t/*", "/t/", false],
    ["/t/*x", "/t/x", true],
    ["/t/**x", "/t/a/x", true],
    ["/*/x", "//x", false],
    ["/a?c", "/a/c", false],
    ["/a[^x]c", "/a/c", true],
    ["/a[b-d]e", "/ace", true],
    ["/{a,b{c,d}}e", "/bde", true],
    ["/a//b", "/a/b", true],
    ["/a\\*", "/a*", true],
    ["/a\\x41", "/aA", true],
    ["/a,b", "/a,b", true],
  ])("%s and %s: %s", (pattern, text, expected) => {
    expect(matches(automaton(pattern), text)).toBe(expected);
  });

  it.each(["/{a}", "/{a,b", "/a}", "/[a", "/a]", "/a\\"])("%s is none", (pattern) => {
    expect(isGlob(parseGlob(pattern))).toBe(false);
  });

  it("knows which list their texts, and what they begin with", () => {
    expect(isExact(parseGlob("/{,usr/}bin/[abc]") as Glob)).toBe(true);
    expect(isExact(parseGlob("/bin/[^a]") as Glob)).toBe(false);
    expect(literalPrefix(parseGlob("/srv/a*") as Glob)).toBe("/srv/a");
  });

  it("finds a shortest text that is in one and not in another", () => {
    const all = [automaton("/app/**"), automaton("/app/[a-y]**")];
    expect(
      findText(
        all,
        ([yes, no]) => yes === true && no === false,
        ([yes]) => yes === true,
      ),
    ).toMatch(/^\/app\/[^a-y]$/);
    expect(
      findText(
        [automaton("/a/**"), automaton("/b/**")],
        (both) => both.every(Boolean),
        (both) => both.every(Boolean),
      ),
    ).toBeNull();
  });

  it("matches what it finds", () => {
    const part = fc.constantFrom("/", "a", "b", "*", "**", "?", "[ab]", "[^a]", "{a,b}", "{,/x}");
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const one = automaton(`/${parts.join("")}`);
        const found = findText(
          [one],
          ([yes]) => yes === true,
          ([yes]) => yes === true,
        );
        if (typeof found === "string") expect(matches(one, found)).toBe(true);
      }),
      { numRuns: 300, seed: 3 },
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchesPattern, readDockerignore } from "../../src/syntax/dockerignore.ts";
import { isLinear, longestPath, type PathPart, pathPattern, sourceOf } from "../../src/syntax/path-pattern.ts";
import { backtracking } from "../expressions/backtracking.ts";

const literal = (char: string): PathPart => ({ kind: "literal", char });
const part = fc.constantFrom<PathPart>(
  ...[..."ab/."].map(literal),
  { kind: "class", source: "[^/]" },
  { kind: "class", source: "[a/]" },
  { kind: "star" },
  { kind: "all" },
  { kind: "folders" },
);
const parts = fc.array(part, { maxLength: 8 });
const path = fc.string({ unit: fc.constantFrom("a", "b", "/", ".", "\n"), maxLength: 9 });

describe("a pattern of paths", () => {
  it("matches what its regular expression does, however it is run", () => {
    fc.assert(
      fc.property(parts, path, (pattern, text) => {
        const [matches, expected] = [pathPattern(pattern), new RegExp(sourceOf(pattern))];
        const along = text.split("/").map((_, depth, all) => all.slice(0, depth + 1).join("/"));
        expect(matches.test(text)).toBe(expected.test(text));
        expect(matches.testAlong(text)).toBe(along.some((each) => expected.test(each)));
      }),
      { numRuns: 3000 },
    );
  });

  it("is run as a regular expression only where that does not backtrack", () => {
    fc.assert(
      fc.property(parts, (pattern) => {
        if (isLinear(pattern)) expect(backtracking(sourceOf(pattern), "")).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });

  it.each<[string, readonly PathPart[], boolean]>([
    ["**/*.log", [{ kind: "folders" }, { kind: "star" }, literal("."), literal("l")], true],
    ["a/**", [literal("a"), literal("/"), { kind: "all" }], true],
    ["*a*", [{ kind: "star" }, literal("a"), { kind: "star" }], false],
    ["**/a/**/b", [{ kind: "folders" }, literal("a"), literal("/"), { kind: "folders" }, literal("b")], false],
    ["*[^a]/*", [{ kind: "star" }, { kind: "class", source: "[^a]" }, literal("/"), { kind: "star" }], false],
    ["*?/*", [{ kind: "star" }, { kind: "class", source: "[^/]" }, literal("/"), { kind: "star" }], true],
    ["*[^a]/b", [{ kind: "star" }, { kind: "class", source: "[^a]" }, literal("/"), literal("b")], true],
    ["a/*/*/b", [literal("a"), literal("/"), { kind: "star" }, literal("/"), { kind: "star" }, literal("/"), literal("b")], true],
  ])("%s is linear: %j", (_, pattern, expected) => expect(isLinear(pattern)).toBe(expected));

  it("matches nothing that is longer than a path, nor by a class that cannot be", () => {
    expect(pathPattern([{ kind: "all" }]).test("a".repeat(longestPath))).toBe(true);
    expect(pathPattern([{ kind: "all" }]).test("a".repeat(longestPath + 1))).toBe(false);
    expect(pathPattern([{ kind: "class", source: "[b-a]" }]).test("a")).toBe(false);
    expect(pathPattern([{ kind: "star" }, literal("x"), { kind: "star" }, { kind: "class", source: "[b-a]" }]).test("xa")).toBe(false);
  });

  // Those of a pattern that backtracks take longer than any test may.
  it.each([
    ["folders inside each other", `${"**/a/".repeat(60)}b`, "a/".repeat(1500)],
    ["many stars", `${"*a".repeat(60)}b`, "a".repeat(3000)],
    ["stars of both kinds", `${"**/*a".repeat(60)}b`, "a/a".repeat(1000)],
    ["a path that no system has", "**/a/**/b", "a/".repeat(500_000)],
  ])("is read in time: %s", (_, pattern, text) => {
    expect(matchesPattern(pattern, text)).toBe(false);
    expect(readDockerignore(`${pattern}\n`).ignores(text)).toBe(false);
  });
});

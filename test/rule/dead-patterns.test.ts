import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deadPatterns } from "../../src/rule/dead-patterns.ts";
import { type IgnorePattern, ignorePatterns, matchesPattern } from "../../src/syntax/dockerignore.ts";
import { Budget } from "../../src/text/budget.ts";

const dead = (text: string, most = 1_000_000) => {
  const patterns = ignorePatterns(text);
  return [...deadPatterns(patterns, new Budget(most, "comparisons"))].map(([at, by]) => [patterns[at]?.text, by?.text]);
};

const isPath = ({ pattern }: IgnorePattern): boolean => !/[*?[\\]/.test(pattern);
const touches = (wide: IgnorePattern, { pattern }: IgnorePattern): boolean =>
  matchesPattern(wide.pattern, pattern) ||
  wide.pattern.startsWith(`${pattern}/`) ||
  (/[*?[]/.test(wide.pattern) && wide.pattern.includes("/")) ||
  wide.pattern.includes("**");

/** What covers a pattern, by a look at each other one. */
function compared(patterns: readonly IgnorePattern[], at: number): IgnorePattern | "nothing" | undefined {
  const each = patterns[at] as IgnorePattern;
  const before = patterns.slice(0, at);
  if (each.except) return isPath(each) && !before.some((other) => !other.except && touches(other, each)) ? "nothing" : undefined;
  return patterns.find((other, index) => {
    if (other.except || index === at) return false;
    if (other.pattern === each.pattern) return index > at;
    const isLetIn = patterns.slice(index, at).some((exception) => exception.except && touches(exception, each));
    return isPath(each) && matchesPattern(other.pattern, each.pattern) && !isLetIn;
  });
}

describe("patterns that change nothing", () => {
  it.each<[text: string, expected: [string, string | undefined][]]>([
    ["a\nb/c", []],
    ["a\na/b", [["a/b", "a"]]],
    ["a/b\na", [["a/b", "a"]]],
    ["a\n!a/b\na/b", []],
    ["a\n!a/b\na/b\na/c", [["a/c", "a"]]],
    [
      "*.md\nx.md\ny.md",
      [
        ["x.md", "*.md"],
        ["y.md", "*.md"],
      ],
    ],
    [
      "a\na\na",
      [
        ["a", "a"],
        ["a", "a"],
      ],
    ],
    ["*.md\n*.md", [["*.md", "*.md"]]],
    ["a/b\n!a", []],
    ["b\n!a\n!b", [["!a", undefined]]],
    ["a\\b\na\\b", [["a\\b", "a\\b"]]],
    [`${"x/".repeat(2100)}y\n${"x/".repeat(2100)}y`, [[`${"x/".repeat(2100)}y`, `${"x/".repeat(2100)}y`]]],
    [`x\n${"x/".repeat(2100)}y`, []],
  ])("%#", (text, expected) => {
    expect(dead(text)).toEqual(expected);
  });

  it("are those that a look at each pair finds", () => {
    const part = fc.constantFrom("a", "b", "*", "a*", "**", "[ab]");
    const line = fc
      .tuple(fc.boolean(), fc.array(part, { minLength: 1, maxLength: 3 }))
      .map(([except, parts]) => `${except ? "!" : ""}${parts.join("/")}`);
    fc.assert(
      fc.property(fc.array(line, { maxLength: 9 }), (lines) => {
        const patterns = ignorePatterns(lines.join("\n"));
        const found = deadPatterns(patterns, new Budget(100_000, "comparisons"));
        for (const at of patterns.keys()) {
          const cover = compared(patterns, at);
          expect([found.has(at), found.get(at)]).toEqual([cover !== undefined, cover === "nothing" ? undefined : cover]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("of paths alone are found without a comparison", () => {
    const paths = Array.from({ length: 20_000 }, (_, at) => `folder${at % 100}/f${at}`);
    expect(dead([...paths, "folder7/f7", "folder9"].join("\n"), 0)).toHaveLength(201);
  });
});

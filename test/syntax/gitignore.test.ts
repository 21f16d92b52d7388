import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { IgnoreRules, linesOf } from "../../src/syntax/gitignore.ts";
import { repositoryOf } from "../folder.ts";

describe("patterns of .gitignore", () => {
  it.each<[string, string, boolean]>([
    ["a", "a", true],
    ["a", "x/a", true],
    ["a", "a/x", true],
    ["a", "ab", false],
    ["/a", "x/a", false],
    ["a/", "a", false],
    ["a/", "x/a/b", true],
    ["x/a", "y/x/a", false],
    ["*.log", "x/y.log", true],
    ["x/*", "x/y/z", true],
    ["x/*.f", "x/y/z.f", false],
    ["**/a/b", "x/y/a/b", true],
    ["a/**/b", "a/b", true],
    ["a/**/b", "a/x/y/b", true],
    ["a/**", "a", false],
    ["a/**", "a/x", true],
    ["a**b", "a/b", false],
    ["a**b", "axxb", true],
    ["a?c", "abc", true],
    ["a?c", "a/c", false],
    ["[a-c]", "b", true],
    ["[!a-c]", "b", false],
    ["[^a-c]", "d", true],
    ["x[!a]y", "x/y", false],
    ["[[:digit:]]x", "1x", true],
    ["[[:nothing:]]x", "1x", false],
    ["[]a]", "]", true],
    ["[\\]]", "]", true],
    ["[a\\-c]", "b", false],
    ["[c-a]", "b", false],
    ["[a", "[a", false],
    ["a\\", "a\\", false],
    ["\\!a", "!a", true],
    ["\\#a", "#a", true],
    ["#a", "#a", false],
    ["a ", "a", true],
    ["a\\ ", "a ", true],
    ["a\\  ", "a ", true],
    ["A", "a", false],
    ["*\n!a", "a", false],
    ["!a\n*", "a", true],
    ["x/\n!x/a", "x/a", true],
    ["\uFEFFa\r\nb\r\n", "a", true],
    ["a\r\nb\r\n", "b", true],
    ["/", "a", false],
    ["", "a", false],
    ["é?", "éa", true],
    ["a.c", "abc", false],
    ["a(b)+", "a(b)+", true],
  ])("%j and %j: %j", (text, path, expected) => expect(new IgnoreRules(linesOf(text)).ignores(path)).toBe(expected));

  it("say of a folder what they say of folders alone", () => {
    const rules = new IgnoreRules(["a/", "!b"]);
    expect([rules.says("a", true), rules.says("a", false), rules.says("x/b", false), rules.says("c", true)]).toEqual([
      "ignored",
      undefined,
      "kept",
      undefined,
    ]);
  });

  it("are read as git reads them", () => {
    const root = repositoryOf({});
    const piece = fc.constantFrom(
      "a",
      "b",
      "/",
      "*",
      "**",
      "?",
      "!",
      "[ab]",
      "[!a]",
      "[^b-]",
      "[",
      "\\a",
      "\\",
      " ",
      "#",
      ".",
      "**/",
      "/**",
      "*.a",
    );
    // What git takes two stars behind a name for depends on where in memory the pattern lies (wildmatch.c: prev_p < text).
    const line = fc
      .array(piece, { maxLength: 6 })
      .map((pieces) => pieces.join(""))
      .filter((text) => !/[^/!*]\*\*/.test(text));
    const path = fc.array(fc.constantFrom("a", "b", "ab", "a.a", "aab"), { minLength: 1, maxLength: 4 }).map((names) => names.join("/"));
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 4 }),
        fc.uniqueArray(path, { minLength: 20, maxLength: 40 }),
        (lines, paths) => {
          writeFileSync(join(root, ".gitignore"), lines.join("\n"));
          const { stdout } = spawnSync("git", ["check-ignore", "--no-index", "--stdin", "-z"], { cwd: root, input: paths.join("\0") });
          const rules = new IgnoreRules(lines);
          expect(paths.filter((each) => rules.ignores(each))).toEqual(stdout.toString().split("\0").filter(Boolean));
        },
      ),
      { numRuns: 120 },
    );
  });

  // A pattern that backtracks takes longer than any test may.
  it.each([
    ["folders inside each other", `${"**/a/".repeat(60)}b`, `${"a/".repeat(1500)}c`],
    ["stars", `${"*a".repeat(60)}b`, "a".repeat(3000)],
    ["blanks at the end", `a${" ".repeat(200_000)}x`, "b"],
    ["backslashes", "\\".repeat(200_001), "b"],
    ["classes that are never closed", "[".repeat(200_000), "b"],
  ])("are read in time: %s", (_, line, path) => expect(new IgnoreRules([line]).ignores(path)).toBe(false));
});

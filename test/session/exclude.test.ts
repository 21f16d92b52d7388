import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matcherOf } from "../../src/session/exclude.ts";

describe("--exclude takes patterns as in .gitignore, seen from where we stand", () => {
  it.each<[readonly string[], string, boolean]>([
    [["*.yaml"], "a.yaml", true],
    [["*.yaml"], "x/a.yaml", true],
    [["*.yaml"], "a.yml", false],
    [["a"], "a/b/c", true],
    [["a/"], "a/b", true],
    [["a/b"], "x/a/b", false],
    [["**/a/b"], "x/a/b", true],
    [["/a"], "a", true],
    [["/a"], "x/a", false],
    [["./a"], "a", true],
    [["./a"], "x/a", false],
    [["a*", "!ab"], "ab", false],
    [["a*", "!ab"], "ac", true],
    [["a*", "!./ab"], "ab", false],
    [["!./ab", "a*"], "ab", true],
    [[], "a", false],
    [["*"], "..a", true],
  ])("%j and %s: %s", (patterns, path, is) => expect(matcherOf(patterns, "/home/x")(`/home/x/${path}`)).toBe(is));

  it.each(["/home/x", "/home/y/a", "/home", "/a"])("leaves alone what lies elsewhere: %s", (full) => {
    expect(matcherOf(["*", "**"], "/home/x")(full)).toBe(false);
  });

  it("leaves out a file that is named, wherever we stand", () => {
    const part = fc.stringMatching(/^[a-z]{1,5}$/);
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), fc.array(part, { maxLength: 3 }), (path, folder) => {
        const cwd = `/${folder.join("/")}`;
        expect(matcherOf([`./${path.join("/")}`], cwd)(`${cwd === "/" ? "" : cwd}/${path.join("/")}`)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});

import { describe, expect, it } from "vitest";
import { guessesIn } from "../../../src/frontends/dockerfile/guesses.ts";

const paths = (folders: readonly string[], path: string, names?: Readonly<Record<string, readonly string[]>>) =>
  guessesIn(folders, names && ((folder) => new Set(names[folder])))(path).map((each) => each.path);

describe("guesses at files below folders", () => {
  const names = { "": ["a", "b"], x: ["a"], "x/y": [] };

  it.each([
    ["a", ["a", "x/a"]],
    ["b", ["b"]],
    ["c", []],
    // Only what is a name beside others is known to be there or not.
    ["c/a", ["c/a", "x/c/a", "x/y/c/a"]],
    ["../a", ["../a", "a", "x/a"]],
    ["c\\a", ["c\\a", "x/c\\a", "x/y/c\\a"]],
    ["..", ["..", "", "x"]],
  ])("are those alone that may be there: %s", (path, found) => {
    expect(paths(["", "x", "x/y"], path, names)).toEqual(found);
  });

  it("are all where nobody can tell", () => {
    expect(paths(["", "x"], "c")).toEqual(["c", "x/c"]);
    expect(guessesIn(["x"], undefined)("c")).toEqual([{ path: "x/c", role: "text", isGuess: true }]);
  });
});

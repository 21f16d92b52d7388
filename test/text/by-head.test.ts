import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byHead } from "../../src/text/by-head.ts";

const whatMayFit = (sources: readonly string[], ...beginnings: string[]): readonly string[] =>
  byHead(sources, (source) => source)(beginnings);

describe("of many patterns those are found that a text may fit", () => {
  it.each([
    ["redis", true],
    ["REDIS", true],
    ["^REDIS_", true],
    ["mongo|redis", true],
    ["(?:mongo|redis)x", true],
    ["(?:cp-)?redis", true],
    ["(?:cp-)?mongo", false],
    ["(?:re-)?mongo", true],
    ["mongo(?:re|b)", false],
    ["mongo[|]re", false],
    ["mongo\\|re", false],
    ["(?:mo|no(?:re|x))x", false],
    ["(?!)", false],
    ["re+x", true],
    // They do not say how they begin.
    ["rx?e", true],
    ["r*x", true],
    ["(?:re)*x", true],
    ["(?:re){0,2}x", true],
    ["(?:r|mongo)x", true],
    ["[r]x", true],
    ["\\w+", true],
    ["(?=x)", true],
    ["r", true],
    ["", true],
    ["mongo|", true],
  ])("%s: %s", (source, mayFit) => expect(whatMayFit([source], "redis")).toEqual(mayFit ? [source] : []));

  it("in their order, each once, for several beginnings", () => {
    expect(whatMayFit(["no|noo", "\\w", "redis|rest", "mongo", "re"], "redis", "node")).toEqual(["no|noo", "\\w", "redis|rest", "re"]);
    expect(whatMayFit(["no", "re"])).toEqual([]);
  });

  it("and none is left out that a text fits", () => {
    const { pattern } = fc.letrec<{ pattern: string; alternative: string; piece: string }>((tie) => ({
      pattern: fc.array(tie("alternative"), { minLength: 1, maxLength: 3 }).map((all) => all.join("|")),
      alternative: fc.array(tie("piece"), { maxLength: 4 }).map((all) => all.join("")),
      piece: fc
        .tuple(
          fc.oneof(
            { maxDepth: 3 },
            fc.constantFrom("a", "b", "B", "-", "\\w", "[a|]", "\\|", "\\("),
            tie("pattern").map((inner) => `(?:${inner})`),
          ),
          fc.constantFrom("", "", "", "?", "*", "+", "{0,2}"),
        )
        .map(([one, times]) => one + times),
    }));
    fc.assert(
      fc.property(
        fc.array(pattern, { maxLength: 4 }),
        fc.string({ unit: fc.constantFrom("a", "b", "A", "-", "|"), maxLength: 5 }),
        (sources, text) => {
          const fitting = sources.filter((source) => new RegExp(`^(?:${source})`, "i").test(text));
          expect(whatMayFit(sources, text)).toEqual(expect.arrayContaining(fitting));
        },
      ),
      { numRuns: 2000 },
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ByPrefix } from "../../src/text/by-prefix.ts";

const text = fc.string({ unit: fc.constantFrom("/", "a", "b", "\uffff"), maxLength: 5 });
const many = fc.array(text, { maxLength: 30 });

describe("things by what their texts begin with", () => {
  it("are found as if each were asked, in their order", () => {
    fc.assert(
      fc.property(many, text, (prefixes, asked) => {
        const all = prefixes.map((prefix, at) => ({ prefix, at }));
        const known = new ByPrefix(all);
        expect(known.near(asked)).toEqual(all.filter(({ prefix }) => asked.startsWith(prefix) || prefix.startsWith(asked)));
      }),
      { numRuns: 500 },
    );
  });

  it.each<[string, string[]]>([
    ["/a", ["", "/", "/a", "/ab", "/a", "/a/b"]],
    ["/a/b", ["", "/", "/a", "/a", "/a/b"]],
    ["", ["/b", "", "/", "/a", "/ab", "/a", "/a/b"]],
    ["/c", ["", "/"]],
  ])("near %j are %j", (asked, near) => {
    const known = new ByPrefix(["/b", "", "/", "/a", "/ab", "/a", "/a/b"].map((prefix) => ({ prefix })));
    expect(known.near(asked).map(({ prefix }) => prefix)).toEqual(near);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Nearest, nearest, patience } from "../../src/syntax/nearest.ts";

describe("what a word was meant to be", () => {
  it.each<readonly [word: string, candidates: readonly string[], want: string | undefined]>([
    ["privilegd", ["image", "privileged"], "privileged"],
    ["wbe", ["db", "web"], "web"],
    ["WEB", ["db", "web"], "web"],
    ["serv", ["x", "services"], "services"],
    ["se", ["services"], undefined],
    ["abcd", ["wxyz"], undefined],
    ["abc", ["abd", "abe"], "abd"],
    ["abcdefghi", ["abcxyzghi", "abcdxyghi"], "abcdxyghi"],
    ["", ["a"], "a"],
    ["x", [], undefined],
    // Two swaps of neighbours are two edits.
    ["badcef", ["abcdef"], "abcdef"],
    // Of long words the beginning counts.
    [`${"a".repeat(64)}b`, [`${"a".repeat(63)}c`], `${"a".repeat(63)}c`],
    ["a".repeat(70), [`${"a".repeat(200)}`], "a".repeat(200)],
    ["abcd", ["x".repeat(100_000)], undefined],
  ])("%s of %j", (word, candidates, want) => expect(nearest(word, candidates)).toBe(want));

  it("is the shortest of those that a word begins", () => {
    expect(nearest("no-privilege", ["no-privileged-group", "no-privileged", "no-privileged-port"])).toBe("no-privileged");
  });

  it("is the same for a word alone and for many", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 8 })), fc.array(fc.string({ maxLength: 8 })), (words, candidates) => {
        const many = new Nearest(candidates, patience());
        for (const word of words) expect(many.to(word)).toBe(nearest(word, candidates));
      }),
    );
  });
});

describe("patience", () => {
  it("is shared by the words of a project, and each word takes of it once", () => {
    const shared = patience();
    const { left } = shared;
    const one = new Nearest(["service"], shared);
    expect(one.to("servcie")).toBe("service");
    const taken = left - shared.left;
    expect(taken).toBeGreaterThan(0);
    expect(one.to("servcie")).toBe("service");
    expect(left - shared.left).toBe(taken);
    expect(new Nearest(["service"], shared).to("servcie")).toBe("service");
    expect(left - shared.left).toBe(2 * taken);
  });

  it("ends: what comes after that has no suggestion", () => {
    const shared = { left: 60 };
    const some = new Nearest(["service"], shared);
    expect(some.to("servcie")).toBe("service");
    expect(some.to("servixe")).toBe(undefined);
    expect(some.to("servcie")).toBe("service");
  });

  it("ends in the middle of a word, too, and what was found by then holds", () => {
    expect(new Nearest(["abcx", "abcd"], { left: 20 }).to("abce")).toBe("abcx");
    expect(new Nearest(["zzzz", "abcd"], { left: 20 }).to("abce")).toBe(undefined);
  });

  it("is enough for what people write", () => {
    const names = Array.from({ length: 100 }, (_, at) => `some-service-${at}`);
    const several = new Nearest(names, patience());
    for (let at = 0; at < 50; at += 1) expect(several.to(`some-servic-${at}`)).toBeDefined();
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Access, PathRule } from "../../../src/frontends/apparmor/path-rule.ts";
import { policyOf } from "./policies.ts";

const path = fc.constantFrom("/a", "/a/b", "/a/*", "/a/**", "/{a,c}/b", "/**", "/a/[bc]");
const mode = fc.constantFrom("r", "w", "rw", "m");
const owner = fc.constantFrom("", "owner ");
const allowing = fc.tuple(owner, path, mode).map(([who, where, what]) => `${who}${where} ${what},`);
const denying = fc.tuple(owner, path, mode).map(([who, where, what]) => `deny ${who}${where} ${what},`);
const lines = fc.array(fc.oneof(allowing, allowing, denying), { minLength: 1, maxLength: 5 });
const accesses: readonly Access[] = ["read", "append", "mmap"];
const asked = ["/a", "/a/b", "/a/c", "/a/b/c", "/c/b"];

/** What a profile opens: `read /a` and so on. */
const opened = (all: readonly string[]): string[] => {
  const policy = policyOf(...all);
  return accesses.flatMap((access) => asked.filter((each) => policy.allows(each, access)).map((each) => `${access} ${each}`));
};

describe("laws of a profile", () => {
  it("the order of its rules does not matter", () => {
    fc.assert(
      fc.property(lines, (all) => {
        expect(opened(all.toReversed())).toEqual(opened(all));
      }),
      { numRuns: 40 },
    );
  });

  it("a rule said twice says nothing new", () => {
    fc.assert(
      fc.property(lines, (all) => {
        expect(opened([...all, ...all])).toEqual(opened(all));
      }),
      { numRuns: 40 },
    );
  });

  it("a denial opens nothing, another rule closes nothing", () => {
    fc.assert(
      fc.property(lines, denying, allowing, (all, denial, rule) => {
        const before = opened(all);
        expect(before).toEqual(expect.arrayContaining(opened([...all, denial])));
        expect(opened([...all, rule])).toEqual(expect.arrayContaining(before));
      }),
      { numRuns: 40 },
    );
  });

  it("a path that is found open is allowed, and where none is, nothing asked for is", () => {
    fc.assert(
      fc.property(lines, (all) => {
        const policy = policyOf(...all);
        for (const access of accesses)
          for (const rule of policy.giving(access)) {
            const found = policy.open(rule, access);
            if (typeof found === "string") expect([found, policy.allows(found, access) !== undefined]).toEqual([found, true]);
            else for (const each of asked) expect(policy.touches(rule, each, access) && policy.allows(each, access) === rule).toBe(false);
          }
      }),
      { numRuns: 40 },
    );
  });

  it("whether two rules meet does not depend on which is asked first", () => {
    fc.assert(
      fc.property(allowing, allowing, (one, other) => {
        const policy = policyOf(one, other);
        const [a, b] = policy.rules as [PathRule, PathRule];
        expect(policy.meet(a, b)).toBe(policy.meet(b, a));
      }),
      { numRuns: 40 },
    );
  });
});

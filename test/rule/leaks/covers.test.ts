import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fileNamed, pathPattern } from "../../../src/rule/leaks/covers.ts";

const covers = (pattern: string, path: string, whole: boolean): boolean => pathPattern(pattern)(path, whole);
const D = "$" + "{D}";
const any = "$" + "{?}";

describe("what rm takes away", () => {
  it.each<[pattern: string, path: string, alone: boolean, whole: boolean]>([
    ["/a/b", "/a/b", true, true],
    ["/a", "/a/b", false, true],
    ["/", "/a/b", false, true],
    ["/a/b/c", "/a/b", false, false],
    ["/a/bc", "/a/b", false, false],
    ["/b", "/a/b", false, false],
    ["/a/*", "/a/b", true, true],
    ["/*", "/a/b", false, true],
    ["/a/*", "/a/.b", false, false],
    ["/a/.*", "/a/.b", true, true],
    ["/{x,a}/b", "/a/b", true, true],
    ["~/a", "~/a", true, true],
    ["~", "~/a", false, true],
    ["/", "~/a", false, false],
    ["~/a", "/a", false, false],
    [D, `${D}/a`, false, true],
    [`${D}/a`, `${D}/a`, true, true],
    [`${D}/b`, `${D}/a`, false, false],
    [D, "/a", false, false],
    // What may lie anywhere.
    [`${any}/b`, "/a/b", true, true],
    [`${any}/a`, "/a/b", false, true],
    [`${any}/c`, "/a/b", false, false],
    ["/x/a", `${any}/a/b`, false, true],
    ["/x/a/b", `${any}/a/b`, true, true],
    ["/x/b", `${any}/a/b`, false, false],
    [`${any}/a`, `${any}/a`, true, true],
    [any, "/a", false, true],
    ["/a", `/${any}`, true, true],
    [`/a/${any}`, "/a/b", true, true],
  ])("%s and %s", (pattern, path, alone, whole) => {
    expect([covers(pattern, path, false), covers(pattern, path, true)]).toEqual([alone, whole]);
  });

  it("is the file itself and what it is in", () => {
    const path = fc.array(
      fc.stringMatching(/^[a-z.]{1,4}$/).filter((part) => !/^\.+$/.test(part)),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(path, fc.nat(8), (parts, cut) => {
        const whole = `/${parts.join("/")}`;
        const folder = `/${parts.slice(0, cut).join("/")}`;
        expect(covers(folder, whole, true)).toBe(true);
        expect(covers(folder, whole, false)).toBe(cut >= parts.length);
        expect(covers(`${whole}/x`, whole, true)).toBe(false);
      }),
    );
  });

  it("is nothing in paths too deep to compare", () => {
    expect(covers("/", "/a".repeat(100), true)).toBe(false);
  });
});

describe("a file that is read", () => {
  it.each<[pattern: string, whole: boolean, file: string | undefined]>([
    ["/run/secrets/a", false, "/run/secrets/a"],
    ["/run/secrets/*", false, "/run/secrets/a"],
    [`/run/secrets/${D}`, false, "/run/secrets/a"],
    ["/run/secrets", true, "/run/secrets/a"],
    ["/run/secrets", false, undefined],
    [`${any}/a`, false, undefined],
    [`${any}/b`, false, `${any}/b`],
    [`/etc/${D}`, false, undefined],
  ])("%s (%s)", (pattern, whole, file) => {
    expect(fileNamed(["/run/secrets/a", "/etc/c", `${any}/b`], pattern, whole)).toBe(file);
  });
});

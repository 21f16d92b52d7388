import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { accountOf, hasRootGroup, idOf, isNumericOwner, isRoot, isRootName, refusedParts } from "../../src/knowledge/users.ts";

// What `docker run --user USER IMAGE id` prints (28.5), in an image of Debian; "no" where the engine refuses, or finds no such account.
describe("a user as the engine reads it", () => {
  it.each<[user: string, uid: number | "no", gid: number | "no"]>([
    ["+0", 0, 0],
    ["-0", 0, 0],
    ["00", 0, 0],
    ["-0:1000", 0, 1000],
    [":1000", 0, 1000],
    [":", 0, 0],
    [":root", 0, 0],
    [":staff", 0, 50],
    ["root", 0, 0],
    ["0:1000", 0, 1000],
    ["root:staff", 0, 50],
    ["1000:", 1000, 0],
    ["1000:+0", 1000, 0],
    ["1000:0", 1000, 0],
    ["1000:root", 1000, 0],
    ["+1000", 1000, 0],
    ["2147483647", 2147483647, 0],
    ["nobody", 65534, 65534],
    ["nobody:", 65534, 65534],
    ["1000:50", 1000, 50],
    ["0x0", "no", "no"],
    [" 0", "no", "no"],
    ["0 ", "no", "no"],
    [" root", "no", "no"],
    ["root ", "no", "no"],
    ["ROOT", "no", "no"],
    ["-1", "no", "no"],
    ["1000:-1", "no", "no"],
    ["4294967295", "no", "no"],
    ["1000:2147483648", "no", "no"],
  ])("%j has uid %j and gid %j", (user, uid, gid) => {
    expect(isRoot(user)).toBe(uid === 0);
    if (uid !== "no") expect(hasRootGroup(user)).toBe(gid === 0);
  });

  it.each<[string, string[]]>([
    ["-1", ["-1"]],
    ["4294967295", ["4294967295"]],
    ["2147483648:99999999999999999999", ["2147483648", "99999999999999999999"]],
    ["1000:-1", ["-1"]],
    [":-1", ["-1"]],
    ["2147483647:2147483647", []],
    ["-0", []],
    ["app:app", []],
    ["-app", []],
    ["", []],
  ])("of %j it refuses %j", (user, want) => expect(refusedParts(user)).toEqual(want));

  it.each<[string, number | "refused" | undefined]>([
    ["007", 7],
    ["+7", 7],
    ["-0", 0],
    ["-7", "refused"],
    ["2147483647", 2147483647],
    ["2147483648", "refused"],
    ["", undefined],
    ["+", undefined],
    ["++1", undefined],
    ["0x0", undefined],
    ["0o0", undefined],
    ["1_000", undefined],
    ["1e3", undefined],
    ["1.0", undefined],
    ["٠", undefined],
    ["app", undefined],
  ])("%j is the number %j", (part, want) => expect(idOf(part)).toBe(want));

  it("splits at the first colon", () => {
    expect(accountOf("a:b:c")).toEqual({ account: "a", group: "b:c" });
    expect(accountOf("a")).toEqual({ account: "a", group: "" });
  });

  it("reads zeros and signs before a number as nothing", () =>
    fc.assert(
      fc.property(fc.nat(2_147_483_647), fc.nat(5), fc.constantFrom("", "+"), (id, zeros, sign) => {
        expect(idOf(`${sign}${"0".repeat(zeros)}${id}`)).toBe(id);
      }),
    ));

  it("is root by an account alone as well", () => {
    expect(["root", "0", "00", "+0", "-0"].map(isRootName)).toEqual(Array(5).fill(true));
    expect(["", "rooty", "1", "-1", "ROOT"].map(isRootName)).toEqual(Array(5).fill(false));
  });
});

// BuildKit's llb package reads owners with `strconv.ParseInt(…, 10, 32)`.
it.each<[string, boolean]>([
  ["root", true],
  ["0", true],
  ["+7", true],
  ["-1", true],
  ["2147483647", true],
  ["2147483648", false],
  ["-2147483649", false],
  ["app", false],
  ["", false],
])("--chown=%s is looked up in no file: %j", (part, want) => expect(isNumericOwner(part)).toBe(want));

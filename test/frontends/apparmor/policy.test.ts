import { describe, expect, it } from "vitest";
import { type Access, mayMeet, type PathRule, sameOwners } from "../../../src/frontends/apparmor/path-rule.ts";
import type { Policy } from "../../../src/frontends/apparmor/policy.ts";
import { hard, letters, policyOf } from "./policies.ts";

const at = (policy: Policy, index: number): PathRule => policy.rules[index] as PathRule;

describe("rules about paths", () => {
  it.each<[string, object]>([
    ["/srv/*.so mr,", { pattern: "/srv/*.so", literal: undefined, exact: false, prefix: "/srv/", letters: "rm" }],
    ["/srv/a r,", { pattern: "/srv/a", literal: "/srv/a", exact: true, prefix: "/srv/a", letters: "r" }],
    ["/srv/{a,b} w,", { pattern: "/srv/{a,b}", literal: undefined, exact: true, prefix: "/srv/", letters: "wa" }],
    ["deny /x wk,", { pattern: "/x", deny: true, letters: "wak" }],
    ["priority=5 /x Px,", { pattern: "/x", deny: false, priority: 5, letters: "px" }],
    ["/x a,", { priority: 0, letters: "a" }],
    ["@{DIRS}/x r,", { pattern: "{/one,/two}/x", prefix: "" }],
    ["file,", { pattern: "/{**,}", letters: "rwalkmix", rule: { kind: "file", path: null, subset: false, leading: false } }],
    [
      "all,",
      {
        pattern: "/{**,}",
        letters: "rwalkmix",
        rule: { kind: "file", path: null, permissions: { value: "" }, subset: false, leading: false },
      },
    ],
    ["link /a -> /b,", { pattern: "/a", letters: "l", rule: { kind: "file", permissions: { value: "l" }, subset: false, leading: true } }],
    ["link subset /a -> /b,", { letters: "l", rule: { subset: true, leading: true } }],
  ])("%s", (line, want) => {
    const policy = policyOf(line);
    expect(policy.rules.map((rule) => ({ ...rule, letters: letters(rule) }))).toMatchObject([want]);
    expect([policy.complete, policy.large]).toEqual([true, false]);
  });

  it("are not those about anything else", () => {
    const policy = policyOf("capability chown,", "network inet,", "signal,", "mount /a -> /b,", "/x r,");
    expect([policy.rules.map(({ pattern }) => pattern), policy.complete]).toEqual([["/x"], true]);
  });

  it.each([
    ["a variable nobody set", "@{NOPE}/x r,"],
    ["an include nobody can see", "include <site/more>"],
    ["a pattern too large to be compared", `/${"a".repeat(30_000)} r,`],
  ])("are not all understood with %s", (_, line) => {
    const policy = policyOf(line, "/x r,");
    expect([policy.rules.map(({ pattern }) => pattern), policy.complete]).toEqual([["/x"], false]);
  });

  it("are read once", () => {
    const policy = policyOf("/x r,");
    expect(policy.rules).toBe(policy.rules);
  });

  it("share what is made of one pattern", () => expect(at(policyOf("/x r,"), 0).path).toBe(at(policyOf("/y r,", "/x w,"), 1).path));
});

describe("who allows what", () => {
  const accesses: readonly Access[] = ["read", "write", "append", "link", "lock", "mmap", "exec"];
  it.each([
    ["r", ["read"]],
    ["w", ["write", "append"]],
    ["a", ["append"]],
    ["l", ["link"]],
    ["k", ["lock"]],
    ["m", ["mmap"]],
    ["ix", ["exec"]],
  ])("%s opens %j", (permissions, opened) => {
    const policy = policyOf(`/x ${permissions},`);
    expect(accesses.filter((access) => policy.allows("/x", access))).toEqual(opened);
    expect(accesses.filter((access) => policy.touches(at(policy, 0), "/x", access))).toEqual(opened);
    expect(accesses.filter((access) => policy.giving(access).length === 1)).toEqual(opened);
  });

  it.each<[string, string[], number | undefined]>([
    ["the first that does", ["/b r,", "/* r,", "/a r,"], 1],
    ["none that means other paths", ["/b r,", "/ab r,", "/a/ r,"], undefined],
    ["none beside a denial", ["/a r,", "deny /* r,"], undefined],
    ["one beside a denial of something else", ["/a r,", "deny /a w,", "deny /b r,"], 0],
    ["one above a denial", ["deny /a r,", "priority=1 /a r,"], 1],
    ["one above a denial below zero", ["priority=-1 deny /a r,", "/a r,"], 1],
    ["none below a denial", ["/a r,", "priority=1 deny /a r,"], undefined],
    ["none beside a denial as high", ["priority=1 /a r,", "priority=1 deny /a r,", "/a r,"], undefined],
    ["one for owners, where others are denied", ["owner /a r,", "deny other /a r,"], 0],
    ["one for others, where owners are denied", ["other /a r,", "deny owner /a r,"], 0],
    ["one for all, where owners are denied", ["/a r,", "deny owner /a r,"], 0],
    ["none for owners, where owners are denied", ["owner /a r,", "deny owner /a r,"], undefined],
    ["none for owners, where all are denied", ["owner /a r,", "deny /a r,"], undefined],
    ["one for all after one for owners who are denied", ["owner /a r,", "deny owner /a r,", "/a r,"], 2],
  ])("%s", (_, lines, want) => {
    const policy = policyOf(...lines);
    const found = policy.allows("/a", "read");
    expect(found && policy.rules.indexOf(found)).toBe(want);
  });

  it("rules that give and rules that take are told apart", () => {
    const policy = policyOf("/a r,", "deny /b r,", "/c w,", "deny /d x,");
    const patterns = (rules: readonly PathRule[]) => rules.map(({ pattern }) => pattern);
    expect([patterns(policy.giving("read")), patterns(policy.giving("read", true)), patterns(policy.giving("exec", true))]).toEqual([
      ...[["/a"], ["/b"], ["/d"]],
    ]);
  });

  it.each<[string, string, boolean]>([
    ["/srv/* r,", "/srv/a", true],
    ["/srv/* r,", "/srv/a/b", false],
    ["/srv/* r,", "/x/srv/a", false],
    ["/srv/* w,", "/srv/a", false],
    ["deny /srv/* r,", "/srv/a", true],
  ])("%s speaks about reading %s: %s", (line, path, want) => {
    const policy = policyOf(line);
    expect(policy.touches(at(policy, 0), path, "read")).toBe(want);
  });
});

describe("a path that stays open", () => {
  it.each<[string[], Access, string | null]>([
    [["/a/b w,"], "append", "/a/b"],
    [["/a/b w,", "deny /a/b w,"], "append", null],
    [["/a/b rw,", "deny /a/b r,"], "append", "/a/b"],
    [["/a/b w,", "deny /a/c w,"], "append", "/a/b"],
    [["/a/{b,c} w,", "deny /a/b w,"], "append", "/a/c"],
    [["/a/{b,c} w,", "deny /a/* w,"], "append", null],
    [["/a/{b,c} w,", "deny /a/b w,", "deny /a/c w,"], "append", null],
    [["priority=1 /a/b w,", "deny /a/b w,"], "append", "/a/b"],
    [["/a/b w,", "priority=1 deny /a/b w,"], "append", null],
    [["priority=1 /a/b w,", "priority=1 deny /a/b w,"], "append", null],
    [["/a/b w,", "deny owner /a/b w,"], "append", "/a/b"],
    [["owner /a/b w,", "deny owner /a/b w,"], "append", null],
    [["owner /a/b w,", "deny /a/b w,"], "append", null],
    [["/a/ w,"], "append", null],
    [["/a/ r,"], "read", "/a/"],
    [["/a/{,b} w,"], "append", "/a/b"],
    [["/a/b Px,", "deny /a/b x,"], "exec", null],
  ])("of %j for %s is %s", (lines, access, want) => {
    const policy = policyOf(...lines);
    expect(policy.open(at(policy, 0), access)).toBe(want);
  });

  it.each<[string[], Access, Access | undefined, string | null | undefined]>([
    [["/a/* w,", "/a/b* m,"], "append", "mmap", "/a/b"],
    [["/a/* w,", "/a/b* m,", "deny /a/b w,"], "append", "mmap", "/a/ba"],
    [["/a/* w,", "/a/b* m,", "deny /a/b m,"], "append", "mmap", "/a/ba"],
    [["/a/* w,", "/a/b* m,", "deny /a/b r,"], "append", "mmap", "/a/b"],
    [["/a/* w,", "/a/b* m,", "deny /a/c m,", "deny /z m,"], "append", "mmap", "/a/b"],
    [["/a/b w,", "priority=1 /a/b m,", "deny /a/b m,"], "append", "mmap", "/a/b"],
    [["/a/b w,", "priority=1 /a/b m,", "priority=1 deny /a/b m,"], "append", "mmap", null],
    [["priority=1 /a/b w,", "/a/b m,", "deny /a/b w,"], "append", "mmap", "/a/b"],
    [["/a/b w,", "owner /a/b m,", "deny owner /a/b m,"], "append", "mmap", null],
    [["/a/b w,", "owner /a/b m,", "deny owner /a/b w,"], "append", "mmap", "/a/b"],
    [["owner /a/b w,", "other /a/b m,"], "append", "mmap", null],
    [["owner /a/b w,", "owner /a/b m,"], "append", "mmap", "/a/b"],
    [["owner /a/b w,", "/a/b m,"], "append", "mmap", "/a/b"],
    [["/a w,", "/b m,"], "append", "mmap", null],
    [["/a/*.x w,", "/a/*.y m,"], "append", "mmap", null],
    [["/a/b w,", "/a/b r,", "deny /a/b w,"], "append", undefined, null],
    [["/a/b w,", "/a/b r,", "deny /a/b r,"], "append", undefined, "/a/b"],
    [["/a/ r,", "/a/ r,"], "read", "read", "/a/"],
    [["/a/ r,", "/a/ w,"], "read", "append", null],
    [["/a/ w,", "/a/ r,"], "append", "read", null],
    [[`${hard.one} w,`, `${hard.other} m,`], "append", "mmap", undefined],
    [[`${hard.one.slice(0, 7)} w,`, `${hard.other.slice(0, 7)} m,`], "append", "mmap", null],
  ])("for two rules of %j, %s and %s, is %s", (lines, access, second, want) => {
    const policy = policyOf(...lines);
    expect(policy.open(at(policy, 0), access, at(policy, 1), second)).toBe(want);
  });
});

describe("patterns beside a rule", () => {
  it.each<[string, string, boolean]>([
    ["/srv/** r,", "/srv/a", true],
    ["/srv/** r,", "/srv/*", true],
    ["/srv/** r,", "/srv/", false],
    ["/srv/** r,", "/s*", false],
    ["/srv/** r,", "/srx/a", false],
    ["/srv/* r,", "/srv/**", false],
    ["/srv{,/**} r,", "/srv", true],
    ["/srv/** r,", "/srv/[a", false],
  ])("%s means all that %s means: %s", (line, pattern, want) => {
    const policy = policyOf(line);
    expect(policy.covers(at(policy, 0), pattern)).toBe(want);
  });

  it("whether it does is not claimed when it takes too long to find out", () => {
    const policy = policyOf(`/{**a${"?".repeat(12)},**b${"?".repeat(12)}} r,`);
    expect(policy.covers(at(policy, 0), `/**[ab]${"?".repeat(12)}`)).toBe(false);
  });

  it.each<[string[], string, Access, boolean]>([
    [["/srv/** rw,"], "/srv/a*", "read", true],
    [["/srv/** rw,"], "/srv/a*", "exec", false],
    [["/srv/a r,"], "/srv/a*", "read", false],
    [["/srv/** rw,", "deny /srv/a* w,"], "/srv/a*", "append", false],
    [["/srv/** rw,", "deny /srv/a* r,"], "/srv/a*", "append", true],
    [["/srv/** rw,", "deny /srv/ab w,"], "/srv/a*", "append", true],
    [["/srv/** rw,"], "/srv/a/", "append", false],
    [["/srv/** rw,"], "/srv/[a", "read", false],
  ])("%j opens all that %s means to %s: %s", (lines, pattern, access, want) => {
    const policy = policyOf(...lines);
    expect(policy.opensAll(at(policy, 0), pattern, access)).toBe(want);
  });

  it.each<[string[], string, Access, number | undefined]>([
    [["/a r,", "/usr/bin/* r,", "/usr/** r,"], "/usr/bin/x", "read", 1],
    [["/usr/bin/x r,"], "/usr/bin/*", "read", 0],
    [["/usr/bin/x r,"], "/usr/bin/x", "append", undefined],
    [["/usr/bin/x r,"], "/usr/sbin/x", "read", undefined],
    [["/usr/bin/*.a r,"], "/usr/bin/*.b", "read", undefined],
    [["/usr/bin/x r,", "deny /usr/** r,"], "/usr/bin/x", "read", undefined],
    [["/usr/bin/x r,"], "/usr/bin/[x", "read", undefined],
    [[`${hard.one} w,`], hard.other, "append", undefined],
    [["deny /x r,"], "/x", "read", undefined],
  ])("of %j, what opens some of %s to %s is rule %s", (lines, pattern, access, want) => {
    const policy = policyOf(...lines);
    const found = policy.opening(pattern, access);
    expect(found && policy.rules.indexOf(found)).toBe(want);
  });

  it.each<[string, string, boolean]>([
    ["/a/* r,", "/a/b* w,", true],
    ["/a/*.x r,", "/a/*.y w,", false],
    ["/a r,", "/b w,", false],
    ["/a r,", "deny /a w,", true],
    [`${hard.one} r,`, `${hard.other} w,`, true],
  ])("%s and %s may mean one path: %s", (one, other, want) => {
    const policy = policyOf(one, other);
    expect(policy.meet(at(policy, 0), at(policy, 1))).toBe(want);
  });

  it.each<[string, string, boolean]>([
    ["", "", true],
    ["owner ", "", true],
    ["", "other ", true],
    ["owner ", "owner ", true],
    ["other ", "other ", true],
    ["owner ", "other ", false],
    ["other ", "owner ", false],
  ])("the files of `%s` and `%s` may be the same: %s", (one, other, want) => {
    const policy = policyOf(`${one}/a r,`, `${other}/a w,`);
    expect(sameOwners(at(policy, 0), at(policy, 1))).toBe(want);
  });

  it.each<[string, string, boolean]>([
    ["/a", "/a/b", true],
    ["/a/b", "/a", true],
    ["", "/a", true],
    ["/a/b", "/a/c", false],
    ["/b", "/a/b", false],
    ["/a/b", "/b", false],
  ])("what begins with %j and what begins with %j may meet: %s", (one, other, want) =>
    expect(mayMeet({ prefix: one }, { prefix: other })).toBe(want),
  );
});

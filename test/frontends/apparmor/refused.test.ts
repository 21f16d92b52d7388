import { describe, expect, it } from "vitest";
import { readAppArmor } from "../../../src/frontends/apparmor/document.ts";
import { PolicyLibrary } from "../../../src/frontends/apparmor/library.ts";
import { Source } from "../../../src/text/source.ts";

/** What is told of a policy, as `kind text`, where the text is what it marks. */
function told(text: string): string[] {
  const { faults } = readAppArmor(new Source("apparmor.d/app", text), new PolicyLibrary({ folders: [], source: () => undefined }));
  return faults.map(({ kind, span }) => `${kind} ${text.slice(span.start, span.end)}`);
}

const inside = (...lines: readonly string[]): string => `profile app /opt/app {\n${lines.map((line) => `  ${line}\n`).join("")}}\n`;

// Every row was given to apparmor_parser 5.0.2, with the features of the newest kernel.
describe("a rule about mounts that is about no mount", () => {
  it.each<[string, string | undefined]>([
    ["mount options=(remount) /a -> /b,", "/a"],
    ["mount options=(remount) /a,", "/a"],
    ["mount options=(remount, ro) /a -> /b,", undefined],
    ["mount options=(remount, ro) /a,", undefined],
    ["mount options=(remount) -> /a,", undefined],
    ["mount fstype=ext4 options=(remount) -> /a,", "fstype=ext4"],
    ["mount fstype=ext4 options=(bind) /a -> /b,", "fstype=ext4"],
    ["mount fstype=ext4 options=(bind, ro) /a -> /b,", undefined],
    ["mount fstype=ext4 options=(private) /a,", "fstype=ext4"],
    ["mount fstype=ext4 options=(move) /a -> /b,", "fstype=ext4"],
    ["mount options=(private) /a -> /b,", "/b"],
    ["mount options=(make-rslave) /a -> /b,", "/b"],
    ["mount options=(private, ro) /a -> /b,", undefined],
    ["mount options=(private) options in (ro) /a -> /b,", undefined],
    ["mount options=(private) -> /b,", undefined],
    ["mount options in (private) /a -> /b,", undefined],
    ["mount options in (bind) fstype=ext4 /a -> /b,", undefined],
    ["mount options=(silent) /a -> /b,", undefined],
    ["remount fstype=ext4 /a,", undefined],
    ["remount fstype=ext4 options=(ro) /a,", undefined],
  ])("%s", (rule, expected) => {
    expect(told(inside(rule))).toEqual(expected === undefined ? [] : [`broken ${expected}`]);
  });
});

describe("what else the parser refuses, and what it takes", () => {
  it.each<[string, string[]]>([
    [inside("priority=1 network inet,"), ["broken priority=1"]],
    [inside("priority=1 all,"), ["broken priority=1"]],
    [inside("priority=0 network inet,"), []],
    [inside("priority=5 unix,", "priority=5 signal,", "priority=-5 mount,", "priority=1 /a r,"), []],
    [inside("/a/[] r,"), ["broken /a/[]"]],
    [inside("/a/[]b] r,"), ["broken /a/[]b]"]],
    [inside("/a/[^]b r,"), ["broken /a/[^]b"]],
    [inside("/a/[a-] r,"), ["broken /a/[a-]"]],
    [inside("/a/[a-c-] r,"), ["broken /a/[a-c-]"]],
    [inside("/a/[^a-c-e] r,"), ["broken /a/[^a-c-e]"]],
    [inside("/a/[-] r,", "/a/[^-] r,", "/a/[-a] r,", "/a/[--a] r,", "/a/[c-a] r,", "/a/{b,c-} r,"), []],
    [inside("/a/[b[c] r,", "/a/[^^] r,"), []],
    [inside("/a all,"), ["broken all"]],
    [inside("/a al,", "/a ll,"), []],
    [inside("change_profile /a -> foo,", "change_profile unsafe /a -> foo,"), ["broken change_profile unsafe /a -> foo"]],
    [inside("change_profile unsafe /a,", "change_profile safe /a,"), ["broken change_profile safe /a"]],
    [inside("change_profile /a -> foo,", "change_profile safe /a -> foo,"), []],
    [inside("change_profile /a -> foo,", "change_profile unsafe /a -> bar,"), []],
    [inside("change_profile /a -> foo,", "change_profile unsafe /b -> foo,"), []],
    [inside("change_profile -> foo,", "change_profile unsafe /a -> foo,"), []],
    [inside("deny change_profile /a -> foo,", "change_profile unsafe /a -> foo,"), []],
    ['profile app + identities=(a b "/c d") {\n}\n', []],
    ["profile app + identities=() {\n}\n", ["broken + identities=()"]],
    ['profile app + identities=("a a" b) {\n}\n', ['broken + identities=("a a" b)']],
    // It is loaded, and attaches to nothing.
    ["@{X}=bin\nprofile app @{X} {\n}\n", ["loose @{X}"]],
    ["@{X}=/bin sbin\nprofile app @{X}/app {\n}\n", ["loose @{X}/app"]],
  ])("%j", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe("access in parentheses", () => {
  it.each<[string, boolean]>([
    ["userns,", true],
    ["userns create,", true],
    ["userns (create),", false],
    ["io_uring (sqpoll, override_creds),", true],
    ["mqueue (create open) type=posix /foo,", true],
    ["ptrace (read),", true],
  ])("%s", (line, taken) => {
    expect(told(inside(line)).length === 0).toBe(taken);
  });
});

describe("a pattern that comes to no path is taken, and matches nothing", () => {
  it.each<[string, readonly string[]]>([
    [`@{A}=b\n${inside("@{A}/x r,")}`, ["loose @{A}/x"]],
    [inside("@{profile_name} r,"), ["loose @{profile_name}"]],
    [`@{A}=b\nprofile p @{A}/x {\n}\n`, ["loose @{A}/x"]],
    [`@{A}=/b\n${inside("@{A}/x r,")}`, []],
    [`@{A}=**\n${inside("@{A} r,")}`, []],
    [`@{A}=[/]b\n${inside("@{A} r,")}`, []],
    [`@{A}={/b,/c}\n${inside("@{A} r,")}`, []],
  ])("%s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe("an abi that no release of AppArmor installs", () => {
  it.each<[string, boolean]>([
    ["<abi/3.0>", true],
    ["<abi/4.0>", true],
    ["<abi/4.0-ip>", true],
    ["<abi/5.0>", true],
    ["<abi/9.9>", true],
    ["<abi/kernel-5.4-vanilla>", true],
    ["<abi/kernel-6.8-ours>", true],
    ["<kernel>", true],
    ['"abi/3.0"', true],
    ["<abi/3.1>", false],
    ["<abi/4.1>", false],
    ["<abi/2.13>", false],
    ["<abi/4.0-mine>", false],
    ["<abi/ours>", true],
    ["<3.0>", true],
  ])("abi %s,", (abi, installed) => {
    expect(told(`abi ${abi},\n${inside("/a r,")}`).length === 0).toBe(installed);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rules } from "../../rules/index.ts";
import { readSeccomp } from "../../src/frontends/seccomp/document.ts";
import { dangerOf, isDangerous, namespaceFlags, valueName } from "../../src/knowledge/call-arguments.ts";
import { dockerDefaultProfile } from "../../src/knowledge/docker-default-seccomp.ts";
import { escapeCalls } from "../../src/knowledge/escape-calls.ts";
import { podmanDefaultProfile } from "../../src/knowledge/podman-default-seccomp.ts";
import { syscallNumber } from "../../src/knowledge/syscalls.ts";
import { lint } from "../../src/lint.ts";
import { dangerThrough, looks } from "../../src/rule.ts";
import { Source } from "../../src/text/source.ts";
import { said } from "./said.ts";

type Test = readonly [index: number, op: string, value: number, valueTwo?: number];

/** A rule that allows a call when all tests hold. */
const allow = (name: string, ...tests: readonly Test[]): object => ({
  names: [name],
  action: "SCMP_ACT_ALLOW",
  args: tests.map(([index, op, value, valueTwo]) => ({
    index,
    op: `SCMP_CMP_${op}`,
    value,
    ...(valueTwo === undefined ? {} : { valueTwo }),
  })),
});

const profile = (syscalls: readonly object[], more: object = {}): string =>
  JSON.stringify({ defaultAction: "SCMP_ACT_ERRNO", ...more, syscalls });

const judge = (id: string, syscalls: readonly object[], more?: object): Promise<string[]> =>
  said(id, { "seccomp.json": profile(syscalls, more) });

const newUser = 0x10000000;
const newNet = 0x40000000;
const all = 0x7e020000;
const s390 = { architectures: ["SCMP_ARCH_S390X"] };

describe("a condition that lets a dangerous call through is as bad as none", () => {
  it.each<[string, object[], string[], object?]>([
    ["the flag itself", [allow("unshare", [0, "EQ", newUser])], ['high "unshare"']],
    ["two flags", [allow("unshare", [0, "EQ", newUser | newNet])], ['high "unshare"']],
    ["a flag that needs CAP_SYS_ADMIN", [allow("unshare", [0, "EQ", newNet])], ['medium "unshare"']],
    ["of two rules one", [allow("unshare", [0, "EQ", 0x400]), allow("unshare", [0, "EQ", newUser])], ['high "unshare"']],
    ["a flag left open by a mask", [allow("unshare", [0, "MASKED_EQ", newNet, 0])], ['high "unshare"']],
    ["the flag under a mask", [allow("unshare", [0, "MASKED_EQ", newUser, newUser])], ['high "unshare"']],
    ["all but one value", [allow("unshare", [0, "NE", newNet])], ['high "unshare"']],
    ["all above a value", [allow("unshare", [0, "GT", 0x400])], ['high "unshare"']],
    ["another argument", [allow("unshare", [1, "EQ", 0])], ['high "unshare"']],
    ["a flag of its own", [allow("unshare", [0, "EQ", 0x400])], []],
    ["no namespace under a mask", [allow("unshare", [0, "MASKED_EQ", all | 0x80, 0])], []],
    ["less than any flag of a namespace", [allow("unshare", [0, "LT", 0x80])], []],
    ["a flag, and any process", [allow("setns", [1, "EQ", newNet])], ['medium "setns"']],
    ["of any kind", [allow("setns", [1, "EQ", 0])], ['medium "setns"']],
    ["a kind that is none", [allow("setns", [1, "EQ", 5])], []],
    ["the flags of a thread", [allow("clone", [0, "EQ", 0x3d0f00])], []],
    ["the flags of fork, and a user namespace", [allow("clone", [0, "EQ", newUser | 17])], ['high "clone"']],
    ["Docker's own condition", [allow("clone", [0, "MASKED_EQ", all, 0])], []],
    ["on s390, where the flags come second", [allow("clone", [1, "MASKED_EQ", all, 0])], [], s390],
    ["on s390, as the flag", [allow("clone", [1, "EQ", newUser])], ['high "clone"'], s390],
    ["whatever the flags are", [allow("clone3", [1, "EQ", 88])], ['high "clone3"']],
    ["modules of a certain size", [allow("init_module", [1, "LT", 1000000])], ['high "init_module"']],
    ["one command of bpf", [allow("bpf", [0, "EQ", 5])], ['high "bpf"']],
    ["mounts without flags", [allow("mount", [3, "EQ", 0])], ['high "mount"']],
    ["an open_tree that copies", [allow("open_tree", [2, "EQ", 1])], ['high "open_tree"']],
    ["an open_tree that only opens", [allow("open_tree", [2, "EQ", 0x80000])], []],
    ["user mode only", [allow("userfaultfd", [0, "EQ", 1])], []],
    ["the kernel's accesses, too", [allow("userfaultfd", [0, "EQ", 0])], ['high "userfaultfd"']],
    ["counting what the process itself does", [allow("perf_event_open", [1, "EQ", 0])], []],
    ["counting what all do", [allow("perf_event_open", [1, "EQ", 4294967295])], ['high "perf_event_open"']],
    ["giving ports up", [allow("iopl", [0, "EQ", 0])], []],
    ["typing into the terminal", [allow("ioctl", [1, "EQ", 0x5412])], ['medium "ioctl"']],
    ["pasting into the terminal", [allow("ioctl", [1, "MASKED_EQ", 0xffffffff, 0x541c])], ['medium "ioctl"']],
    ["asking for the size of the terminal", [allow("ioctl", [1, "EQ", 0x5413])], []],
    ["all but typing", [allow("ioctl", [1, "NE", 0x5412])], []],
    ["gated on the capability", [{ ...allow("unshare", [0, "EQ", newUser]), includes: { caps: ["CAP_SYS_ADMIN"] } }], []],
    ["gated on an architecture that is not covered", [{ ...allow("unshare", [0, "EQ", newUser]), includes: { arches: ["arm64"] } }], []],
    [
      "gated on an architecture that is covered, too",
      [{ ...allow("unshare", [0, "EQ", newUser]), includes: { arches: ["arm64"] } }],
      ['high "unshare"'],
      { architectures: ["SCMP_ARCH_X86_64", "SCMP_ARCH_AARCH64"] },
    ],
    ["a refusal", [{ ...allow("unshare", [0, "EQ", newUser]), action: "SCMP_ACT_KILL_PROCESS" }], []],
  ])("%s", async (_, syscalls, expected, more) => {
    expect(await judge("no-escape-syscall", syscalls, more)).toEqual(expected);
  });

  it("a value of unshare is told when one of its bits makes a namespace, and else never", () => {
    fc.assert(
      fc.property(fc.nat(0x7fffffff), (value) => {
        const document = readSeccomp(new Source("seccomp.json", profile([allow("unshare", [0, "EQ", value])])), "docker");
        const filter = document.filter();
        const found = filter && dangerThrough(document, filter, document.engineFilter().verdict("unshare"), looks());
        expect(found?.by?.value).toBe((value & (all | 0x80)) !== 0 ? BigInt(value) : undefined);
        expect(found?.needsAdmin ?? true).toBe((value & newUser) === 0);
      }),
      { numRuns: 100 },
    );
  });
});

describe("what the default profile refuses, by value", () => {
  it.each<[string, object[], string[]]>([
    ["one value more", [allow("personality", [0, "EQ", 0]), allow("personality", [0, "EQ", 0x40000])], ['medium "personality"']],
    ["the values of the default", [0, 8, 0x20000, 0x20008, 0xffffffff].map((value) => allow("personality", [0, "EQ", value])), []],
    ["a range with others between", [allow("personality", [0, "LT", 16])], ['medium "personality"']],
    ["a range of one", [allow("personality", [0, "LT", 1])], []],
    ["all but one", [allow("personality", [0, "NE", 0x40000])], ['medium "personality"']],
    ["equal under the whole mask", [allow("personality", [0, "MASKED_EQ", 0xffffffff, 8])], []],
    ["equal under a mask with a hole", [allow("personality", [0, "MASKED_EQ", 0xffff, 8])], ['medium "personality"']],
    ["a call the default refuses", [allow("keyctl", [0, "EQ", 11])], ['medium "keyctl"']],
    ["a call of little harm", [allow("acct", [0, "EQ", 0])], ['low "acct"']],
    ["a call the default allows", [allow("ioctl", [1, "EQ", 1])], []],
  ])("%s", async (_, syscalls, expected) => {
    expect(await judge("no-broader-seccomp", syscalls)).toEqual(expected);
  });
});

describe("address families that a condition lets through", () => {
  it.each<[string, object[], string[]]>([
    ["AF_VSOCK", [allow("socket", [0, "EQ", 2]), allow("socket", [0, "EQ", 40])], ['medium "socket"']],
    ["AF_ALG", [allow("socket", [0, "EQ", 38])], ['medium "socket"']],
    ["AF_PACKET", [allow("socket", [0, "EQ", 17])], ['medium "socket"']],
    ["AF_VSOCK of one type", [allow("socket", [0, "EQ", 40], [1, "EQ", 1])], ['medium "socket"']],
    ["AF_VSOCK under the whole mask", [allow("socket", [0, "MASKED_EQ", 0xffffffff, 40])], ['medium "socket"']],
    ["AF_UNIX, AF_INET, AF_NETLINK and AF_INET6", [1, 2, 16, 10].map((family) => allow("socket", [0, "EQ", family])), []],
    ["what the default allows", [allow("socket", [0, "LT", 38]), allow("socket", [0, "EQ", 39]), allow("socket", [0, "GT", 40])], []],
    ["what an older default allowed", [allow("socket", [0, "NE", 40])], ['low "socket"']],
    ["a range that is too wide", [allow("socket", [0, "LE", 38])], ['low "socket"']],
    ["families below the default's", [allow("socket", [0, "LE", 10])], []],
  ])("%s", async (_, syscalls, expected) => {
    expect(await judge("seccomp-socket-families", syscalls)).toEqual(expected);
  });
});

describe("the mask of clone, by the architectures a rule counts on", () => {
  const mask = (index: number, gates: object = {}): object[] => [{ ...allow("clone", [index, "MASKED_EQ", all, 0]), ...gates }];
  it.each<[string, object[], string[], object?]>([
    ["x86", mask(0), []],
    ["x86, as on s390", mask(1), ["medium"]],
    ["a gate for s390", mask(1, { includes: { arches: ["s390", "s390x"] } }), []],
    ["a gate for s390, as elsewhere", mask(0, { includes: { arches: ["s390", "s390x"] } }), ["medium"]],
    ["a gate for arm64, as on s390", mask(1, { includes: { arches: ["arm64"] } }), ["medium"]],
    ["all but s390, as on s390", mask(1, { excludes: { arches: ["s390", "s390x"] } }), ["medium"]],
    ["a profile for s390x", mask(1), [], s390],
    ["a profile for s390x, as elsewhere", mask(0), ["medium"], s390],
    ["a profile for both, as on most", mask(0), [], { architectures: ["SCMP_ARCH_X86_64", "SCMP_ARCH_S390X"] }],
  ])("%s", async (_, syscalls, expected, more) => {
    const found = await judge("no-void-seccomp-condition", syscalls, more);
    expect(found.map((each) => each.split(" ")[0])).toEqual(expected);
  });
});

describe("the tables", () => {
  it("every call with a danger of its own is one that breaks out, and exists", () => {
    for (const name of escapeCalls.keys()) {
      const danger = dangerOf(name, "x86_64");
      if (danger) expect(isDangerous(danger, 0n) || isDangerous(danger, 0xffff_ffffn)).toBe(true);
    }
    for (const name of ["unshare", "setns", "open_tree", "iopl", "ioperm", "userfaultfd", "perf_event_open"]) {
      expect(dangerOf(name, "x86_64")).toBeDefined();
      expect(escapeCalls.has(name)).toBe(true);
      expect(syscallNumber(name, "x86_64")).toBeDefined();
    }
    expect(dangerOf("mount", "x86_64")).toBeUndefined();
  });

  it.each([
    ["socket", 0, 40n, "AF_VSOCK"],
    ["socket", 1, 40n, ""],
    ["personality", 0, 0x440000n, "ADDR_NO_RANDOMIZE | READ_IMPLIES_EXEC"],
    ["personality", 0, 8n, ""],
    ["unshare", 0, BigInt(newUser | newNet), "CLONE_NEWUSER | CLONE_NEWNET"],
    ["ioctl", 1, 0x5412n, "TIOCSTI"],
    ["setns", 1, 0x40000000n, "CLONE_NEWNET"],
    ["unshare", 0, 0x80n, "CLONE_NEWTIME"],
    ["clone", 0, 0x80n, ""],
  ])("%s, argument %i: %i", (call, argument, value, name) => {
    expect(valueName(call, argument, value)).toBe(name);
  });

  it("the namespaces of the mask are those of Docker's default profile", () => {
    expect(Object.values(namespaceFlags).reduce((bits, flag) => bits | flag)).toBe(BigInt(all));
  });
});

describe("rules that are lost in a copy of an engine's own profile", () => {
  it.each([
    ["Docker's", dockerDefaultProfile()],
    ["Podman's", podmanDefaultProfile()],
  ])("%s is no fault of whoever copied it", async (_, text) => {
    const found = await said("no-shadowed-seccomp-rule", { "seccomp.json": text });
    expect(found.filter((each) => !each.startsWith("info "))).toEqual([]);
  });

  it("one's own is", async () => {
    const profile = JSON.parse(podmanDefaultProfile());
    profile.syscalls.push({ names: ["mount"], action: "SCMP_ACT_ERRNO", errnoRet: 1 });
    const found = await said("no-shadowed-seccomp-rule", { "seccomp.json": JSON.stringify(profile) });
    expect(found.filter((each) => !each.startsWith("info "))).toEqual(['high "mount"']);
  });
});

it("between allowing and logging nothing is lost but the log", async () => {
  const text = (first: string, second: string, more: object = {}): string =>
    JSON.stringify({
      defaultAction: "SCMP_ACT_ERRNO",
      syscalls: [
        { names: ["chmod"], action: `SCMP_ACT_${first}` },
        { names: ["chmod"], action: `SCMP_ACT_${second}`, ...more },
      ],
    });
  const one = { args: [{ index: 1, value: 1, op: "SCMP_CMP_EQ" }] };
  const told = (...args: Parameters<typeof text>): Promise<string[]> => said("no-shadowed-seccomp-rule", { "seccomp.json": text(...args) });
  expect(await told("ALLOW", "LOG")).toEqual(['medium "chmod"']);
  expect(await told("LOG", "ALLOW")).toEqual(['medium "chmod"']);
  expect(await told("ALLOW", "KILL")).toEqual(['high "chmod"']);
  expect(await told("KILL", "ALLOW")).toEqual(['high "chmod"']);
  expect(await told("ALLOW", "LOG", one)).toEqual(['high "chmod"']);
});

it("without CLONE_NEWUSER no user namespace is made", async () => {
  const gains = async (call: string, value: number): Promise<string | undefined> => {
    const text = JSON.stringify({ defaultAction: "SCMP_ACT_ERRNO", syscalls: [allow(call, [0, "EQ", value])] });
    const only = { rules: rules.filter(({ id }) => id === "no-escape-syscall"), profile: "strict" } as const;
    return (await lint([{ source: new Source("seccomp.json", text) }], only)).findings[0]?.message.split(": ")[1];
  };
  const namespace = "another namespace, for a container that has CAP_SYS_ADMIN";
  const userNamespace = "new user namespaces, with every capability inside";
  expect(await gains("clone", 0x20011)).toBe(namespace);
  expect(await gains("unshare", 0x80)).toBe(namespace);
  expect(await gains("clone", 0x10020011)).toBe(userNamespace);
  expect(await gains("unshare", 0x10000000)).toBe(userNamespace);
});

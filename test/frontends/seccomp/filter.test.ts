import { describe, expect, it } from "vitest";
import { answer, type CombinedFilter, combine, type SeccompHost } from "../../../src/frontends/seccomp/filter.ts";
import { architecture, decode, filterOf, host, inWords, linesOf } from "./combined.ts";

const allow = (names: string[], more: object = {}): object => ({ names, action: "SCMP_ACT_ALLOW", ...more });
const errno = (names: string[], errnoRet: number, more: object = {}): object => ({ names, action: "SCMP_ACT_ERRNO", errnoRet, ...more });
const test = (index: number, op: string, value: number, valueTwo?: number): object => ({
  ...{ index, op: `SCMP_CMP_${op}`, value },
  ...(valueTwo === undefined ? {} : { valueTwo }),
});

describe("a rule counts where its gate is open", () => {
  const arm = { architecture: architecture("AARCH64") };
  const caps = (...names: string[]): Partial<SeccompHost> => ({ caps: new Set(names) });
  const kernel = (major: number, minor: number): Partial<SeccompHost> => ({ kernel: [major, minor] });
  const podman = { target: "podman" } as const;
  const oci = { target: "oci" } as const;
  it.each<[object, Partial<SeccompHost>, boolean]>([
    [{}, {}, true],
    [{ includes: {}, excludes: {} }, {}, true],
    [{ includes: { caps: [], arches: [] }, excludes: { caps: [], arches: [] } }, {}, true],
    [{ includes: { caps: ["CAP_A"] } }, {}, false],
    [{ includes: { caps: ["CAP_A"] } }, caps("CAP_A"), true],
    [{ includes: { caps: ["CAP_A", "CAP_B"] } }, caps("CAP_A"), false],
    [{ includes: { caps: ["CAP_A", "CAP_B"] } }, caps("CAP_B", "CAP_A"), true],
    [{ includes: { caps: ["CAP_A"] } }, { ...podman, ...caps() }, false],
    [{ excludes: { caps: ["CAP_A", "CAP_B"] } }, {}, true],
    [{ excludes: { caps: ["CAP_A", "CAP_B"] } }, caps("CAP_B"), false],
    [{ excludes: { caps: ["CAP_A"] } }, { ...podman, ...caps("CAP_A") }, false],
    [{ includes: { arches: ["arm64", "amd64"] } }, {}, true],
    [{ includes: { arches: ["amd64"] } }, arm, false],
    [{ includes: { arches: ["SCMP_ARCH_X86_64"] } }, {}, false],
    [{ includes: { arches: ["arm64"] } }, { architecture: architecture("PARISC") }, false],
    [{ excludes: { arches: ["arm64", "amd64"] } }, {}, false],
    [{ excludes: { arches: ["amd64"] } }, arm, true],
    [{ excludes: { arches: ["arm64"] } }, { architecture: architecture("PARISC") }, true],
    [{ includes: { minKernel: "4.8" } }, kernel(4, 8), true],
    [{ includes: { minKernel: "4.8" } }, kernel(4, 10), true],
    [{ includes: { minKernel: "4.8" } }, kernel(4, 7), false],
    [{ includes: { minKernel: "4.8" } }, kernel(5, 0), true],
    [{ includes: { minKernel: "4.8" } }, kernel(3, 19), false],
    [{ excludes: { minKernel: "4.8" } }, kernel(4, 8), false],
    [{ excludes: { minKernel: "4.8" } }, kernel(4, 10), false],
    [{ excludes: { minKernel: "4.8" } }, kernel(4, 7), true],
    [{ excludes: { minKernel: "4.8" } }, kernel(5, 0), false],
    [{ excludes: { minKernel: "4.8" } }, kernel(3, 19), true],
    [{ includes: { minKernel: "" }, excludes: { minKernel: "" } }, kernel(1, 0), true],
    [{ includes: { minKernel: "4.8" } }, { ...podman, ...kernel(3, 0) }, true],
    [{ excludes: { minKernel: "4.8" } }, { ...podman, ...kernel(5, 0) }, true],
    [{ includes: { caps: ["CAP_A"] }, excludes: { arches: ["arm64"] } }, { ...arm, ...caps("CAP_A") }, false],
    [{ includes: { arches: ["arm64"] }, excludes: { caps: ["CAP_A"] } }, {}, false],
    [{ includes: { caps: ["CAP_A"], arches: ["amd64"], minKernel: "6.13" } }, caps("CAP_A"), false],
    [{ includes: { caps: ["CAP_A"], arches: ["arm64"], minKernel: "9.0" }, excludes: { arches: ["amd64"] } }, oci, true],
  ])("%j on %o: %s", (gate, other, open) => {
    const filter = filterOf({ syscalls: [allow(["read"], gate)] }, other);
    expect(filter.architectures[0]?.verdicts.get("read")?.otherwise).toEqual(open ? { kind: "allow" } : undefined);
    expect([...filter.closed]).toEqual(open ? [] : filter.rules);
  });
});

describe("actions", () => {
  it.each<[string, object, Partial<SeccompHost>, string | undefined]>([
    ["none", { defaultAction: "" }, {}, undefined],
    ["one nobody knows", { defaultAction: "SCMP_ACT_NOPE" }, {}, undefined],
    ["an error without a number", { defaultAction: "SCMP_ACT_ERRNO" }, {}, "errno 1"],
    ["its number", { defaultAction: "SCMP_ACT_ERRNO", defaultErrnoRet: 13 }, {}, "errno 13"],
    [
      "a name is Podman's",
      { defaultAction: "SCMP_ACT_ERRNO", defaultErrno: "ENOSYS", defaultErrnoRet: 13 },
      { target: "podman" },
      "errno 38",
    ],
    ["its number without a name", { defaultAction: "SCMP_ACT_ERRNO", defaultErrnoRet: 13 }, { target: "podman" }, "errno 13"],
    ["a name means nothing to Docker", { defaultAction: "SCMP_ACT_ERRNO", defaultErrno: "ENOSYS", defaultErrnoRet: 13 }, {}, "errno 13"],
  ])("the default is %s", (_, profile, other, want) => {
    const made = combine(decode(JSON.stringify(profile), other.target).profile as never, host(other));
    expect(made && inWords(made.defaultAction)).toBe(want);
  });

  it.each<[string, object, Partial<SeccompHost>, string]>([
    ["its number", { errnoRet: 13 }, {}, "errno 13"],
    ["Podman's name", { errno: "EACCES", errnoRet: 5 }, { target: "podman" }, "errno 13"],
    ["Podman's number without a name", { errnoRet: 5 }, { target: "podman" }, "errno 5"],
    ["Docker's number beside a name", { errno: "EACCES", errnoRet: 5 }, {}, "errno 5"],
  ])("a rule refuses with %s", (_, more, other, want) => {
    const profile = { defaultAction: "SCMP_ACT_ALLOW", syscalls: [{ names: ["read"], action: "SCMP_ACT_ERRNO", ...more }] };
    expect(linesOf(filterOf(profile, other).verdict("read"))).toEqual([want]);
  });

  it("rules with an action nobody knows, and names nobody knows, are passed over", () => {
    const filter = filterOf({ syscalls: [{ names: ["read"], action: "SCMP_ACT_NOPE" }, allow(["fnord", "write"])] });
    expect([...(filter.architectures[0]?.verdicts.keys() ?? [])]).toEqual(["write"]);
    expect([...filter.names]).toEqual(["read", "fnord", "write"]);
  });

  it("a profile without rules answers everything by its default", () => {
    const filter = filterOf({ defaultAction: "SCMP_ACT_KILL_PROCESS", defaultErrnoRet: 3 });
    expect([filter.rules, [...filter.closed], filter.lost, filter.clashes]).toEqual([[], [], [], []]);
    expect([filter.architectures[0]?.highest, filter.host.target]).toEqual([-1, "docker"]);
  });
});

describe("conditions", () => {
  it.each<[string, object[], string[]]>([
    ["on two arguments must both hold", [test(0, "EQ", 1), test(1, "GE", 2)], ["0 EQ 1 and 1 GE 2: allow"]],
    ["stand in the order of their arguments", [test(2, "NE", 1), test(1, "LT", 2)], ["1 LT 2 and 2 NE 1: allow"]],
    ["on one argument are rules of their own", [test(0, "NE", 38), test(0, "NE", 40)], ["0 NE 38: allow", "0 NE 40: allow"]],
    [
      "beside two on one argument are torn apart with them",
      [test(0, "LE", 1), test(1, "GT", 5), test(0, "EQ", 9)],
      ["0 LE 1: allow", "1 GT 5: allow", "0 EQ 9: allow"],
    ],
    ["of MASKED_EQ have the mask first", [test(0, "MASKED_EQ", 0xf0, 0x35)], ["0 MASKED_EQ 48 of 0xf0: allow"]],
    ["of MASKED_EQ without a second value ask for no bit", [test(0, "MASKED_EQ", 0xf0)], ["0 MASKED_EQ 0 of 0xf0: allow"]],
    ["other than MASKED_EQ have no second value", [test(0, "EQ", 5, 7)], ["0 EQ 5: allow"]],
  ])("%s", (_, args, want) => {
    const filter = filterOf({ syscalls: [allow(["clone"], { args })] });
    expect(linesOf(filter.verdict("clone"))).toEqual([...want, "errno 1"]);
  });

  it("decide by the arguments of the call, and the default answers the rest", () => {
    const filter = filterOf({ syscalls: [allow(["clone"], { args: [test(1, "EQ", 5)] })] });
    const ask = (...args: bigint[]) => inWords(answer(filter.verdict("clone"), args));
    expect([ask(0n, 5n), ask(5n, 0n), ask()]).toEqual(["allow", "errno 1", "errno 1"]);
    expect(inWords(answer(filter.verdict("read"), []))).toBe("errno 1");
  });
});

describe("rules that have no effect", () => {
  const lost = (...syscalls: object[]): string[] =>
    filterOf({ syscalls }).lost.map(
      ({ entry, action, why, by }) =>
        `${entry.name.value} ${inWords(action)}: ${why}${by ? ` ${inWords({ kind: "errno", value: Number(by.rule.errnoRet?.value ?? 0) })}` : ""}`,
    );
  it.each<[string, object[], string[]]>([
    ["say what happens anyway", [errno(["read", "write"], 1)], ["read errno 1: default", "write errno 1: default"]],
    ["another error is another action", [errno(["read"], 13)], []],
    ["come after one that decides", [errno(["read"], 13), errno(["read"], 14)], ["read errno 14: later errno 13"]],
    ["say again what is decided", [errno(["read"], 13), errno(["read"], 13)], []],
    [
      "have conditions where another has none",
      [errno(["read"], 13, { args: [test(0, "EQ", 1)] }), errno(["read"], 14)],
      ["read errno 13: unconditional errno 14"],
    ],
    [
      "are torn apart, and told once",
      [errno(["read"], 14), errno(["read"], 13, { args: [test(0, "EQ", 1), test(0, "EQ", 2)] })],
      ["read errno 13: unconditional errno 14"],
    ],
    ["one name twice in a rule", [errno(["read", "read"], 1)], ["read errno 1: default", "read errno 1: default"]],
  ])("%s", (_, syscalls, want) => expect(lost(...syscalls)).toEqual(want));

  it("are those of the host's architecture: on others the bits of a register differ", () => {
    const high = { index: 0, op: "SCMP_CMP_MASKED_EQ", value: 2 ** 40, valueTwo: 0 };
    const syscalls = [allow(["read"], { args: [high] }), errno(["read"], 13, { args: [test(1, "EQ", 1)] })];
    const filter = filterOf({ architectures: ["SCMP_ARCH_X86_64", "SCMP_ARCH_X86"], syscalls });
    expect(filter.architectures.map(({ verdicts }) => verdicts.get("read")?.cases.length)).toEqual([2, 0]);
    expect(filter.lost).toEqual([]);
  });

  it("clash where the library refuses one beside the other", () => {
    const args = [test(0, "EQ", 1)];
    const { clashes, rules } = filterOf({ syscalls: [allow(["read"], { args }), errno(["read"], 13, { args })] });
    expect(clashes.map(({ entry, with: other }) => [rules.indexOf(entry.rule), rules.indexOf(other.rule)])).toEqual([[1, 0]]);
  });
});

describe("architectures", () => {
  const covered = (profile: object, other: Partial<SeccompHost> = {}): string[] =>
    filterOf(profile, other).architectures.map(({ architecture: { token } }) => token.replace("SCMP_ARCH_", ""));
  const archMap = [
    { architecture: "SCMP_ARCH_X86_64", subArchitectures: ["SCMP_ARCH_X86", "SCMP_ARCH_X32", "SCMP_ARCH_X86"] },
    { architecture: "SCMP_ARCH_AARCH64", subArchitectures: ["SCMP_ARCH_ARM"] },
  ];
  it.each<[string, object, Partial<SeccompHost>, string[]]>([
    ["none listed: the host's", {}, {}, ["X86_64"]],
    ["the host's first, each once", { architectures: ["SCMP_ARCH_X86", "SCMP_ARCH_X86_64", "SCMP_ARCH_X86"] }, {}, ["X86_64", "X86"]],
    ["the host's though not listed", { architectures: ["SCMP_ARCH_AARCH64"] }, {}, ["X86_64", "AARCH64"]],
    ["without what nobody knows", { architectures: ["SCMP_ARCH_NOPE", "SCMP_ARCH_ARM"] }, {}, ["X86_64", "ARM"]],
    ["those mapped for the host", { archMap }, {}, ["X86_64", "X86", "X32"]],
    ["those mapped for another host", { archMap }, { architecture: architecture("AARCH64") }, ["AARCH64", "ARM"]],
    ["none mapped for the host", { archMap }, { architecture: architecture("S390X") }, ["S390X"]],
    ["a map means nothing to other runtimes", { archMap }, { target: "oci" }, ["X86_64"]],
  ])("%s", (_, profile, other, want) => expect(covered(profile, other)).toEqual(want));

  it("are asked one by one, the host's unless told", () => {
    const filter = filterOf({ architectures: ["SCMP_ARCH_X86"], syscalls: [allow(["socket"])] });
    const x86 = filter.architectures[1];
    expect(linesOf(filter.verdict("socketcall", x86))).toEqual(["0 EQ 1 of 0xffffffff: allow", "errno 1"]);
    expect(linesOf(filter.verdict("socketcall"))).toEqual(["errno 1"]);
    expect([filter.architectures[0]?.highest, x86?.highest]).toEqual([41, 359]);
  });
});

describe("runc's own ENOSYS for calls above the highest number named", () => {
  const profile = (defaultAction: string, more: object = {}): CombinedFilter =>
    filterOf({
      defaultAction,
      syscalls: [{ names: ["statx"], action: "SCMP_ACT_LOG" }, allow(["mount"], { includes: { caps: ["CAP_A"] } })],
      ...more,
    });
  it.each<[string, object, string, boolean]>([
    ["SCMP_ACT_ERRNO", {}, "clone3", true],
    ["SCMP_ACT_ERRNO", {}, "statx", false],
    ["SCMP_ACT_ERRNO", {}, "read", false],
    ["SCMP_ACT_ERRNO", { defaultErrnoRet: 38 }, "clone3", false],
    ["SCMP_ACT_ERRNO", { defaultErrnoRet: 13 }, "clone3", true],
    ["SCMP_ACT_TRACE", { defaultErrnoRet: 38 }, "clone3", false],
    ["SCMP_ACT_KILL", {}, "clone3", true],
    ["SCMP_ACT_KILL_PROCESS", { defaultErrnoRet: 38 }, "clone3", true],
    ["SCMP_ACT_TRAP", {}, "clone3", true],
    ["SCMP_ACT_ALLOW", {}, "clone3", false],
    ["SCMP_ACT_LOG", { syscalls: [allow(["statx"])] }, "clone3", false],
    ["SCMP_ACT_ERRNO", {}, "socketcall", false],
    ["SCMP_ACT_ERRNO", { syscalls: [] }, "read", true],
  ])("%s %j: %s %s", (defaultAction, more, name, want) => {
    const filter = profile(defaultAction, more);
    expect(filter.isStubbed(name)).toBe(want);
    if (want) expect(linesOf(filter.verdict(name))).toEqual(["errno 38"]);
  });

  it("does not hide a call that another one carries", () => {
    const filter = filterOf({ syscalls: [allow(["send"])] }, { architecture: architecture("X86") });
    expect([filter.architectures[0]?.highest, filter.isStubbed("socketcall"), filter.isStubbed("read")]).toEqual([-1, false, true]);
  });
});

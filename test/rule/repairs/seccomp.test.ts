import { describe, expect, it } from "vitest";
import { rules } from "../../../rules/index.ts";
import { applyFixes } from "../../../src/fix/apply.ts";
import { lint } from "../../../src/lint.ts";
import { Source } from "../../../src/text/source.ts";

const path = "seccomp.json";

/** The profile after one round of the repairs that a rule offers: `undefined` when it offers none. */
async function repaired(id: string, text: string): Promise<string | undefined> {
  const { findings, failures } = await lint([{ source: new Source(path, text) }], {
    rules: rules.filter((rule) => rule.id === id),
    profile: "strict",
  });
  expect(failures).toEqual([]);
  expect(findings).not.toEqual([]);
  return findings.some(({ fix }) => fix?.edits?.length) ? applyFixes(path, text, findings) : undefined;
}

const errno = '"defaultAction": "SCMP_ACT_ERRNO"';
const allow = (...names: string[]): string => `{ "names": [${names.map((name) => `"${name}"`).join(", ")}], "action": "SCMP_ACT_ALLOW" }`;
const tested = (name: string, action: string, ...args: string[]): string =>
  `{ "names": ["${name}"], "action": "SCMP_ACT_${action}", "args": [${args.map((each) => `{ ${each} }`).join(", ")}] }`;
const profile = (head: string, ...entries: string[]): string => `{ ${head}, "syscalls": [${entries.join(", ")}] }`;
const is = (op: string, value: number, two?: number): string =>
  `"index": 0, "value": ${value}${two === undefined ? "" : `, "valueTwo": ${two}`}, "op": "SCMP_CMP_${op}"`;
const open = '"defaultAction": "SCMP_ACT_ALLOW"';
const noNamespaces = tested("clone", "ALLOW", is("MASKED_EQ", 2114060288, 0));

describe("seccomp profiles are repaired", () => {
  it.each<[rule: string, before: string, after: string | undefined]>([
    ["seccomp-default-deny", profile(open, allow("read")), undefined],
    ["seccomp-default-deny", "{}", undefined],
    ["no-unsafe-seccomp-action", `{ ${errno}, "defaultErrnoRet": 0 }`, `{ ${errno}, "defaultErrnoRet": 1 }`],
    [
      "no-unsafe-seccomp-action",
      profile(errno, '{ "names": ["mount"], "action": "SCMP_ACT_TRACE" }'),
      profile(errno, '{ "names": ["mount"], "action": "SCMP_ACT_ERRNO", "errnoRet": 38 }'),
    ],
    [
      "no-unsafe-seccomp-action",
      '{\r\n\t"defaultAction": "SCMP_ACT_KILL",\r\n\t"defaultErrnoRet": 1\r\n}\r\n',
      '{\r\n\t"defaultAction": "SCMP_ACT_KILL_PROCESS"\r\n}\r\n',
    ],
    ["no-unsafe-seccomp-action", profile(open, '{ "names": ["mount"], "action": "SCMP_ACT_LOG" }'), undefined],
    ["no-shadowed-seccomp-rule", profile(errno, allow("read", "clone"), noNamespaces), profile(errno, allow("read"), noNamespaces)],
    [
      "no-shadowed-seccomp-rule",
      profile(errno, '{ "names": ["mount"], "action": "SCMP_ACT_KILL_PROCESS" }', allow("mount", "read")),
      profile(errno, '{ "names": ["mount"], "action": "SCMP_ACT_KILL_PROCESS" }', allow("read")),
    ],
    [
      "no-shadowed-seccomp-rule",
      profile(errno, allow("read"), '{ "names": ["read"], "action": "SCMP_ACT_LOG" }'),
      profile(errno, allow("read")),
    ],
    // Where the default lets calls through, a rule that refuses some counts by itself.
    [
      "no-shadowed-seccomp-rule",
      profile(open, '{ "names": ["execve"], "action": "SCMP_ACT_LOG" }', tested("execve", "ERRNO", is("GT", 1))),
      profile(open, tested("execve", "ERRNO", is("GT", 1))),
    ],
    ["no-void-seccomp-condition", profile(errno, tested("clone", "ALLOW", is("MASKED_EQ", 268435456, 0))), profile(errno, noNamespaces)],
    [
      "no-void-seccomp-condition",
      profile(open, tested("unshare", "ERRNO", is("MASKED_EQ", 268435456, 0))),
      profile(open, tested("unshare", "ERRNO", is("MASKED_EQ", 268435456, 268435456))),
    ],
    [
      "no-void-seccomp-condition",
      profile(open, tested("unshare", "ERRNO", is("MASKED_EQ", 268566528, 268566528))),
      profile(
        open,
        tested("unshare", "ERRNO", is("MASKED_EQ", 131072, 131072)),
        tested("unshare", "ERRNO", is("MASKED_EQ", 268435456, 268435456)),
      ),
    ],
    [
      "no-void-seccomp-condition",
      profile(
        errno,
        tested("socket", "ALLOW", is("NE", 16)),
        tested("socket", "ALLOW", is("NE", 17)),
        tested("socket", "ALLOW", is("NE", 19)),
      ),
      profile(
        errno,
        tested("socket", "ALLOW", is("LT", 16)),
        tested("socket", "ALLOW", is("EQ", 18)),
        tested("socket", "ALLOW", is("GT", 19)),
      ),
    ],
    [
      "no-void-seccomp-condition",
      profile(errno, tested("socket", "ALLOW", is("NE", 2)), tested("socket", "ALLOW", is("NE", 99))),
      undefined,
    ],
    [
      "no-void-seccomp-condition",
      profile(errno, tested("read", "ALLOW", is("EQ", 1, 2))),
      profile(errno, tested("read", "ALLOW", is("EQ", 1))),
    ],
    ["no-void-seccomp-condition", profile(errno, tested("read", "ALLOW", is("GE", 0))), undefined],
    [
      "no-bypassable-condition",
      profile(errno, tested("socket", "ALLOW", is("EQ", 2))),
      profile(errno, tested("socket", "ALLOW", is("MASKED_EQ", 4294967295, 2))),
    ],
    [
      "no-bypassable-condition",
      profile(open, tested("socket", "ERRNO", is("LT", 16)), tested("socket", "KILL", is("LT", 3))),
      profile(open, tested("socket", "ERRNO", is("MASKED_EQ", 4294967280, 0)), tested("socket", "KILL", is("LT", 3))),
    ],
    [
      "no-bypassable-condition",
      profile(open, tested("fchmod", "ERRNO", '"index": 1, "value": 2048, "op": "SCMP_CMP_EQ"')),
      profile(open, tested("fchmod", "ERRNO", '"index": 1, "value": 65535, "valueTwo": 2048, "op": "SCMP_CMP_MASKED_EQ"')),
    ],
    ["no-bypassable-condition", profile(errno, tested("socket", "ALLOW", is("NE", 5))), undefined],
    ["no-bypassable-condition", profile(errno, tested("openat", "ALLOW", '"index": 1, "value": 5, "op": "SCMP_CMP_EQ"')), undefined],
    [
      "no-escape-syscall",
      profile(errno, allow("read", "clone", "clone3", "mount"), allow("mount")),
      profile(errno, allow("read"), noNamespaces, '{ "names": ["clone3"], "action": "SCMP_ACT_ERRNO", "errnoRet": 38 }'),
    ],
    [
      "no-escape-syscall",
      '{\n  "defaultAction": "SCMP_ACT_ERRNO",\n  "defaultErrnoRet": 38,\n  "syscalls": [\n    {\n      "names": [\n        "bpf",\n        "read"\n      ],\n      "action": "SCMP_ACT_ALLOW"\n    }\n  ]\n}\n',
      '{\n  "defaultAction": "SCMP_ACT_ERRNO",\n  "defaultErrnoRet": 38,\n  "syscalls": [\n    {\n      "names": [\n        "read"\n      ],\n      "action": "SCMP_ACT_ALLOW"\n    }\n  ]\n}\n',
    ],
    [
      "no-escape-syscall",
      profile(errno, tested("ioctl", "ALLOW", '"index": 1, "value": 21522, "op": "SCMP_CMP_EQ"'), allow("read")),
      profile(errno, allow("read")),
    ],
    ["no-broader-seccomp", profile(errno, allow("swapon", "read"), allow("swapon")), profile(errno, allow("read"))],
    [
      "seccomp-socket-families",
      profile(errno, allow("socket")),
      profile(errno, '{ "names": ["socket"], "action": "SCMP_ACT_ALLOW", "args": [{ "index": 0, "value": 38, "op": "SCMP_CMP_LT" }] }'),
    ],
    [
      "seccomp-socket-families",
      profile(errno, tested("socket", "ALLOW", '"index": 1, "value": 1, "op": "SCMP_CMP_EQ"')),
      profile(errno, tested("socket", "ALLOW", '"index": 1, "value": 1, "op": "SCMP_CMP_EQ"', is("LT", 38))),
    ],
    [
      "seccomp-socket-families",
      profile(`${errno}, "architectures": ["SCMP_ARCH_X86_64", "SCMP_ARCH_X86"]`, allow("socket", "chown32")),
      profile(`${errno}, "architectures": ["SCMP_ARCH_X86_64"]`, tested("socket", "ALLOW", is("LT", 38))),
    ],
    [
      "no-syscall-bypass",
      profile(open, '{ "names": ["mkdir"], "action": "SCMP_ACT_ERRNO" }'),
      profile(open, '{ "names": ["mkdir", "mkdirat"], "action": "SCMP_ACT_ERRNO" }'),
    ],
    // Programs are loaded by openat.
    ["no-syscall-bypass", profile(open, '{ "names": ["open"], "action": "SCMP_ACT_ERRNO" }'), undefined],
    ["valid-seccomp", profile('"defaultAction": "ERRNO"', allow("read", "")), profile(errno, allow("read"))],
    [
      "valid-seccomp",
      profile(errno, tested("read", "ALLOW", '"index": "0x1", "value": "2", "op": "eq"')),
      profile(errno, tested("read", "ALLOW", '"index": 1, "value": 2, "op": "SCMP_CMP_EQ"')),
    ],
    ["valid-seccomp", `{ ${errno}, "defaultErrnoRet": "ENOSYS" }`, `{ ${errno}, "defaultErrnoRet": 38 }`],
    [
      "valid-seccomp",
      `{ ${errno}, "architectures": ["SCMP_ARCH_NATIVE", "aarch64"] }`,
      `{ ${errno}, "architectures": ["SCMP_ARCH_AARCH64"] }`,
    ],
    [
      "valid-seccomp",
      `{ ${errno}, "architectures": ["SCMP_ARCH_X86"], "archMap": [{ "architecture": "SCMP_ARCH_X86_64", "subArchitectures": ["SCMP_ARCH_X86"] }] }`,
      `{ ${errno}, "archMap": [{ "architecture": "SCMP_ARCH_X86_64", "subArchitectures": ["SCMP_ARCH_X86"] }] }`,
    ],
    [
      "valid-seccomp",
      profile(errno, '{ "name": "write", "names": ["read"], "action": "SCMP_ACT_ALLOW", "includes": { "minKernel": "4.8.0" } }'),
      profile(errno, '{ "names": ["read", "write"], "action": "SCMP_ACT_ALLOW", "includes": { "minKernel": "4.8" } }'),
    ],
    [
      "valid-seccomp",
      '{ defaultAction: "SCMP_ACT_ERRNO", "defaultErrnoRet": 0x26 }',
      '{ "defaultAction": "SCMP_ACT_ERRNO", "defaultErrnoRet": 38 }',
    ],
    ["valid-seccomp", `{ ${errno}, // why\n "_comment": "x" }`, undefined],
    ["no-ignored-seccomp-key", `{ ${errno}, "syscall": [] }`, `{ ${errno}, "syscalls": [] }`],
    ["no-ignored-seccomp-key", '{ "defaultaction": "SCMP_ACT_ERRNO" }', '{ "defaultAction": "SCMP_ACT_ERRNO" }'],
    ["no-ignored-seccomp-key", `{ "defaultAction": "SCMP_ACT_LOG", ${errno} }`, `{ ${errno} }`],
    [
      "no-ignored-seccomp-key",
      profile(
        errno,
        '{ "names": ["mount"], "action": "SCMP_ACT_ERRNO", "errno": "ENOSYS" }',
        '{ "names": ["bpf"], "action": "SCMP_ACT_ERRNO", "errno": "EACCES", "errnoRet": 1 }',
      ),
      profile(
        errno,
        '{ "names": ["mount"], "action": "SCMP_ACT_ERRNO", "errnoRet": 38 }',
        '{ "names": ["bpf"], "action": "SCMP_ACT_ERRNO", "errnoRet": 1 }',
      ),
    ],
    ["no-unknown-syscall", profile(errno, allow("read", "pread", "pread64", "nonsense")), profile(errno, allow("read", "pread64"))],
    // What the default profile refuses is nobody's spelling mistake.
    ["no-unknown-syscall", profile(errno, allow("read", "MOUNT")), profile(errno, allow("read"))],
    [
      "no-unknown-syscall",
      profile(open, '{ "names": ["MOUNT"], "action": "SCMP_ACT_ERRNO" }'),
      profile(open, '{ "names": ["mount"], "action": "SCMP_ACT_ERRNO" }'),
    ],
    ["no-dead-seccomp-entry", profile(errno, allow("read", "read"), allow("read")), profile(errno, allow("read"))],
    // Nobody says that it runs on one architecture alone.
    ["no-dead-seccomp-entry", profile(errno, allow("chown32")), undefined],
    [
      "seccomp-architectures",
      `{ ${errno}, "architectures": ["SCMP_ARCH_X86_64", "SCMP_ARCH_X32", "SCMP_ARCH_X86", "SCMP_ARCH_AARCH64"] }`,
      `{ ${errno}, "architectures": ["SCMP_ARCH_X86_64", "SCMP_ARCH_AARCH64"] }`,
    ],
    [
      "seccomp-errno-enosys",
      profile('"defaultAction": "SCMP_ACT_KILL_PROCESS"', allow("clone", "cachestat")),
      profile(`${errno}, "defaultErrnoRet": 38`, allow("clone", "cachestat")),
    ],
    [
      "seccomp-allows-start",
      profile(open, '{ "names": ["futex"], "action": "SCMP_ACT_ERRNO" }', allow("read")),
      profile(open, allow("read")),
    ],
    // A condition that is in the way is for a person to change.
    [
      "seccomp-allows-start",
      profile(open, tested("arch_prctl", "ERRNO", is("EQ", 4098)), '{ "names": ["futex"], "action": "SCMP_ACT_ERRNO" }'),
      undefined,
    ],
  ])("%s: %s", async (rule, before, after) => {
    expect(await repaired(rule, before)).toBe(after);
    if (after !== undefined) JSON.parse(after);
  });

  it("so that containers start where nothing was allowed, and s390 counts its arguments otherwise", async () => {
    const text = profile(
      `${errno}, "archMap": [{ "architecture": "SCMP_ARCH_X86_64" }, { "architecture": "SCMP_ARCH_S390X" }]`,
      allow("read"),
    );
    const starting = (await repaired("seccomp-allows-start", text)) as string;
    const whole = (await repaired("seccomp-runtime-baseline", starting)) as string;
    const { syscalls } = JSON.parse(whole) as { syscalls: { names: string[]; includes?: object; excludes?: object }[] };
    expect(syscalls[0]?.names).toEqual(expect.arrayContaining(["read", "execve", "futex", "openat", "mmap", "wait4", "statx"]));
    expect(syscalls[0]?.names).not.toContain("clone");
    expect(new Set(syscalls[0]?.names).size).toBe(syscalls[0]?.names.length);
    expect(syscalls.slice(1).map(({ names, includes, excludes }) => ({ names, includes, excludes }))).toEqual([
      { names: ["clone"], includes: undefined, excludes: { arches: ["s390", "s390x"] } },
      { names: ["clone"], includes: { arches: ["s390", "s390x"] }, excludes: undefined },
    ]);
    const { findings } = await lint([{ source: new Source(path, whole) }], { rules, profile: "recommended" });
    expect(findings.map(({ rule }) => rule)).not.toEqual(expect.arrayContaining(["seccomp-allows-start"]));
  });
});

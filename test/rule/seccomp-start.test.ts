import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rules } from "../../rules/index.ts";
import { readSeccomp } from "../../src/frontends/seccomp/document.ts";
import {
  bashStep,
  busyboxStep,
  dashStep,
  earlyStep,
  libraryStep,
  loadStep,
  programStep,
  runtimeStep,
  type Step,
  shellStep,
  startArguments,
  toolsStep,
} from "../../src/knowledge/startup-calls.ts";
import { syscallNames, syscallNumber } from "../../src/knowledge/syscalls.ts";
import { lint } from "../../src/lint.ts";
import { unmetCalls } from "../../src/rule.ts";
import { Source } from "../../src/text/source.ts";
import { said } from "./said.ts";

const steps = { runtimeStep, earlyStep, programStep, libraryStep, loadStep, shellStep, dashStep, bashStep, toolsStep, busyboxStep };
const everything = [...new Set(Object.values(steps).flatMap(({ needs, calls }) => [...needs, ...calls]))];

/** Numbered above all others: below it, runc does not answer ENOSYS by itself. */
const last = "mseal";
/** What programs of other architectures, and C libraries of tomorrow, call instead. */
const modern = ["dup3", "faccessat", "faccessat2", "ppoll", "readlinkat"];

type Entry = Record<string, unknown>;
const without = (...names: string[]): string[] => everything.filter((name) => !names.includes(name));
const allow = (...names: string[]): Entry => ({ names, action: "SCMP_ACT_ALLOW" });
const answer = (action: string, names: string[], more: Entry = {}): Entry => ({ names, action: `SCMP_ACT_${action}`, ...more });
const when = (index: number, op: string, value: number, valueTwo = 0): Entry => ({
  args: [{ index, op: `SCMP_CMP_${op}`, value, valueTwo }],
});
const profile = (action: string, syscalls: Entry[], more: Entry = {}): string =>
  JSON.stringify({ defaultAction: `SCMP_ACT_${action}`, ...more, syscalls });

/** What a step lacks under a profile. */
function lacking(step: Step, text: string): string[] {
  const document = readSeccomp(new Source("seccomp.json", text), "docker");
  const filter = document.filter();
  return filter ? unmetCalls(document, filter, step).map(({ name, kills }) => (kills ? `${name}!` : name)) : ["no filter"];
}

const severities = async (id: string, text: string): Promise<string[]> =>
  (await said(id, { "seccomp.json": text })).map((each) => each.split(" ")[0] as string);

describe("the calls a container starts with", () => {
  it.each(Object.entries(steps).flatMap(([name, step]) => step.needs.map((call) => [name, call, step] as const)))(
    "%s needs %s, whoever refuses it",
    (_, call, step) => {
      const others = step.instead?.[call] ?? [];
      const rest = without(call, ...others);
      const refused = [call, ...others];
      for (const text of [
        profile("ERRNO", [allow(...rest)]),
        profile("ERRNO", [allow(...rest)], { defaultErrnoRet: 38 }),
        profile("TRACE", [allow(...rest)]),
        profile("ALLOW", [answer("ERRNO", refused, { errnoRet: 38 })]),
        profile("LOG", [answer("TRACE", refused)]),
        profile("ERRNO", [allow(...everything), answer("ERRNO", refused, { errnoRet: 13 })].reverse()),
      ])
        expect(lacking(step, text)).toContain(call);
      for (const kill of ["KILL", "KILL_THREAD", "KILL_PROCESS", "TRAP"])
        expect(lacking(step, profile(kill, [allow(...rest, last)]))).toContain(`${call}!`);
      expect(lacking(step, profile("ERRNO", [allow(...everything)]))).toEqual([]);
    },
  );

  it.each(Object.entries(steps).flatMap(([name, step]) => step.calls.map((call) => [name, call, step] as const)))(
    "%s does without %s, unless it is killed for it",
    (_, call, step) => {
      const rest = without(call);
      expect(lacking(step, profile("ERRNO", [allow(...rest)]))).toEqual([]);
      expect(lacking(step, profile("TRACE", [allow(...rest)]))).toEqual([]);
      expect(lacking(step, profile("KILL_PROCESS", [allow(...rest, last)]))).toEqual([`${call}!`]);
      expect(lacking(step, profile("ALLOW", [answer("TRAP", [call])]))).toEqual([`${call}!`]);
      expect(lacking(step, profile("ALLOW", [answer("ERRNO", [call])]))).toEqual([]);
    },
  );

  it.each<[string, Step, string, string[]]>([
    ["a test that always holds", shellStep, profile("ALLOW", [answer("KILL_PROCESS", ["wait4"], when(0, "GE", 0))]), ["wait4!"]],
    ["a test that never holds", shellStep, profile("ALLOW", [answer("KILL_PROCESS", ["wait4"], when(0, "LT", 0))]), []],
    ["a refusal of standard output", shellStep, profile("ALLOW", [answer("TRAP", ["dup2"], when(1, "LE", 2))]), ["dup2!"]],
    ["a refusal of other descriptors", shellStep, profile("ALLOW", [answer("TRAP", ["dup2"], when(1, "GT", 2))]), []],
    ["a request of ls", toolsStep, profile("ALLOW", [answer("TRAP", ["ioctl"], when(1, "NE", 0x5412))]), ["ioctl!"]],
    ["what is logged is carried out", runtimeStep, profile("LOG", []), []],
    ["what a listener decides may be", runtimeStep, profile("ALLOW", [answer("NOTIFY", ["openat"])], { listenerPath: "/run/l.sock" }), []],
    ["what reports success does not fail", earlyStep, profile("ALLOW", [answer("ERRNO", ["setuid"], { errnoRet: 0 })]), []],
    ["exit does what exit_group does", programStep, profile("ERRNO", [allow(...without("exit_group"), "exit")]), []],
    [
      "but not for a program that is killed",
      programStep,
      profile("KILL_PROCESS", [allow(...without("exit_group"), "exit")]),
      ["exit_group!"],
    ],
    ["fcntl does what openat2 does", runtimeStep, profile("ERRNO", [allow(...without("openat2"))]), []],
    ["waitid is not wait4", shellStep, profile("ERRNO", [allow(...without("wait4"), "waitid")]), ["wait4"]],
    ["pipe is not pipe2", shellStep, profile("ERRNO", [allow(...without("pipe2"), "pipe")]), ["pipe2"]],
    ["dup3 is not dup2", shellStep, profile("ERRNO", [allow(...without("dup2"), "dup3")]), ["dup2"]],
    ["vfork is not clone", shellStep, profile("ERRNO", [allow(...without("clone"), "vfork", "fork", "clone3")]), ["clone"]],
    ["clone is not vfork", dashStep, profile("ERRNO", [allow(...without("vfork"), "fork")]), ["vfork"]],
    ["open is not openat", loadStep, profile("ERRNO", [allow(...without("openat"), "open")]), ["openat"]],
    ["stat is not newfstatat", loadStep, profile("ERRNO", [allow(...without("newfstatat"), "stat", "statx")]), ["newfstatat"]],
    ["getdents is not getdents64", runtimeStep, profile("ERRNO", [allow(...without("getdents64"), "getdents")]), ["getdents64"]],
    [
      "a condition that leaves out what shells do",
      shellStep,
      profile("ERRNO", [allow(...without("clone")), { ...allow("clone"), ...when(0, "EQ", 0x10000000) }]),
      ["clone"],
    ],
    [
      "a condition that is Docker's",
      shellStep,
      profile("ERRNO", [allow(...without("clone")), { ...allow("clone"), ...when(0, "MASKED_EQ", 0x7e020000) }]),
      [],
    ],
    [
      "a refusal of what shells do",
      shellStep,
      profile("ALLOW", [answer("KILL_PROCESS", ["clone"], when(0, "MASKED_EQ", 17, 17))]),
      ["clone!"],
    ],
    [
      "a refusal of something else",
      shellStep,
      profile("ALLOW", [answer("ERRNO", ["clone"], when(0, "MASKED_EQ", 0x10000000, 0x10000000))]),
      [],
    ],
    [
      "a condition nobody knows to hold",
      runtimeStep,
      profile("ERRNO", [allow(...without("write")), { ...allow("write"), ...when(0, "LE", 2) }]),
      [],
    ],
    [
      "a condition that keeps code from being mapped",
      loadStep,
      profile("ALLOW", [answer("ERRNO", ["mmap"], when(2, "MASKED_EQ", 4, 4))]),
      ["mmap"],
    ],
    [
      "one of two waits",
      runtimeStep,
      profile("ERRNO", [allow(...without("futex")), { ...allow("futex"), ...when(1, "EQ", 128) }]),
      ["futex"],
    ],
    [
      "capabilities kept, and not dropped",
      earlyStep,
      profile("ERRNO", [allow(...without("prctl")), { ...allow("prctl"), ...when(0, "EQ", 8) }]),
      ["prctl"],
    ],
  ])("%s", (_, step, text, expected) => {
    expect(lacking(step, text)).toEqual(expected);
  });

  it("more allowed is never less that works", () => {
    fc.assert(
      fc.property(
        fc.subarray(everything),
        fc.constantFrom(...everything),
        fc.constantFrom("ERRNO", "TRACE", "TRAP", "KILL_PROCESS"),
        fc.constantFrom(...Object.values(steps)),
        (names, more, action, step) => {
          const few = lacking(step, profile(action, [allow(...names, "exit", last)]));
          const many = lacking(step, profile(action, [allow(...names, "exit", last, more)]));
          expect(few).toEqual(expect.arrayContaining(many));
        },
      ),
      { numRuns: 150 },
    );
  });

  it("it does not matter who decides", () => {
    fc.assert(
      fc.property(fc.subarray(everything), fc.constantFrom("ERRNO", "TRACE", "TRAP", "KILL_PROCESS"), (names, action) => {
        const allowed = without(...names);
        for (const step of Object.values(steps)) {
          const byDefault = lacking(step, profile(action, [allow(...allowed, last, "exit")]));
          const byRule = lacking(step, profile("ALLOW", [answer(action, names)]));
          expect(byRule).toEqual(byDefault);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("on other architectures", () => {
  const on = (...architectures: string[]): Entry => ({ architectures: architectures.map((each) => `SCMP_ARCH_${each}`) });
  const arm = without("access", "arch_prctl", "dup2", "getpgrp", "poll", "readlink", "vfork").concat(
    "faccessat",
    "dup3",
    "getpgid",
    "ppoll",
    "readlinkat",
  );
  it.each<[string, string, Entry, string[], string[]]>([
    ["arm64 has its own names", "ERRNO", on("AARCH64"), arm, []],
    ["arm64 has no dup2", "ERRNO", on("AARCH64"), without(), ["dup3", "ppoll"]],
    ["a kill on arm64", "KILL_PROCESS", on("AARCH64"), without(), ["dup3!", "faccessat!", "getpgid!", "ppoll!", "readlinkat!"]],
  ])("%s", (_, action, more, names, expected) => {
    const text = profile(action, [allow(...names)], more);
    const found = Object.values(steps).flatMap((step) => lacking(step, text));
    expect([...new Set(found)].sort()).toEqual(expected);
  });

  it("32 bits have wider names", () => {
    const text = profile("ERRNO", [allow(...everything)], on("ARM"));
    const found = Object.values(steps).flatMap((step) => lacking(step, text));
    expect(found).toEqual(
      expect.arrayContaining(["setuid32", "setgid32", "setgroups32", "fcntl64", "fstat64", "fstatfs64", "mmap2", "fstatat64"]),
    );
    expect(found).not.toContain("setuid");
  });

  it("a profile for two is judged on both", async () => {
    const only = (name: string): Entry[] => [allow(...without(name), ...modern), { ...allow(name), includes: { arches: ["amd64"] } }];
    const files = (more: Entry): string => profile("ERRNO", only("wait4"), more);
    expect(await severities("seccomp-runtime-baseline", files(on("X86_64", "AARCH64")))).toEqual(["medium"]);
    expect(await severities("seccomp-runtime-baseline", files(on("X86_64")))).toEqual([]);
    expect(await severities("seccomp-allows-start", files(on("X86_64", "AARCH64")))).toEqual([]);
    const gated = only("openat");
    expect(await severities("seccomp-allows-start", profile("ERRNO", gated, on("X86_64", "AARCH64")))).toEqual(["high"]);
    expect(await severities("seccomp-allows-start", profile("ERRNO", gated, on("X86_64")))).toEqual([]);
  });
});

describe("what is said", () => {
  it.each<[string, string, string[], string]>([
    ["a call every runtime needs", "seccomp-allows-start", ['high "SCMP_ACT_ERRNO"'], profile("ERRNO", [allow(...without("write"))])],
    ["a call newer ones need", "seccomp-allows-start", ['high "SCMP_ACT_ERRNO"'], profile("ERRNO", [allow(...without("statx"))])],
    ["a call for becoming the user", "seccomp-allows-start", ['medium "SCMP_ACT_ERRNO"'], profile("ERRNO", [allow(...without("setuid"))])],
    ["a rule for one", "seccomp-allows-start", ['medium "chdir"'], profile("ALLOW", [answer("ERRNO", ["mount", "chdir"])])],
    ["a rule for one of each kind", "seccomp-allows-start", ['high "futex"'], profile("ALLOW", [answer("ERRNO", ["chdir", "futex"])])],
    ["nothing of it", "seccomp-allows-start", [], profile("ALLOW", [answer("ERRNO", ["mount", "epoll_ctl", "brk"])])],
    ["a killed call", "seccomp-allows-start", ['medium "epoll_ctl"'], profile("ALLOW", [answer("KILL_PROCESS", ["mount", "epoll_ctl"])])],
    ["loading a program", "seccomp-runtime-baseline", ['high "pread64"'], profile("ALLOW", [answer("ERRNO", ["pread64"])])],
    ["what the C library is killed for", "seccomp-runtime-baseline", ['high "SCMP_ACT_TRAP"'], profile("TRAP", [allow(...without("brk"))])],
    ["what it does without", "seccomp-runtime-baseline", [], profile("ERRNO", [allow(...without("brk", "rseq", "getrandom"), ...modern)])],
    ["waiting", "seccomp-runtime-baseline", ['medium "SCMP_ACT_ERRNO"'], profile("ERRNO", [allow(...without("wait4"), "waitid")])],
    ["waiting, refused on purpose", "seccomp-runtime-baseline", [], profile("ALLOW", [answer("ERRNO", ["wait4", "clone", "vfork"])])],
    [
      "waiting, by a condition",
      "seccomp-runtime-baseline",
      ['medium "wait4"'],
      profile("ALLOW", [answer("ERRNO", ["wait4"], when(0, "GE", 0))]),
    ],
    ["dash alone", "seccomp-runtime-baseline", ['low "SCMP_ACT_ERRNO"'], profile("ERRNO", [allow(...without("vfork"), ...modern)])],
    ["bash alone", "seccomp-runtime-baseline", ['low "SCMP_ACT_TRAP"'], profile("TRAP", [allow(...without("lseek"))])],
    ["all that is asked for", "seccomp-runtime-baseline", [], profile("KILL_PROCESS", [allow(...everything, ...modern)])],
  ])("%s", async (_, id, expected, text) => {
    expect(await said(id, { "seccomp.json": text })).toEqual(expected);
  });
});

describe("the words", () => {
  const message = async (id: string, text: string): Promise<string | undefined> =>
    (await lint([{ source: new Source("seccomp.json", text) }], { rules: rules.filter((rule) => rule.id === id), profile: "strict" }))
      .findings[0]?.message;
  const empty = profile("ERRNO", [allow("getuid")], { architectures: ["SCMP_ARCH_X86_64"] });
  it.each<[string, string, string, string]>([
    [
      "a call of newer releases",
      "seccomp-allows-start",
      profile("ERRNO", [allow(...without("statx"))]),
      "runc cannot start a container under this profile on x86_64 since its releases 1.2.8, 1.3.3 and 1.4: starting and ending one needs `statx`. Allow it",
    ],
    [
      "the call that programs end by",
      "seccomp-allows-start",
      profile("ERRNO", [allow(...without("exit_group"))]),
      "no program ends properly under this profile on x86_64: ending one needs `exit_group`. Allow it",
    ],
    [
      "calls of programs, and of becoming the user",
      "seccomp-allows-start",
      profile("ERRNO", [allow(...without("exit_group", "arch_prctl", "setuid"))]),
      "no program runs under this profile on x86_64: beginning and ending one needs `arch_prctl` and `exit_group`, and starting one without no-new-privileges `setuid`. Allow them",
    ],
    [
      "calls of becoming the user",
      "seccomp-allows-start",
      profile("ALLOW", [answer("ERRNO", ["setuid", "chdir"])]),
      "runc starts a container under this profile on x86_64 only with no-new-privileges: without it, starting one also needs `chdir` and `setuid`. Allow them",
    ],
    [
      "many calls",
      "seccomp-allows-start",
      empty,
      "runc cannot start a container under this profile on x86_64: starting and ending one needs `close`, `execve`, `fstat`, `fstatfs` and 8 more, and without no-new-privileges also `capget`, `capset`, `chdir`, `getcwd` and 8 more. Allow the calls that `seaworthy explain seccomp-allows-start` lists",
    ],
    [
      "many calls of 32 bits",
      "seccomp-allows-start",
      profile("ERRNO", [allow("getuid")], { architectures: ["SCMP_ARCH_ARM"] }),
      "runc cannot start a container under this profile on arm: starting and ending one needs `close`, `execve`, `fstat64`, `fstatfs64` and 7 more, and without no-new-privileges also `capget`, `capset`, `chdir`, `getcwd` and 8 more. Docker's default profile allows them all",
    ],
    [
      "a few calls of programs",
      "seccomp-runtime-baseline",
      profile("ERRNO", [allow(...without("wait4", "vfork"), ...modern)]),
      "a shell does not run programs and pipes without `wait4`; dash, the sh of Debian and Ubuntu, runs no program without `vfork`. Allow them, or refuse unwanted calls with a rule that names them",
    ],
    [
      "many calls of programs",
      "seccomp-runtime-baseline",
      empty,
      "no dynamic program loads without `close`, `mmap`, `newfstatat`, `openat` and 2 more; 11 more are needed by the C library, shells, dash and busybox. Allow the calls that `seaworthy explain seccomp-runtime-baseline` lists",
    ],
    [
      "old calls",
      "seccomp-runtime-baseline",
      profile("ERRNO", [allow(...everything, "chmod", "listen")], { architectures: ["SCMP_ARCH_X86_64"] }),
      "current C libraries call `fchmodat`, `dup3`, `ppoll` and `readlinkat` in place of `chmod`, `dup2`, `poll` and `readlink`, which are allowed; servers also need `getsockopt`, `setsockopt` and `getsockname`. Allow them",
    ],
  ])("%s", async (_, id, text, expected) => {
    expect(await message(id, text)).toBe(expected);
  });

  it.each(rules.filter(({ id }) => id === "seccomp-allows-start" || id === "seccomp-runtime-baseline"))(
    "what the page of $id lists is enough, whatever the answer to the rest",
    async (rule) => {
      const good = rule.examples?.[0]?.good as string;
      for (const action of ["ERRNO", "TRACE", "TRAP", "KILL_PROCESS"])
        for (const machine of ["X86_64", "AARCH64"])
          expect(
            await message(
              rule.id,
              JSON.stringify({ ...JSON.parse(good), defaultAction: `SCMP_ACT_${action}`, architectures: [`SCMP_ARCH_${machine}`] }),
            ),
          ).toBeUndefined();
    },
  );
});

it("every call of the tables exists", () => {
  for (const name of [...everything, ...Object.keys(startArguments)]) {
    expect(syscallNames).toContain(name);
    expect(syscallNumber(name, "x86_64")).toBeDefined();
  }
});

import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Calls } from "../../../src/frontends/seccomp/calls.ts";
import { escapeCalls } from "../../../src/knowledge/escape-calls.ts";

// It remembers what it was asked.
let calls: Calls;
beforeEach(async () => {
  vi.resetModules();
  ({ calls } = await import("../../../src/frontends/seccomp/calls.ts"));
});

describe("the name that was meant", () => {
  it.each([
    ["pread", "pread64"],
    ["pwrite", "pwrite64"],
    ["_exit", "exit"],
    ["procexit", "exit"],
    ["readdirent", "getdents64"],
    ["fadvise", "fadvise64"],
    ["posix_fadvise", "fadvise64"],
    ["newstat", "stat"],
    ["newlstat", "lstat"],
    ["newfstat", "fstat"],
    ["newuname", "uname"],
    ["llseek", "_llseek"],
    ["prlimit", "prlimit64"],
    ["sigaction", "sigaction"],
    ["sys_sigaction", "sigaction"],
    ["getrusage64", "getrusage"],
    ["statat", "newfstatat"],
    ["fstatat", "newfstatat"],
    ["fstatat64", "fstatat64"],
    ["OPENAT", "openat"],
    [" read\t", "read"],
    ["sys_read", "read"],
    ["__NR_read", "read"],
    ["__x64_sys_read", "read"],
    ["SYS_PREAD", "pread64"],
    ["sys_sys_read", undefined],
    ["x__nr_read", undefined],
    ["opeant", "openat"],
    ["reed", undefined],
    ["getrandm", "getrandom"],
    ["fnordcall", undefined],
    ["constructor", undefined],
    ["", undefined],
  ])("by %j: %s", (name, meant) => expect(calls.meant(name)).toBe(meant));

  it("is never one that breaks out by mere likeness", () => {
    for (const name of escapeCalls.keys()) expect(escapeCalls.has(calls.meant(`${name.slice(0, -1)}q${name.slice(-1)}`) ?? "")).toBe(false);
    expect(calls.meant("SYS_MOUNT")).toBe("mount");
  });

  it("is never one that does nothing on any kernel", () => {
    expect(calls.meant("create_moduel")).not.toBe("create_module");
    expect(calls.meant("nfsservctrl")).not.toBe("nfsservctl");
  });

  it("is guessed for so many names only, and those are remembered", () => {
    for (let at = 0; at < 500; at += 1) calls.meant(`zzz${at}`);
    expect(calls.meant("getrandm")).toBe("getrandom");
    expect(calls.meant("openatt")).toBeUndefined();
    expect(calls.meant("getrandm")).toBe("getrandom");
  });
});

describe("what is known of calls", () => {
  it("says which there are, with which number, since when, and which do nothing", () => {
    expect([calls.isKnown("read"), calls.isKnown("fnord"), calls.names.includes("read")]).toEqual([true, false, true]);
    expect([calls.number("read", "x86_64"), calls.number("open", "aarch64")]).toEqual([0, undefined]);
    expect([calls.release("fchmodat2"), calls.release("read")]).toEqual(["2.5.5", undefined]);
    expect([calls.obsolete("afs_syscall"), calls.obsolete("bdflush"), calls.obsolete("read")]).toEqual([
      ...["no kernel implements it", "Linux 5.15 removed it", undefined],
    ]);
  });

  it.each<[string, number, number]>([
    ["socket", 0, 32],
    ["open", 2, 16],
    ["open", 0, 64],
    ["socket", 3, 64],
    ["read", 0, 64],
    ["constructor", 0, 64],
  ])("the kernel reads of %s, argument %i, %i bits", (name, argument, bits) => expect(calls.bits(name, argument)).toBe(bits));

  it.each<[string, number, boolean]>([
    ["openat", 1, true],
    ["openat", 0, false],
    ["clone3", 0, true],
    ["ioctl", 2, true],
    ["ioctl", 1, false],
    ["read", 2, false],
    ["constructor", 0, false],
  ])("a pointer is %s's argument %i: %s", (name, argument, want) => expect(calls.isPointer(name, argument)).toBe(want));
});

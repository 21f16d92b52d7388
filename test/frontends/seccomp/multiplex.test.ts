import { describe, expect, it } from "vitest";
import { multiplexed } from "../../../src/frontends/seccomp/multiplex.ts";
import { architecture, filterOf, linesOf } from "./combined.ts";

/** What a profile that allows a call lets through on 32-bit x86, where one call carries many. */
const through = (name: string, args: readonly object[] = [], arch = "X86"): Record<string, string[]> => {
  const filter = filterOf({ syscalls: [{ names: [name], action: "SCMP_ACT_ALLOW", args }] }, { architecture: architecture(arch) });
  return Object.fromEntries([...(filter.architectures[0]?.verdicts ?? [])].map(([call, verdict]) => [call, linesOf(verdict).slice(0, -1)]));
};

describe("calls that others carry by number", () => {
  // SYS_* of the kernel's linux/net.h, and the calls of linux/ipc.h.
  const net =
    "socket bind connect listen accept getsockname getpeername socketpair send recv sendto recvfrom shutdown setsockopt getsockopt sendmsg recvmsg accept4 recvmmsg sendmmsg";
  it.each(net.split(" ").map((name, at): [string, number] => [name, at + 1]))("%s is number %i of socketcall", (name, number) => {
    expect(through(name)["socketcall"]).toEqual([`0 EQ ${number} of 0xffffffff: allow`]);
    expect(multiplexed(name)).toEqual({ through: "socketcall", call: number });
  });

  it.each<[string, number]>([
    ...Object.entries({ semop: 1, semget: 2, semctl: 3, semtimedop: 4, msgsnd: 11, msgrcv: 12, msgget: 13, msgctl: 14 }),
    ...Object.entries({ shmat: 21, shmdt: 22, shmget: 23, shmctl: 24 }),
  ])("%s is number %i of ipc", (name, number) => {
    expect(through(name)["ipc"]).toEqual([`0 EQ ${number} of 0xffffffff: allow`]);
    expect(multiplexed(name)).toEqual({ through: "ipc", call: number });
  });

  it.each(["read", "socketcall", "ipc"])("%s goes by itself", (name) => {
    expect(Object.keys(through(name))).toEqual([name]);
    expect(multiplexed(name)).toBeUndefined();
  });

  it("conditions on the first argument are lost: there the number stands", () => {
    const args = [
      { index: 0, op: "SCMP_CMP_EQ", value: 2 },
      { index: 1, op: "SCMP_CMP_EQ", value: 5 },
    ];
    expect(through("socket", args)).toEqual({
      socketcall: ["0 EQ 1 of 0xffffffff and 1 EQ 5 of 0xffffffff: allow"],
      socket: ["0 EQ 2 of 0xffffffff and 1 EQ 5 of 0xffffffff: allow"],
    });
  });

  it("are only themselves where nothing carries them", () => expect(Object.keys(through("socket", [], "X86_64"))).toEqual(["socket"]));
});

/** Calls that `socketcall` and `ipc` reach by number on some architectures: include/uapi/linux/net.h and ipc.h. */
const socketcalls =
  "socket bind connect listen accept getsockname getpeername socketpair send recv sendto recvfrom shutdown setsockopt getsockopt sendmsg recvmsg accept4 recvmmsg sendmmsg".split(
    " ",
  );

const ipc: Readonly<Record<string, number>> = {
  semop: 1,
  semget: 2,
  semctl: 3,
  semtimedop: 4,
  msgsnd: 11,
  msgrcv: 12,
  msgget: 13,
  msgctl: 14,
  shmat: 21,
  shmdt: 22,
  shmget: 23,
  shmctl: 24,
};

/** The call that carries another one, and the number it is carried under. */
export function multiplexed(name: string): { readonly through: "socketcall" | "ipc"; readonly call: number } | undefined {
  const at = socketcalls.indexOf(name);
  if (at >= 0) return { through: "socketcall", call: at + 1 };
  const call = ipc[name];
  return call === undefined ? undefined : { through: "ipc", call };
}

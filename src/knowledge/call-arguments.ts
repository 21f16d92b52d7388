/**
 * Which values of an argument make a system call dangerous, and what these values are called. The values are those of the kernel's
 * headers: include/uapi/linux/sched.h, personality.h, socket.h and mount.h, include/uapi/asm-generic/ioctls.h.
 */

/** What makes a call dangerous: an argument with one of the bits set, with one of the values, or without a bit that tames it. */
export interface Danger {
  readonly argument: number;
  readonly bits?: Readonly<Record<string, bigint>>;
  readonly values?: Readonly<Record<string, bigint>>;
  readonly unless?: bigint;
}

/** Flags of clone(2) that make a namespace and need CAP_SYS_ADMIN, but CLONE_NEWUSER, which gives every capability inside. */
export const namespaceFlags: Readonly<Record<string, bigint>> = {
  CLONE_NEWNS: 0x20000n,
  CLONE_NEWCGROUP: 0x2000000n,
  CLONE_NEWUTS: 0x4000000n,
  CLONE_NEWIPC: 0x8000000n,
  CLONE_NEWUSER: 0x10000000n,
  CLONE_NEWPID: 0x20000000n,
  CLONE_NEWNET: 0x40000000n,
};

/** For unshare(2) only: in clone(2) the bit is a part of the signal at the end. */
const timeNamespace: Readonly<Record<string, bigint>> = { CLONE_NEWTIME: 0x80n };

/** Which argument of clone(2) holds the flags: the second on s390 (CONFIG_CLONE_BACKWARDS2). */
export const cloneFlags = (machine: string): number => (machine === "s390" || machine === "s390x" ? 1 : 0);

/** Of calls that break out, those that some value of an argument makes harmless. */
const dangers: Readonly<Record<string, Danger>> = {
  unshare: { argument: 0, bits: { ...namespaceFlags, ...timeNamespace } },
  // Zero stands for whatever namespace the descriptor is.
  setns: { argument: 1, values: { "any namespace": 0n }, bits: { ...namespaceFlags, ...timeNamespace } },
  // Without it nothing is mounted: a descriptor is opened, as by openat with O_PATH.
  open_tree: { argument: 2, bits: { OPEN_TREE_CLONE: 1n } },
  open_tree_attr: { argument: 2, bits: { OPEN_TREE_CLONE: 1n } },
  iopl: { argument: 0, bits: { "level 1": 1n, "level 2": 2n } },
  ioperm: { argument: 2, bits: { "turned on": 0xffff_ffffn } },
  // With UFFD_USER_MODE_ONLY it holds no access of the kernel's own.
  userfaultfd: { argument: 0, unless: 1n },
  // Zero is this very process.
  perf_event_open: { argument: 1, bits: { "another process": 0xffff_ffffn } },
};

/** What makes a call that breaks out dangerous, on an architecture by libseccomp's name; `undefined` when it is, whatever its arguments. */
export function dangerOf(call: string, machine: string): Danger | undefined {
  if (call === "clone") return { argument: cloneFlags(machine), bits: namespaceFlags };
  return Object.hasOwn(dangers, call) ? dangers[call] : undefined;
}

/** Whether a value of the argument makes the call dangerous. */
export const isDangerous = ({ bits = {}, values = {}, unless }: Danger, value: bigint): boolean =>
  Object.values(bits).some((bit) => (value & bit) !== 0n) ||
  Object.values(values).includes(value) ||
  (unless !== undefined && (value & unless) === 0n);

/** Address families of socket(2) that somebody may name, by number. */
const families: Readonly<Record<number, string>> = {
  0: "AF_UNSPEC",
  1: "AF_UNIX",
  2: "AF_INET",
  3: "AF_AX25",
  4: "AF_IPX",
  5: "AF_APPLETALK",
  6: "AF_NETROM",
  7: "AF_BRIDGE",
  8: "AF_ATMPVC",
  9: "AF_X25",
  10: "AF_INET6",
  11: "AF_ROSE",
  12: "AF_DECnet",
  13: "AF_NETBEUI",
  14: "AF_SECURITY",
  15: "AF_KEY",
  16: "AF_NETLINK",
  17: "AF_PACKET",
  18: "AF_ASH",
  19: "AF_ECONET",
  20: "AF_ATMSVC",
  21: "AF_RDS",
  22: "AF_SNA",
  23: "AF_IRDA",
  24: "AF_PPPOX",
  25: "AF_WANPIPE",
  26: "AF_LLC",
  27: "AF_IB",
  28: "AF_MPLS",
  29: "AF_CAN",
  30: "AF_TIPC",
  31: "AF_BLUETOOTH",
  32: "AF_IUCV",
  33: "AF_RXRPC",
  34: "AF_ISDN",
  35: "AF_PHONET",
  36: "AF_IEEE802154",
  37: "AF_CAIF",
  38: "AF_ALG",
  39: "AF_NFC",
  40: "AF_VSOCK",
  41: "AF_KCM",
  42: "AF_QIPCRTR",
  43: "AF_SMC",
  44: "AF_XDP",
  45: "AF_MCTP",
};

/** Families that are no way to talk to other programs, and that hardly any program opens: named by itself, each is one too many. */
export const rareFamilies: ReadonlySet<bigint> = new Set([17n, 38n, 40n]);

/** Bits of personality(2). */
const personalities: Readonly<Record<string, bigint>> = {
  UNAME26: 0x20000n,
  ADDR_NO_RANDOMIZE: 0x40000n,
  FDPIC_FUNCPTRS: 0x80000n,
  MMAP_PAGE_ZERO: 0x100000n,
  ADDR_COMPAT_LAYOUT: 0x200000n,
  READ_IMPLIES_EXEC: 0x400000n,
  ADDR_LIMIT_32BIT: 0x800000n,
  SHORT_INODE: 0x1000000n,
  WHOLE_SECONDS: 0x2000000n,
  STICKY_TIMEOUTS: 0x4000000n,
  ADDR_LIMIT_3GB: 0x8000000n,
};

/** Requests of ioctl(2) with which a program writes to the terminal it was started from, as if somebody typed: TIOCSTI and TIOCLINUX. */
export const terminalRequests: Readonly<Record<string, bigint>> = { TIOCSTI: 0x5412n, TIOCLINUX: 0x541cn };

const bitsIn = (value: bigint, bits: Readonly<Record<string, bigint>>): string[] =>
  Object.keys(bits).filter((name) => (value & (bits[name] as bigint)) !== 0n);

/** What a value of an argument is called: `AF_VSOCK`, `CLONE_NEWUSER`; of bits all of them; "" when it has no name here. */
export function valueName(call: string, argument: number, value: bigint): string {
  if (call === "socket" && argument === 0) return families[Number(value)] ?? "";
  if (call === "personality" && argument === 0) return bitsIn(value, personalities).join(" | ");
  if (call === "ioctl" && argument === 1) return Object.keys(terminalRequests).find((name) => terminalRequests[name] === value) ?? "";
  if (call === "unshare" && argument === 0) return bitsIn(value, { ...namespaceFlags, ...timeNamespace }).join(" | ");
  if (call === "clone" || (call === "setns" && argument === 1)) return bitsIn(value, namespaceFlags).join(" | ");
  return "";
}

import { argumentBits, pointerArguments } from "../../knowledge/seccomp.ts";
import { isSyscall, libseccompOf, obsoleteSyscall, syscallNames, syscallNumber } from "../../knowledge/syscalls.ts";
import { nearest } from "../../syntax/nearest.ts";

/** What other tools, kernel sources and habit call system calls. */
const otherwise: Readonly<Record<string, string>> = {
  pread: "pread64",
  pwrite: "pwrite64",
  _exit: "exit",
  procexit: "exit",
  readdirent: "getdents64",
  fadvise: "fadvise64",
  posix_fadvise: "fadvise64",
  sysctl: "_sysctl",
  newstat: "stat",
  newlstat: "lstat",
  newfstat: "fstat",
  newuname: "uname",
  umount: "umount2",
  llseek: "_llseek",
  prlimit: "prlimit64",
  sigaction: "rt_sigaction",
  sigprocmask: "rt_sigprocmask",
  sigreturn: "rt_sigreturn",
  getrusage64: "getrusage",
  statat: "newfstatat",
  fstatat: "newfstatat",
  fstatat64: "newfstatat",
};

/** What is known of system calls: only loaded with the profiles that name some. */
export const calls = {
  /** Every name libseccomp knows. */
  names: syscallNames,
  /** Whether libseccomp knows the name: any other is passed over. */
  isKnown: isSyscall,
  /** The number on an architecture, by libseccomp's name for it; `undefined` when it has none. */
  number: syscallNumber,
  /** Why it does nothing on any kernel of today: a phrase. */
  obsolete: obsoleteSyscall,
  /** The release of libseccomp, after 2.5.0, that first knows it. */
  release: libseccompOf,
  /** The name that was meant. */
  meant: (name: string): string | undefined => {
    const lower = name
      .trim()
      .toLowerCase()
      .replace(/^(?:sys|__nr|__x64_sys)_/, "");
    if (isSyscall(lower)) return lower;
    return otherwise[lower] ?? nearest(lower, syscallNames);
  },
  /** How many bits of an argument the kernel reads; 64 when it is not known to read fewer. */
  bits: (name: string, argument: number): number => argumentBits[name]?.[argument] ?? 64,
  isPointer: (name: string, argument: number): boolean =>
    pointerArguments[name]?.includes(argument) === true || (name === "ioctl" && argument === 2),
} as const;

export type Calls = typeof calls;

/**
 * System calls that a container makes before its program runs, and the program itself. Measured on x86_64 with Docker 28, runc 1.3.6 and
 * Linux 6.18, and with runc 1.1.5 and 1.4.3 alone: each call was refused by itself, with EPERM, with ENOSYS and by killing, under programs
 * of Debian 12 (glibc 2.36, dash 0.5.12, bash 5.2, a static busybox 1.35).
 */

/** A step on the way to a program that works. */
export interface Step {
  /** It fails without one of these, whatever error the filter answers. */
  readonly needs: readonly string[];
  /** It calls these, too, and does without when they fail. Where the filter kills for them, it ends here. */
  readonly calls: readonly string[];
  /** A needed call, and others that do as well when it fails. */
  readonly instead?: Readonly<Record<string, readonly string[]>>;
}

const names = (text: string): readonly string[] => text.split(" ");

/**
 * What the runtime does once the filter is there, whatever the options of the container. The runtime opens /proc anew since the fixes of
 * CVE-2025-52881 (runc 1.2.8, 1.3.3 and 1.4), which is where `statx` comes from.
 */
export const runtimeStep: Step = {
  needs: names("close execve fstat fstatfs futex getdents64 openat openat2 statx write"),
  calls: names("fcntl"),
  instead: { openat2: ["fcntl"] },
};

/** The call that only newer releases of runc need, and the first of each line: those whose `pathrs-lite` asks for the number of a mount. */
export const newerRuntime = { call: "statx", releases: "1.2.8, 1.3.3 and 1.4" } as const;

/** What it does besides when the filter is installed early, which is without no-new-privileges: it becomes the user. */
export const earlyStep: Step = {
  needs: names("capget capset chdir getcwd getppid newfstatat prctl read rt_sigreturn setgid setgroups setuid"),
  // Go interrupts its own threads by a signal, now and then: it is sent by tgkill, and returned from by rt_sigreturn.
  calls: names("close_range epoll_ctl faccessat2 getpid tgkill"),
};

/** How a program begins and ends. */
export const programStep: Step = { needs: names("arch_prctl exit_group"), calls: [], instead: { exit_group: ["exit"] } };

/** How the C library of a program sets itself up. */
export const libraryStep: Step = {
  needs: names("mprotect"),
  calls: names("brk getrandom prlimit64 rseq set_robust_list set_tid_address"),
};

/** How a dynamic program is loaded. */
export const loadStep: Step = { needs: names("close mmap newfstatat openat pread64 read"), calls: names("access munmap") };

/** How a shell runs programs, waits for them, and connects them. */
export const shellStep: Step = {
  needs: names("clone dup2 fcntl pipe2 rt_sigaction rt_sigreturn wait4"),
  calls: names("getcwd getegid geteuid getgid getpid getppid getuid rt_sigprocmask"),
};

/** How dash, the `sh` of Debian and Ubuntu, starts programs. */
export const dashStep: Step = { needs: names("vfork"), calls: [] };

/** How bash, besides, gets to know where it is. */
export const bashStep: Step = { needs: [], calls: names("getpgrp lseek sysinfo uname") };

/** What `cat` and `ls` ask of the files they read. */
export const toolsStep: Step = { needs: [], calls: names("fadvise64 ioctl statfs") };

/** How a static busybox finds itself and copies; and how its shell waits, for a line and for a program in the background. */
export const busyboxStep: Step = { needs: names("poll rt_sigprocmask"), calls: names("prctl readlink sendfile") };

/**
 * The arguments of these calls where every program makes them alike, by index: how libraries are mapped and sealed, shells fork, and the
 * runtime keeps its capabilities and waits for its threads.
 */
export const startArguments: Readonly<Record<string, readonly Readonly<Record<number, bigint>>[]>> = {
  // ARCH_SET_FS.
  arch_prctl: [{ 0: 0x1002n }],
  // CLONE_CHILD_CLEARTID, CLONE_CHILD_SETTID and SIGCHLD.
  clone: [{ 0: 0x120_0011n }],
  // Onto standard input and output.
  dup2: [{ 1: 0n }, { 1: 1n }],
  dup3: [{ 1: 0n }, { 1: 1n }],
  // FUTEX_WAIT_PRIVATE and FUTEX_WAKE_PRIVATE.
  futex: [{ 1: 128n }, { 1: 129n }],
  // TCGETS: whether it is a terminal.
  ioctl: [{ 1: 0x5401n }],
  // PROT_READ, with PROT_EXEC and with PROT_WRITE.
  mmap: [{ 2: 1n }, { 2: 5n }, { 2: 3n }],
  mprotect: [{ 2: 1n }],
  // PR_SET_KEEPCAPS and PR_CAPBSET_DROP.
  prctl: [{ 0: 8n }, { 0: 24n }],
};

/** What C libraries call where an architecture has no such call: arm64 and its successors have only the second. */
export const replacedCalls: Readonly<Record<string, string>> = {
  access: "faccessat",
  dup2: "dup3",
  getpgrp: "getpgid",
  poll: "ppoll",
  readlink: "readlinkat",
  vfork: "clone",
  newfstatat: "fstatat64",
};

/** What is called instead on 32-bit architectures that have both. */
export const wideCalls: Readonly<Record<string, string>> = {
  fcntl: "fcntl64",
  fstat: "fstat64",
  fstatfs: "fstatfs64",
  getegid: "getegid32",
  geteuid: "geteuid32",
  getgid: "getgid32",
  getuid: "getuid32",
  mmap: "mmap2",
  setgid: "setgid32",
  setgroups: "setgroups32",
  setuid: "setuid32",
  statfs: "statfs64",
};

/** Calls and what newer C libraries, musl and arm64 use instead. */
export const modernCalls: Readonly<Record<string, readonly string[]>> = {
  access: ["faccessat", "faccessat2"],
  chmod: ["fchmodat"],
  dup2: ["dup3"],
  epoll_create: ["epoll_create1"],
  epoll_wait: ["epoll_pwait"],
  eventfd: ["eventfd2"],
  getdents: ["getdents64"],
  inotify_init: ["inotify_init1"],
  mkdir: ["mkdirat"],
  open: ["openat"],
  pipe: ["pipe2"],
  poll: ["ppoll"],
  readlink: ["readlinkat"],
  rename: ["renameat2", "renameat"],
  rmdir: ["unlinkat"],
  select: ["pselect6"],
  signalfd: ["signalfd4"],
  stat: ["newfstatat", "statx"],
  lstat: ["newfstatat", "statx"],
  unlink: ["unlinkat"],
};

/** Newer calls that C libraries try first and do without when the kernel says ENOSYS, not when it says EPERM. */
export const fallbackCalls: readonly string[] = "clone3 close_range faccessat2 fchmodat2 openat2 statx".split(" ");

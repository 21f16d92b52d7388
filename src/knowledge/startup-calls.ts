/**
 * System calls a container needs before its program runs, and the program itself: measured with runc 1.1.5 and 1.4.3 on
 * Linux 6.18, once with and once without no_new_privs, by taking names away one by one.
 */

/** Without one of these no container starts, whatever its options. `arch_prctl` exists on x86_64 alone. */
export const startCalls: readonly string[] = "arch_prctl close execve exit_group fstat fstatfs futex getdents64 openat write".split(" ");

/** Needed besides when the filter is installed early, which is without no-new-privileges. */
export const earlyCalls: readonly string[] = "capget capset chdir getcwd getppid newfstatat prctl read setgid setgroups setuid".split(" ");

/** What loading a dynamic program takes; without one of these none runs. */
export const loadCalls: readonly string[] = "mmap mprotect pread64 read".split(" ");

/** What the C library calls at its start; it lives without them, less well. */
export const libraryCalls: readonly string[] =
  "brk munmap newfstatat set_tid_address set_robust_list prlimit64 getrandom rseq rt_sigaction rt_sigprocmask".split(" ");

/** Ways to make a process or a thread, to wait for it, and to talk to it: one of each is enough. */
export const processCalls: readonly (readonly string[])[] = [
  ["clone", "clone3", "vfork", "fork"],
  ["wait4", "waitid"],
  ["pipe2", "pipe"],
];

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

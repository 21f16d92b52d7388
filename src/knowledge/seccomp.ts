/** Architectures of seccomp profiles: how profiles, the Go tools and libseccomp spell them. */
export interface Architecture {
  readonly token: string;
  /** Libseccomp's name, by which numbers are looked up. */
  readonly machine: string;
  /** How `includes.arches` spells it for Docker; absent where Go has no such platform. */
  readonly go?: string;
  readonly bits: 32 | 64;
  readonly bigEndian?: true;
  /** `socketcall` and `ipc` multiplex calls here. */
  readonly multiplexes?: true;
  /** runc refuses it, though the specification lists it. */
  readonly refused?: true;
}

/** The 23 of the OCI runtime specification's schema. */
export const architectures: readonly Architecture[] = [
  { token: "SCMP_ARCH_X86", machine: "x86", go: "x86", bits: 32, multiplexes: true },
  { token: "SCMP_ARCH_X86_64", machine: "x86_64", go: "amd64", bits: 64 },
  { token: "SCMP_ARCH_X32", machine: "x32", go: "x32", bits: 32 },
  { token: "SCMP_ARCH_ARM", machine: "arm", go: "arm", bits: 32 },
  { token: "SCMP_ARCH_AARCH64", machine: "aarch64", go: "arm64", bits: 64 },
  { token: "SCMP_ARCH_LOONGARCH64", machine: "loongarch64", go: "loongarch64", bits: 64 },
  { token: "SCMP_ARCH_M68K", machine: "m68k", bits: 32, bigEndian: true, multiplexes: true, refused: true },
  { token: "SCMP_ARCH_MIPS", machine: "mips", go: "mips", bits: 32, bigEndian: true, multiplexes: true },
  { token: "SCMP_ARCH_MIPS64", machine: "mips64", go: "mips64", bits: 64, bigEndian: true },
  { token: "SCMP_ARCH_MIPS64N32", machine: "mips64n32", go: "mips64n32", bits: 32, bigEndian: true },
  { token: "SCMP_ARCH_MIPSEL", machine: "mips", go: "mipsel", bits: 32, multiplexes: true },
  { token: "SCMP_ARCH_MIPSEL64", machine: "mips64", go: "mipsel64", bits: 64 },
  { token: "SCMP_ARCH_MIPSEL64N32", machine: "mips64n32", go: "mipsel64n32", bits: 32 },
  { token: "SCMP_ARCH_PPC", machine: "ppc", go: "ppc", bits: 32, bigEndian: true, multiplexes: true },
  { token: "SCMP_ARCH_PPC64", machine: "ppc64", go: "ppc64", bits: 64, bigEndian: true, multiplexes: true },
  { token: "SCMP_ARCH_PPC64LE", machine: "ppc64", go: "ppc64le", bits: 64, multiplexes: true },
  { token: "SCMP_ARCH_S390", machine: "s390", go: "s390", bits: 32, bigEndian: true, multiplexes: true },
  { token: "SCMP_ARCH_S390X", machine: "s390x", go: "s390x", bits: 64, bigEndian: true, multiplexes: true },
  { token: "SCMP_ARCH_SH", machine: "sh", bits: 32, multiplexes: true, refused: true },
  { token: "SCMP_ARCH_SHEB", machine: "sh", bits: 32, bigEndian: true, multiplexes: true, refused: true },
  { token: "SCMP_ARCH_PARISC", machine: "parisc", bits: 32, bigEndian: true, refused: true },
  { token: "SCMP_ARCH_PARISC64", machine: "parisc64", bits: 64, bigEndian: true, refused: true },
  { token: "SCMP_ARCH_RISCV64", machine: "riscv64", go: "riscv64", bits: 64 },
];

export const architectureOf = (token: string): Architecture | undefined => architectures.find((each) => each.token === token);

/** Actions of the OCI runtime specification; KILL is KILL_THREAD. */
export const seccompActions: readonly string[] =
  "SCMP_ACT_KILL SCMP_ACT_KILL_PROCESS SCMP_ACT_KILL_THREAD SCMP_ACT_TRAP SCMP_ACT_ERRNO SCMP_ACT_TRACE SCMP_ACT_ALLOW SCMP_ACT_LOG SCMP_ACT_NOTIFY".split(
    " ",
  );

export const seccompOperators: readonly string[] =
  "SCMP_CMP_NE SCMP_CMP_LT SCMP_CMP_LE SCMP_CMP_EQ SCMP_CMP_GE SCMP_CMP_GT SCMP_CMP_MASKED_EQ".split(" ");

/** Flags of the schema; runc 1.4 does not know the last. */
export const seccompFlags: readonly string[] =
  "SECCOMP_FILTER_FLAG_TSYNC SECCOMP_FILTER_FLAG_LOG SECCOMP_FILTER_FLAG_SPEC_ALLOW SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV".split(" ");

/**
 * Arguments of which the kernel reads fewer bits than a filter compares, from the prototypes in man-pages section 2:
 * by call and index, the bits; what is not listed is a long, a pointer or not known.
 */
export const argumentBits: Readonly<Record<string, Readonly<Record<number, number>>>> = {
  setuid: { 0: 32 },
  setgid: { 0: 32 },
  setreuid: { 0: 32, 1: 32 },
  setregid: { 0: 32, 1: 32 },
  setresuid: { 0: 32, 1: 32, 2: 32 },
  setresgid: { 0: 32, 1: 32, 2: 32 },
  setfsuid: { 0: 32 },
  setfsgid: { 0: 32 },
  fchmodat2: { 0: 32, 2: 16, 3: 32 },
  socket: { 0: 32, 1: 32, 2: 32 },
  socketpair: { 0: 32, 1: 32, 2: 32 },
  socketcall: { 0: 32 },
  personality: { 0: 32 },
  setns: { 0: 32, 1: 32 },
  ioctl: { 0: 32, 1: 32 },
  fcntl: { 0: 32, 1: 32 },
  prctl: { 0: 32 },
  arch_prctl: { 0: 32 },
  keyctl: { 0: 32 },
  bpf: { 0: 32, 2: 32 },
  seccomp: { 0: 32, 1: 32 },
  open: { 1: 32, 2: 16 },
  openat: { 0: 32, 2: 32, 3: 16 },
  kill: { 0: 32, 1: 32 },
  tgkill: { 0: 32, 1: 32, 2: 32 },
  tkill: { 0: 32, 1: 32 },
  prlimit64: { 0: 32, 1: 32 },
  setsockopt: { 0: 32, 1: 32, 2: 32, 4: 32 },
  getsockopt: { 0: 32, 1: 32, 2: 32 },
  sendto: { 0: 32, 3: 32 },
  recvfrom: { 0: 32, 3: 32 },
  umount2: { 1: 32 },
  chmod: { 1: 16 },
  fchmod: { 1: 16 },
  fchmodat: { 0: 32, 2: 16 },
  mknod: { 1: 16, 2: 32 },
  mknodat: { 0: 32, 2: 16, 3: 32 },
  perf_event_open: { 1: 32, 2: 32, 3: 32 },
  fanotify_init: { 0: 32, 1: 32 },
  quotactl: { 0: 32 },
  getpriority: { 0: 32, 1: 32 },
  setpriority: { 0: 32, 1: 32, 2: 32 },
  sched_setscheduler: { 0: 32, 1: 32 },
  madvise: { 2: 32 },
  copy_file_range: { 0: 32, 2: 32, 5: 32 },
  memfd_create: { 1: 32 },
  userfaultfd: { 0: 32 },
  io_uring_setup: { 0: 32 },
};

/** Arguments that are pointers: what they point at cannot be filtered. */
export const pointerArguments: Readonly<Record<string, readonly number[]>> = {
  open: [0],
  openat: [1],
  openat2: [1, 2],
  open_by_handle_at: [1],
  execve: [0, 1, 2],
  execveat: [1, 2, 3],
  clone3: [0],
  bpf: [1],
  connect: [1],
  bind: [1],
  sendto: [1, 4],
  socketcall: [1],
  mount: [0, 1, 2, 4],
  unlink: [0],
  unlinkat: [1],
  rename: [0, 1],
  renameat: [1, 3],
  renameat2: [1, 3],
  chmod: [0],
  fchmodat: [1],
  chown: [0],
  mkdir: [0],
  mkdirat: [1],
  mknod: [0],
  mknodat: [1],
  stat: [0, 1],
  lstat: [0, 1],
  access: [0],
  faccessat: [1],
  readlink: [0],
  symlink: [0, 1],
  link: [0, 1],
  chdir: [0],
  chroot: [0],
  init_module: [0],
  perf_event_open: [0],
};

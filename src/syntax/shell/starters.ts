/** How a program that starts another one is written: options that take a value, and words that stand before the command. */
export interface Starter {
  readonly values?: string;
  readonly longValues?: readonly string[];
  readonly operands?: number;
  /** `NAME=value` may stand before the command. */
  readonly assigns?: boolean;
  /** With one of these it starts nothing. */
  readonly unless?: RegExp;
}

/** The programs that start the one that their words name. From the manual page of each. */
export const starters: Readonly<Record<string, Starter>> = {
  env: { values: "uSC", longValues: ["unset", "split-string", "chdir"], assigns: true },
  sudo: {
    values: "ughpCDRTUr",
    longValues: ["user", "group", "host", "prompt", "chdir", "chroot", "other-user", "role"],
    assigns: true,
    unless: /^-(?:[lvKkV]|-list|-validate|-version)$/,
  },
  doas: { values: "uC" },
  nice: { values: "n", longValues: ["adjustment"] },
  ionice: { values: "cnp", longValues: ["class", "classdata"] },
  timeout: { values: "ks", longValues: ["kill-after", "signal"], operands: 1 },
  nohup: {},
  setsid: {},
  time: { values: "fo", longValues: ["format", "output"] },
  stdbuf: { values: "ioe", longValues: ["input", "output", "error"] },
  exec: { values: "a" },
  command: { unless: /^-[vV]/ },
  builtin: {},
  busybox: {},
  xargs: { values: "dEILnPsa", longValues: ["delimiter", "max-args", "max-procs", "replace", "max-lines", "arg-file"] },
  chroot: { longValues: ["userspec", "groups"], operands: 1 },
  gosu: { operands: 1 },
  "su-exec": { operands: 1 },
  "s6-setuidgid": { operands: 1 },
  "s6-applyuidgid": { values: "ugG" },
  setuidgid: { operands: 1 },
  setuser: { operands: 1 },
  chpst: { values: "uUbe/nlLmdopfctr" },
  fixuid: {},
  setpriv: {
    longValues:
      "reuid regid ruid euid rgid egid groups inh-caps ambient-caps bounding-set securebits pdeathsig selinux-label apparmor-profile".split(
        " ",
      ),
  },
  runuser: { values: "ugG", longValues: ["user", "group", "supp-group"], unless: /^-c$|^--command/ },
  tini: { values: "pe" },
  // Of s6-overlay, and other first processes of containers.
  init: {},
  "with-contenv": {},
  catatonit: {},
  "xvfb-run": { values: "efnpsw", longValues: ["error-file", "auth-file", "server-num", "xauth-protocol", "server-args", "wait"] },
  "ssh-agent": { values: "aEOPt" },
  "dumb-init": { values: "r", longValues: ["rewrite"] },
  chronic: {},
  eatmydata: {},
  unbuffer: {},
  pkexec: { longValues: ["user"] },
  taskset: { operands: 1 },
  chrt: { values: "TPD", longValues: ["sched-runtime", "sched-period", "sched-deadline"], operands: 1 },
  numactl: {
    values: "ipNCm",
    longValues: ["interleave", "preferred", "cpunodebind", "physcpubind", "membind"],
  },
  "systemd-run": {
    values: "upEMH",
    longValues:
      "unit property setenv machine host uid gid nice slice description service-type working-directory on-calendar on-active".split(" "),
  },
  "systemd-inhibit": { longValues: ["what", "who", "why", "mode"] },
  caffeinate: { values: "tw" },
  // `flock FILE -c TEXT` is read as a script.
  flock: { values: "wE", longValues: ["wait", "timeout", "conflict-exit-code"], operands: 1 },
};

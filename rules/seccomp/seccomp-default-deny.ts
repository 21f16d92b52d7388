import { defineRule, starting } from "../../src/rule.ts";

export default defineRule({
  id: "seccomp-default-deny",
  on: "seccomp",
  severity: "high",
  profile: "recommended",
  summary: "Deny system calls by default.",
  why: "The filter protects the kernel's whole attack surface from a program. A list of forbidden calls leaves open every call somebody forgot, every call a newer kernel adds and every equivalent call; a profile without a default installs no filter at all.",
  standards: ["CIS-5.22", "OWASP-6", "CWE-693"],
  instead:
    "Begin with Docker's default profile, or trace the program over its whole life and allow the calls it makes: a list of forbidden calls cannot be turned into a list of allowed ones. To refuse only a few more calls, remove them from Docker's default profile.",
  references: { "Seccomp security profiles for Docker": "https://docs.docker.com/engine/security/seccomp/" },
  examples: [
    {
      file: "seccomp.json",
      bad: `{
  "defaultAction": [|"SCMP_ACT_ALLOW"|],
  "syscalls": [{ "names": ["mount"], "action": "SCMP_ACT_ERRNO" }]
}
`,
      good: `{
  "defaultAction": "SCMP_ACT_ERRNO",
  "syscalls": [{ "names": ["read", "write", "exit_group"], "action": "SCMP_ACT_ALLOW" }]
}
`,
    },
    {
      file: "seccomp.json",
      bad: `{
  "defaultAction": [|"SCMP_ACT_LOG"|],
  "syscalls": [
    {
      "names": [
        "access", "arch_prctl", "brk", "capget", "capset", "chdir", "close", "close_range", "dup2", "dup3", "epoll_ctl",
        "execve", "exit_group", "faccessat2", "fadvise64", "fcntl", "fstat", "fstatfs", "futex", "getcwd", "getdents64",
        "getegid", "geteuid", "getgid", "getpgrp", "getpid", "getppid", "getrandom", "getuid", "ioctl", "lseek", "mmap",
        "mprotect", "munmap", "newfstatat", "openat", "openat2", "pipe2", "poll", "prctl", "pread64", "prlimit64",
        "read", "readlink", "rseq", "rt_sigaction", "rt_sigprocmask", "rt_sigreturn", "sendfile", "set_robust_list",
        "set_tid_address", "setgid", "setgroups", "setuid", "statfs", "statx", "sysinfo", "tgkill", "uname", "vfork",
        "wait4", "write"
      ],
      "action": "SCMP_ACT_ALLOW"
    },
    { "names": ["clone"], "action": "SCMP_ACT_ALLOW", "args": [{ "index": 0, "value": 2114060288, "valueTwo": 0, "op": "SCMP_CMP_MASKED_EQ" }] }
  ]
}
`,
      good: `{
  "defaultAction": "SCMP_ACT_ERRNO",
  "defaultErrnoRet": 38,
  "syscalls": [
    {
      "names": [
        "access", "arch_prctl", "brk", "capget", "capset", "chdir", "close", "close_range", "dup2", "dup3", "epoll_ctl",
        "execve", "exit_group", "faccessat2", "fadvise64", "fcntl", "fstat", "fstatfs", "futex", "getcwd", "getdents64",
        "getegid", "geteuid", "getgid", "getpgrp", "getpid", "getppid", "getrandom", "getuid", "ioctl", "lseek", "mmap",
        "mprotect", "munmap", "newfstatat", "openat", "openat2", "pipe2", "poll", "prctl", "pread64", "prlimit64",
        "read", "readlink", "rseq", "rt_sigaction", "rt_sigprocmask", "rt_sigreturn", "sendfile", "set_robust_list",
        "set_tid_address", "setgid", "setgroups", "setuid", "statfs", "statx", "sysinfo", "tgkill", "uname", "vfork",
        "wait4", "write"
      ],
      "action": "SCMP_ACT_ALLOW"
    },
    { "names": ["clone"], "action": "SCMP_ACT_ALLOW", "args": [{ "index": 0, "value": 2114060288, "valueTwo": 0, "op": "SCMP_CMP_MASKED_EQ" }] }
  ]
}
`,
    },
    { file: "seccomp.json", bad: `[|{|] "defualtAction": "SCMP_ACT_ERRNO" }\n` },
  ],
  *check(document) {
    const { profile, odd, source, faults } = document;
    if (!profile) return;
    const { defaultAction, rules = [], span } = profile;
    if (!defaultAction) {
      const typo = odd.find(({ why, key }) => why === "unknown" && /^[ds]/i.test(key));
      // What the loader refuses runs no container at all.
      if (rules.length === 0 && !faults.some(({ kind }) => kind === "broken"))
        yield {
          at: { span: { ...span, end: span.start + 1 } },
          message: `the profile has neither \`defaultAction\` nor \`syscalls\`, so the container runs without any filter, as with seccomp=unconfined${typo ? `: \`${typo.key.slice(0, 40)}\` is not read` : ""}`,
          help: 'write `"defaultAction": "SCMP_ACT_ERRNO"`, and list in `syscalls` what is allowed',
        };
      return;
    }
    // A profile for watching what a program calls says so in its name.
    const watches = /(?:^|[^a-z])(?:audit|complain)(?:[^a-z]|$)/i.test(source.path.slice(source.path.lastIndexOf("/") + 1));
    const message = {
      SCMP_ACT_ALLOW: "every call the profile does not name is allowed, including every call a newer kernel adds",
      SCMP_ACT_LOG: "every call the profile does not name is allowed and only logged: LOG blocks nothing",
      SCMP_ACT_TRACE: "calls the profile does not name are passed to a tracer; without one they fail with ENOSYS",
    }[defaultAction.value];
    if (message)
      yield {
        at: defaultAction,
        message,
        severity: watches ? "info" : defaultAction.value === "SCMP_ACT_TRACE" ? "medium" : "high",
        fix: {
          title: "refuse every call the profile does not allow, and check that the program needs no others",
          safety: "unsafe",
          edits: () => starting(document, document.editor()?.set(span, { defaultAction: "SCMP_ACT_ERRNO", defaultErrnoRet: 38 })),
        },
      };
  },
});

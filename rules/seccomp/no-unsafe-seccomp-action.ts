import { defineRule, listed, told } from "../../src/rule.ts";

/** Actions that hand no error back. */
const silent = /^SCMP_ACT_(?:ALLOW|LOG|KILL|KILL_THREAD|KILL_PROCESS)$/;

export default defineRule({
  id: "no-unsafe-seccomp-action",
  on: "seccomp",
  severity: "medium",
  profile: "recommended",
  summary: "Do not use actions that hang, fake success or block nothing.",
  why: "A call that is skipped and reports success is worse than one that fails: a program that believes it gave up root continues as root. Killing one thread of several leaves a process that hangs with its locks held, and a rule that only logs blocks nothing.",
  standards: ["CWE-693"],
  references: { "seccomp(2)": "https://man7.org/linux/man-pages/man2/seccomp.2.html" },
  examples: [
    {
      file: "seccomp.json",
      bad: `{
  "defaultAction": [|"SCMP_ACT_KILL"|],
  "syscalls": [
    { "names": ["read", "write"], "action": "SCMP_ACT_ALLOW", "errnoRet": [|1|] },
    { "names": ["setuid"], "action": "SCMP_ACT_ERRNO", "errnoRet": [|0|] }
  ]
}
`,
      good: `{
  "defaultAction": "SCMP_ACT_KILL_PROCESS",
  "syscalls": [
    { "names": ["read", "write"], "action": "SCMP_ACT_ALLOW" },
    { "names": ["setuid"], "action": "SCMP_ACT_ERRNO", "errnoRet": 1 }
  ]
}
`,
    },
  ],
  *check(document) {
    const { profile, target } = document;
    if (!profile) return;
    const editor = () => document.editor();
    const { defaultAction, defaultErrnoRet, rules = [] } = profile;
    if (defaultAction?.value === "SCMP_ACT_KILL" || defaultAction?.value === "SCMP_ACT_KILL_THREAD")
      yield {
        at: defaultAction,
        ...told("an unknown call kills one thread, and the rest of the process hangs", {
          help: "use SCMP_ACT_KILL_PROCESS, or SCMP_ACT_ERRNO",
          joint: ": ",
        }),
        fix: {
          title: "kill the whole process, and check that the program did not rely on losing a single thread",
          safety: "unsafe",
          edits: () => editor()?.replace(defaultAction.span, "SCMP_ACT_KILL_PROCESS"),
        },
      };
    const all = [
      {
        ...{ action: defaultAction, errnoRet: defaultErrnoRet, errno: profile.defaultErrno, span: profile.span },
        names: [] as readonly { value: string }[],
      },
      ...rules,
    ];
    for (const { action, errnoRet: number, errno, names, span } of all) {
      // Podman reads digits there, too.
      const digits =
        target === "podman" && errno && /^\d{1,10}$/.test(errno.value) ? { value: BigInt(errno.value), span: errno.span } : undefined;
      const errnoRet = digits ?? number;
      const what = names.length
        ? listed(
            names.map(({ value }) => value),
            4,
          )
        : "every call the profile does not name";
      if (errnoRet && action?.value === "SCMP_ACT_ERRNO" && (errnoRet.value & 0xffffn) === 0n && errnoRet.value < 2n ** 32n)
        yield {
          at: errnoRet,
          message: `${what} will be skipped and report success${errnoRet.value ? `: only the lower 16 bits of ${errnoRet.value} count, and they are 0` : ""}`,
          severity: "high",
          fix: {
            title: "refuse with EPERM, which is 1, and check that the program copes with the refusal",
            safety: "unsafe",
            edits: () => editor()?.replace(errnoRet.span, digits ? "1" : 1),
          },
        };
      else if (errnoRet && action && silent.test(action.value))
        yield {
          at: errnoRet,
          ...told(`an error number needs SCMP_ACT_ERRNO`, { label: `with ${action.value} it is ignored` }),
          severity: "low",
          fix: { title: "remove the error number", safety: "safe", edits: () => editor()?.remove([errnoRet.span]) },
        };
      if (names.length && action?.value === "SCMP_ACT_TRACE")
        yield {
          at: action,
          ...told(`${what} ${names.length > 1 ? "are" : "is"} left to a tracer, and a container has no tracer`, {
            label: `the call fails with ENOSYS`,
          }),
          fix: {
            title: "answer ENOSYS, as without a tracer, and check that no one traces the container",
            safety: "unsafe",
            edits: () => editor()?.set(span, { action: "SCMP_ACT_ERRNO", errnoRet: 38 }),
          },
        };
      if (names.length && action?.value === "SCMP_ACT_LOG" && defaultAction?.value === "SCMP_ACT_ALLOW")
        yield {
          at: action,
          ...told(`${what} ${names.length > 1 ? "are" : "is"} logged but still carried out`, { label: `SCMP_ACT_LOG blocks nothing` }),
        };
    }
  },
});

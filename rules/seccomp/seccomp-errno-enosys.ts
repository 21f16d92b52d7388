import { fallbackCalls } from "../../src/knowledge/startup-calls.ts";
import { actionInWords, allowsByName, defineRule, isBlocked, listed } from "../../src/rule.ts";

/** Those that C libraries try first in ordinary work. */
const tried = new Set(["clone3", "faccessat2", "fchmodat2", "statx"]);

export default defineRule({
  id: "seccomp-errno-enosys",
  on: "seccomp",
  severity: "medium",
  confidence: "medium",
  profile: "recommended",
  summary: "Answer unknown system calls with ENOSYS.",
  why: "A C library tries the newest call first and falls back to the older one when the kernel says it is missing. EPERM means something else: the program fails after its image is rebuilt, and the profile is then removed.",
  standards: [],
  references: { "ENOSYS and seccomp": "https://github.com/opencontainers/runc/blob/main/libcontainer/seccomp/patchbpf/enosys_linux.go" },
  examples: [
    {
      file: "seccomp.json",
      bad: `{
  "defaultAction": [|"SCMP_ACT_ERRNO"|],
  "syscalls": [{ "names": ["clone", "cachestat"], "action": "SCMP_ACT_ALLOW" }]
}
`,
      good: `{
  "defaultAction": "SCMP_ACT_ERRNO",
  "defaultErrnoRet": 38,
  "syscalls": [{ "names": ["clone", "cachestat"], "action": "SCMP_ACT_ALLOW" }]
}
`,
    },
  ],
  *check(document) {
    const filter = document.filter();
    const at = document.profile?.defaultErrnoRet ?? document.profile?.defaultAction;
    if (!filter || !at || !allowsByName(filter)) return;
    const { machine } = filter.host.architecture;
    const { profile } = document;
    const fix = {
      title: "answer calls the profile does not name with ENOSYS, and check that the program does not depend on the old error",
      safety: "unsafe",
      edits: () =>
        profile &&
        document.editor()?.set(profile.span, {
          defaultAction: filter.defaultAction.kind === "errno" ? (profile.defaultAction?.value ?? "") : "SCMP_ACT_ERRNO",
          defaultErrnoRet: 38,
        }),
    } as const;
    const asked = fallbackCalls.filter((name) => {
      const { otherwise, entry } = filter.verdict(name);
      return document.calls.number(name, machine) !== undefined && isBlocked(filter.verdict(name)) && !entry && otherwise.value !== 38;
    });
    const saved = fallbackCalls.filter((name) => filter.isStubbed(name));
    const answer = actionInWords(filter.defaultAction);
    const repair =
      filter.defaultAction.kind === "errno"
        ? "set `defaultErrnoRet` to 38, which is ENOSYS"
        : "answer unknown calls with SCMP_ACT_ERRNO and `defaultErrnoRet` 38, which is ENOSYS";
    if (asked.length > 0)
      yield {
        at,
        message: `${listed(asked)} ${asked.length > 1 ? "are" : "is"} ${answer}, so a C library does not fall back to the older call: ${repair}`,
        severity: asked.some((name) => tried.has(name)) ? "medium" : "info",
        fix,
      };
    else if (saved.length > 0)
      yield {
        at,
        message: `${listed(saved, 4)} ${saved.length > 1 ? "fall" : "falls"} back only because runc answers ENOSYS above the highest call listed; other runtimes do not: ${repair}`,
        severity: "info",
        fix,
      };
  },
});

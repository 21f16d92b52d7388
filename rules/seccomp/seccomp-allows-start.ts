import { earlyCalls, startCalls } from "../../src/knowledge/startup-calls.ts";
import { allowsByName, certainly, defineRule, lastOption, listed, missingCalls, parseBool } from "../../src/rule.ts";

export default defineRule({
  id: "seccomp-allows-start",
  on: "seccomp",
  severity: "high",
  profile: "recommended",
  summary: "Allow what the runtime needs to start a container.",
  why: "The runtime installs the filter before it starts the program, so the filter must let the runtime finish its own work. A profile that does not is never used as it is: it is replaced by seccomp=unconfined, in the middle of an outage.",
  standards: [],
  references: { "Seccomp security profiles for Docker": "https://docs.docker.com/engine/security/seccomp/" },
  examples: [
    {
      file: "seccomp.json",
      bad: `{
  "defaultAction": [|"SCMP_ACT_ERRNO"|],
  "syscalls": [{ "names": ["read", "write", "exit_group"], "action": "SCMP_ACT_ALLOW" }]
}
`,
      good: `{
  "defaultAction": "SCMP_ACT_ERRNO",
  "syscalls": [
    {
      "names": [
        "arch_prctl", "close", "execve", "exit_group", "fstat", "fstatfs", "futex", "getdents64", "openat", "write",
        "capget", "capset", "chdir", "getcwd", "getppid", "newfstatat", "prctl", "read", "setgid", "setgroups", "setuid"
      ],
      "action": "SCMP_ACT_ALLOW"
    }
  ]
}
`,
    },
  ],
  *check(document, { profiles }) {
    const filter = document.filter();
    const at = document.profile?.defaultAction;
    if (!filter || !at || !allowsByName(filter)) return;
    const start = missingCalls(document, filter, startCalls);
    const early = missingCalls(document, filter, earlyCalls);
    if (start.length > 0)
      yield {
        at,
        message: `no container runs under this profile on ${filter.host.architecture.machine}: starting a program and ending it takes ${listed(start)}${early.length ? `, and without no-new-privileges also ${listed(early)}` : ""}`,
      };
    else if (early.length > 0) {
      const users = profiles.attachments.filter(({ dialect, names }) => dialect === "seccomp" && names === document.source.path);
      const isLate =
        users.length > 0 &&
        users.every(({ container }) => {
          const option = lastOption(container.host, "no-new-privileges");
          return option !== undefined && certainly(option.at, () => true) && parseBool(option.option.value) === true;
        });
      if (!isLate)
        yield {
          at,
          message: `a container starts under this profile only with no-new-privileges: otherwise starting one also takes ${listed(early)}`,
          severity: "medium",
        };
    }
  },
});

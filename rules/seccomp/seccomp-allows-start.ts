import { earlyStep, newerRuntime, programStep, runtimeStep, type Step } from "../../src/knowledge/startup-calls.ts";
import {
  type Attachment,
  defineRule,
  hasNoNewPrivileges,
  listed,
  placeOf,
  type SeccompDocument,
  type Unmet,
  unmetCalls,
} from "../../src/rule.ts";

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
        "arch_prctl", "close", "execve", "exit_group", "fcntl", "fstat", "fstatfs", "futex", "getdents64", "openat",
        "statx", "write",
        "capget", "capset", "chdir", "getcwd", "getppid", "newfstatat", "prctl", "read", "rt_sigreturn", "setgid",
        "setgroups", "setuid"
      ],
      "action": "SCMP_ACT_ALLOW"
    }
  ]
}
`,
    },
    {
      file: "seccomp.json",
      bad: `{
  "defaultAction": "SCMP_ACT_ALLOW",
  "syscalls": [{ "names": ["mount", [|"setgroups"|]], "action": "SCMP_ACT_ERRNO" }]
}
`,
      good: `{
  "defaultAction": "SCMP_ACT_ALLOW",
  "syscalls": [{ "names": ["mount"], "action": "SCMP_ACT_ERRNO" }]
}
`,
    },
  ],
  *check(document, { profiles }) {
    const said = new Set<string>();
    for (const host of document.hosts) {
      const filter = document.filter(undefined, host);
      if (!filter) continue;
      const unsaid = (step: Step): Unmet[] => unmetCalls(document, filter, step).filter(({ name }) => !said.has(name));
      const start = [runtimeStep, programStep].flatMap(unsaid);
      const early = unsaid(earlyStep);
      for (const { name } of [...start, ...early]) said.add(name);
      const only = start.every(({ name }) => name === newerRuntime.call) ? ` with ${newerRuntime.releases}` : "";
      const at = placeOf(document, start.length ? start : early);
      if (start.length > 0 && at)
        yield {
          at,
          message: `no container runs under this profile on ${host.machine}${only}: starting a program and ending it takes ${listed(namesOf(start))}${early.length ? `, and without no-new-privileges also ${listed(namesOf(early))}` : ""}`,
        };
      else if (early.length > 0 && at && !isLate(document, profiles.attachments))
        yield {
          at,
          message: `a container starts under this profile on ${host.machine} only with no-new-privileges: otherwise starting one also takes ${listed(namesOf(early))}`,
          severity: "medium",
        };
    }
  },
});

const namesOf = (calls: readonly Unmet[]): string[] => calls.map(({ name }) => name);

/** Whether every container that is given the profile has no-new-privileges, so that the filter is installed last. */
function isLate({ source }: SeccompDocument, attachments: readonly Attachment[]): boolean {
  const users = attachments.filter(({ dialect, names }) => dialect === "seccomp" && names === source.path);
  return users.length > 0 && users.every(({ container }) => hasNoNewPrivileges(container));
}

import { defineRule } from "../../src/rule.ts";

const severities = { broken: "high", loose: "medium", unread: "low" } as const;

export default defineRule({
  id: "valid-seccomp",
  on: "seccomp",
  severity: "high",
  profile: "recommended",
  summary: "Write seccomp profiles the runtime accepts.",
  why: "A profile the runtime refuses keeps the container from starting. To get it running, somebody removes the option, and every system call is open again.",
  standards: [],
  references: {
    "Seccomp security profiles for Docker": "https://docs.docker.com/engine/security/seccomp/",
    "OCI runtime specification, Linux seccomp": "https://github.com/opencontainers/runtime-spec/blob/main/config-linux.md#seccomp",
  },
  help: "check with `docker run --rm --security-opt seccomp=FILE IMAGE true`",
  examples: [
    {
      file: "seccomp.json",
      bad: `{
  "defaultAction": [|"SCMP_ACT_ERROR"|],
  "architectures": [[|"amd64"|]],
  "syscalls": [
    { "names": ["socket"], "action": "SCMP_ACT_ALLOW", "args": [{ "index": 0, "value": [|"2"|], "op": "SCMP_CMP_EQ" }][|,|] }
  ]
}
`,
      good: `{
  "defaultAction": "SCMP_ACT_ERRNO",
  "architectures": ["SCMP_ARCH_X86_64"],
  "syscalls": [
    { "names": ["socket"], "action": "SCMP_ACT_ALLOW", "args": [{ "index": 0, "value": 2, "op": "SCMP_CMP_EQ" }] }
  ]
}
`,
    },
  ],
  *check({ faults }) {
    for (const { span, message, kind, fix } of faults) yield { at: { span }, message, severity: severities[kind], ...(fix ? { fix } : {}) };
  },
});

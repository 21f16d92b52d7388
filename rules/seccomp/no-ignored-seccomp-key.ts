import { defineRule, nearest } from "../../src/rule.ts";

const engines = { docker: "Docker", podman: "Podman", oci: "an OCI runtime" } as const;

export default defineRule({
  id: "no-ignored-seccomp-key",
  on: "seccomp",
  severity: "medium",
  profile: "recommended",
  summary: "Do not use profile keys the target runtime ignores.",
  why: "A key the loader does not know is passed over without a word. The gate, the error number or the whole list of rules that was written there does not exist, and the container runs with what is left.",
  standards: [],
  references: { "Seccomp security profiles for Docker": "https://docs.docker.com/engine/security/seccomp/" },
  examples: [
    {
      file: "seccomp.json",
      bad: `{
  "defaultAction": "SCMP_ACT_ERRNO",
  [|"defaultErrno"|]: "ENOSYS",
  "syscalls": [{ "names": ["mount"], "action": "SCMP_ACT_ALLOW", [|"include"|]: { "caps": ["CAP_SYS_ADMIN"] } }]
}
`,
      good: `{
  "defaultAction": "SCMP_ACT_ERRNO",
  "defaultErrnoRet": 38,
  "syscalls": [{ "names": ["mount"], "action": "SCMP_ACT_ALLOW", "includes": { "caps": ["CAP_SYS_ADMIN"] } }]
}
`,
    },
  ],
  *check({ odd, target }) {
    for (const { key, span, why, known } of odd) {
      const shown = key.slice(0, 40);
      if (why === "unknown") {
        const meant = nearest(key, known);
        yield {
          at: { span },
          message: `\`${shown}\` is no key of a profile and is not read${meant ? `, did you mean \`${meant}\`?` : ""}`,
        };
      } else if (why === "duplicate") yield { at: { span }, message: `\`${shown}\` stands twice, and only the last one is read` };
      else if (why === "case")
        yield {
          at: { span },
          message: `\`${shown}\` is written \`${known.find((each) => each.toLowerCase() === key.toLowerCase())}\`: other loaders do not read it`,
          severity: "low",
        };
      else {
        const gate = /^(?:includes|excludes|name|archMap)$/.test(key);
        yield {
          at: { span },
          message: `${engines[target]} does not read \`${shown}\`${key === "minKernel" ? ": the rule counts on every kernel" : gate && key !== "archMap" && key !== "name" ? ": the rule counts for every container" : key === "name" ? ": the rule names no call" : /rrno/.test(key) ? ": the call is refused with EPERM, or with what errnoRet says" : ""}`,
          severity: target === "oci" && gate ? "high" : "medium",
        };
      }
    }
  },
});

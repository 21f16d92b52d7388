import { defineRule } from "../../src/rule.ts";

export default defineRule({
  id: "seccomp-default-deny",
  on: "seccomp",
  severity: "high",
  profile: "recommended",
  summary: "Deny system calls by default.",
  why: "The filter is what stands between a program and the kernel's whole surface. A list of what is forbidden is open to every call somebody forgot, every call a newer kernel adds and every other way to do the same; a profile without a default installs no filter at all.",
  standards: ["CIS-5.22", "OWASP-6", "CWE-693"],
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
    { file: "seccomp.json", bad: `[|{|] "defualtAction": "SCMP_ACT_ERRNO" }\n` },
  ],
  *check({ profile, odd, source, faults }) {
    if (!profile) return;
    const { defaultAction, rules = [], span } = profile;
    if (!defaultAction) {
      const typo = odd.find(({ why, key }) => why === "unknown" && /^[ds]/i.test(key));
      // What the loader refuses runs no container at all.
      if (rules.length === 0 && !faults.some(({ kind }) => kind === "broken"))
        yield {
          at: { span: { ...span, end: span.start + 1 } },
          message: `the profile has neither \`defaultAction\` nor \`syscalls\`, so the container runs without any filter, as with seccomp=unconfined${typo ? `: \`${typo.key.slice(0, 40)}\` is not read` : ""}`,
        };
      return;
    }
    // A profile for watching what a program calls says so in its name.
    const watches = /(?:^|[^a-z])(?:audit|complain)(?:[^a-z]|$)/i.test(source.path.slice(source.path.lastIndexOf("/") + 1));
    const message = {
      SCMP_ACT_ALLOW: "whatever the profile does not name is allowed: calls nobody thought of, and every call a newer kernel adds",
      SCMP_ACT_LOG: "whatever the profile does not name is allowed and only logged: LOG blocks nothing",
      SCMP_ACT_TRACE: "what happens to calls the profile does not name is left to a tracer; without one they fail with ENOSYS",
    }[defaultAction.value];
    if (message)
      yield { at: defaultAction, message, severity: watches ? "info" : defaultAction.value === "SCMP_ACT_TRACE" ? "medium" : "high" };
  },
});

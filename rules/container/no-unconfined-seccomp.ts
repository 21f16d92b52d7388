import { defineRule, isPrivileged, lastOption, name } from "../../src/rule.ts";

export default defineRule({
  id: "no-unconfined-seccomp",
  on: "container",
  severity: "high",
  profile: "recommended",
  summary: "Do not switch the seccomp filter off.",
  why: "Docker's default filter keeps a container from some 40 of the kernel's calls, those that most kernel exploits and escapes need. Unconfined, all of them are open to whoever breaks in.",
  standards: ["CIS-5.22", "OWASP-6", "PSS-B", "CWE-693"],
  references: { "Seccomp in Docker": "https://docs.docker.com/engine/security/seccomp/" },
  examples: [
    {
      file: "compose.yaml",
      bad: "services:\n  app:\n    image: example/app:1.0\n    security_opt:\n      - [|seccomp:unconfined|]\n",
      good: "services:\n  app:\n    image: example/app:1.0\n    security_opt:\n      - seccomp=unconfined\n      - seccomp=own\n      - label:seccomp:unconfined\n",
    },
  ],
  *check(container) {
    const { host } = container;
    const last = isPrivileged(host) ? undefined : lastOption(host, "seccomp");
    if (last?.option.value === "unconfined")
      yield { at: last.at, message: `${name(container)} runs without a seccomp filter: every system call of the kernel is open to it` };
  },
});

import { defineRule, isPrivileged, itemsOf, lastOption, name, readSecurityOption, told, unsure } from "../../src/rule.ts";

export default defineRule({
  id: "no-unconfined-seccomp",
  on: "container",
  severity: "high",
  profile: "recommended",
  summary: "Do not turn the seccomp filter off.",
  why: "Docker's default filter blocks about 40 system calls, those that most kernel exploits and escapes need. Unconfined, an intruder can use all of them.",
  standards: ["CIS-5.22", "OWASP-6", "NIST-4.4.3", "PSS-B", "CWE-693"],
  references: { "Seccomp in Docker": "https://docs.docker.com/engine/security/seccomp/" },
  examples: [
    {
      file: "compose.yaml",
      bad: "services:\n  app:\n    image: example/app:1.0\n    security_opt:\n      - [|seccomp:unconfined|]\n",
      good: "services:\n  app:\n    image: example/app:1.0\n",
    },
  ],
  *check(container) {
    const { host } = container;
    const last = isPrivileged(host) ? undefined : lastOption(host, "seccomp");
    const unconfined = itemsOf(host.securityOpt).flatMap(({ value }) => {
      const option = readSecurityOption(value);
      return option.key === "seccomp" && option.value === "unconfined" ? [value] : [];
    });
    if (last?.option.value === "unconfined")
      yield {
        at: last.at,
        ...told(`${name(container)} runs without a seccomp filter`, { label: `it can use every system call of the kernel` }),
        fix: unsure("it needs no call that the engine's filter blocks", { remove: "securityOpt", items: unconfined }),
      };
  },
});

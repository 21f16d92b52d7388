import { defineRule, isPrivileged, itemsOf, lastOption, name, readSecurityOption, unsure } from "../../src/rule.ts";

export default defineRule({
  id: "no-unconfined-apparmor",
  on: "container",
  severity: "high",
  profile: "recommended",
  summary: "Do not turn the AppArmor profile off.",
  why: "The engine's profile denies mounting, writing to /proc and /sys and tracing other processes even to root in the container. Without it, only capabilities restrict an intruder.",
  standards: ["CIS-5.2", "OWASP-6", "NIST-4.4.3", "PSS-B", "CWE-693"],
  references: { "AppArmor in Docker": "https://docs.docker.com/engine/security/apparmor/" },
  examples: [
    {
      file: "compose.yaml",
      bad: "services:\n  app:\n    image: example/app:1.0\n    security_opt:\n      - [|apparmor:unconfined|]\n",
      good: "services:\n  app:\n    image: example/app:1.0\n",
    },
  ],
  *check(container) {
    const { host } = container;
    const last = isPrivileged(host) ? undefined : lastOption(host, "apparmor");
    const unconfined = itemsOf(host.securityOpt).flatMap(({ value }) => {
      const option = readSecurityOption(value);
      return option.key === "apparmor" && option.value === "unconfined" ? [value] : [];
    });
    if (last?.option.value === "unconfined")
      yield {
        at: last.at,
        message: `${name(container)} runs without an AppArmor profile (hosts with SELinux are not affected)`,
        fix: unsure("it works under the engine's profile", { remove: "securityOpt", items: unconfined }),
      };
  },
});

import { defineRule, itemsOf, name, quote, readSecurityOption, unsure } from "../../src/rule.ts";

export default defineRule({
  id: "no-disabled-selinux",
  on: "container",
  severity: "medium",
  profile: "recommended",
  summary: "Do not turn SELinux separation off.",
  why: "On hosts with SELinux the label is what still holds when a container escape succeeds: without it the process reads every file its user id may. On hosts without SELinux the setting changes nothing.",
  standards: ["CIS-5.3", "OWASP-6", "NIST-4.4.3", "PSS-B", "CWE-693"],
  references: { "Compose: security_opt": "https://docs.docker.com/reference/compose-file/services/#security_opt" },
  examples: [
    {
      file: "compose.yaml",
      bad: "services:\n  a:\n    image: example/a:1.0\n    security_opt:\n      - [|label:disable|]\n  b:\n    image: example/b:1.0\n    security_opt:\n      - [|label=type:spc_t|]\n",
      good: "services:\n  a:\n    image: example/a:1.0\n  b:\n    image: example/b:1.0\n",
    },
  ],
  *check(container) {
    for (const item of itemsOf(container.host.securityOpt)) {
      const { key, value } = readSecurityOption(item.value);
      if (key === "label" && /^(?:disable|type:(?:spc_t|container_runtime_t|unconfined_t))$/.test(value))
        yield {
          at: item,
          message: `${quote(item.value)} turns SELinux separation off for ${name(container)} on hosts with SELinux`,
          fix: unsure("its host mounts are labelled for it, as with `:z`", { remove: "securityOpt", items: [item.value] }),
        };
    }
  },
});

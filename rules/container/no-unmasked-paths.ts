import { defineRule, isPrivileged, itemsOf, name, told, unsure } from "../../src/rule.ts";

export default defineRule({
  id: "no-unmasked-paths",
  on: "container",
  severity: "high",
  profile: "recommended",
  summary: "Keep /proc and /sys masked.",
  why: "The engine hides the parts of /proc and /sys that show and change the settings of the host's kernel. Unmasked, root in the container writes to them: sysrq reboots the machine, kcore is its memory, and core_pattern runs a program on the host.",
  standards: ["PSS-B", "CWE-693"],
  references: { "Compose: security_opt": "https://docs.docker.com/reference/compose-file/services/#security_opt" },
  examples: [
    {
      file: "compose.yaml",
      bad: "services:\n  builder:\n    image: example/builder:1.0\n    security_opt:\n      - [|systempaths=unconfined|]\n",
      good: "services:\n  builder:\n    image: example/builder:1.0\n",
    },
  ],
  *check(container) {
    if (isPrivileged(container.host)) return;
    for (const item of itemsOf(container.host.securityOpt, (option) => option === "systempaths=unconfined"))
      yield {
        at: item,
        ...told(`${name(container)} has /proc and /sys unmasked`, {
          label: `as root can write kernel settings of the host`,
          joint: ", and ",
        }),
        fix: unsure("it starts no containers and changes no kernel settings", { remove: "securityOpt", items: [item.value] }),
      };
  },
});

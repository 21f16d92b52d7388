import { capabilityName } from "../../src/knowledge/capabilities.ts";
import { certainly, defineRule, isPrivileged, itemsOf, name, unsure } from "../../src/rule.ts";

export default defineRule({
  id: "no-host-uts",
  on: "container",
  severity: "low",
  profile: "recommended",
  summary: "Do not share the host's UTS namespace.",
  why: "The container's host name is then the host's own. With SYS_ADMIN it changes that name for the whole machine, which misleads logs, certificates and cluster members that rely on it.",
  standards: ["CIS-5.21"],
  references: { "Compose: uts": "https://docs.docker.com/reference/compose-file/services/#uts" },
  examples: [
    {
      file: "compose.yaml",
      bad: "services:\n  app:\n    image: example/app:1.0\n    uts: [|host|]\n",
      good: "services:\n  app:\n    image: example/app:1.0\n",
    },
  ],
  *check(container) {
    const { host } = container;
    if (!certainly(host.utsMode, (mode) => mode === "host")) return;
    const isAdmin = itemsOf(host.capAdd, (cap) => /^(?:ALL|SYS_ADMIN)$/.test(capabilityName(cap))).length > 0 || isPrivileged(host);
    yield {
      at: host.utsMode,
      severity: isAdmin ? "medium" : "low",
      message: `${name(container)} shares the host's UTS namespace${isAdmin ? " and can change the host name" : " (its host name)"}`,
      fix: unsure("nothing needs the host's name from it", { unset: "utsMode" }),
    };
  },
});

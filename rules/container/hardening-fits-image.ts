import { capabilityName } from "../../src/knowledge/capabilities.ts";
import { certainly, defineRule, isPrivileged, itemsOf, lackingCapabilities, name, needsOf, unsafe, unwritable } from "../../src/rule.ts";

export default defineRule({
  id: "hardening-fits-image",
  on: "container",
  severity: "medium",
  confidence: "medium",
  profile: "recommended",
  summary: "Leave a hardened image the writable paths and capabilities it needs.",
  why: "Hardening that keeps the service from starting does not last: the next person removes all of it at once. A tmpfs for the paths the image writes and the few capabilities its start needs keep the rest in place.",
  standards: [],
  references: { "Compose: tmpfs": "https://docs.docker.com/reference/compose-file/services/#tmpfs" },
  examples: [
    {
      file: "compose.yaml",
      bad: "services:\n  web:\n    image: nginx:1.29\n    read_only: [|true|]\n  cache:\n    image: redis:8.2\n    cap_drop: [|[ALL]|]\n",
      good: 'services:\n  web:\n    image: nginx:1.29\n    read_only: true\n    tmpfs: [/var/cache/nginx, /run]\n  cache:\n    image: redis:8.2\n    user: "999"\n    cap_drop: [ALL]\n  app:\n    image: example/app:1.0\n    read_only: true\n',
    },
  ],
  *check(container) {
    const { host } = container;
    const needs = isPrivileged(host) ? undefined : needsOf(container);
    if (!needs) return;
    const missing = certainly(host.readonlyRootfs, (value) => value) ? unwritable(container, needs) : [];
    if (missing.length)
      yield {
        at: host.readonlyRootfs,
        message: `${name(container)} has a read-only root, and its image writes to ${missing.join(" and ")}: add tmpfs there`,
        fix: unsafe({ add: "tmpfs", items: missing.map((target) => ({ target, options: [] })) }),
      };
    const dropsAll = itemsOf(host.capDrop, (cap) => capabilityName(cap) === "ALL").length > 0;
    const lacking = dropsAll ? lackingCapabilities(container, needs.capabilities) : [];
    if (lacking.length)
      yield {
        at: host.capDrop,
        message: `${name(container)} drops all capabilities, and its image starts as root and needs ${lacking.join(", ")}: add them back, or set its user`,
        fix: unsafe({ add: "capAdd", items: lacking }),
      };
  },
});

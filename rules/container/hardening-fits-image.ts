import { capabilityName } from "../../src/knowledge/capabilities.ts";
import {
  certainly,
  closedTmpfs,
  defineRule,
  isPrivileged,
  itemsOf,
  lackingCapabilities,
  missingTmpfs,
  name,
  needsOf,
  quote,
  told,
  unsafe,
} from "../../src/rule.ts";

export default defineRule({
  id: "hardening-fits-image",
  on: "container",
  severity: "medium",
  confidence: "medium",
  profile: "recommended",
  summary: "Leave a hardened image the writable paths and capabilities it needs.",
  why: "Hardening that keeps a service from starting does not last: the next person removes all of it. A tmpfs for the paths the image writes to and the few capabilities it needs to start keep the rest in place.",
  standards: [],
  references: { "Compose: tmpfs": "https://docs.docker.com/reference/compose-file/services/#tmpfs" },
  examples: [
    {
      file: "compose.yaml",
      bad: "services:\n  web:\n    image: nginx:1.29\n    read_only: [|true|]\n  cache:\n    image: redis:8.2\n    cap_drop: [|[ALL]|]\n",
      good: "services:\n  web:\n    image: nginx:1.29\n    read_only: true\n    tmpfs: [/var/cache/nginx:mode=1777, /run:mode=1777]\n  cache:\n    image: redis:8.2\n    cap_drop: [ALL]\n    cap_add: [SETGID, SETPCAP, SETUID]\n",
    },
  ],
  *check(container) {
    const { host } = container;
    const needs = isPrivileged(host) ? undefined : needsOf(container);
    if (!needs) return;
    const missing = certainly(host.readonlyRootfs, (value) => value) ? missingTmpfs(container, needs) : [];
    if (missing.length)
      yield {
        at: host.readonlyRootfs,
        ...told(
          `${name(container)} has a read-only root filesystem`,
          { label: `its image writes to ${missing.map(({ target }) => target).join(" and ")}`, joint: ", but " },
          { help: `add tmpfs there`, joint: ": " },
        ),
        fix: unsafe({ add: "tmpfs", items: missing }),
      };
    for (const item of closedTmpfs(container, needs))
      yield {
        at: item,
        ...told(
          `${name(container)} does not run as root, but its tmpfs ${quote(item.value.target)} inherits the mode of a folder that only root can write to`,
          { help: `add mode=1777`, joint: ": " },
        ),
        fix: unsafe({ replace: "tmpfs", item: item.value, by: { ...item.value, options: [...item.value.options, "mode=1777"] } }),
      };
    const dropsAll = itemsOf(host.capDrop, (cap) => capabilityName(cap) === "ALL").length > 0;
    const lacking = dropsAll ? lackingCapabilities(container, needs) : [];
    if (lacking.length)
      yield {
        at: host.capDrop,
        ...told(`${name(container)} drops all capabilities`, { label: `${whatNeeds(lacking, needs.executed)}`, joint: ", but " }),
        fix: unsafe({ add: "capAdd", items: lacking }),
      };
  },
});

const whatNeeds = (lacking: readonly string[], executed: readonly string[] = []): string =>
  lacking.some((each) => executed.includes(each))
    ? `the program of its image cannot be executed without ${lacking.join(", ")}: add them back`
    : `its image starts as root and needs ${lacking.join(", ")}: add them back, or set its user`;

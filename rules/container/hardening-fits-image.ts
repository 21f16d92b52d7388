import { capabilityName } from "../../src/knowledge/capabilities.ts";
import { belowRun } from "../../src/knowledge/host-paths.ts";
import { neededByImage } from "../../src/knowledge/image-needs.ts";
import { certainly, defineRule, isPrivileged, itemsOf, knownValue, name, textUser, unsafe, withoutSlash } from "../../src/rule.ts";

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
    const { host, image, base } = container;
    if (!base || container.build || isPrivileged(host) || image.entrypoint.state === "written") return;
    const needs = neededByImage(base.name);
    if (!needs) return;
    if (certainly(host.readonlyRootfs, (value) => value) && host.mounts.state !== "unknown") {
      const writable = [
        ...itemsOf(host.tmpfs).map(({ value }) => value.target),
        ...itemsOf(host.mounts, ({ readOnly }) => !certainly(readOnly, (yes) => yes)).flatMap(
          ({ value }) => knownValue(value.target) ?? [],
        ),
      ].map((path) => belowRun(withoutSlash(path)));
      const missing = needs.writes.filter((path) => !writable.some((each) => path === each || path.startsWith(`${each}/`)));
      if (missing.length)
        yield {
          at: host.readonlyRootfs,
          message: `${name(container)} has a read-only root, and its image writes to ${missing.join(" and ")}: add tmpfs there`,
          fix: unsafe({ add: "tmpfs", items: missing.map((target) => ({ target, options: [] })) }),
        };
    }
    const dropsAll = itemsOf(host.capDrop, (cap) => capabilityName(cap) === "ALL").length > 0;
    if (
      !dropsAll ||
      base.user !== "root" ||
      host.capAdd.state === "unknown" ||
      textUser(container) !== "" ||
      needs.capabilities.length === 0
    )
      return;
    const added = new Set(itemsOf(host.capAdd).map(({ value }) => capabilityName(value)));
    // In folders of another account these images only look for files to chown.
    if (added.has("DAC_READ_SEARCH")) added.add("DAC_OVERRIDE");
    const lacking = needs.capabilities.filter((cap) => !added.has(cap) && !added.has("ALL"));
    if (lacking.length)
      yield {
        at: host.capDrop,
        message: `${name(container)} drops all capabilities, and its image starts as root and needs ${lacking.join(", ")}: add them back, or set its user`,
        fix: unsafe({ add: "capAdd", items: lacking }),
      };
  },
});

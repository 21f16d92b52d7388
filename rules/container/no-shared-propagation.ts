import { asksForHost } from "../../src/knowledge/asked-of-host.ts";
import { certainly, defineRule, itemsOf, name, quote, told, unsure } from "../../src/rule.ts";

export default defineRule({
  id: "no-shared-propagation",
  on: "container",
  severity: "medium",
  profile: "recommended",
  summary: "Do not share mount propagation with the host.",
  why: "With shared propagation, what the container mounts appears on the host and in every other container that shares the path: an intruder can mount their own file system over a folder the host trusts.",
  standards: ["CIS-5.20"],
  references: { "Bind propagation": "https://docs.docker.com/engine/storage/bind-mounts/#configure-bind-propagation" },
  examples: [
    {
      file: "compose.yaml",
      bad: "services:\n  csi:\n    image: example/csi:1.0\n    volumes:\n      - /srv/a:/a:[|rshared|]\n      - type: bind\n        source: /srv/b\n        target: /b\n        bind: { propagation: [|slave|] }\n",
      good: "services:\n  csi:\n    image: example/csi:1.0\n    volumes:\n      - /srv/a:/a\n      - type: bind\n        source: /srv/b\n        target: /b\n",
    },
  ],
  *check(container) {
    for (const { value, span } of itemsOf(container.host.mounts)) {
      const { propagation } = value;
      if (!propagation || !certainly(propagation, (mode) => /^r?(?:shared|slave)$/.test(mode))) continue;
      const isOneWay = propagation.value.endsWith("slave");
      const check = isOneWay ? "the host mounts nothing there once it runs" : "it mounts nothing there for others";
      yield {
        at: propagation,
        severity: isOneWay ? "low" : "medium",
        ...told(`${name(container)} mounts with ${quote(propagation.value)}`, {
          label: `${isOneWay ? "what the host mounts below it appears inside" : "what it mounts below it appears on the host"}`,
        }),
        ...(asksForHost(container.image, "propagation") ? {} : { fix: unsure(check, { mount: value.through ?? span, to: "private" }) }),
      };
    }
  },
});

import { asksForCapability } from "../../src/knowledge/asked-of-host.ts";
import {
  capabilities,
  capabilityName,
  engineDefaults,
  escapeCapabilities,
  powerfulCapabilities,
} from "../../src/knowledge/capabilities.ts";
import { defineRule, isPrivileged, itemsOf, name, quote, told, unsure } from "../../src/rule.ts";

export default defineRule({
  id: "no-powerful-capability",
  on: "container",
  severity: "medium",
  profile: "recommended",
  summary: "Do not add capabilities beyond the engine's defaults without need.",
  why: "Each capability beyond the defaults opens a part of the kernel that the engine keeps closed: the network's configuration, the clock, tracing, limits. An intruder uses them to eavesdrop on neighbours, to hide, or to reach kernel code that has had vulnerabilities before.",
  standards: ["CIS-5.4", "OWASP-3", "NIST-4.4.3", "PSS-B", "CWE-250"],
  references: { "capabilities(7)": "https://man7.org/linux/man-pages/man7/capabilities.7.html" },
  examples: [
    {
      file: "compose.yaml",
      bad: "services:\n  vpn:\n    image: example/vpn:2.1\n    cap_drop: [ALL]\n    cap_add: [[|NET_ADMIN|], NET_RAW]\n",
      good: "services:\n  vpn:\n    image: example/vpn:2.1\n    cap_drop: [ALL]\n    cap_add: [NET_RAW]\n",
    },
  ],
  *check(container) {
    const { host } = container;
    if (isPrivileged(host)) return;
    for (const item of itemsOf(host.capAdd)) {
      const capability = capabilityName(item.value);
      if (
        !capabilities.has(capability) ||
        engineDefaults[container.engine ?? "docker"].capabilities.has(capability) ||
        escapeCapabilities[capability]
      )
        continue;
      const fix = unsure("it works without it", { remove: "capAdd", items: [item.value] });
      yield {
        at: item,
        severity: powerfulCapabilities[capability] ?? "low",
        ...told(`${name(container)} adds ${quote(item.value)}`, { label: "which containers do not have by default", joint: ", " }),
        ...(asksForCapability(container.image, capability) ? {} : { fix }),
      };
    }
  },
});

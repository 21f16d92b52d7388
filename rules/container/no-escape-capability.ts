import { capabilityName, escapeCapabilities } from "../../src/knowledge/capabilities.ts";
import { defineRule, isPrivileged, itemsOf, name, quote } from "../../src/rule.ts";

export default defineRule({
  id: "no-escape-capability",
  on: "container",
  severity: "critical",
  profile: "recommended",
  summary: "Do not add capabilities that hand over the host.",
  why: "With SYS_ADMIN, SYS_MODULE or SYS_RAWIO a process in the container mounts the host's disks, loads a kernel module or writes to memory: it is root on the host. SYS_PTRACE and DAC_READ_SEARCH read every file and process they can reach.",
  standards: ["CIS-5.4", "OWASP-3", "PSS-B", "CWE-250"],
  references: { "capabilities(7)": "https://man7.org/linux/man-pages/man7/capabilities.7.html" },
  examples: [
    {
      file: "compose.yaml",
      bad: "services:\n  agent:\n    image: example/agent:1.4\n    cap_drop: [ALL]\n    cap_add:\n      - [|SYS_ADMIN|]\n      - [|cap_sys_ptrace|]\n",
      good: "services:\n  agent:\n    image: example/agent:1.4\n    cap_drop: [ALL]\n    cap_add:\n      - CHOWN\n",
    },
  ],
  *check(container) {
    const { host } = container;
    if (isPrivileged(host)) return;
    for (const item of itemsOf(host.capAdd)) {
      const facts = escapeCapabilities[capabilityName(item.value)];
      if (facts) yield { at: item, severity: facts.severity, message: `${name(container)} gets ${quote(item.value)}: ${facts.gain}` };
    }
  },
});

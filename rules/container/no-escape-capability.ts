import { asksForCapability } from "../../src/knowledge/asked-of-host.ts";
import { capabilityName, escapeCapabilities } from "../../src/knowledge/capabilities.ts";
import { certainly, defineRule, isPrivileged, itemsOf, name, quote, told, unsure } from "../../src/rule.ts";

export default defineRule({
  id: "no-escape-capability",
  on: "container",
  severity: "critical",
  profile: "recommended",
  summary: "Do not add capabilities that give control of the host.",
  why: "With SYS_ADMIN, SYS_MODULE or SYS_RAWIO a process in the container mounts the host's disks, loads a kernel module or writes to memory: it is root on the host. DAC_READ_SEARCH reads any file of the host, and SYS_PTRACE takes over every process it can see: those of the host with pid: host, else those of the container.",
  standards: ["CIS-5.4", "OWASP-3", "NIST-4.4.3", "PSS-B", "CWE-250"],
  references: { "capabilities(7)": "https://man7.org/linux/man-pages/man7/capabilities.7.html" },
  help: "do not add it, and do what the image needs it for on the host before the container starts",
  examples: [
    {
      file: "compose.yaml",
      bad: "services:\n  agent:\n    image: example/agent:1.4\n    cap_drop: [ALL]\n    cap_add:\n      - CHOWN\n      - [|SYS_ADMIN|]\n      - [|cap_sys_ptrace|]\n",
      good: "services:\n  agent:\n    image: example/agent:1.4\n    cap_drop: [ALL]\n    cap_add:\n      - CHOWN\n",
    },
  ],
  *check(container) {
    const { host } = container;
    if (isPrivileged(host)) return;
    const seesHost = certainly(host.pidMode, (mode) => mode === "host");
    for (const item of itemsOf(host.capAdd)) {
      const alone = escapeCapabilities[capabilityName(item.value)];
      const facts = (seesHost && alone?.withHostProcesses) || alone;
      if (!facts) continue;
      const fix = unsure("it works without it", { remove: "capAdd", items: [item.value] });
      yield {
        at: item,
        severity: facts.severity,
        ...told(`${name(container)} adds ${quote(item.value)}`, { label: `allows ${facts.gain}`, joint: ", which " }),
        ...(asksForCapability(container.image, capabilityName(item.value)) ? {} : { fix }),
      };
    }
  },
});

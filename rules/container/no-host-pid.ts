import { asksForHost } from "../../src/knowledge/asked-of-host.ts";
import { certainly, defineRule, name, unsure } from "../../src/rule.ts";

export default defineRule({
  id: "no-host-pid",
  on: "container",
  severity: "high",
  profile: "recommended",
  summary: "Do not share the host's process namespace.",
  why: "It sees every process of the host with its arguments and environment, passwords in them included, and as root it can stop or trace them. One more capability, SYS_PTRACE, and it runs its own code in the host's processes.",
  standards: ["CIS-5.16", "PSS-B", "CWE-653"],
  references: { "Compose: pid": "https://docs.docker.com/reference/compose-file/services/#pid" },
  examples: [
    {
      file: "compose.yaml",
      bad: "services:\n  node-exporter:\n    image: example/node-exporter:1.9\n    pid: [|host|]\n",
      good: "services:\n  node-exporter:\n    image: example/node-exporter:1.9\n",
    },
  ],
  *check(container) {
    const { pidMode } = container.host;
    if (certainly(pidMode, (mode) => mode === "host"))
      yield {
        at: pidMode,
        message: `${name(container)} sees and can signal every process of the host`,
        ...(asksForHost(container.image, "pid") ? {} : { fix: unsure("it looks at no process of the host", { unset: "pidMode" }) }),
      };
  },
});

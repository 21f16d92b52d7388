import { asksForHost } from "../../src/knowledge/asked-of-host.ts";
import { certainly, defineRule, name, unsure } from "../../src/rule.ts";

export default defineRule({
  id: "no-host-pid",
  on: "container",
  severity: "high",
  profile: "recommended",
  summary: "Do not share the host's process namespace.",
  why: "The container can see the arguments and environment of every process of the host, including passwords in them, and as root it can stop or trace them. With the capability SYS_PTRACE it can also run its own code in them.",
  standards: ["CIS-5.16", "NIST-4.4.3", "PSS-B", "CWE-653"],
  references: { "Compose: pid": "https://docs.docker.com/reference/compose-file/services/#pid" },
  help: "keep its process namespace its own, or run the program on the host itself",
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
        message: `${name(container)} can see and signal every process of the host`,
        ...(asksForHost(container.image, "pid") ? {} : { fix: unsure("it uses no process of the host", { unset: "pidMode" }) }),
      };
  },
});

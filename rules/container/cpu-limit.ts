import { certainly, defineRule, limitNeeds, name, unsafe } from "../../src/rule.ts";

export default defineRule({
  id: "cpu-limit",
  on: "container",
  severity: "low",
  profile: "strict",
  summary: "Limit the CPU time of every container.",
  why: "Without a ceiling one busy container, or a miner that an intruder installs, slows down everything else on the host.",
  standards: ["CIS-5.12", "OWASP-7", "CWE-770"],
  references: { "Resource constraints": "https://docs.docker.com/engine/containers/resource_constraints/#cpu" },
  examples: [
    {
      file: "compose.yaml",
      bad: "services:\n  [|web|]:\n    image: caddy:2.10\n    cpu_shares: 512\n",
      good: "services:\n  web:\n    image: caddy:2.10\n    cpu_shares: 512\n    cpus: 1\n",
    },
    {
      file: "compose.yaml",
      bad: "services:\n  [|web|]:\n    image: caddy:2.10\n",
      good: 'services:\n  web:\n    image: caddy:2.10\n    cpuset: "0"\n',
    },
  ],
  *check(container) {
    const { cpus, cpuQuota, cpusetCpus } = container.host;
    // Any of the three is a ceiling; shares are only a weight.
    if (
      !certainly(cpus, (count) => count <= 0) ||
      !certainly(cpuQuota, (quota) => quota <= 0) ||
      !certainly(cpusetCpus, (set) => set === "")
    )
      return;
    yield {
      at: cpus,
      message: `${name(container)} can use all CPU time of the host`,
      fix: unsafe({ set: "cpus", to: limitNeeds(container).cpus }),
    };
  },
});

import { certainly, defineRule, limitNeeds, name, unsure } from "../../src/rule.ts";

export default defineRule({
  id: "memory-limit",
  on: "container",
  severity: "medium",
  profile: "strict",
  summary: "Limit the memory of every container.",
  why: "Without a limit one container, through a leak or an attacker's request, can use up the host's memory, and the kernel then kills another process, often the database next door.",
  standards: ["CIS-5.11", "OWASP-7", "NIST-4.4.3", "CWE-770"],
  references: { "Resource constraints": "https://docs.docker.com/engine/containers/resource_constraints/" },
  examples: [
    {
      file: "compose.yaml",
      bad: "services:\n  [|web|]:\n    image: caddy:2.10\n    deploy:\n      resources:\n        reservations:\n          memory: 64M\n",
      good: "services:\n  web:\n    image: caddy:2.10\n    deploy:\n      resources:\n        reservations:\n          memory: 64M\n    mem_limit: 512m\n",
    },
    {
      file: "compose.yaml",
      bad: "services:\n  web:\n    image: caddy:2.10\n    mem_limit: [|0|]\n",
      good: "services:\n  web:\n    image: caddy:2.10\n    mem_limit: 256m\n",
    },
    {
      file: "compose.yaml",
      bad: "services:\n  web:\n    image: caddy:2.10\n    mem_limit: 256m\n    memswap_limit: [|-1|]\n",
      good: "services:\n  web:\n    image: caddy:2.10\n    mem_limit: ${MEMORY:?}\n",
    },
  ],
  *check(container) {
    const { memory, memorySwap } = container.host;
    if (certainly(memory, (bytes) => bytes <= 0))
      yield {
        at: memory,
        message: `${name(container)} can use all memory of the host`,
        fix: unsure("this much memory is enough for it", { set: "memory", to: limitNeeds(container).memory }),
      };
    else if (certainly(memorySwap, (bytes) => bytes < 0))
      yield {
        at: memorySwap,
        severity: "low",
        message: `${name(container)} can swap without limit, which defeats its memory limit`,
        fix: unsure("its memory limit is enough for it", { unset: "memorySwap" }),
      };
  },
});

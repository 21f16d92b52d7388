import { certainly, defineRule, name, writes } from "../../src/rule.ts";

export default defineRule({
  id: "limits-take-effect",
  on: "container",
  severity: "low",
  profile: "strict",
  summary: "Set limits that are consistent and that the engine applies.",
  why: "A limit the engine refuses or ignores protects nothing, and whoever reads the file believes it does. The host then goes down with the container the limit was written for.",
  standards: [],
  references: { "Resource constraints": "https://docs.docker.com/engine/containers/resource_constraints/" },
  examples: [
    {
      file: "compose.yaml",
      bad: "services:\n  a:\n    image: example/a:1.0\n    mem_limit: 256m\n    mem_reservation: [|512m|]\n  b:\n    image: example/b:1.0\n    mem_limit: 256m\n    memswap_limit: [|128m|]\n    mem_swappiness: [|10|]\n",
      good: "services:\n  a:\n    image: example/a:1.0\n    mem_limit: 512m\n    mem_reservation: 256m\n  b:\n    image: example/b:1.0\n    mem_limit: 256m\n    memswap_limit: 256m\n",
    },
  ],
  *check(container) {
    const { memory, memoryReservation, memorySwap, memorySwappiness } = container.host;
    if (memory.state === "written") {
      const limit = memory.value;
      if (writes(memoryReservation, (bytes) => limit > 0 && bytes > limit))
        yield {
          at: memoryReservation,
          message: `${name(container)} reserves more memory than its limit allows: the engine refuses to start it`,
        };
      if (writes(memorySwap, (bytes) => bytes > 0 && bytes < limit))
        yield {
          at: memorySwap,
          message: `memory and swap of ${name(container)} together are less than its memory: the engine refuses to start it`,
        };
    }
    if (memory.state === "default" && writes(memorySwap, (bytes) => bytes > 0))
      yield { at: memorySwap, message: `${name(container)} limits swap and not memory: the engine refuses to start it` };
    if (certainly(memorySwappiness, (value) => value >= 0) && memorySwappiness.state === "written")
      yield {
        at: memorySwappiness,
        severity: "info",
        message: `on cgroup v2, which every current system has, the engine ignores the swappiness of ${name(container)}`,
      };
  },
});

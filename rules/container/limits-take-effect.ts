import { defineRule, name, refusedLimits, unsure, writes } from "../../src/rule.ts";

export default defineRule({
  id: "limits-take-effect",
  on: "container",
  severity: "low",
  profile: "strict",
  summary: "Set limits that are consistent and that the engine applies.",
  why: "A limit the engine refuses or ignores protects nothing, but readers of the file believe it does. The host then goes down with the container the limit was written for.",
  standards: [],
  references: { "Resource constraints": "https://docs.docker.com/engine/containers/resource_constraints/" },
  examples: [
    {
      file: "compose.yaml",
      bad: "services:\n  a:\n    image: example/a:1.0\n    mem_limit: 256m\n    mem_reservation: [|512m|]\n  b:\n    image: example/b:1.0\n    mem_limit: 256m\n    memswap_limit: [|128m|]\n    mem_swappiness: [|10|]\n",
      good: "services:\n  a:\n    image: example/a:1.0\n    mem_limit: 256m\n    mem_reservation: 256m\n  b:\n    image: example/b:1.0\n    mem_limit: 256m\n    memswap_limit: 256m\n",
    },
    {
      file: "compose.yaml",
      bad: "services:\n  a:\n    image: example/a:1.0\n    mem_limit: [|512|]\n  b:\n    image: example/b:1.0\n    cpus: 0.5\n    cpu_quota: [|50000|]\n    ulimits:\n      nofile: [|{ soft: 65536, hard: 1024 }|]\n",
      good: "services:\n  a:\n    image: example/a:1.0\n    mem_limit: 512m\n  b:\n    image: example/b:1.0\n    cpu_period: 100000\n    cpu_quota: 50000\n    ulimits:\n      nofile: { soft: 1024, hard: 65536 }\n",
    },
  ],
  *check(container) {
    for (const { at, why, fix } of refusedLimits(container))
      yield { at, message: `the engine refuses to start ${name(container)}: ${why}`, ...(fix ? { fix } : {}) };
    const { memorySwappiness } = container.host;
    if (writes(memorySwappiness, (value) => value >= 0 && value <= 100))
      yield {
        at: memorySwappiness,
        severity: "info",
        message: `on cgroup v2, which every current system has, the engine ignores the swappiness of ${name(container)}`,
        fix: unsure("none of its hosts uses cgroup v1", { unset: "memorySwappiness" }),
      };
  },
});

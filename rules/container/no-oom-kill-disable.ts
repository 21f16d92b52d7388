import { certainly, defineRule, name, unsure } from "../../src/rule.ts";

export default defineRule({
  id: "no-oom-kill-disable",
  on: "container",
  severity: "medium",
  profile: "recommended",
  summary: "Do not exempt a container from the out-of-memory killer.",
  why: "When memory runs out, the kernel then stops something else: the engine, SSH, the neighbour. Without a memory limit a leak or an attack on this one container takes the host down and survives it.",
  standards: ["CIS-5.11"],
  references: { "Memory and the OOM killer": "https://docs.docker.com/engine/containers/resource_constraints/#memory" },
  examples: [
    {
      file: "compose.yaml",
      bad: "services:\n  app:\n    image: example/app:1.0\n    oom_kill_disable: [|true|]\n  db:\n    image: example/db:1.0\n    oom_score_adj: [|-900|]\n    mem_limit: 2g\n",
      good: "services:\n  app:\n    image: example/app:1.0\n  db:\n    image: example/db:1.0\n    mem_limit: 2g\n",
    },
  ],
  *check(container) {
    const { oomKillDisable, oomScoreAdj, memory } = container.host;
    const unlimited = certainly(memory, (bytes) => bytes <= 0);
    const severity = unlimited ? "high" : "medium";
    const also = unlimited ? ", and it has no memory limit" : "";
    if (certainly(oomKillDisable, (value) => value))
      yield {
        at: oomKillDisable,
        severity,
        message: `${name(container)} is never killed when memory runs out${also}; on cgroup v2 the engine ignores the setting`,
        fix: unsure("its memory limit is enough for it", { unset: "oomKillDisable" }),
      };
    if (certainly(oomScoreAdj, (score) => score <= -500))
      yield {
        at: oomScoreAdj,
        severity,
        message: `${name(container)} is among the last the kernel kills when memory runs out${also}`,
        fix: unsure("its memory limit is enough for it", { unset: "oomScoreAdj" }),
      };
  },
});

import { certainly, defineRule, limitNeeds, name, unsafe } from "../../src/rule.ts";

export default defineRule({
  id: "pids-limit",
  on: "container",
  severity: "low",
  profile: "strict",
  summary: "Limit the number of processes in every container.",
  why: "A fork bomb in one container fills the host's process table: no other service can start, and an administrator cannot even open a shell.",
  standards: ["CIS-5.29", "OWASP-7", "CWE-770"],
  references: { "Compose: pids_limit": "https://docs.docker.com/reference/compose-file/services/#pids_limit" },
  examples: [
    {
      file: "compose.yaml",
      bad: "services:\n  [|web|]:\n    image: caddy:2.10\n",
      good: "services:\n  web:\n    image: caddy:2.10\n    pids_limit: 200\n",
    },
    {
      file: "compose.yaml",
      bad: "services:\n  web:\n    image: caddy:2.10\n    pids_limit: [|-1|]\n",
      good: "services:\n  web:\n    image: caddy:2.10\n    deploy:\n      resources:\n        limits:\n          pids: 100\n",
    },
  ],
  *check(container) {
    const { pidsLimit } = container.host;
    if (!container.windows && certainly(pidsLimit, (count) => count <= 0))
      yield {
        at: pidsLimit,
        message: `${name(container)} can start processes without limit`,
        fix: unsafe({ set: "pidsLimit", to: limitNeeds(container).pids }),
      };
  },
});

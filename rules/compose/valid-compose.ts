import { defineRule } from "../../src/rule.ts";

export default defineRule({
  id: "valid-compose",
  on: "compose",
  severity: "high",
  profile: "recommended",
  summary: "Write Compose files that Compose loads and the engine accepts.",
  why: "A misspelt key is a protection that does not exist: `readonly: true` makes nothing read-only. If Compose refuses the file, people run an older copy or remove the line that was in the way.",
  standards: [],
  references: { "Compose file reference": "https://docs.docker.com/reference/compose-file/" },
  help: "check with `docker compose config --quiet`",
  examples: [
    {
      file: "compose.yaml",
      bad: "services:\n  app:\n    image: example/app:1.0\n    [|readonly|]: true\n",
      good: "services:\n  app:\n    image: example/app:1.0\n    read_only: true\n",
    },
    {
      file: "compose.yaml",
      bad: "services:\n  app:\n    image: example/app:1.0\n    [|image|]: example/app:2.0\n    privileged: [|maybe|]\n",
      good: "x-note: anything\nservices:\n  app:\n    image: example/app:1.0\n    privileged: ${P}\n    x-team: a\n",
    },
    {
      file: "compose.yaml",
      bad: "services:\n  vpn:\n    image: example/vpn:1.0\n  client:\n    image: example/client:1.0\n    network_mode: service:vpn\n    [|hostname|]: client\n    stop_signal: [|SIGSTOPP|]\n",
      good: "services:\n  vpn:\n    image: example/vpn:1.0\n    hostname: client\n  client:\n    image: example/client:1.0\n    network_mode: service:vpn\n    stop_signal: SIGINT\n",
    },
  ],
  *check({ faults }) {
    for (const { kind, span, message, fix, foreign } of faults)
      yield {
        at: { span },
        message,
        ...(foreign ? { severity: "low" } : kind === "unread" ? { severity: "info" } : kind === "loose" ? { severity: "medium" } : {}),
        ...(fix ? { fix } : {}),
      };
  },
});

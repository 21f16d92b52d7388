import { defineRule } from "../../src/rule.ts";

const severities = { broken: "medium", loose: "medium", unread: "low" } as const;

export default defineRule({
  id: "valid-daemon-config",
  on: "daemon",
  severity: "medium",
  profile: "recommended",
  summary: "Write an engine configuration that the engine accepts.",
  why: "The engine does not start with a setting that it does not know, and the quick way out is to remove the whole file, with everything it protects. A misspelled option is ignored without a message, so what it should protect is open.",
  standards: [],
  references: { "dockerd configuration file": "https://docs.docker.com/reference/cli/dockerd/#daemon-configuration-file" },
  examples: [
    {
      file: "daemon.json",
      bad: '{\n  "icc": [|"false"|],\n  [|"userns-remapp"|]: "default",\n  [|"log-opt"|]: { "max-size": "10m" },\n  "live-restore": true[|,|]\n}\n',
      good: '{\n  "icc": false,\n  "userns-remap": "default",\n  "log-opts": { "max-size": "10m" },\n  "live-restore": true\n}\n',
    },
  ],
  *check({ faults }) {
    for (const { span, message, kind, fix } of faults) yield { at: { span }, message, severity: severities[kind], ...(fix ? { fix } : {}) };
  },
});

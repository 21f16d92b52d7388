import { certainly, defineRule, name, told, unsure } from "../../src/rule.ts";

export default defineRule({
  id: "no-disabled-logging",
  on: "container",
  severity: "medium",
  profile: "recommended",
  summary: "Do not turn container logs off.",
  why: "Without logs an attack goes unnoticed, and afterwards there is no record of what was taken. Logging is the first thing an intruder would turn off.",
  standards: ["CWE-778"],
  references: { "Logging drivers": "https://docs.docker.com/engine/logging/configure/" },
  examples: [
    {
      file: "compose.yaml",
      bad: "services:\n  app:\n    image: example/app:1.0\n    logging:\n      driver: [|none|]\n",
      good: "services:\n  app:\n    image: example/app:1.0\n    logging:\n      driver: local\n",
    },
  ],
  *check(container) {
    const { logDriver } = container.host;
    if (certainly(logDriver, (driver) => driver === "none"))
      yield {
        at: logDriver,
        ...told(`${name(container)} keeps no logs`, { label: `an attack on it leaves no trace` }),
        // It keeps 100 MB at most, as it comes.
        fix: unsure("its output may be kept", { entries: "logging", to: { driver: "local" } }),
      };
  },
});

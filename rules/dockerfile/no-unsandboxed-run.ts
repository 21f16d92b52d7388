import { defineRule, quote, withoutFlag } from "../../src/rule.ts";

export default defineRule({
  id: "no-unsandboxed-run",
  on: "dockerfile",
  severity: "high",
  profile: "recommended",
  summary: "Keep RUN inside the builder's sandbox.",
  why: "With `--security=insecure` the command runs like a privileged container on the builder: with every capability and all devices it can take over that machine, with the secrets and images of every other build on it. With `--network=host` it reaches whatever listens on the builder's own network, loopback included.",
  standards: ["CWE-250"],
  references: {
    "RUN --security": "https://docs.docker.com/reference/dockerfile/#run---security",
    "RUN --network": "https://docs.docker.com/reference/dockerfile/#run---network",
  },
  examples: [
    { file: "Dockerfile", bad: "FROM debian:12.9\nRUN [|--security=insecure|] make\n", good: "FROM debian:12.9\nRUN make\n" },
    {
      file: "Dockerfile",
      bad: "FROM debian:12.9\nRUN [|--security=insecure|] mount /dev/sda1 /mnt\nRUN [|--network=host|] curl http://localhost:3128\n",
      good: "FROM debian:12.9\nRUN --security=sandbox make\nRUN --network=none make test\n",
    },
  ],
  *check(document) {
    for (const stage of document.stages)
      for (const instruction of stage.instructions) {
        const { keyword, flags } = instruction.trigger ?? instruction;
        if (keyword !== "RUN") continue;
        for (const { name, text, span } of flags) {
          const value = text;
          if (name === "security" && value === "insecure")
            yield {
              at: { span },
              message: `${quote("--security=insecure")} runs this command like a privileged container on the builder; Compose grants it with ${quote("build.privileged")} or the entitlement security.insecure`,
              fix: { safety: "unsafe", title: "remove --security=insecure", edits: () => [withoutFlag(document, { span })] },
            };
          if (name === "network" && value === "host")
            yield {
              at: { span },
              severity: "medium",
              message: `${quote("--network=host")} puts this command on the builder's own network, loopback included`,
              fix: { safety: "unsafe", title: "remove --network=host", edits: () => [withoutFlag(document, { span })] },
            };
        }
      }
  },
});

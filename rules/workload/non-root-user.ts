import { isRoot } from "../../src/knowledge/users.ts";
import { defineRule, name, quote, unsafe, type Workload } from "../../src/rule.ts";

export default defineRule({
  id: "non-root-user",
  on: "workload",
  severity: "high",
  profile: "recommended",
  summary: "Run as a user other than root.",
  why: "Root in a container is root on the host as far as the kernel is concerned, held back only by namespaces and capabilities. Every hole in those, every careless mount, every writable file inside is worth far more to an intruder who arrives as root.",
  standards: ["CIS-4.1", "OWASP-2", "PSS-R", "CWE-250"],
  references: { USER: "https://docs.docker.com/reference/dockerfile/#user" },
  examples: [
    {
      file: "Dockerfile",
      bad: 'FROM debian:12.9\nUSER app\nRUN true\nUSER [|0:0|]\nCMD ["app"]\n',
      good: 'FROM debian:12.9\nUSER root\nRUN true\nUSER 10001\nCMD ["app"]\n',
    },
    {
      file: "Dockerfile",
      bad: 'FROM [|node:22.12|]\nCMD ["node", "app.js"]\n',
      good: 'FROM node:22.12\nUSER node\nCMD ["node", "app.js"]\n',
    },
    {
      file: "compose.yaml",
      bad: "services:\n  app:\n    image: example/app:1.0\n    user: [|root|]\n",
      good: 'services:\n  app:\n    image: example/app:1.0\n    user: "1000:0"\n  db:\n    image: postgres:17.2\n',
    },
  ],
  *check(workload) {
    const { image, ships, windows, dropsRoot } = workload;
    if (!ships || windows || image.user.state === "unknown" || !isRoot(image.user.value)) return;
    const asked = image.user.state === "written";
    if (dropsRoot) return;
    const message = asked
      ? `${name(workload)} runs as root: ${quote(image.user.value)} is written here`
      : `${name(workload)} runs as root, ${because(workload)}`;
    yield {
      at: image.user,
      severity: asked ? "high" : "medium",
      message,
      fix: unsafe({ set: "user", to: workload.base?.account ?? "10001" }),
    };
  },
});

function because({ base }: Workload): string {
  if (!base) return "because nothing says otherwise";
  if (base.unprivileged) return `the default of ${base.name}; ${base.unprivileged} is the same without root`;
  return `the default of ${base.name}${base.account ? `, which has the account ${quote(base.account)} for this` : ""}`;
}

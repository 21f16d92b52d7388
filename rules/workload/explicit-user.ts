import { defineRule, name, rootOf } from "../../src/rule.ts";

export default defineRule({
  id: "explicit-user",
  on: "workload",
  severity: "medium",
  confidence: "low",
  profile: "strict",
  summary: "Name the user when the image's own default is not known.",
  why: "Most images run as root by default, and nothing here shows whether this one does. An explicit user stays the same when the base image changes.",
  standards: ["CIS-4.1", "OWASP-2", "NIST-4.1.2", "PSS-R"],
  references: { USER: "https://docs.docker.com/reference/dockerfile/#user" },
  instead:
    "Look up which account the image uses with `docker image inspect --format '{{.Config.User}}' IMAGE` and `docker run --rm IMAGE id`, check who owns what it writes, and write the number into `USER` or `user:`.",
  examples: [
    {
      file: "compose.yaml",
      bad: "services:\n  [|app|]:\n    image: example/app:1.0\n",
      good: 'services:\n  app:\n    user: "10001"\n    image: example/app:1.0\n  web:\n    image: nginxinc/nginx-unprivileged:1.29\n  other:\n    image: example/other:1.0\n    user: ${UID}\n',
    },
    {
      file: "Dockerfile",
      bad: 'FROM [|registry.example.com/base:4|]\nCMD ["app"]\n',
      good: 'FROM registry.example.com/base:4\nUSER 10001\nCMD ["app"]\n',
    },
  ],
  *check(workload, project) {
    const { image, ships, windows } = workload;
    if (image.ref && image.ref.state !== "unknown" && /-unprivileged$/.test(image.ref.value.path ?? "")) return;
    // A user that somebody wrote, such as ${UID}, is one even where nobody can know it.
    if (!ships || windows || image.user.state !== "unknown" || image.user.reason !== "image") return;
    if (rootOf(workload, project) !== "kept") return;
    yield {
      at: image.user,
      message: `no user is set for ${name(workload)}, and the default user of its image is not known: it may run as root`,
    };
  },
});

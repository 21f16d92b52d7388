import { certainly, defineRule, imageKey, pinProblem } from "../../src/rule.ts";

export default defineRule({
  id: "image-digest-pinned",
  on: "workload",
  severity: "low",
  otherwise: {
    info: "it is the builder's own frontend with a tag (`# syntax=docker/dockerfile:1`), or seaworthy.lock does not have the digest",
    medium: "the registry, asked with --online, does not have the image",
  },
  profile: "recommended",
  summary: "Pin every image reference to a digest.",
  why: "A tag is a name that its owner, or anyone who steals the owner's account, can point at a different image tomorrow. A digest is the image: what you tested is what runs. Keep the tag before it, so that people can read it and bots can update it.",
  standards: ["OWASP-13", "CWE-494"],
  references: { "Pin base image versions": "https://docs.docker.com/build/building/best-practices/#pin-base-image-versions" },
  instead:
    "Run `seaworthy pin`, which asks the registry and writes the digest behind the tag (`IMAGE:TAG@sha256:...`), and `seaworthy pin --update` on a schedule, or let a bot such as Dependabot or Renovate update both together.",
  examples: [
    {
      file: "Dockerfile",
      bad: "FROM [|golang:1.24|] AS build\nFROM scratch\nRUN --mount=type=bind,from=build,target=/x true\nCOPY --from=build /app /app\nCOPY [|--from=busybox:1.37|] /bin/sh /sh\n",
      good: "FROM golang:1.24@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef AS build\nFROM scratch\nCOPY --from=build /app /app\n",
    },
    {
      file: "compose.yaml",
      bad: "services:\n  db:\n    image: [|postgres:17.2|]\n",
      good: "services:\n  db:\n    image: ${DB_IMAGE}\n  own:\n    build: .\n    image: example/own:1.0\n  again:\n    image: example/own:1.0\n",
    },
  ],
  *check({ references }, { builtImages, lookup }) {
    for (const { role, ref } of references) {
      if (!certainly(ref, ({ path, fault }) => path !== null && !fault) || builtImages.has(imageKey(ref.value))) continue;
      const problem = pinProblem(ref, lookup);
      if (problem === "silent") continue;
      const frontend = role === "syntax" && /^docker\/dockerfile(?:-upstream)?$/.test(ref.value.path ?? "") && ref.value.tag;
      yield { at: ref, ...problem, ...(frontend && problem.severity === "low" ? { severity: "info" as const } : {}) };
    }
  },
});

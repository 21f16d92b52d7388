import { baseFacts } from "../../src/knowledge/base-images.ts";
import { whyItMoves } from "../../src/knowledge/tags.ts";
import { certainly, defineRule, imageKey, quote, told } from "../../src/rule.ts";

export default defineRule({
  id: "no-floating-tag",
  on: "workload",
  severity: "medium",
  otherwise: { low: "it is the builder's frontend (`# syntax=`)" },
  profile: "recommended",
  summary: "Do not use floating image tags.",
  why: "Today's latest is not tomorrow's: two builds of the same commit differ, a fix disappears, or a compromised release arrives, and it is unclear afterwards which image was running.",
  standards: ["OWASP-13", "NIST-4.2.2", "CWE-1357"],
  references: { "Pin base image versions": "https://docs.docker.com/build/building/best-practices/#pin-base-image-versions" },
  instead:
    "Find out which version runs now (`docker image inspect`, or the program's own `--version`), name that tag, and let a bot such as Dependabot or Renovate propose the next one.",
  help: "name the version that runs now, and let a bot such as Renovate propose the next one",
  examples: [
    { file: "Dockerfile", bad: "ARG TAG=alpine\nFROM [|nginx:${TAG}|]\n", good: "ARG TAG=1.29-alpine\nFROM nginx:${TAG}\n" },
    { file: "Dockerfile", bad: "FROM [|localhost:5000/team/latest|]\n", good: "FROM localhost:5000/team/latest:4.2\n" },
    {
      file: "compose.yaml",
      bad: "services:\n  db:\n    image: [|postgres:${VERSION:-latest}|]\n",
      good: "services:\n  db:\n    image: postgres:${VERSION}\n  own:\n    build: .\n    image: example/own:latest\n",
    },
  ],
  *check({ references }, { builtImages }) {
    for (const { role, ref } of references) {
      if (
        !certainly(ref, ({ path, tag, digest, fault }) => path !== null && tag !== null && digest === undefined && !fault) ||
        builtImages.has(imageKey(ref.value))
      )
        continue;
      const { tag, text } = ref.value;
      const why = tag ? whyItMoves(tag, baseFacts(ref.value)?.kind === "os") : "no tag means `latest`";
      if (why)
        yield {
          at: ref,
          severity: role === "syntax" ? "low" : "medium",
          ...told(`${quote(text)} is not pinned`, {
            label: `${why === `\`${tag}\` moves` ? `${quote(tag ?? "")} can be a different image on every pull` : why}`,
          }),
        };
    }
  },
});

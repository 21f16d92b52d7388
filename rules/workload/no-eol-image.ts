import { asOf, endOfLife } from "../../src/knowledge/end-of-life.ts";
import { defineRule, quote } from "../../src/rule.ts";

export default defineRule({
  id: "no-eol-image",
  on: "workload",
  severity: "medium",
  confidence: "medium",
  profile: "recommended",
  summary: "Do not use images whose release is no longer maintained.",
  why: "Vulnerabilities found after the end of maintenance are not fixed, and attackers read the same announcements. The image is not rebuilt either, so those of its distribution are not fixed.",
  standards: ["CIS-4.4", "CWE-1104"],
  references: { "endoflife.date": "https://endoflife.date/" },
  instead:
    "Move to the next maintained release, one major version at a time where data has to be migrated, and read its upgrade notes first: a database usually needs a dump and a restore, or its upgrade tool.",
  help: "move to a release that is maintained: https://endoflife.date lists them",
  examples: [
    {
      file: "Dockerfile",
      bad: "FROM [|node:16-alpine|] AS build\nFROM [|docker.io/library/debian:buster-slim|]\nCOPY --from=build /app /app\n",
      good: "FROM node:24-alpine AS build\nFROM debian:trixie-slim\nCOPY --from=build /app /app\n",
    },
    {
      file: "compose.yaml",
      bad: "services:\n  db:\n    image: [|postgres:9.6|]\n",
      good: "services:\n  db:\n    image: postgres:18\n  own:\n    image: example/node:16\n",
    },
  ],
  *check(workload) {
    for (const { ref, role } of workload.references) {
      const release = ref.state === "unknown" || role === "syntax" ? undefined : endOfLife(ref.value);
      if (release && ref.state !== "unknown")
        yield {
          at: ref,
          message: `${quote(ref.value.text)}: the maintenance of ${release.release} ended on ${release.date} (as known on ${asOf})`,
          headline: `${quote(ref.value.text)} is not maintained any more`,
          label: `${release.release} ended on ${release.date}`,
        };
    }
  },
});

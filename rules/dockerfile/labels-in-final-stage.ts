import { defineRule, lazy, name, shippedLayers, stageLabel } from "../../src/rule.ts";

const provenance = /^org\.opencontainers\.image\./;

export default defineRule({
  id: "labels-in-final-stage",
  on: "dockerfile",
  severity: "medium",
  profile: "recommended",
  summary: "Put image labels in the stage that ships.",
  why: "Labels of a builder stage are thrown away with it. The image that ships then says nothing of its source, revision or licence, and nobody can trace a running container back to the commit it was built from.",
  standards: ["OWASP-13"],
  references: { "OCI annotations": "https://github.com/opencontainers/image-spec/blob/main/annotations.md" },
  examples: [
    {
      file: "Dockerfile",
      bad: "FROM golang:1.24 AS build\nLABEL [|org.opencontainers.image.source=https://example.com/app|]\nFROM scratch\nCOPY --from=build /app /app\n",
      good: "FROM golang:1.24 AS build\nFROM scratch\nLABEL org.opencontainers.image.source=https://example.com/app\nCOPY --from=build /app /app\n",
    },
  ],
  *check(document, project) {
    const shipped = shippedLayers(document, project);
    const present = lazy(
      () => new Set([...shipped].flatMap(({ assignments }) => assignments.flatMap((each) => (each.keyword === "LABEL" ? each.name : [])))),
    );
    for (const stage of document.stages) {
      if (shipped.has(stage)) continue;
      const lost = stage.assignments.filter(({ keyword, name: key }) => keyword === "LABEL" && provenance.test(key) && !present().has(key));
      const [first, ...others] = lost;
      if (!first) continue;
      const label = name({ dialect: "dockerfile", path: ["stages", stageLabel(stage)], ships: false });
      yield {
        at: first,
        message: `the image that ships does not have this label: only ${label} does`,
        related: others.map(({ span }) => ({ span, message: "nor this one" })),
      };
    }
  },
});

import { defineRule, lazy, linesAfter, name, shippedLayers, stageLabel, told, withoutLines } from "../../src/rule.ts";

const provenance = /^org\.opencontainers\.image\./;

export default defineRule({
  id: "labels-in-final-stage",
  on: "dockerfile",
  severity: "medium",
  profile: "recommended",
  summary: "Put image labels in the stage that ships.",
  why: "Labels of a builder stage are discarded with it. The final image then does not name its source, revision or licence, and no one can trace a running container back to the commit it was built from.",
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
        ...told(`the final image does not have this label`, { label: `only ${label} does` }),
        related: others.map(({ span }) => ({ span, message: "nor this one" })),
        fix: {
          safety: "safe",
          title: "move it to the final stage",
          edits: () => {
            const { instructions, source, final } = document;
            const lines = instructions.filter(({ span }) =>
              lost.some((each) => span.start <= each.span.start && each.span.end <= span.end),
            );
            const texts = lines.map(({ span }) => source.text.slice(span.start, span.end));
            // What a variable says is known in its own stage, and what else the line says may belong there.
            const isPlain = lines.every(
              ({ pairs, trigger }) => !trigger && pairs.every(({ name: key }) => provenance.test(key.value.replace(/^["']/, ""))),
            );
            const added =
              final && isPlain && !texts.some((text) => /[$\n]/.test(text)) ? linesAfter(document, final.from, ...texts) : undefined;
            const removed = lines.map((line) => withoutLines(document, line));
            return added && removed.every((each) => each !== undefined) ? [...removed.flat(), ...added] : undefined;
          },
        },
      };
    }
  },
});

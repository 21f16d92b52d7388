import { defineRule, ignoreFilesFor, isAllowList, isWholeContext, knownValue, lazy, shippedLayers, told } from "../../src/rule.ts";

export default defineRule({
  id: "no-broad-copy",
  on: "dockerfile",
  severity: "medium",
  confidence: "medium",
  profile: "strict",
  summary: "Copy named paths, not a whole context or stage.",
  why: "COPY . copies whatever is there on the day of the build: tests, history, a file of passwords saved for a minute. Named paths copy only what the image needs, and a .dockerignore that begins with * has the same effect.",
  instead:
    "List what the image needs: `COPY package*.json ./`, then `COPY src/ ./src/`. If that list is too long, begin .dockerignore with `*` and include what the image needs again, as in `!src` and `!package*.json`.",
  standards: [],
  references: { "Build context": "https://docs.docker.com/build/concepts/context/" },
  examples: [
    {
      file: "Dockerfile",
      bad: "FROM golang:1.26 AS build\nCOPY [|.|] /src\nFROM node:22.12\nCOPY [|./|] /app\nCOPY --from=build [|/|] /\n",
      good: "FROM golang:1.26 AS build\nCOPY cmd go.* /src/\nFROM node:22.12\nCOPY src/ package*.json /app/\nCOPY --from=build /out /out\nRUN cp . /x\n",
    },
    { file: "Dockerfile", bad: "FROM node:22.12\nCOPY [|.|] /app\n", with: { ".dockerignore": "node_modules\n" } },
  ],
  *check(document, project) {
    const shipped = shippedLayers(document, project);
    const listing = lazy(() => ignoreFilesFor(document, project).filter(({ text }) => isAllowList(text)));
    for (const stage of document.stages)
      for (const { sources, from, instruction } of stage.copies)
        for (const source of sources) {
          const path = knownValue(source);
          if (path === undefined || !isWholeContext(path, stage.windows)) continue;
          const ships = shipped.has(stage);
          if (!from && listing().length === 0)
            yield {
              at: source,
              severity: ships ? "medium" : "info",
              message: ships
                ? `${instruction.keyword} copies the whole context into the image: name what it needs, or begin .dockerignore with * and include only that`
                : `${instruction.keyword} copies the whole context into the build's cache: a change to any file rebuilds this stage`,
            };
          if (from && "stage" in from && ships)
            yield {
              at: source,
              severity: "low",
              ...told("the whole stage is copied, including its tools, caches and sources", {
                help: "name what the image needs",
                joint: ": ",
              }),
            };
        }
  },
});

import { type Copy, chainOf, type DockerfileDocument, defineRule, knownValue, type Project, type Stage } from "../../src/rule.ts";

export default defineRule({
  id: "dockerignore-present",
  on: "project",
  severity: "medium",
  profile: "recommended",
  summary: "Put a .dockerignore beside every context that is copied whole.",
  why: "COPY . takes everything: .git with its whole history, .env files, keys, local databases. They end in the image or in the build cache, where whoever pulls the one or shares the other finds them.",
  standards: ["CIS-4.10", "NIST-4.1.4", "CWE-538"],
  references: { ".dockerignore files": "https://docs.docker.com/build/concepts/context/#dockerignore-files" },
  examples: [
    { file: "Dockerfile", bad: "FROM node:22.12\nCOPY [|.|] /app\n", good: "FROM node:22.12\nCOPY src package.json /app/\n" },
    {
      file: "app/Dockerfile",
      bad: "FROM golang:1.24 AS build\nADD --link [|./|] /src\nFROM scratch\nCOPY --from=build /src/app /app\n",
      good: "FROM golang:1.24 AS build\nCOPY cmd /src\nFROM scratch\nCOPY --from=build . /\n",
    },
  ],
  *check(project) {
    for (const document of project.dockerfiles) {
      if (document.skipped || document.source.alone || isGoverned(document, project)) continue;
      const shipped = new Set(document.final ? chainOf(document.final) : []);
      for (const stage of document.stages)
        for (const copy of stage.copies) {
          const whole = copy.from ? undefined : copy.sources.find((source) => /^(?:\.\/?|\/|\*|\.\/\*)$/.test(knownValue(source) ?? ""));
          if (whole) yield { at: whole, ...degree(copy, stage, shipped) };
        }
    }
  },
});

function degree({ instruction }: Copy, stage: Stage, shipped: ReadonlySet<Stage>): { severity: "medium" | "low"; message: string } {
  return shipped.has(stage)
    ? {
        severity: "medium",
        message: `${instruction.keyword} takes the whole context into the image, and no .dockerignore keeps .git, .env and keys out`,
      }
    : {
        severity: "low",
        message: `${instruction.keyword} takes the whole context into the build's cache, and no .dockerignore keeps .git, .env and keys out`,
      };
}

/** Some ignore file applies: the Dockerfile's own, that of the context a service names, else any from here up. */
function isGoverned({ source }: DockerfileDocument, { containers, lookup }: Project): boolean {
  const exists = (path: string): boolean => lookup.source(path) !== undefined;
  if (exists(`${source.path}.dockerignore`)) return true;
  const builds = containers.flatMap(({ build }) => (build?.dockerfile === source.path ? [build] : []));
  if (builds.length > 0)
    return builds.every(({ context }) => context === null || exists(context ? `${context}/.dockerignore` : ".dockerignore"));
  const parts = source.path.split("/").slice(0, -1);
  const folders = parts.map((_, depth) => parts.slice(0, depth + 1).join("/"));
  const above = Array.from({ length: 12 }, (_, up) => `${"../".repeat(up + 1)}.dockerignore`);
  return [".dockerignore", ...folders.map((folder) => `${folder}/.dockerignore`), ...above].some(exists);
}

import {
  type Copy,
  chainOf,
  type DockerfileDocument,
  defineRule,
  dockerfilesOf,
  ignoreFilesFor,
  isWholeContext,
  knownValue,
  newIgnoreFiles,
  type Problem,
  type Project,
  type Stage,
  told,
} from "../../src/rule.ts";

export default defineRule({
  id: "dockerignore-present",
  on: "project",
  severity: "medium",
  otherwise: { low: "the stage does not ship" },
  profile: "recommended",
  summary: "Put a .dockerignore beside every context that is copied whole.",
  why: "COPY . takes everything: .git with its whole history, .env files, keys, local databases. They end up in the image or the build cache, where anyone with access to either can read them.",
  standards: ["CIS-4.10", "NIST-4.1.4", "CWE-538"],
  references: { ".dockerignore files": "https://docs.docker.com/build/concepts/context/#dockerignore-files" },
  instead:
    "Write a .dockerignore beside the Dockerfile that begins with `*` and re-includes what the image needs, for example `!src`; or copy folders by name instead of the whole context.",
  examples: [
    { file: "Dockerfile", bad: "FROM node:22.12\nCOPY [|.|] /app\n", good: "FROM node:22.12\nCOPY src package.json /app/\n" },
    {
      file: "app/Dockerfile",
      bad: "FROM golang:1.24 AS build\nADD --link [|./|] /src\nFROM scratch\nCOPY --from=build /src/app /app\n",
      good: "FROM golang:1.24 AS build\nCOPY cmd /src\nFROM scratch\nCOPY --from=build . /\n",
    },
  ],
  *check(project) {
    for (const document of dockerfilesOf(project)) {
      if (document.skipped || document.source.alone) continue;
      const found = wholeCopies(document);
      if (found.length === 0 || isGoverned(document, project)) continue;
      const shipped = new Set(document.final ? chainOf(document.final) : []);
      const repair = () => newIgnoreFiles(document, project);
      for (const { source, copy, stage } of found)
        yield { at: source, ...degree(copy, stage, shipped), fix: { safety: "unsafe", title, edits: repair } };
    }
  },
});

const title = "write a .dockerignore that excludes .git, .env files and keys, and check that the build needs none of them";

/** What copies a whole context: each COPY by the first of its sources that is one. */
function wholeCopies({ stages }: DockerfileDocument) {
  const found: { readonly source: Copy["sources"][number]; readonly copy: Copy; readonly stage: Stage }[] = [];
  for (const stage of stages)
    for (const copy of stage.copies) {
      const source = copy.from ? undefined : copy.sources.find((each) => takesAll(each, stage));
      if (source) found.push({ source, copy, stage });
    }
  return found;
}

function takesAll(source: Copy["sources"][number], { windows }: Stage): boolean {
  const path = knownValue(source);
  return path !== undefined && isWholeContext(path, windows);
}

function degree({ instruction }: Copy, stage: Stage, shipped: ReadonlySet<Stage>): Pick<Problem, "severity" | "message" | "label"> {
  return shipped.has(stage)
    ? {
        severity: "medium",
        ...told(`${instruction.keyword} copies the whole context into the image`, {
          label: "no .dockerignore excludes .git, .env and keys",
          joint: ", and ",
        }),
      }
    : {
        severity: "low",
        ...told(`${instruction.keyword} copies the whole context into the build cache`, {
          label: "no .dockerignore excludes .git, .env and keys",
          joint: ", and ",
        }),
      };
}

/** Some ignore file applies. Of several contexts each needs one; a context nobody can know is left alone. */
function isGoverned(document: DockerfileDocument, project: Project): boolean {
  const builds = project.containers.filter(({ build }) => build?.dockerfile === document.source.path);
  const contexts = new Set(builds.map(({ build }) => build?.context));
  const files = ignoreFilesFor(document, project);
  const isOwn = files.some(({ path }) => path === `${document.source.path}.dockerignore`);
  return contexts.has(null) || (files.length > 0 && (isOwn || contexts.size <= files.length || contexts.size === 0));
}

import { isSecretFile } from "../../src/knowledge/secret-files.ts";
import {
  type Copy,
  contextFiles,
  type DockerIgnore,
  defineRule,
  ignoreFilesFor,
  knownValue,
  placesOf,
  quote,
  readDockerignore,
  resolvePath,
  shippedLayers,
} from "../../src/rule.ts";

export default defineRule({
  id: "no-secret-file-copied",
  on: "dockerfile",
  severity: "high",
  confidence: "medium",
  profile: "recommended",
  summary: "Do not copy secret files into an image.",
  why: "A file that was copied into a layer stays in the image, even when a later instruction deletes it. Everybody who can pull the image has the key, the token or the password, and images travel further than anybody plans.",
  standards: ["CIS-4.10", "OWASP-12", "NIST-4.1.4", "CWE-538"],
  references: { "Build secrets": "https://docs.docker.com/build/building/secrets/" },
  examples: [
    {
      file: "Dockerfile",
      bad: "FROM node:22.12\nCOPY [|.env|] package.json [|./keys/id_rsa|] /app/\n",
      good: "FROM node:22.12\nCOPY .env.example id_rsa.pub certs/ca.pem /app/\n",
    },
    {
      file: "Dockerfile",
      bad: "FROM node:22.12 AS build\nCOPY [|.npmrc|] ./\nFROM node:22.12\n",
      good: "FROM node:22.12 AS build\nRUN --mount=type=secret,id=npmrc,target=/root/.npmrc npm ci\nFROM node:22.12\n",
    },
  ],
  *check(document, project) {
    const { stages } = document;
    const shipped = shippedLayers(document, project);
    const ignores = ignoreFilesFor(document, project).map(({ text }) => readDockerignore(text));
    const secretsListed = (contextFiles(document, project) ?? []).filter((each) => isSecretFile(each) && !each.endsWith("/"));
    for (const stage of stages) {
      const credentials = stage.assignments
        .find(({ name }) => name === "GOOGLE_APPLICATION_CREDENTIALS")
        ?.literal.split("/")
        .pop();
      const key = stage.assignments.find(
        ({ name, literal }) => name === "GOOGLE_APPLICATION_CREDENTIALS" && /^[\w./-]+\.json$/.test(literal),
      );
      const hidden =
        ignores.length > 0 &&
        key !== undefined &&
        ignores.some((each) =>
          [key.literal, key.literal.split("/").slice(-2).join("/"), key.literal.split("/").pop() ?? ""].some((path) => each.ignores(path)),
        );
      const listed = contextFiles(document, project);
      const absent = listed && key && !listed.some((path) => path.endsWith(key.literal.split("/").pop() ?? ""));
      const folder = hidden || absent ? undefined : key && stage.copies.find((copy) => !copy.from && takes(copy, key.literal));
      if (key && folder)
        yield {
          at: key,
          severity: shipped.has(stage) ? "high" : "medium",
          message: `${quote(key.literal)} is a key, and ${folder.instruction.keyword} takes the folder it lies in along; mount it when the container runs`,
          related: [{ span: folder.instruction.span, message: "copied here" }],
        };
      for (const { sources, from } of stage.copies)
        for (const file of sources) {
          const path = knownValue(file);
          const inside = path !== undefined && !from ? secretsBelow(path, secretsListed, ignores) : [];
          if (inside.length > 0)
            yield {
              at: file,
              severity: shipped.has(stage) ? "high" : "medium",
              message: `${inside.slice(0, 3).map(quote).join(", ")}${inside.length > 3 ? ` and ${inside.length - 3} more` : ""} ${inside.length > 1 ? "lie" : "lies"} in the context, and this copies ${inside.length > 1 ? "them" : "it"} into ${shipped.has(stage) ? "the image" : "a layer of the build"}: exclude ${inside.length > 1 ? "them" : "it"} in .dockerignore`,
            };
          if (path === undefined || !(isSecretFile(path) || (credentials && path.split("/").pop() === credentials))) continue;
          if (!from && ignores.some((each) => each.ignores(path))) continue;
          const ships = shipped.has(stage);
          const where = ships ? "the image" : "a layer of the build, where the cache keeps it";
          yield {
            at: file,
            severity: ships ? "high" : "medium",
            message: `${quote(path)} holds secrets and is copied into ${where}; use RUN --mount=type=secret`,
          };
        }
    }
  },
});

/** Files with secrets that copying a whole folder of the context takes along; those that are named are told by name. */
function secretsBelow(path: string, listed: readonly string[], ignores: readonly DockerIgnore[]): string[] {
  const folder = path
    .replace(/^\.?\/+/, "")
    .replace(/\/?\*?$/, "")
    .replace(/^\.$/, "");
  if (/[*?[]/.test(folder)) return [];
  return listed.filter((each) => (folder === "" || each.startsWith(`${folder}/`)) && !ignores.some((file) => file.ignores(each)));
}

/** Whether a copy fills the folder a path of the image lies in; a relative path starts at the working directory, / without one. */
function takes(copy: Copy, path: string): boolean {
  const workdir = copy.workdir ? knownValue(copy.workdir) : "/";
  const at = resolvePath(path, workdir) ?? path;
  const places = placesOf({ ...copy, ...(copy.workdir ? {} : { workdir: { ...copy.destination, state: "written", value: "/" } }) });
  return places?.some((place) => place.folder && (place.path === "/" || at.startsWith(`${place.path}/`))) === true;
}

import { cloud, type SecretFile } from "../../src/knowledge/secret-files.ts";
import {
  type CopiedSecret,
  contextPath,
  copiedSecrets,
  copyWithKey,
  credentialName,
  credentialVariable,
  type DockerfileDocument,
  defineRule,
  type Edit,
  ignoreFilesFor,
  knownValue,
  mountedForFile,
  type Problem,
  type Project,
  placesOf,
  quote,
  type Source,
  type Stage,
  shippedLayers,
  told,
} from "../../src/rule.ts";

export default defineRule({
  id: "no-secret-file-copied",
  on: "dockerfile",
  severity: "high",
  confidence: "medium",
  profile: "recommended",
  summary: "Do not copy secret files into an image.",
  why: "A file that was copied into a layer stays in the image, even when a later instruction deletes it. Anyone who can pull the image has the key, the token or the password, and images are often shared more widely than planned.",
  standards: ["CIS-4.10", "OWASP-12", "NIST-4.1.4", "CWE-538"],
  references: { "Build secrets": "https://docs.docker.com/build/building/secrets/" },
  examples: [
    {
      file: "Dockerfile",
      bad: "FROM node:22.12 AS build\nWORKDIR /app\nCOPY [|.npmrc|] package.json ./\nRUN npm ci && rm .npmrc\n",
      good: "FROM node:22.12 AS build\nWORKDIR /app\nCOPY package.json ./\nRUN --mount=type=secret,id=npmrc,target=/app/.npmrc npm ci\n",
    },
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
    const shipped = shippedLayers(document, project);
    for (const stage of document.stages) {
      const key = credentialVariable(stage);
      const copy = key && copyWithKey(stage, key, document, project);
      if (copy)
        yield {
          at: key,
          severity: shipped.has(stage) ? "high" : "medium",
          ...told(`${quote(key.literal)} is a key, and ${copy.instruction.keyword} copies the folder it is in`, {
            help: "mount it when the container runs",
            joint: ": ",
          }),
          related: [{ span: copy.instruction.span, message: "copied here" }],
        };
    }
    for (const secret of copiedSecrets(document, project, keyOf)) {
      const ships = shipped.has(secret.stage);
      yield {
        at: secret.source,
        severity: ships ? "high" : "medium",
        ...(secret.certain ? { confidence: "high" as const } : {}),
        ...messageOf(secret, ships),
        ...repairOf(secret, document, project),
      };
    }
  },
});

/** The key that a variable of a stage names. */
function keyOf(stage: Stage): { readonly name: string; readonly file: SecretFile } | undefined {
  const name = credentialName(stage);
  return name === undefined ? undefined : { name, file: cloud };
}

/** A mount in the steps that read it; for what lies in a folder, lines of the ignore file. */
function repairOf(secret: CopiedSecret, document: DockerfileDocument, project: Project): Pick<Problem, "fix"> {
  const { taken, source } = secret;
  if ("inside" in taken) {
    const [file, ...others] = ignoreFilesFor(document, project);
    if (!file || others.length > 0 || taken.inside.some((path) => /[*?[\]\\!#\s]/.test(path))) return {};
    return {
      fix: {
        safety: "unsafe",
        title: `exclude ${taken.inside.length > 1 ? "them" : "it"} in ${file.path}`,
        edits: [appended(file, taken.inside)],
      },
    };
  }
  const id = idOf(knownValue(source) ?? "");
  if (taken.named.use !== "build" || taken.named.what === "an SSH key") return {};
  const title = `mount it in the steps that read it, and build with docker build --secret id=${id},src=${contextPath(knownValue(source) ?? "")}`;
  return { fix: { safety: "unsafe", title, edits: () => mountedForFile(document, project, secret, id) } };
}

/** Lines at the end of a file. */
function appended({ text, path }: Source, lines: readonly string[]): Edit {
  const lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
  const before = text === "" || text.endsWith("\n") ? "" : lineEnd;
  return { span: { file: path, start: text.length, end: text.length }, text: `${before}${lines.join(lineEnd)}${lineEnd}` };
}

/** What a mount calls a file. */
function idOf(path: string): string {
  const name = path.split("/").findLast(Boolean) ?? "";
  return (
    name
      .replace(/^[._]+|[*?[\]]/g, "")
      .replace(/[^\w.-]/g, "_")
      .slice(0, 60) || "secret"
  );
}

function messageOf(secret: CopiedSecret, ships: boolean): ReturnType<typeof told> {
  const where = ships ? "the image" : "a build layer, which the cache keeps";
  const { taken, source } = secret;
  if ("named" in taken)
    return told(`${quote(knownValue(source) ?? "")} holds ${taken.named.what} and is copied into ${where}`, {
      help: adviceFor(taken.named, secret, ships),
    });
  const { inside } = taken;
  const more = inside.length > 3 ? ` and ${inside.length - 3} more` : "";
  return told(`this copies ${inside.slice(0, 3).map(quote).join(", ")}${more} into ${where}`, {
    help: `exclude ${inside.length > 1 ? "them" : "it"} in .dockerignore`,
    joint: ": ",
  });
}

/** What a step of the build needs, that step can be given; what the program reads when it starts has to be there by then. */
function adviceFor({ use, what }: SecretFile, { copy, source }: CopiedSecret, ships: boolean): string {
  const path = knownValue(source) ?? "";
  // What a pattern matches has no one name.
  const place = /[*?[]/.test(path) ? undefined : placesOf(copy)?.[copy.sources.indexOf(source)];
  const target = [place?.file ?? place?.path].find((each) => each !== undefined && each.length + path.length < 200);
  const id = idOf(path);
  const build = `RUN --mount=type=secret,id=${id}${target ? `,target=${target}` : ""}`;
  const bind = `--mount type=bind,src=./${contextPath(path)},dst=${target},ro`;
  const run = `mount it when the container runs, as a Compose secret${target && !copy.from ? ` or with ${bind}` : ""}`;
  if (what === "an SSH key") return `use RUN --mount=type=ssh, or ${build}`;
  if (use === "build" || !ships) return `use ${build} in the step that needs it`;
  return use === "run" ? run : `use ${build} in the step that needs it, or ${run}`;
}

import { secretFileOf } from "../../src/knowledge/secret-files.ts";
import {
  type Copy,
  contextPath,
  type DockerfileDocument,
  defineRule,
  dockerfilesOf,
  excludesAll,
  ignoreFilesFor,
  ignorePatterns,
  isWholeContext,
  knownValue,
  lineIn,
  type Project,
  quote,
  readDockerignore,
  type Source,
  told,
} from "../../src/rule.ts";

export default defineRule({
  id: "no-ignored-copy-source",
  on: "project",
  severity: "medium",
  profile: "recommended",
  summary: "Do not copy files that .dockerignore excludes.",
  why: "The builder never sees the file: the build fails with an error about a file that exists or, with a wildcard, continues without it. The usual fix is to remove the line from .dockerignore, which also lets in everything else it excluded.",
  standards: [],
  references: { ".dockerignore files": "https://docs.docker.com/build/concepts/context/#dockerignore-files" },
  examples: [
    {
      file: "Dockerfile",
      bad: "FROM node:24\nCOPY package.json [|.env|] /app/\nCOPY [|dist/|] /app/dist\n",
      good: "FROM node:24\nCOPY package.json src /app/\nCOPY --from=build dist/ /app/dist\n",
      with: { ".dockerignore": ".env\ndist\n*.md\n" },
    },
    {
      file: "Dockerfile",
      bad: "FROM nginx:1.29\nCOPY [|.|] /usr/share/nginx/html\n",
      with: { ".dockerignore": "*\n" },
    },
    {
      file: "Dockerfile",
      bad: "FROM node:24\nCOPY [|test/a.js|] /app/\n",
      good: "FROM node:24\nCOPY src . /app/\n",
      with: { ".dockerignore": "*\n!src\n!test/b.js\n" },
    },
  ],
  *check(project) {
    for (const document of dockerfilesOf(project)) {
      const file = document.skipped ? undefined : governing(document, project);
      if (!file) continue;
      const ignores = readDockerignore(file.text);
      const all = excludesAll(file.text);
      const back = ignorePatterns(file.text).flatMap(({ except, pattern }) => (except ? [pattern] : []));
      for (const { copies, windows } of document.stages)
        for (const copy of copies)
          for (const source of copy.from ? [] : copy.sources) {
            const written = knownValue(source)?.replace(/^["']|["']$/g, "");
            if (written === undefined) continue;
            if (all && (isWholeContext(written, windows) || isGlob(written)))
              yield {
                at: source,
                ...told(`${file.path} excludes every file, so ${quote(`${copy.instruction.keyword} ${written}`)} copies nothing`, {
                  help: `add a line for each path the image needs, such as ${quote("!src")}`,
                  joint: ": ",
                }),
                related: [{ span: { file: file.path, start: all.start, end: all.end }, message: "excluded here" }],
              };
            const path = contextPath(written, windows);
            if (!isPlain(written, path, copy) || !ignores.ignores(path)) continue;
            // Something below it comes back in.
            if (back.some((pattern) => pattern.startsWith(`${path}/`) || /^\*/.test(pattern))) continue;
            const line = ignorePatterns(file.text).findLast(({ except }) => !except);
            yield {
              at: source,
              ...told(`${quote(path)} is excluded by ${file.path}`, { label: `the builder never sees it`, joint: ", so " }),
              ...(line ? { related: [{ span: { file: file.path, ...placeIn(file, path) }, message: "excluded here" }] } : {}),
              // A secret is kept out on purpose.
              ...(secretFileOf(path) || /(?:^|\/)\.(?:env|git)(?:[./]|$)/.test(path)
                ? {}
                : {
                    fix: {
                      safety: "unsafe",
                      title: `add ${quote(`!${path}`)} to ${file.path}, and check that the image should contain it`,
                      edits: [lineIn(file, `!${path}`)],
                    },
                  }),
            };
          }
    }
  },
});

/** A pattern that the builder matches with what the context holds: nothing is no fault of it. */
const isGlob = (written: string): boolean => /[*?[]/.test(written) && !isElsewhere(written);

const isElsewhere = (written: string): boolean => /^[\w+.-]+:\/\/|^git@/.test(written);

/** A path in the context, without wildcards; an ADD from elsewhere is none. */
const isPlain = (written: string, path: string, { instruction }: Copy): boolean =>
  path !== "" && !/[*?[\\$]/.test(path) && !isElsewhere(written) && !(instruction.keyword === "ADD" && written.includes("://"));

/** The one ignore file that applies: its own, else that of the one context there can be. */
function governing(document: DockerfileDocument, project: Project): Source | undefined {
  const files = ignoreFilesFor(document, project);
  const [file] = files;
  if (!file || files.length > 1) return undefined;
  const folder = document.source.path.slice(0, document.source.path.lastIndexOf("/") + 1);
  const isNamed = project.containers.some(({ build }) => build?.dockerfile === document.source.path);
  return isNamed || file.path === `${document.source.path}.dockerignore` || file.path === `${folder}.dockerignore` ? file : undefined;
}

/** The last pattern that excludes the path. */
function placeIn({ text }: Source, path: string): { start: number; end: number } {
  const found = ignorePatterns(text).findLast(
    ({ except, start, end }) => !except && readDockerignore(text.slice(start, end)).ignores(path),
  );
  return { start: found?.start ?? 0, end: found?.end ?? 0 };
}

import { type KeptOut, keptOutOf } from "../../src/knowledge/kept-out.ts";
import { isSecretFile, secretFileOf } from "../../src/knowledge/secret-files.ts";
import {
  copiedByName,
  copiesWhole,
  type DockerignoreDocument,
  defineRule,
  ignoredContext,
  isAllowList,
  joinWords,
  matchesPattern,
  type Project,
  quote,
  readDockerignore,
  verdictOn,
} from "../../src/rule.ts";

export default defineRule({
  id: "dockerignore-covers-secrets",
  on: "dockerignore",
  severity: "medium",
  profile: "recommended",
  summary: "Exclude secrets and history from the build context.",
  why: "COPY . copies everything .dockerignore does not exclude. A production .env, a key, or .git with every password ever committed ends up in the image, where anyone who can pull it can read it.",
  standards: ["CWE-538"],
  references: { ".dockerignore files": "https://docs.docker.com/build/concepts/context/#dockerignore-files" },
  help: "remove the line, or name only files without secrets behind `!`",
  examples: [
    {
      file: ".dockerignore",
      bad: "[|node_modules|]\n.git\n.env*\n",
      good: "node_modules\n.git\n.env*\n**/*.pem\n**/*.key\n**/id_rsa*\n**/.npmrc\n**/.pypirc\n**/*.tfstate*\n**/.ssh\n**/.aws\n",
    },
    { file: ".dockerignore", bad: "# ours\n.git\n[|.env|]\n.npmrc\n", good: "# ours\n.git\n.env\n.npmrc\n**/.env*\n" },
    { file: ".dockerignore", bad: ".git\n.env*\n[|!.env.production|]\n*.pem\n", good: ".git\n.env*\n!.env.example\n*.pem\n" },
    { file: ".dockerignore", bad: "[|dist|]\n", with: { Dockerfile: "FROM node:24\nCOPY . /app\n" }, good: "*\n!src\n!package.json\n" },
  ],
  *check(document, project) {
    const { source, patterns } = document;
    yield* broughtBack(document, project);
    if (isAllowList(source.text) || copiesWhole(project) === false) return;
    const ignores = readDockerignore(source.text);
    const context = ignoredContext(document, project);
    const end = { file: source.path, start: source.text.length, end: source.text.length };
    const first = source.lineStart(1);
    const firstLine = { file: source.path, start: first, end: first + source.line(1).length };
    const copied = copiedByName(project);
    // Not what a build copies by name: it would fail.
    const append = (lines: readonly string[]) =>
      lines.some((line) => copied.some((path) => matchesPattern(line, path)))
        ? {}
        : {
            fix: {
              safety: "safe" as const,
              title: `add ${lines.join(", ")}`,
              edits: [{ span: end, text: `${source.text.endsWith("\n") || source.text === "" ? "" : "\n"}${lines.join("\n")}\n` }],
            },
          };
    const bare: string[] = [];
    const missing: KeptOut[] = [];
    for (const group of keptOutOf(context)) {
      const open = group.files.filter((file) => !ignores.ignores(file));
      const near = patterns.findLast(({ value }) => !value.except && group.files.some((file) => matchesPattern(value.pattern, file)));
      if (open.length === group.files.length && !near) {
        missing.push(group);
        for (const each of group.add) bare.push(each);
      } else if (
        group.add[0] === "**/.env*" &&
        open.length > 0 &&
        near &&
        !patterns.some(({ value }) => value.except && open.some((file) => matchesPattern(value.pattern, file)))
      )
        yield {
          at: near,
          message: `${open.map(quote).join(" and ")} ${open.length > 1 ? "are" : "is"} still sent to the builder: ${quote("**/.env*")} covers every kind`,
          ...append(group.add),
        };
    }
    if (missing.length)
      yield {
        at: { span: firstLine },
        message: `this file does not exclude ${joinWords(
          missing.map(({ what }) => what),
          "or",
        )}`,
        ...append(bare),
      };
  },
});

/** A `!` that lets a secret in again, or the history; a file whose text holds none is no secret, whatever its name. */
function* broughtBack({ patterns, source }: DockerignoreDocument, { lookup }: Project) {
  const folder = source.path.slice(0, source.path.lastIndexOf("/") + 1);
  for (const [at, { value, span }] of patterns.entries()) {
    const file = secretFileOf(value.pattern);
    const text = lookup.source(`${folder}${value.pattern}`)?.text;
    const holdsNone = file !== undefined && text !== undefined && verdictOn(file, text) === "none";
    const isHistory = value.pattern === ".git";
    const isSecret = (isSecretFile(value.pattern) && !holdsNone) || value.pattern === ".git/config";
    if (
      value.except &&
      (isSecret || isHistory) &&
      !/[*?]/.test(value.pattern) &&
      patterns.slice(0, at).some((each) => !each.value.except && matchesPattern(each.value.pattern, value.pattern))
    )
      yield isHistory
        ? {
            at: { span },
            severity: "medium" as const,
            message: `${quote(value.text)} includes the history in the context again, with everything ever removed from it`,
          }
        : { at: { span }, severity: "high" as const, message: `${quote(value.text)} includes a secret in the context again` };
  }
}

import { copiesWhole, defineRule, ignoredContext, isAllowList, matchesPattern, quote, readDockerignore } from "../../src/rule.ts";

const families = [
  {
    names: /^(?:\*\*\/)?(?:docker-)?compose[.*_-]/,
    files: ["docker-compose.yml", "docker-compose.override.yml", "docker-compose.production.yml"],
    add: "**/docker-compose*.yml",
    what: "Compose files",
  },
  {
    names: /^(?:\*\*\/)?Dockerfile[.*_-]?/,
    files: ["Dockerfile", "Dockerfile.dev", "Dockerfile.production"],
    add: "**/Dockerfile*",
    what: "Dockerfiles",
  },
] as const;

export default defineRule({
  id: "dockerignore-covers-build-files",
  on: "dockerignore",
  severity: "low",
  profile: "strict",
  summary: "Exclude Dockerfiles and Compose files from the context.",
  why: "How the image is built and what runs beside it is a map for an intruder: names of services and networks, ports, paths of secrets. This .dockerignore excludes some of these files but not all.",
  standards: [],
  references: { ".dockerignore files": "https://docs.docker.com/build/concepts/context/#dockerignore-files" },
  examples: [
    {
      file: ".dockerignore",
      bad: ".git\n[|docker-compose.override.yml|]\n",
      good: ".git\ndocker-compose.override.yml\n**/docker-compose*.yml\n",
    },
    { file: ".dockerignore", bad: "[|Dockerfile.dev|]\ndocker-compose*.yml\n", good: "Dockerfile*\n" },
  ],
  *check(document, project) {
    const { patterns, source } = document;
    if (isAllowList(source.text) || copiesWhole(project) === false) return;
    const ignores = readDockerignore(source.text);
    for (const { names, files, add, what } of families) {
      const last = patterns.findLast(
        ({ value }) => !value.except && (names.test(value.pattern) || files.some((file) => matchesPattern(value.pattern, file))),
      );
      const open = last ? files.filter((file) => !ignores.ignores(file)) : [];
      const there = ignoredContext(document, project);
      const isLeft =
        !there || open.some((file) => there.includes(file)) || there.some((file) => names.test(file) && !ignores.ignores(file));
      if (!last || open.length === 0 || !isLeft || patterns.some(({ value }) => value.except && names.test(value.pattern))) continue;
      const end = { ...last.span, start: source.text.length, end: source.text.length };
      yield {
        at: last,
        message: `other ${what} are still sent to the builder, such as ${open.map(quote).join(" and ")}`,
        fix: { safety: "safe", title: `add ${add}`, edits: [{ span: end, text: `${source.text.endsWith("\n") ? "" : "\n"}${add}\n` }] },
      };
    }
  },
});

import { updateFiles } from "../../src/knowledge/build-files.ts";
import { addedToDependabot, coveredByDependabot, defineRule, dockerfilesOf, type Project, quote, type Span } from "../../src/rule.ts";

export default defineRule({
  id: "image-updates-configured",
  on: "project",
  severity: "info",
  confidence: "medium",
  profile: "strict",
  summary: "Let a bot keep image references up to date.",
  why: "Pinned images keep their vulnerabilities. With a bot that proposes updates every week, a known vulnerability is fixed in days, not years.",
  standards: ["OWASP-13"],
  references: {
    "Dependabot options": "https://docs.github.com/en/code-security/dependabot/working-with-dependabot/dependabot-options-reference",
  },
  examples: [
    {
      file: "Dockerfile",
      bad: "FROM [|debian:13.1|]\n",
      with: { ".github/dependabot.yml": "version: 2\nupdates:\n  - package-ecosystem: npm\n    directory: /\n" },
    },
  ],
  *check(project) {
    const { lookup } = project;
    const root = lookup.root;
    const files = updateFiles.flatMap((name) => lookup.source(root ? `${root}/${name}` : name) ?? []);
    const bots = files.filter(({ path }) => /dependabot/.test(path));
    // Without a file of either bot both may be set up elsewhere.
    if (bots.length === 0 || files.length > bots.length) return;
    for (const { kind, path, span } of imagesIn(project)) {
      const folder = `/${path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : ""}`;
      const inRepository = root && path.startsWith(`${root}/`) ? folder.slice(root.length + 1) || "/" : folder;
      if (!bots.some((file) => coveredByDependabot(file, kind, inRepository)))
        yield {
          at: { span },
          message: `no bot keeps the images of ${quote(path)} up to date: add ${quote(kind)} for ${quote(inRepository)} to dependabot.yml`,
          fix: {
            safety: "safe",
            title: `add \`package-ecosystem: ${kind}\` with \`directory: ${inRepository}\` to dependabot.yml`,
            edits: () => (bots[0] ? addedToDependabot(bots[0], kind, inRepository) : undefined),
          },
        };
    }
  },
});

/** The first image of every file, one file of a kind for each folder. */
function imagesIn(project: Project): { kind: "docker" | "docker-compose"; path: string; span: Span }[] {
  const found = new Map<string, { kind: "docker" | "docker-compose"; path: string; span: Span }>();
  const add = (kind: "docker" | "docker-compose", span: Span): void => {
    const folder = span.file.slice(0, span.file.lastIndexOf("/") + 1);
    if (!found.has(`${kind} ${folder}`)) found.set(`${kind} ${folder}`, { kind, path: span.file, span });
  };
  for (const { skipped, stages } of dockerfilesOf(project))
    for (const { base } of skipped ? [] : stages.slice(0, 1)) add("docker", base.span);
  for (const { references } of project.containers)
    for (const { role, ref } of references) if (role === "image" && ref.state === "written") add("docker-compose", ref.span);
  return [...found.values()];
}

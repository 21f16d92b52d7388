import { defineRule, removedFrom } from "../../src/rule.ts";

export default defineRule({
  id: "no-obsolete-version",
  on: "compose",
  severity: "info",
  profile: "strict",
  summary: "Remove the obsolete `version` key.",
  why: "Compose has ignored it since 2020 and warns on every run; people get used to warnings and stop reading them. No key depends on it.",
  standards: [],
  references: { "The version key": "https://docs.docker.com/reference/compose-file/version-and-name/" },
  examples: [
    {
      file: "compose.yaml",
      bad: '[|version|]: "3.8"\nservices:\n  app:\n    image: example/app:1.0\n    environment:\n      version: "2"\n',
      good: 'services:\n  app:\n    image: example/app:1.0\n    environment:\n      version: "2"\n',
    },
  ],
  *check(project, { containers }) {
    const { id, files } = project;
    const stack = containers.some((container) => container.stack && container.project === id);
    for (const { entries } of files.flatMap(({ document: { roots } }) => roots)) {
      const version = entries.get("version");
      if (!version) continue;
      yield {
        at: { span: version.key.span },
        message: "Compose ignores `version` and warns about it",
        ...(stack ? {} : { fix: { safety: "safe", title: "delete the line", edits: () => removedFrom(project, version.key) } }),
      };
    }
  },
});

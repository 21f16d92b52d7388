import { defineRule } from "../../src/rule.ts";

export default defineRule({
  id: "no-obsolete-version",
  on: "compose",
  severity: "info",
  profile: "strict",
  summary: "Remove the obsolete `version` key.",
  why: "Compose has ignored it since 2020 and warns on every run; people get used to warnings and stop reading them. No key depends on it any more.",
  standards: [],
  references: { "The version key": "https://docs.docker.com/reference/compose-file/version-and-name/" },
  examples: [
    {
      file: "compose.yaml",
      bad: '[|version|]: "3.8"\nservices:\n  app:\n    image: example/app:1.0\n    environment:\n      version: "2"\n',
      good: 'services:\n  app:\n    image: example/app:1.0\n    environment:\n      version: "2"\n',
    },
  ],
  *check({ id, files }, { containers }) {
    const roots = files.flatMap(({ document: { source, roots } }) =>
      roots.map(({ entries, flow }) => ({ source, flow, version: entries.get("version") })),
    );
    for (const { source, flow, version } of roots) {
      if (!version) continue;
      const stack = containers.some((container) => container.stack && container.project === id);
      const { span } = version.key;
      const end = source.text.indexOf("\n", version.value.span.end);
      const whole = { file: source.path, start: span.start, end: end < 0 ? source.text.length : end + 1 };
      const simple =
        !flow &&
        version.value.kind === "scalar" &&
        (span.start === 0 || source.text[span.start - 1] === "\n" || source.text[span.start - 1] === "\uFEFF");
      const fix =
        stack || !simple ? {} : { fix: { safety: "safe" as const, title: "delete the line", edits: [{ span: whole, text: "" }] } };
      yield { at: { span }, message: "Compose ignores `version` and warns about it", ...fix };
    }
  },
});

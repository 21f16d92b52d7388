import {
  below,
  type ComposeProject,
  defineRule,
  filledInText,
  HOLE,
  partAt,
  partsOf,
  quote,
  type Span,
  secretInLines,
  writtenText,
} from "../../src/rule.ts";

export default defineRule({
  id: "no-secret-in-config",
  on: "compose",
  severity: "medium",
  confidence: "medium",
  profile: "recommended",
  summary: "Keep secrets out of inline configs.",
  instead: "Declare it under `secrets` and mount that in the service: the file is at `/run/secrets/NAME`, and only this service gets it.",
  why: "A config is handled like any other setting: it is stored in the repository, every process in the container can read it, and `docker inspect` prints it. Credentials belong in a secret.",
  standards: ["OWASP-12", "CWE-312"],
  references: { "Compose: secrets": "https://docs.docker.com/reference/compose-file/secrets/" },
  examples: [
    {
      file: "compose.yaml",
      bad: 'services:\n  app:\n    image: example/app:1.0\n    configs: [app]\nconfigs:\n  app:\n    content: [|"db_password=Tr0ub4dor3x"|]\n',
      good: 'services:\n  app:\n    image: example/app:1.0\n    configs: [app]\nconfigs:\n  app:\n    content: "db_password=${DB_PASSWORD}\\nlog_level=info"\n',
    },
  ],
  *check(project, linked) {
    for (const config of partsOf(partAt(project, "configs"))) {
      const content = below(config, "content");
      const lines = content ? writtenText(content).split("\n") : [];
      const line = lines.find((each) => !/^\s*[#;]/.test(each) && secretInLines([each]));
      const found = line === undefined ? undefined : secretInLines([line]);
      if (content && line !== undefined && found && !found.value?.includes(HOLE))
        yield {
          at: { span: lineOf(line.trim(), content.node.span, project), via: content.at.via },
          severity: found.secret.by === "format" ? "high" : "medium",
          message: `config ${quote(config.name)} holds a ${found.secret.what}, which belongs in a secret`,
          ...(found.value
            ? {
                fix: {
                  safety: "unsafe",
                  title:
                    "let Compose fill it in from a variable, and set the value in a .env file that git ignores, on every machine that starts the project",
                  edits: () =>
                    filledInText(project, content.at, { value: found.value ?? "", name: config.name, what: found.secret.what }, linked),
                },
              }
            : {}),
        };
    }
  },
});

/** The place of a line of a text that is written over several; the whole when it is spelled otherwise there. */
function lineOf(line: string, span: Span, { files }: ComposeProject): Span {
  const source = files.find(({ document }) => document.source.path === span.file)?.document.source;
  const written = source?.text.slice(span.start, span.end) ?? "";
  const at = written.includes("\n") ? written.indexOf(line) : -1;
  return at < 0 ? span : { ...span, start: span.start + at, end: span.start + at + line.length };
}

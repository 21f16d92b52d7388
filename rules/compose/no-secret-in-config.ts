import { below, defineRule, HOLE, partAt, partsOf, quote, secretInLines, writtenText } from "../../src/rule.ts";

export default defineRule({
  id: "no-secret-in-config",
  on: "compose",
  severity: "medium",
  confidence: "medium",
  profile: "recommended",
  summary: "Keep secrets out of inline configs.",
  why: "A config is kept and shown like any other setting: it stands in the repository, every process of the container reads it, and `docker inspect` prints it. What opens something belongs in a secret.",
  standards: ["OWASP-12", "CWE-312"],
  references: { "Compose: secrets": "https://docs.docker.com/reference/compose-file/secrets/" },
  examples: [
    {
      file: "compose.yaml",
      bad: 'services:\n  app:\n    image: example/app:1.0\n    configs: [app]\nconfigs:\n  app:\n    content: [|"db_password=Tr0ub4dor3x"|]\n',
      good: 'services:\n  app:\n    image: example/app:1.0\n    configs: [app]\nconfigs:\n  app:\n    content: "db_password=${DB_PASSWORD}\\nlog_level=info"\n',
    },
  ],
  *check(project) {
    for (const config of partsOf(partAt(project, "configs"))) {
      const content = below(config, "content");
      const found =
        content &&
        secretInLines(
          writtenText(content)
            .split("\n")
            .filter((line) => !/^\s*[#;]/.test(line)),
        );
      if (content && found && !found.value?.includes(HOLE))
        yield {
          at: { span: content.node.span, via: content.at.via },
          severity: found.secret.by === "format" ? "high" : "medium",
          message: `config ${quote(config.name)} holds a ${found.secret.what}, which belongs in a secret`,
        };
    }
  },
});

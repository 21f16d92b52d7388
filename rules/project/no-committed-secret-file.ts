import { secretFileOf, single } from "../../src/knowledge/secret-files.ts";
import {
  below,
  composesOf,
  contextExcludes,
  defineRule,
  excludedByLines,
  joinPath,
  partAt,
  partsOf,
  quote,
  textOf,
  told,
  verdictOn,
} from "../../src/rule.ts";

const tests = /(?:^|[/._-])(?:tests?|testing|testdata|fixtures?|e2e|examples?|samples?|demo)(?:[/._-]|$)/i;

export default defineRule({
  id: "no-committed-secret-file",
  on: "project",
  severity: "high",
  confidence: "medium",
  profile: "recommended",
  summary: "Keep secret files out of the repository and the build context.",
  why: "A secret that is mounted from a file is only as secret as the file. In git, everyone with a clone has it indefinitely; in a build context it ends up in an image or its cache.",
  standards: ["OWASP-12", "CWE-538"],
  references: { "Secrets in Compose": "https://docs.docker.com/compose/how-tos/use-secrets/" },
  instead:
    "Take the file out of git with `git rm --cached FILE`, add it to .gitignore, and change the secret: anyone with a clone has it. Let Compose take the secret from a variable (`environment:`) or from a path outside the repository.",
  examples: [
    {
      file: "compose.yaml",
      bad: "services:\n  db:\n    image: postgres:17.2\n    secrets: [db]\nsecrets:\n  db:\n    file: [|./db.txt|]\n",
      good: "services:\n  db:\n    image: postgres:17.2\n    secrets: [db, late, out]\nsecrets:\n  db:\n    environment: DB_PASSWORD\n  late:\n    file: ./created-at-deployment.txt\n  out:\n    file: /etc/app/out.txt\n",
      with: { "db.txt": "Tr0ub4dor3x\n" },
    },
  ],
  *check(project) {
    const { lookup } = project;
    for (const compose of composesOf(project))
      for (const secret of partsOf(partAt(compose, "secrets"))) {
        const file = below(secret, "file");
        const text = textOf(file);
        if (!file || !text || /^[/~]/.test(text)) continue;
        const path = joinPath(compose.folder, text);
        const source = lookup.source(path);
        if (!source || tests.test(path) || verdictOn(secretFileOf(path) ?? single, source.text) === "none") continue;
        const isKept = lookup.ignored?.(path) !== true;
        if (!isKept && contextExcludes(path, project) !== false) continue;
        yield {
          at: { span: file.node.span, via: file.at.via },
          about: [path],
          severity: isKept ? "high" : "medium",
          ...(isKept
            ? told(`the file of secret ${quote(secret.name)} is in the repository`, {
                help: "have git ignore it, and change the secret",
                joint: ": ",
              })
            : { message: `the file of secret ${quote(secret.name)} is in a build context, and no .dockerignore excludes it` }),
          ...(isKept
            ? {}
            : {
                fix: {
                  safety: "unsafe",
                  title: "exclude it in .dockerignore, and check that no build needs it",
                  edits: () => excludedByLines(path, project),
                },
              }),
        };
      }
  },
});

import { readsSecretFiles } from "../../src/knowledge/secret-variables.ts";
import {
  asSecret,
  type Container,
  defineRule,
  fileVariableOf,
  isContainer,
  isReadFromFile,
  itemsOf,
  name,
  namesSecret,
  quote,
  type Setting,
  type Variable,
} from "../../src/rule.ts";

export default defineRule({
  id: "secret-as-file",
  on: "workload",
  severity: "info",
  confidence: "medium",
  profile: "strict",
  summary: "Pass credentials as secret files, not as environment.",
  why: "Every child process inherits the environment, `docker inspect` and debug pages print it, and crash reports carry it away. A file under /run/secrets is read by the one program that needs it.",
  standards: ["OWASP-12", "CWE-526"],
  references: { "Secrets in Compose": "https://docs.docker.com/compose/how-tos/use-secrets/" },
  examples: [
    {
      file: "compose.yaml",
      bad: "services:\n  db:\n    image: postgres:17.2\n    environment:\n      [|POSTGRES_PASSWORD: ${DB_PASSWORD}|]\n",
      good: "services:\n  db:\n    image: postgres:17.2\n    environment:\n      POSTGRES_PASSWORD_FILE: /run/secrets/db_password\n    secrets: [db_password]\nsecrets:\n  db_password:\n    environment: DB_PASSWORD\n",
    },
  ],
  *check(workload, project) {
    if (!isContainer(workload)) return;
    for (const file of unreadFiles(workload))
      yield {
        at: file,
        confidence: "low",
        message: `every process of ${name(workload)} gets all variables of this file, which is not here: pass the credentials in it as secret files`,
      };
    for (const item of itemsOf(workload.image.env)) {
      const { name: variable, literal, value } = item.value;
      // What is written out is another rule's; here somebody else fills it in.
      if (!namesSecret(variable) || (value !== null && !literal.includes("\uFFFC")) || item.via?.some(({ how }) => how === "built-from"))
        continue;
      // An env file is often that of several services.
      const known = workload.base && readsSecretFiles(workload.base.name) && !isReadFromFile(item);
      yield {
        at: item,
        message: `${quote(variable)} exposes a credential to every process of ${name(workload)}${known ? `; this image reads it from a file that ${quote(`${variable}_FILE`)} names` : "; mount it as a secret and read the file"}`,
        ...(fileVariableOf(workload, variable)
          ? {
              fix: {
                safety: "unsafe" as const,
                title: `pass it as a secret: \`${variable}_FILE\` and \`secrets\`, and check that nothing else reads \`${variable}\``,
                edits: () => asSecret(workload, item, project),
              },
            }
          : {}),
      };
    }
  },
});

/** Env files that are named and that nobody has here. */
const unreadFiles = ({ image: { env } }: Container): readonly Setting<Variable>[] =>
  env.state === "unknown" ? [] : env.value.filter((item) => item.state === "unknown" && item.reason === "elsewhere");

import {
  article,
  defineRule,
  isContainer,
  name,
  secretInCommand,
  secretsUnread,
  severityOfKnownPassword,
  startedBy,
  told,
} from "../../src/rule.ts";

export default defineRule({
  id: "no-secret-in-command",
  on: "workload",
  severity: "high",
  confidence: "medium",
  profile: "recommended",
  summary: "Keep secrets out of commands, entrypoints and health checks.",
  why: "The command line of a process is not secret: `ps` shows it to every account on the host and in the container, `docker inspect` to anyone with access to the engine, and the file that holds it to anyone with the repository.",
  standards: ["OWASP-12", "CWE-214"],
  references: { "Secrets in Compose": "https://docs.docker.com/compose/how-tos/use-secrets/" },
  instead:
    "Mount the secret and have the program read the file: through an option (`--password-file`, a configuration file), or by a shell that starts it, as in `sh -c 'exec redis-server --requirepass \"$(cat /run/secrets/redis)\"'`, which keeps the value out of the file but not out of the process list.",
  examples: [
    {
      file: "Dockerfile",
      bad: 'FROM redis:8.2\nCMD ["redis-server", [|"--requirepass", "Tr0ub4dor3"|]]\n',
      good: 'FROM redis:8.2\nCMD ["sh", "-c", "exec redis-server --requirepass \\"$(cat /run/secrets/redis)\\""]\n',
    },
    {
      file: "compose.yaml",
      bad: "services:\n  db:\n    image: mysql:8.4\n    healthcheck:\n      test: [|mysqladmin ping -pTr0ub4dor3|]\n    command: --default-auth=x\n",
      good: 'services:\n  db:\n    image: mysql:8.4\n    command: ["redis-server", "--requirepass", "${PASSWORD}"]\n    healthcheck:\n      test: mysqladmin ping -p$$MYSQL_ROOT_PASSWORD\n',
    },
  ],
  *check(workload, project) {
    for (const { what, command: whole, commands, setting } of startedBy(workload)) {
      if (isContainer(workload) && setting.via?.some(({ how }) => how === "built-from")) continue;
      const text = project.lookup.source(setting.span.file)?.text ?? "";
      // Nobody reads what a shell of Windows runs, but its words.
      const uses = whole.script ? commands.flatMap((command) => secretInCommand(command) ?? []) : [...secretsUnread(text, setting.span)];
      for (const use of uses) {
        yield {
          at: use,
          severity: use.secret.wellKnown ? severityOfKnownPassword(workload) : use.secret.by === "format" ? "critical" : "high",
          ...told(
            `${article(use.secret.what)} ${use.secret.what} is in the ${what} of ${name(workload)}`,
            { label: `anyone who can list processes can read it`, joint: ", where " },
            { help: `read it from a file`, joint: ": " },
          ),
        };
      }
    }
  },
});

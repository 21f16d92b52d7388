import { passwordInstead } from "../../src/knowledge/password-instead.ts";
import { letsEverybodyIn, openOption, openSetting } from "../../src/knowledge/services.ts";
import {
  type Container,
  composeOf,
  configsGiven,
  defineRule,
  type Fix,
  insteadOf,
  isContainer,
  isOpenBeyondHost,
  itemsOf,
  itemThat,
  type Known,
  lazy,
  name,
  type Project,
  passwordForClients,
  quote,
  removedFrom,
  type Severity,
  type ShellWord,
  startedBy,
  type Variable,
  variablesOf,
  type Workload,
} from "../../src/rule.ts";

export default defineRule({
  id: "no-passwordless-service",
  on: "workload",
  severity: "medium",
  confidence: "medium",
  profile: "recommended",
  summary: "Do not run services with authentication turned off.",
  why: "Anyone who reaches the port controls the data: another container on the network, a page in a developer's browser and, if the port is published, anyone who scans for it, which takes minutes.",
  standards: ["OWASP-12", "NIST-4.4.4", "CWE-306"],
  references: { "CWE-306: missing authentication": "https://cwe.mitre.org/data/definitions/306.html" },
  help: "remove the setting, and give the service a password, from a secret where the image reads one",
  examples: [
    {
      file: "compose.yaml",
      bad: 'services:\n  db:\n    image: mysql:8.4\n    environment:\n      [|MYSQL_ALLOW_EMPTY_PASSWORD: "yes"|]\n  cache:\n    image: redis:8.2\n    command: [|redis-server --protected-mode no|]\n',
      good: "services:\n  db:\n    image: mysql:8.4\n    environment:\n      MYSQL_ROOT_PASSWORD_FILE: /run/secrets/db\n  pg:\n    image: postgres:17.2\n    environment:\n      POSTGRES_HOST_AUTH_METHOD: scram-sha-256\n",
    },
    {
      file: "compose.yaml",
      bad: "services:\n  proxy:\n    image: traefik:3.5\n    command:\n      - --providers.docker\n      - [|--api.insecure=true|]\n",
      good: "services:\n  proxy:\n    image: traefik:3.5\n    command:\n      - --providers.docker\n",
    },
    {
      file: "app.env",
      bad: "[|POSTGRES_HOST_AUTH_METHOD=trust|]\n",
      good: "POSTGRES_HOST_AUTH_METHOD=scram-sha-256\n",
      with: { "compose.yaml": "services:\n  db:\n    image: postgres:17.2\n    env_file: app.env\n" },
    },
    { file: "Dockerfile", bad: "FROM postgres:17.2\nENV [|POSTGRES_HOST_AUTH_METHOD=trust|]\n", good: "FROM postgres:17.2\n" },
    {
      file: "compose.yaml",
      bad: "services:\n  db:\n    image: postgres:17.2\n    environment:\n      [|POSTGRES_HOST_AUTH_METHOD: trust|]\n",
      good: "services:\n  db:\n    image: postgres:17.2\n    environment:\n      POSTGRES_PASSWORD: ${POSTGRES_PASSWORD:?}\n",
    },
  ],
  *check(workload, project) {
    if (!workload.ships) return;
    const severity = severityOf(workload);
    const beside = lazy(() => variablesOf(workload));
    for (const item of itemsOf(workload.image.env, ({ value }) => value !== null)) {
      const { name: variable, value } = item.value;
      const text = value && value.state !== "unknown" ? value.value : undefined;
      if (text !== undefined && letsEverybodyIn(variable, text, beside))
        yield {
          at: item,
          severity,
          message: `${quote(`${variable}=${text}`)} lets anyone who can reach ${name(workload)} in without a password`,
          ...withPassword(workload, item, project),
        };
    }
    for (const { file, text, spanOf, at } of isContainer(workload) ? configsGiven(workload, project) : []) {
      const found = openSetting(file, text);
      if (found)
        yield {
          at: { span: spanOf(found.start, found.end) },
          severity,
          related: [{ span: at.span, message: "mounted here" }],
          message: `${quote(text.slice(found.start, found.end))} lets anyone who can reach ${name(workload)} in without a password`,
        };
    }
    const program = programOf(workload);
    const opens = (words: readonly ShellWord[]): string | undefined => openOption(words.map(({ text }) => text).join(" "), program);
    for (const started of startedBy(workload)) {
      const found = started.what === "health check" ? undefined : started.commands.find(({ words }) => opens(words));
      const option = found && opens(found.words);
      if (found && option)
        yield {
          at: itemThat(started, found.words, (words) => opens(words) === option),
          severity,
          message: `${quote(option)} lets anyone who can reach ${name(workload)} in without a password`,
        };
    }
  },
});

function severityOf(workload: Workload): Severity {
  if (!isContainer(workload)) return "medium";
  return workload.development ? "low" : isOpenBeyondHost(workload) ? "high" : "medium";
}

/** The service asks for a password, which Compose refuses to start without, and its clients get it. */
function withPassword(workload: Workload, item: Known<Variable>, project: Project): { readonly fix?: Fix } {
  const { name: variable } = item.value;
  const instead = passwordInstead(variable, workload.base?.name ?? "");
  const compose = isContainer(workload) ? composeOf(workload, project) : undefined;
  if (!isContainer(workload) || !instead || !compose) return {};
  const isThere = itemsOf(workload.image.env, (each) => each.name === instead.name && each.name !== variable).length > 0;
  const clients = passwordForClients(workload, instead, { compose, containers: project.containers });
  const { given, left } = isThere ? { given: [], left: [...clients.given, ...clients.left] } : clients;
  const parts = [
    isThere ? `remove \`${variable}\`` : `write \`${instead.name}: ${instead.value}\` instead`,
    ...(given.length ? [`give it to ${namesOfServices(given)}`] : []),
    ...(left.length ? [`give ${namesOfServices(left)} the password`] : []),
    ...(instead.account && given.length + left.length === 0 ? ["give its clients the password"] : []),
  ];
  const edits = () => {
    const own = isThere ? removedFrom(compose, item) : insteadOf(compose, item, instead.name, instead.value);
    const theirs = isThere ? [] : clients.edits();
    return own && theirs && [...own, ...theirs];
  };
  return { fix: { safety: "unsafe", title: parts.join(", and "), edits } };
}

/** Services that are named; of many the first ones. */
function namesOfServices(services: readonly Container[]): string {
  const names = services.slice(0, 3).map(({ path }) => quote(path[1] ?? ""));
  return services.length > names.length ? `${names.join(", ")} and ${services.length - names.length} more` : names.join(" and ");
}

/** What an image starts by itself has mostly the name of its repository. */
const programOf = ({ image }: Workload): string =>
  image.ref && image.ref.state !== "unknown" ? (image.ref.value.path?.split("/").pop() ?? "") : "";

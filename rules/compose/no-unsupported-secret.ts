import {
  below,
  type ComposeProject,
  copiedInto,
  defineRule,
  flagOf,
  type Part,
  partAt,
  partsOf,
  quote,
  servicesOf,
  setIn,
  textOf,
} from "../../src/rule.ts";

export default defineRule({
  id: "no-unsupported-secret",
  on: "compose",
  severity: "medium",
  profile: "recommended",
  summary: "Use secrets the chosen deployer supports.",
  why: "docker compose refuses external secrets and those of a driver: only Swarm has them. The project does not start, and under time pressure the password moves into the environment.",
  standards: [],
  references: { "Compose: secrets": "https://docs.docker.com/reference/compose-file/secrets/" },
  examples: [
    {
      file: "compose.yaml",
      bad: "services:\n  app:\n    image: example/app:1.0\n    secrets: [db]\nsecrets:\n  [|db|]:\n    external: true\n",
      good: "services:\n  app:\n    image: example/app:1.0\n    secrets: [db]\nsecrets:\n  db:\n    environment: DB\n",
    },
    {
      file: "compose.yaml",
      bad: "services:\n  app:\n    image: example/app:1.0\n    [|read_only|]: true\n    secrets: [db]\nsecrets:\n  db:\n    environment: DB\n",
      good: "services:\n  app:\n    image: example/app:1.0\n    read_only: true\n    secrets: [db]\nsecrets:\n  db:\n    file: db.secret\n",
    },
  ],
  *check(project, { containers }) {
    const hasStack = containers.some(({ project: id, stack }) => stack && id === project.id);
    if (!hasStack) yield* uncopied(project);
    const refused = partsOf(partAt(project, "secrets")).filter(isRefused);
    if (refused.length === 0) return;
    const services = servicesOf(project);
    const used = new Set(
      services.flatMap((service) => [...namesOf(below(service, "secrets")), ...namesOf(below(service, "build", "secrets"))]),
    );
    // Replicas, and nothing that Swarm refuses: such a file is as likely meant for it.
    const mayBeStack =
      services.some((service) => below(service, "deploy", "replicas")) &&
      !services.some((service) => refusedBySwarm.some((key) => below(service, key)));
    const isStack = mayBeStack || hasStack;
    const bridges = partsOf(partAt(project, "networks")).filter((network) => textOf(below(network, "driver")) === "bridge");
    const bad = refused.filter((secret) => used.has(secret.name));
    const [first] = bad;
    if (!first) return;
    const names = bad
      .map(({ name }) => quote(name))
      .slice(0, 5)
      .join(", ");
    const [bridge] = bridges;
    const need = `${names} ${bad.length === 1 ? "needs" : "need"} Swarm`;
    yield {
      at: first.at,
      severity: isStack && !bridge ? "info" : "medium",
      message: bridge
        ? `${need}, and the bridge network ${quote(bridge.name)} needs docker compose: no deployer starts this project as it is`
        : `${need}: docker compose refuses external and driver secrets`,
      ...(isStack || bridge
        ? {}
        : {
            fix: {
              safety: "unsafe",
              title: `take ${names} from ${bad.length === 1 ? "an environment variable" : "environment variables"}, and set ${bad.length === 1 ? "it" : "them"} where the project is started`,
              edits: () => fromEnvironment(bad, project),
            },
          }),
      related: [
        ...bad.slice(1, 10).map(({ at }) => ({ span: at.span, message: "the same here" })),
        ...(bridge ? [{ span: bridge.at.span, message: "Swarm has no bridge networks" }] : []),
      ],
    };
  },
});

/** Services with a read-only root and a secret that docker compose would have to write there. */
function* uncopied(project: ComposeProject) {
  for (const service of servicesOf(project)) {
    const readOnly = below(service, "read_only");
    const [secret] = flagOf(readOnly) === true ? copiedInto(service, project) : [];
    if (readOnly && secret !== undefined)
      yield {
        at: readOnly.at,
        message: `docker compose does not start ${quote(service.name)}: it puts only secrets from files into a read-only root, and ${quote(secret)} comes from a variable`,
      };
  }
}

const refusedBySwarm = ["build", "extends", "volumes_from", "mem_limit", "memswap_limit", "cpu_quota", "cpu_shares", "cpuset"];

/** Secrets that Compose reads from a variable: it refuses to start where that is not set. */
function fromEnvironment(secrets: readonly Part[], project: ComposeProject) {
  const names = new Set(secrets.map(({ name }) => name));
  const hasReadOnly = servicesOf(project).some(
    (service) => flagOf(below(service, "read_only")) === true && namesOf(below(service, "secrets")).some((each) => names.has(each)),
  );
  if (hasReadOnly) return undefined;
  const edits = secrets.map((secret) => setIn(project, secret.at, { environment: secret.name.toUpperCase().replace(/\W/g, "_") }));
  return edits.every((each) => each !== undefined) ? edits.flat() : undefined;
}

const namesOf = (part: Part | undefined): string[] => partsOf(part).flatMap((use) => textOf(below(use, "source")) ?? textOf(use) ?? []);

const isRefused = (secret: Part): boolean => below(secret, "driver") !== undefined || flagOf(below(secret, "external")) === true;

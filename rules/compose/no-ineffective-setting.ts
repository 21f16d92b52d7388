import { unreadConfigs } from "../../src/knowledge/image-configs.ts";
import {
  below,
  type ComposeProject,
  type Container,
  containersOf,
  defineRule,
  flagOf,
  itemsOf,
  knownValue,
  type Part,
  partAt,
  partsOf,
  quote,
  removedFrom,
  servicesOf,
  startedBy,
  textOf,
} from "../../src/rule.ts";

/** Keys `docker stack deploy` passes over without a word (docker/cli compose types). */
const ignoredBySwarm = [
  "security_opt",
  "privileged",
  "devices",
  "userns_mode",
  "restart",
  "ipc",
  "pid",
  "network_mode",
  "cgroup_parent",
  "shm_size",
  "links",
  "mac_address",
];
/** Keys below `deploy` that only Swarm reads. */
const ignoredByCompose = ["placement", "update_config", "rollback_config", "endpoint_mode"];

export default defineRule({
  id: "no-ineffective-setting",
  on: "compose",
  severity: "info",
  confidence: "medium",
  profile: "strict",
  summary: "Remove settings that change nothing.",
  why: "A setting without effect looks like protection in every review: permissions on a secret that stay wide open, a hardening key the deployer ignores, a configuration file the server never opens.",
  standards: [],
  references: { "Compose Deploy Specification": "https://docs.docker.com/reference/compose-file/deploy/" },
  examples: [
    {
      file: "compose.yaml",
      bad: 'services:\n  app:\n    build: .\n    secrets:\n      - source: key\n        [|mode|]: 0400\n    deploy:\n      [|placement|]: { constraints: [node.role == worker] }\n  db:\n    image: postgres:17.2\n    volumes:\n      - [|./postgresql.conf:/etc/postgresql/postgresql.conf:ro|]\nsecrets:\n  key: { file: ./key.txt }\nnetworks:\n  default:\n    driver_opts:\n      [|com.docker.network.bridge.enable_icc|]: "true"\n',
      good: "services:\n  app:\n    build: .\n    secrets:\n      - source: key\n        mode: 0400\n    deploy: { replicas: 2 }\n  db:\n    image: postgres:17.2\n    command: -c config_file=/etc/postgresql/postgresql.conf\n    volumes:\n      - ./postgresql.conf:/etc/postgresql/postgresql.conf:ro\nsecrets:\n  key: { environment: KEY }\n",
    },
    {
      file: "stack.yaml",
      bad: "services:\n  app:\n    image: example/app:1.0\n    [|security_opt|]: [no-new-privileges=true]\n    deploy: { mode: global }\n",
      good: "services:\n  app:\n    image: example/app:1.0\n    deploy: { mode: global }\n",
    },
  ],
  *check(project, linked) {
    const own = containersOf(project, linked);
    const isStack = [...own.values()].some(({ stack }) => stack);
    const secrets = partAt(project, "secrets");
    for (const service of servicesOf(project)) {
      for (const key of isStack ? ignoredBySwarm : []) {
        const part = below(service, key);
        if (part && flagOf(part) !== false)
          yield {
            at: part.at,
            message: `Swarm ignores ${key}: for service ${quote(service.name)} it changes nothing`,
            // Where docker compose starts it, too, this hardens.
            ...(key === "security_opt" ? {} : { fix: dead(part, project) }),
          };
      }
      for (const key of isStack ? [] : ignoredByCompose) {
        const part = below(service, "deploy", key);
        if (part)
          yield {
            at: part.at,
            message: `docker compose ignores deploy.${key}: for service ${quote(service.name)} it changes nothing`,
            fix: dead(part, project),
          };
      }
      for (const use of isStack ? [] : partsOf(below(service, "secrets"))) yield* unheeded(use, secrets, project);
      const container = own.get(service.name);
      if (container) yield* unread(container);
    }
    for (const network of partsOf(partAt(project, "networks"))) {
      const option = below(network, "driver_opts", "com.docker.network.bridge.enable_icc");
      if (option && textOf(option) === "true")
        yield {
          at: option.at,
          message: `containers of network ${quote(network.name)} can reach each other by default: setting it changes nothing`,
          fix: dead(option, project),
        };
    }
  },
});

/** Another deployer may read what this one does not. */
const dead = (part: Part, project: ComposeProject) => ({
  safety: "unsafe" as const,
  title: `remove \`${part.name}\`, unless something else reads it`,
  edits: () => removedFrom(project, part.at),
});

/** Owner and mode of a secret that is a mounted file. */
function* unheeded(use: Part, secrets: Part | undefined, project: ComposeProject) {
  const name = textOf(below(use, "source"));
  if (name === undefined || !below(secrets, name, "file")) return;
  for (const key of ["uid", "gid", "mode"]) {
    const part = below(use, key);
    if (part)
      yield {
        at: part.at,
        message: `docker compose mounts the file of secret ${quote(name)} unchanged: ${key} has no effect`,
        fix: dead(part, project),
      };
  }
}

/** A configuration file where the image's server does not look. */
function* unread(container: Container) {
  const { host, image } = container;
  const path = image.ref && knownValue(image.ref)?.path;
  const configs = path ? unreadConfigs(path.slice(path.lastIndexOf("/") + 1)) : undefined;
  if (!configs || container.build || image.entrypoint.state === "written") return;
  const words = startedBy(container).flatMap(({ command }) => command.words.map((word) => knownValue(word) ?? "?"));
  for (const mount of itemsOf(host.mounts)) {
    const target = knownValue(mount.value.target) ?? "";
    if (
      !configs.test(target) ||
      words.some((word) => word === "?" || word.includes(target.slice(target.lastIndexOf("/") + 1)) || /config|conf/.test(word))
    )
      continue;
    yield {
      at: mount,
      message: `the image of service ${quote(container.path[1] ?? "")} does not read ${quote(target)} unless its command names it`,
    };
  }
}

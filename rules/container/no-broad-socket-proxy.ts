import { isSocketProxy } from "../../src/knowledge/host-paths.ts";
import {
  type Container,
  certainly,
  composesOf,
  containersOf,
  defineRule,
  itemsOf,
  knownValue,
  mentions,
  name,
  ownNetworkFor,
  type Problem,
  type Project,
  quote,
  type Severity,
  servicesOf,
  told,
  unsure,
} from "../../src/rule.ts";

/** Sections that by themselves hand over more than a list; the others are read-only without POST. */
const sections: Readonly<Record<string, { readonly severity: Severity; readonly gain: string }>> = {
  EXEC: { severity: "high", gain: "run commands in every container" },
  IMAGES: { severity: "medium", gain: "replace the images of the host" },
  BUILD: { severity: "medium", gain: "build on the host" },
  SECRETS: { severity: "medium", gain: "replace the secrets of the swarm" },
  COMMIT: { severity: "medium", gain: "create images from running containers" },
};

export default defineRule({
  id: "no-broad-socket-proxy",
  on: "container",
  severity: "high",
  confidence: "medium",
  profile: "recommended",
  summary: "Let a Docker socket proxy expose only what its clients need.",
  why: "A proxy for the Docker socket helps only if it refuses requests. With POST and CONTAINERS allowed, a client can create a privileged container and become root on the host, exactly as with the socket itself.",
  instead: "Give each client its own proxy that exposes only the sections it needs, without `POST`, on a network that nothing else uses.",
  standards: ["OWASP-1", "CWE-250"],
  references: { "Protect the Docker daemon socket": "https://docs.docker.com/engine/security/protect-access/" },
  examples: [
    {
      file: "compose.yaml",
      bad: 'services:\n  proxy:\n    image: tecnativa/docker-socket-proxy:0.4\n    environment:\n      [|POST: 1|]\n      CONTAINERS: 1\n    ports: [[|"2375:2375"|]]\n',
      good: 'services:\n  proxy:\n    image: tecnativa/docker-socket-proxy:0.4\n    environment:\n      POST: "0"\n      CONTAINERS: 1\n    ports: ["127.0.0.1:2375:2375"]\n',
    },
    {
      file: "compose.yaml",
      bad: "services:\n  [|proxy|]:\n    image: tecnativa/docker-socket-proxy:0.4\n    environment: { CONTAINERS: 1 }\n  traefik:\n    image: traefik:v3.5\n    command: --providers.docker.endpoint=tcp://proxy:2375\n  blog:\n    image: ghost:6\n",
      good: "services:\n  proxy:\n    image: tecnativa/docker-socket-proxy:0.4\n    environment: { CONTAINERS: 1 }\n    networks: [socket]\n  traefik:\n    image: traefik:v3.5\n    command: --providers.docker.endpoint=tcp://proxy:2375\n    networks: [default, socket]\n  blog:\n    image: ghost:6\nnetworks:\n  socket: { internal: true }\n",
    },
  ],
  *check(container, project) {
    const { image, host, stack } = container;
    if (!image.ref || !certainly(image.ref, ({ path }) => path !== null && isSocketProxy(path))) return;
    const on = itemsOf(image.env, ({ value }) => value !== null && /^(?:1|true)$/i.test(knownValue(value) ?? ""));
    const find = (key: string) => on.find(({ value }) => value.name === key);
    const post = find("POST");
    const close = (section: string, check: string) => ({ fix: unsure(check, { variable: "env", name: section, to: "0" } as const) });
    const readOnly = close("POST", "its clients only read");
    if (post && find("CONTAINERS"))
      yield {
        at: post,
        ...told(`clients of ${name(container)} can create containers, even privileged ones`, {
          label: `gives them root on the host`,
          joint: ", which ",
        }),
        ...readOnly,
      };
    else if (post)
      yield {
        at: post,
        severity: "medium",
        message: `clients of ${name(container)} can change everything its other sections expose`,
        ...readOnly,
      };
    for (const item of on) {
      const facts = Object.hasOwn(sections, item.value.name) ? sections[item.value.name] : undefined;
      if (facts && post)
        yield {
          at: item,
          severity: facts.severity,
          message: `clients of ${name(container)} can ${facts.gain} (${quote(item.value.name)})`,
          ...close(item.value.name, "its clients do not need it"),
        };
    }
    for (const port of itemsOf(host.portBindings))
      if (stack || certainly(port.value.hostIp, (ip) => !/^(?:127\.|::1)/.test(ip)))
        yield {
          at: port,
          ...told(
            `${name(container)} is published on the host`,
            { label: `anyone who can reach the port can call the Docker engine` },
            // Swarm ignores addresses.
            ...(stack ? [{ help: "publish no port: its clients reach it through a network of the stack" }] : []),
          ),
          ...(stack ? {} : { fix: unsure("its clients are on this host", { publish: port.span, at: "127.0.0.1" }) }),
        };
    yield* reachedByOthers(container, find("CONTAINERS") !== undefined, project);
  },
});

/**
 * The proxy asks nobody who they are: those that share a network with it can call it, too. Its clients name it; where none does, one of the
 * others is the client, and reads its name elsewhere.
 */
function* reachedByOthers(proxy: Container, showsContainers: boolean, project: Project): Generator<Problem> {
  const compose = composesOf(project).find(({ id }) => id === proxy.project);
  if (!compose) return;
  const containers = containersOf(compose, project);
  const names = [proxy.path[1] ?? "", ...(proxy.containerName ? [proxy.containerName] : [])];
  for (const network of itemsOf(
    proxy.host.networks,
    ({ connects, external }) => certainly(connects, (yes) => yes) && certainly(external, (yes) => !yes),
  )) {
    const others = servicesOf(compose).filter((service) => {
      const other = containers.get(service.name);
      return other && other !== proxy && itemsOf(other.host.networks, (each) => each.name === network.value.name).length > 0;
    });
    const strangers = others.filter((service) => !mentions(service, names));
    const [first] = strangers;
    const clients = others.filter((service) => !strangers.includes(service)).flatMap(({ name: each }) => containers.get(each) ?? []);
    const changes = ownNetworkFor(proxy, clients, {
      ...{ compose, containers: project.containers, named: "socket", leave: () => true },
      admits: (other) => clients.includes(other),
    });
    if (!first || (strangers.length === others.length && others.length < 2)) continue;
    const gain = showsContainers ? "read the files and variables of every container through it" : "query the engine through it";
    yield {
      at: network,
      severity: showsContainers ? "medium" : "low",
      ...(changes ? { fix: unsure(`${quote(first.name)} does not use it`, ...changes) } : {}),
      related: strangers
        .slice(0, 3)
        .map(({ name: service, at: { span } }) => ({ span, message: `${quote(service)} can reach it but does not name it` })),
      ...told(`service ${quote(first.name)} shares a network with ${name(proxy)} and can ${gain}`, {
        help: `put the proxy and its clients on their own internal network`,
        joint: ": ",
      }),
    };
  }
}

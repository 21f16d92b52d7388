import {
  below,
  type Container,
  certainly,
  containersOf,
  defineRule,
  isInternalOnly,
  itemsOf,
  literally,
  partsOf,
  quote,
  servicesOf,
} from "../../src/rule.ts";

export default defineRule({
  id: "dependency-reachable",
  on: "compose",
  severity: "medium",
  confidence: "medium",
  profile: "recommended",
  summary: "Let services reach what they depend on.",
  why: "Networks that keep a service from what it needs do not stay: the proxy cannot reach its upstream, and the usual fix removes the separation altogether.",
  standards: [],
  references: { "Networking in Compose": "https://docs.docker.com/compose/how-tos/networking/" },
  instead:
    "Have the dependency join a network of the service that connects to it (`networks: [back, front]`): that lets in fewer services than the other way round. Where containers of a network are kept apart on purpose (`enable_icc`), give the two their own network.",
  examples: [
    {
      file: "compose.yaml",
      bad: "services:\n  proxy:\n    image: example/proxy:1.0\n    command: --upstream http://app:8080\n    networks: [front]\n    depends_on:\n      - [|app|]\n  app:\n    image: example/app:1.0\n    networks: [back]\nnetworks:\n  front: {}\n  back: {}\n",
      good: "services:\n  proxy:\n    image: example/proxy:1.0\n    command: --upstream http://app:8080\n    networks: [front]\n    depends_on:\n      - app\n  app:\n    image: example/app:1.0\n    networks: [back, front]\nnetworks:\n  front: {}\n  back: {}\n",
    },
    {
      file: "compose.yaml",
      bad: 'services:\n  proxy:\n    image: example/proxy:1.0\n    depends_on: [app]\n  app:\n    image: example/app:1.0\nnetworks:\n  default:\n    driver_opts:\n      com.docker.network.bridge.enable_icc: [|"false"|]\n',
      good: "services:\n  proxy:\n    image: example/proxy:1.0\n    depends_on: [app]\n  app:\n    image: example/app:1.0\n",
    },
    {
      file: "compose.yaml",
      bad: "services:\n  [|alert|]:\n    image: example/alert:1.0\n    networks: [inside]\n    environment:\n      WEBHOOK_URL: https://hooks.example.com/x\nnetworks:\n  inside: { internal: true }\n",
      good: "services:\n  alert:\n    image: example/alert:1.0\n    networks: [inside, outside]\n    environment:\n      WEBHOOK_URL: https://hooks.example.com/x\n  app:\n    image: example/app:1.0\n    networks: [inside]\n    environment:\n      API_URL: http://alert:8080\nnetworks:\n  inside: { internal: true }\n  outside: {}\n",
    },
  ],
  *check(project, linked) {
    const own = containersOf(project, linked);
    for (const service of servicesOf(project))
      for (const dependency of partsOf(below(service, "depends_on"))) {
        const [from, to] = [own.get(service.name), own.get(dependency.name)];
        if (!from || !to || !isPlain(from) || !isPlain(to)) continue;
        const reached = namesOf(to);
        const shared = itemsOf(from.host.networks, ({ name }) => reached.includes(name));
        if (shared.some(({ value }) => certainly(value.connects, (connects) => connects))) continue;
        const pair = `${quote(service.name)} and ${quote(dependency.name)}, on which it depends,`;
        if (shared.length === 0) {
          // Waiting for a service is not yet speaking to it.
          if (speaksTo(from, dependency.name)) yield { at: dependency.at, message: `${pair} share no network: it cannot reach it` };
        } else if (shared.every(({ value }) => certainly(value.connects, (connects) => !connects))) {
          const [first] = shared;
          if (first)
            yield {
              at: first.value.connects,
              message: `${pair} share only networks on which containers cannot reach each other`,
            };
        }
      }
    for (const container of own.values()) {
      const outward =
        isPlain(container) && isInternalOnly(container.host.networks)
          ? itemsOf(container.image.env).find(({ value }) => /WEBHOOK_URL_FILE$/i.test(value.name) || goesOut(value.literal, own))
          : undefined;
      if (outward)
        yield {
          at: container,
          severity: "info",
          message: `service ${quote(container.path[1] ?? "")} is on internal networks only, and ${quote(outward.value.name)} has it connect to an address outside`,
          related: [{ span: outward.span, message: "configured here" }],
        };
    }
  },
});

/** It has networks of the project, every one of them known. */
const isPlain = ({ host }: Container): boolean =>
  host.networkMode.state === "default" &&
  host.networks.state !== "unknown" &&
  host.networks.value.every((network) => certainly(network, ({ external }) => certainly(external, (yes) => !yes)));

const namesOf = ({ host }: Container): string[] => itemsOf(host.networks).map(({ value }) => value.name);

/** Its environment or what it runs names the service as a host: in a URL, with a port, or as the value of what is called a host. */
function speaksTo({ image }: Container, service: string): boolean {
  const plain = literally(service);
  const host = new RegExp(`(?:\\/\\/|@)${plain}(?:[:/?,]|$)|(?:^|[\\s,=])${plain}:\\d+`);
  const commands = [image.cmd, image.entrypoint].flatMap((setting) => (setting.state === "written" ? (setting.value?.words ?? []) : []));
  return (
    itemsOf(image.env).some(
      ({ value }) =>
        host.test(value.literal) ||
        (value.literal === service &&
          /(?:^|_)(?:HOST|HOSTS|HOSTNAME|URL|ADDR|ADDRESS|SERVER|ENDPOINT|UPSTREAM|BACKEND)$/i.test(value.name)),
    ) || commands.some((word) => word.state !== "unknown" && host.test(word.value))
  );
}

/** A URL of a host with a public name that is no service. */
function goesOut(value: string, services: ReadonlyMap<string, Container>): boolean {
  const host = /^https:\/\/(?:[^/@]*@)?([a-z0-9.-]+\.[a-z]{2,})(?:[:/]|$)/i.exec(value)?.[1];
  return (
    host !== undefined && !services.has(host) && !/\.(?:local|internal|localhost|lan|test)$/i.test(host) && /hook|notify|alert/i.test(value)
  );
}

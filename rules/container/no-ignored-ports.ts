import {
  type Container,
  certainly,
  defineRule,
  isOnLinkOnly,
  itemsOf,
  name,
  openedLike,
  type Problem,
  quote,
  safe,
  unsure,
} from "../../src/rule.ts";

export default defineRule({
  id: "no-ignored-ports",
  on: "container",
  severity: "medium",
  profile: "recommended",
  summary: "Do not publish ports in a network mode that ignores them.",
  why: "With the host's network, the mapping is discarded: every port the process listens on is open, whatever the list says, so the list hides what is really exposed. With none the ports do nothing, and with service: or container: the engine refuses to create the container.",
  standards: [],
  references: { "Host network driver": "https://docs.docker.com/engine/network/drivers/host/" },
  examples: [
    {
      file: "compose.yaml",
      bad: 'services:\n  app:\n    image: example/app:1.0\n    network_mode: host\n    ports: [|["127.0.0.1:8080:80"]|]\n',
      good: "services:\n  app:\n    image: example/app:1.0\n    network_mode: host\n",
    },
  ],
  *check(container) {
    const { networkMode, networks, portBindings } = container.host;
    const fix = safe({ unset: "portBindings" });
    if (itemsOf(portBindings).length === 0) return;
    const said = modes.find(({ mode }) => certainly(networkMode, (text) => mode.test(text)));
    if (said)
      yield {
        at: portBindings,
        message: said.message(name(container), quote(networkMode.state === "unknown" ? "" : networkMode.value)),
        related: [{ span: networkMode.span, message: "because of this" }],
        ...(said.isRefused ? moved(container) : { fix }),
      };
    else if (isOnLinkOnly(networks))
      yield {
        at: portBindings,
        message: `the ports of ${name(container)} are ignored, since its network is a link of the host: everything it listens on is open there instead`,
        related: [{ span: networks.span, message: "because of this" }],
        fix,
      };
  },
});

/** Ports of a container in whose network another one runs are published there; of one that nobody knows none can be. */
function moved(container: Container): Pick<Problem, "fix"> {
  const { networkOf: owner, host } = container;
  const ports = owner && openedLike(host.portBindings);
  return ports ? { fix: unsure(`${name(owner)} does not have these ports`, { unset: "portBindings" }, { open: ports, of: owner }) } : {};
}

/** What becomes of ports, by network mode (moby daemon/internal/runconfig/hostconfig.go, docker/compose pkg/compose/create.go). */
const modes: readonly { readonly mode: RegExp; readonly isRefused?: true; readonly message: (service: string, mode: string) => string }[] =
  [
    {
      mode: /^host$/,
      message: (service, mode) => `the ports of ${service} are ignored in network mode ${mode}: everything it listens on is open instead`,
    },
    { mode: /^none$/, message: (service, mode) => `the ports of ${service} are ignored in network mode ${mode}: it has no network` },
    {
      mode: /^(?:service|container):/,
      isRefused: true,
      message: (service, mode) =>
        `${service} does not start: the engine refuses ports in network mode ${mode}; publish them at the container that the network belongs to`,
    },
  ];

import { asksForHost } from "../../src/knowledge/asked-of-host.ts";
import {
  type Container,
  certainly,
  defineRule,
  itemsOf,
  name,
  type Problem,
  portsOf,
  speaksToLoopback,
  told,
  unsure,
} from "../../src/rule.ts";

export default defineRule({
  id: "no-host-network",
  on: "container",
  severity: "high",
  profile: "recommended",
  summary: "Do not share the host's network namespace.",
  why: "Everything that listens on the host's loopback, usually without a password because only the host can reach it, is open to the container: databases, metadata services, debug ports. And whatever the container listens on is open to the world, published or not.",
  instead:
    "Publish the ports that are needed, and reach what listens on the host by `host.docker.internal` (`extra_hosts: [host.docker.internal:host-gateway]`). A service that needs broadcasts of the local network can use a macvlan network behind firewall rules.",
  standards: ["CIS-5.10", "OWASP-5", "NIST-4.4.2", "PSS-B", "CWE-653"],
  references: { "Host network driver": "https://docs.docker.com/engine/network/drivers/host/" },
  help: "give it a network of its own, publish its ports, and reach the host as `host.docker.internal` (add the host `host.docker.internal:host-gateway`)",
  examples: [
    {
      file: "compose.yaml",
      bad: "services:\n  app:\n    image: example/app:1.0\n    network_mode: [|host|]\n",
      good: "services:\n  app:\n    image: example/app:1.0\n    network_mode: bridge\n",
    },
    {
      file: "compose.yaml",
      bad: "services:\n  app:\n    image: example/app:1.0\n    networks: [[|outside|]]\nnetworks:\n  outside:\n    external: true\n    name: host\n",
      good: "services:\n  app:\n    image: example/app:1.0\n    networks: [outside]\nnetworks:\n  outside:\n    external: true\n",
    },
    {
      file: "compose.yaml",
      bad: "services:\n  web:\n    image: nginx:1.29\n    network_mode: [|host|]\n",
      good: 'services:\n  web:\n    image: nginx:1.29\n    ports: ["80:80"]\n',
    },
  ],
  *check(container) {
    const { networkMode, networks } = container.host;
    const message = told(`${name(container)} shares the host's network`, {
      label: "it can connect to services on the host's loopback, and every port it opens is open on the host",
    });
    if (certainly(networkMode, (mode) => mode === "host")) yield { at: networkMode, ...message, ...ownNetwork(container) };
    for (const network of itemsOf(networks, ({ external, name: real }) => real === "host" && certainly(external, (yes) => yes)))
      yield { at: network, ...message };
  },
});

/**
 * A network of its own, and the ports that are to be reached published: those that the file lists, which then count, else those that its
 * image is known to listen on. Where nobody knows them, or it asks the loopback of the host, a person has to look.
 */
function ownNetwork(container: Container): Pick<Problem, "fix"> {
  if (asksForHost(container.image, "network") || speaksToLoopback(container)) return {};
  const listed = itemsOf(container.host.portBindings).length > 0;
  const ports = listed
    ? []
    : portsOf(container).map((port) => ({ host: port, container: port, ...(isWeb(port) ? {} : { address: "127.0.0.1" }) }));
  if (!listed && ports.length === 0) return {};
  return {
    fix: unsure("it connects to nothing that listens on the host", { unset: "networkMode" }, ...(listed ? [] : [{ open: ports } as const])),
  };
}

const isWeb = (port: number): boolean => port === 80 || port === 443;

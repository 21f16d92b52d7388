import { isForEverybody } from "../../src/knowledge/public-ports.ts";
import { certainly, defineRule, isOnEveryInterface, isReachedBySsh, itemsOf, name, sshPorts, unsure } from "../../src/rule.ts";

export default defineRule({
  id: "no-wildcard-port-bind",
  on: "container",
  severity: "medium",
  profile: "strict",
  summary: "Bind published ports to a specific host interface.",
  why: "A port without an address is published on all host interfaces, and Docker bypasses ufw and firewalld. A port meant for a proxy on the same machine is then open to the internet.",
  standards: ["CIS-5.14", "OWASP-5a", "PSS-B", "CWE-1327"],
  references: { "Docker and firewalls": "https://docs.docker.com/engine/network/packet-filtering-firewalls/" },
  examples: [
    {
      file: "compose.yaml",
      bad: 'services:\n  app:\n    image: example/app:1.0\n    ports:\n      - [|8080:80/tcp|]\n      - [|"3000"|]\n      - [|target: 9000\n        published: 9000|]\n',
      good: 'services:\n  app:\n    image: example/app:1.0\n    ports:\n      - 127.0.0.1:8080:80/tcp\n      - "127.0.0.1::3000"\n      - target: 9000\n        published: 9000\n        host_ip: "127.0.0.1"\n',
    },
  ],
  *check(container) {
    const { host, stack } = container;
    // Without a network of its own nothing is published.
    if (certainly(host.networkMode, (mode) => /^(?:none|service:.*|container:.*)$/.test(mode))) return;
    // With the host's the list only tells what listens there.
    const isHost = certainly(host.networkMode, (mode) => mode === "host");
    for (const binding of stack
      ? itemsOf(host.portBindings, (port) => port.hostIp.state === "written" && !isOnEveryInterface(host, port))
      : [])
      yield {
        at: binding,
        message: `${name(container)} sets an address for its port, but Swarm ignores it: deployed as a stack, the port is open on all interfaces`,
      };
    const isForSsh = isReachedBySsh(container);
    const isSsh = (port: number | undefined): boolean => isForSsh && port !== undefined && sshPorts.has(port);
    // A number that datagrams come to as well is one service's.
    const datagrams = new Set(itemsOf(host.portBindings, ({ protocol }) => protocol === "udp").map(({ value }) => value.hostPort?.from));
    for (const binding of itemsOf(host.portBindings, (port) => isOnEveryInterface(host, port))) {
      const { hostPort, containerPort, protocol } = binding.value;
      const from = (isHost ? containerPort : hostPort)?.from;
      const web = [from ?? containerPort?.from].some((port) => port === 80 || port === 443);
      const isEvery = hostPort === null && containerPort === null;
      const port = isEvery ? "every port that its image exposes" : from === undefined ? "a port" : `port ${from}`;
      if (isHost) {
        yield {
          at: binding,
          severity: web ? "info" : "medium",
          message: `${name(container)} opens ${port} on all host interfaces, because it uses the host's network`,
        };
        continue;
      }
      yield {
        at: binding,
        severity: web ? "info" : "medium",
        message: `${name(container)} publishes ${port} on all host interfaces${stack ? "; a stack cannot change this, because Swarm ignores addresses" : ""}`,
        // Swarm ignores addresses. What is there for everybody would serve nobody.
        ...(stack || isEvery || isForEverybody(hostPort?.from, protocol) || datagrams.has(hostPort?.from) || isSsh(containerPort?.from)
          ? {}
          : { fix: unsure("nothing connects to it from another machine", { publish: binding.span, at: "127.0.0.1" }) }),
      };
    }
  },
});

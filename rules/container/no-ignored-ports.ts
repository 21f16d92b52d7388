import { certainly, defineRule, itemsOf, name, quote } from "../../src/rule.ts";

export default defineRule({
  id: "no-ignored-ports",
  on: "container",
  severity: "medium",
  profile: "recommended",
  summary: "Do not publish ports in a network mode that ignores them.",
  why: "With the host's network, the mapping is discarded: every port the process listens on is open, whatever the list says, so the list hides what is really exposed. With none, service: or container: the ports are refused or do nothing.",
  standards: [],
  references: { "Host network driver": "https://docs.docker.com/engine/network/drivers/host/" },
  examples: [
    {
      file: "compose.yaml",
      bad: 'services:\n  app:\n    image: example/app:1.0\n    network_mode: host\n    ports: [|["127.0.0.1:8080:80"]|]\n',
      good: 'services:\n  app:\n    image: example/app:1.0\n    network_mode: bridge\n    ports: ["127.0.0.1:8080:80"]\n',
    },
  ],
  *check(container) {
    const { networkMode, portBindings } = container.host;
    if (itemsOf(portBindings).length === 0 || !certainly(networkMode, (mode) => /^(?:host|none|service:.*|container:.*)$/.test(mode)))
      return;
    const effect = networkMode.value === "host" ? "everything it listens on is open instead" : "nothing is published";
    yield {
      at: portBindings,
      message: `the ports of ${name(container)} are ignored in network mode ${quote(networkMode.value)}: ${effect}`,
      related: [{ span: networkMode.span, message: "because of this" }],
    };
  },
});

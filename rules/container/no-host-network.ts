import { certainly, defineRule, itemsOf, name } from "../../src/rule.ts";

export default defineRule({
  id: "no-host-network",
  on: "container",
  severity: "high",
  profile: "recommended",
  summary: "Do not share the host's network namespace.",
  why: "Everything that listens on the host's loopback, usually without a password because only the host can reach it, is open to the container: databases, metadata services, debug ports. And whatever the container listens on is open to the world, published or not.",
  standards: ["CIS-5.10", "OWASP-5", "PSS-B", "CWE-653"],
  references: { "Host network driver": "https://docs.docker.com/engine/network/drivers/host/" },
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
  ],
  *check(container) {
    const { networkMode, networks } = container.host;
    const message = `${name(container)} shares the host's network: it reaches what listens on the host's loopback, and every port it opens is public`;
    if (certainly(networkMode, (mode) => mode === "host")) yield { at: networkMode, message };
    for (const network of itemsOf(networks, ({ external, name: real }) => real === "host" && certainly(external, (yes) => yes)))
      yield { at: network, message };
  },
});

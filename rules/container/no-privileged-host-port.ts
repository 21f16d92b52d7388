import { defineRule, itemsOf, name, numbers } from "../../src/rule.ts";

export default defineRule({
  id: "no-privileged-host-port",
  on: "container",
  severity: "info",
  profile: "strict",
  summary: "Do not publish host ports below 1024 without need.",
  why: "Ports below 1024 are those of the host's own services: clients trust what answers there. A container on one of them can impersonate such a service, or keep the real one from starting.",
  instead:
    "Publish a port above 1023 and have clients connect to it, or let one reverse proxy on ports 80 and 443 route to the service by its name.",
  standards: ["CIS-5.8"],
  references: { "Publishing ports": "https://docs.docker.com/engine/network/port-publishing/" },
  options: { allow: numbers("Ports below 1024 that may be published.", [80, 443]) },
  examples: [
    {
      file: "compose.yaml",
      bad: 'services:\n  app:\n    image: example/app:1.0\n    ports:\n      - [|"127.0.0.1:88:8080"|]\n',
      good: 'services:\n  app:\n    image: example/app:1.0\n    ports:\n      - "127.0.0.1:8088:88"\n      - "443:8443"\n',
    },
  ],
  *check(container, _, { allow }) {
    for (const binding of itemsOf(container.host.portBindings)) {
      const from = binding.value.hostPort?.from;
      if (from && from < 1024 && !allow.includes(from))
        yield { at: binding, message: `${name(container)} publishes host port ${from}: ports below 1024 are for the host's own services` };
    }
  },
});

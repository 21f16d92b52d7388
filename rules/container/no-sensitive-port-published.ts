import { type SensitivePort, sensitivePorts } from "../../src/knowledge/ports.ts";
import { type Container, certainly, defineRule, isOnEveryInterface, itemsOf, name } from "../../src/rule.ts";

export default defineRule({
  id: "no-sensitive-port-published",
  on: "container",
  severity: "high",
  profile: "recommended",
  summary: "Do not publish datastore, admin or debug ports on all interfaces.",
  why: "Databases, caches and debuggers on a public address are found within hours: scanners try default passwords and known holes, and a debugger runs code for whoever connects. Docker publishes past the host's firewall, so ufw does not help.",
  standards: ["CIS-5.9", "OWASP-5a", "CWE-1327", "CWE-668"],
  references: { "Docker and firewalls": "https://docs.docker.com/engine/network/packet-filtering-firewalls/" },
  examples: [
    {
      file: "compose.yaml",
      bad: "services:\n  db:\n    image: postgres:17.2\n    ports:\n      - [|8080:5432|]\n  app:\n    image: example/app:1.0\n    ports:\n      - [|0.0.0.0:9229:9229|]\n",
      good: "services:\n  db:\n    image: postgres:17.2\n    ports:\n      - 127.0.0.1:8080:5432\n  app:\n    image: example/app:1.0\n    expose: [9229]\n    ports: [6379:8080]\n",
    },
  ],
  *check(container) {
    const { host, development } = container;
    // Without a network of its own nothing is published; with the host's the port is open all the same.
    if (certainly(host.networkMode, (mode) => /^(?:none|service:.*|container:.*)$/.test(mode))) return;
    for (const binding of itemsOf(host.portBindings, (port) => isOnEveryInterface(host, port))) {
      const { containerPort, protocol } = binding.value;
      if (!containerPort || protocol === "udp" || protocol === "sctp") continue;
      const found = sensitivePorts.find((each) => {
        const isThere = each.port >= containerPort.from && each.port <= containerPort.to && !each.elsewhere;
        return isThere && (!each.shared || (each.service.test(imageOf(container)) && !isClosed(each, container)));
      });
      if (!found) continue;
      const { port, what, class: kind, service } = found;
      if (kind === "back door" && service.test(imageOf(container))) continue;
      // An image that is known to be something else uses the number for purposes of its own; of others only the number speaks.
      const isSaid = kind === "back door" || service.test(imageOf(container));
      const isOther = (kind === "datastore" || kind === "admin") && !isSaid && !container.build && Boolean(container.base);
      const fix = { safety: "unsafe", title: "write 127.0.0.1: before it, or use expose", edits: [] } as const;
      yield {
        at: binding,
        severity: isOther ? "info" : development ? "medium" : "high",
        ...(isSaid ? {} : { confidence: isOther ? ("low" as const) : ("medium" as const) }),
        message: `${name(container)} publishes port ${port}, ${kind === "back door" ? what : isSaid ? `that of ${what}` : `which ${what} usually has`}, on every interface of the host`,
        fix,
      };
    }
  },
});

/** Some services use such a port for what they are for: Selenium its 4444. */
const imageOf = ({ image, path }: Container): string =>
  `${path.join(" ")} ${image.ref && image.ref.state !== "unknown" ? image.ref.value.text : ""}`;

/** A variable has the service ask for a login. */
const isClosed = ({ closedBy }: SensitivePort, { image }: Container): boolean =>
  closedBy !== undefined && itemsOf(image.env, ({ name: variable, value }) => closedBy.test(variable) && value !== null).length > 0;

import { certainly, defineRule, itemsOf, knownValue, name, quote, type Severity } from "../../src/rule.ts";

const proxies = /(?:^|\/)(?:docker-)?socket-?proxy$/;
/** Sections that by themselves hand over more than a list; the others are read-only without POST. */
const sections: Readonly<Record<string, { readonly severity: Severity; readonly gain: string }>> = {
  EXEC: { severity: "high", gain: "run commands in every container" },
  IMAGES: { severity: "medium", gain: "replace the images of the host" },
  BUILD: { severity: "medium", gain: "build on the host" },
  SECRETS: { severity: "medium", gain: "replace the secrets of the swarm" },
  COMMIT: { severity: "medium", gain: "make images of running containers" },
};

export default defineRule({
  id: "no-broad-socket-proxy",
  on: "container",
  severity: "high",
  confidence: "medium",
  profile: "recommended",
  summary: "Let a Docker socket proxy expose only what its clients need.",
  why: "A proxy before the Docker socket helps only as long as it says no. With writing and containers allowed, a client creates a privileged container and owns the host, exactly as with the socket itself.",
  standards: ["OWASP-1", "CWE-250"],
  references: { "Protect the Docker daemon socket": "https://docs.docker.com/engine/security/protect-access/" },
  examples: [
    {
      file: "compose.yaml",
      bad: 'services:\n  proxy:\n    image: tecnativa/docker-socket-proxy:0.4\n    environment:\n      [|POST: 1|]\n      CONTAINERS: 1\n    ports: [[|"2375:2375"|]]\n',
      good: "services:\n  proxy:\n    image: tecnativa/docker-socket-proxy:0.4\n    environment:\n      CONTAINERS: 1\n      NETWORKS: 1\n      POST: 0\n",
    },
  ],
  *check(container) {
    const { image, host } = container;
    if (!image.ref || !certainly(image.ref, ({ path }) => path !== null && proxies.test(path))) return;
    const on = itemsOf(image.env, ({ value }) => value !== null && /^(?:1|true)$/i.test(knownValue(value) ?? ""));
    const find = (key: string) => on.find(({ value }) => value.name === key);
    const post = find("POST");
    if (post && find("CONTAINERS"))
      yield { at: post, message: `clients of ${name(container)} may create containers, privileged ones too: they own the host` };
    else if (post)
      yield { at: post, severity: "medium", message: `clients of ${name(container)} may change whatever its other sections show` };
    for (const item of on) {
      const facts = Object.hasOwn(sections, item.value.name) ? sections[item.value.name] : undefined;
      if (facts && post)
        yield {
          at: item,
          severity: facts.severity,
          message: `clients of ${name(container)} may ${facts.gain} (${quote(item.value.name)})`,
        };
    }
    for (const port of itemsOf(host.portBindings))
      if (certainly(port.value.hostIp, (ip) => !/^(?:127\.|::1)/.test(ip)))
        yield { at: port, message: `${name(container)} is published on the host: whoever reaches the port speaks to the Docker engine` };
  },
});

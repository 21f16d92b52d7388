import { certainly, defineRule, itemsOf, name, quote, told, unsure, writes } from "../../src/rule.ts";

export default defineRule({
  id: "no-default-bridge",
  on: "container",
  severity: "low",
  profile: "strict",
  summary: "Do not use the engine's default bridge or legacy links.",
  why: "Every container on the engine's default bridge can reach every other one, including those of other projects, and a legacy link gives one container's environment, with its passwords, to the other. A separate network costs one line.",
  instead:
    "Declare a network in the project that needs to be reached, and name it as `external` in the other: the two can then reach only each other. On a command line: `docker network create app`, and `--network app` for each container.",
  standards: ["CIS-5.30", "OWASP-5"],
  references: { "Bridge networks": "https://docs.docker.com/engine/network/drivers/bridge/" },
  examples: [
    {
      file: "compose.yaml",
      bad: "services:\n  db:\n    image: example/db:1.0\n    network_mode: [|bridge|]\n  app:\n    image: example/app:1.0\n    external_links: [[|db|]]\n    networks: [[|old|]]\nnetworks:\n  old:\n    external: true\n    name: bridge\n",
      good: "services:\n  db:\n    image: example/db:1.0\n  app:\n    image: example/app:1.0\n    links: [db]\n    networks: [default]\n",
    },
    {
      file: "compose.yaml",
      bad: "services:\n  db:\n    image: example/db:1.0\n    network_mode: [|bridge|]\n",
      good: "services:\n  db:\n    image: example/db:1.0\n",
    },
  ],
  *check(container) {
    const { networkMode, networks, links, externalLinks } = container.host;
    const effect = "every container there can reach it, even those of other projects";
    if (writes(networkMode, (mode) => mode === "bridge"))
      yield {
        at: networkMode,
        ...told(`${name(container)} joins the engine's default bridge`, { label: `${effect}` }),
        fix: unsure("no container of another project connects to it", { unset: "networkMode" }),
      };
    else if (certainly(networkMode, (mode) => mode === "bridge"))
      yield {
        at: networkMode,
        severity: "info",
        message: `${name(container)} joins the engine's default bridge, because it names no network: ${effect}`,
      };
    for (const network of itemsOf(networks, (each) => each.name === "bridge" && certainly(each.external, (yes) => yes)))
      yield { at: network, message: `${name(container)} joins the engine's default bridge: ${effect}` };
    // On a network of its own a link is no more than another name.
    for (const link of certainly(networkMode, (mode) => mode === "bridge") ? itemsOf(links) : [])
      yield {
        at: link,
        message: `${name(container)} is linked to ${quote(link.value)}, which hands it the environment of that container, passwords included: put both on their own network`,
      };
    for (const link of itemsOf(externalLinks))
      yield {
        at: link,
        ...told(`${name(container)} is linked to ${quote(link.value)}, a container outside the project`, {
          help: `put both on their own network`,
          joint: ": ",
        }),
      };
  },
});

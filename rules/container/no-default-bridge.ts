import { certainly, defineRule, itemsOf, name, quote, told, unsure, writes } from "../../src/rule.ts";

export default defineRule({
  id: "no-default-bridge",
  on: "container",
  severity: "low",
  profile: "strict",
  summary: "Do not use the engine's default bridge or legacy links.",
  why: "Every container on the engine's default bridge reaches every other, those of other projects included, and a legacy link hands one container's environment, passwords and all, to the other. A network of its own costs one line.",
  instead:
    "Declare a network in the project that needs to be reached, and name it as `external` in the other: the two can then reach only each other.",
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
    const { networkMode, networks, externalLinks } = container.host;
    const effect = "every container there can reach it, even those of other projects";
    if (writes(networkMode, (mode) => mode === "bridge"))
      yield {
        at: networkMode,
        ...told(`${name(container)} joins the engine's default bridge`, { label: `${effect}` }),
        fix: unsure("no container of another project connects to it", { unset: "networkMode" }),
      };
    for (const network of itemsOf(networks, (each) => each.name === "bridge" && certainly(each.external, (yes) => yes)))
      yield { at: network, message: `${name(container)} joins the engine's default bridge: ${effect}` };
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

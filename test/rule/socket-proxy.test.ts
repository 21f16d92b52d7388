import { describe, expect, it } from "vitest";
import { said } from "./said.ts";

const rule = "no-broad-socket-proxy";
const proxied = (services: string, networks = "", environment = "{CONTAINERS: 1}", own = ""): Promise<string[]> =>
  said(rule, {
    "compose.yaml": `services:\n  proxy:\n    image: tecnativa/docker-socket-proxy:0.4\n    environment: ${environment}\n${own}${services}${networks}`,
  });
const client = "  traefik: {image: 'traefik:v3.5', command: --providers.docker.endpoint=tcp://proxy:2375}\n";

describe("who shares a network with a socket proxy", () => {
  it.each<[what: string, services: string, networks: string, found: string[]]>([
    ["a stranger", `${client}  blog: {image: 'ghost:6'}\n`, "", ["medium proxy"]],
    ["its client alone", client, "", []],
    ["one that names it nowhere is its client", "  traefik: {image: 'traefik:v3.5'}\n", "", []],
    ["two of which neither names it", "  traefik: {image: 'traefik:v3.5'}\n  blog: {image: 'ghost:6'}\n", "", ["medium proxy"]],
    ["one that waits for it", "  a: {image: 'a:1', depends_on: [proxy]}\n", "", []],
    [
      "one that has it in a label or a list",
      "  a: {image: 'a:1', environment: ['DOCKER_HOST=tcp://proxy:2375']}\n  b: {image: 'b:1', labels: {host: 'proxy'}}\n",
      "",
      [],
    ],
    ["a stranger elsewhere", `${client}  blog: {image: 'ghost:6', networks: [web]}\n`, "networks: {web: {}}\n", []],
    ["a stranger without a network", `${client}  blog: {image: 'ghost:6', network_mode: none}\n`, "", []],
    [
      "containers that do not reach each other",
      `${client}  blog: {image: 'ghost:6'}\n`,
      "networks: {default: {driver_opts: {com.docker.network.bridge.enable_icc: 'false'}}}\n",
      [],
    ],
    ["a network of others", `${client}  blog: {image: 'ghost:6'}\n`, "networks: {default: {external: true}}\n", []],
    ["another proxy's name", `${client}  blog: {image: 'ghost:6', environment: {P: reverse-proxy}}\n`, "", ["medium proxy"]],
  ])("%s", async (_, services, networks, found) => expect(await proxied(services, networks)).toEqual(found));

  it("is worse where containers can be read", async () =>
    expect(await proxied(`${client}  blog: {image: 'ghost:6'}\n`, "", "{EVENTS: 1}")).toEqual(["low proxy"]));

  it("does not take the network's name for the proxy's", async () => {
    const services =
      "  traefik: {image: 'traefik:v3.5', networks: [proxy], environment: {A: proxy}}\n  blog: {image: 'ghost:6', networks: [proxy]}\n";
    expect(await proxied(services, "networks: {proxy: {}}\n", "{CONTAINERS: 1}", "    networks: [proxy]\n")).toEqual(["medium proxy"]);
  });

  it("says of a published one that it is published, once", async () => {
    expect(await proxied("", "", "{EVENTS: 1}", "    ports: ['2375:2375']\n")).toEqual(["high '2375:2375'"]);
    expect(
      await said("no-docker-tcp", {
        "compose.yaml": "services:\n  p:\n    image: tecnativa/docker-socket-proxy:0.4\n    ports: ['2375:2375']\n",
      }),
    ).toEqual([]);
  });

  it("offers no address to Swarm, which ignores it", async () => {
    const line = (verb: string): Record<string, string> => ({
      "run.sh": `#!/bin/sh\ndocker ${verb} -p 127.0.0.1:2375:2375 tecnativa/docker-socket-proxy:0.4\n`,
    });
    expect(await said(rule, line("service create"))).toEqual(["high 127.0.0.1:2375:2375"]);
    expect(await said(rule, line("run"))).toEqual([]);
  });
});

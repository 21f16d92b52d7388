import { describe, expect, it } from "vitest";
import { rules } from "../../rules/index.ts";
import { lint } from "../../src/lint.ts";
import { Source } from "../../src/text/source.ts";

const messages = async (rule: string, text: string): Promise<string[]> => {
  const sources = [{ source: new Source("compose.yaml", text) }];
  const { findings } = await lint(sources, { rules: rules.filter(({ id }) => id === rule), profile: "strict" });
  return findings.map(({ message }) => message);
};
const one = (keys: string, more = ""): string => `services:\n  a:\n    ${keys}\n${more}`;
const rule = "no-sensitive-port-published";

describe("what is said of an open port", () => {
  it.each<[text: string, said: RegExp]>([
    [
      one("image: redis:8\n    ports: ['6379:6379']"),
      /^service `a` publishes port 6379 \(Redis\) on all host interfaces; its default configuration requires no password$/,
    ],
    [one("image: redis:8\n    ports: ['6379:6379']\n    command: redis-server --requirepass x"), /on all host interfaces$/],
    [one("image: rabbitmq:4\n    ports: ['15672:15672']"), /RabbitMQ's administration.*; its default password is well known$/],
    // What nobody reads here may ask for one.
    [
      one("image: redis:8\n    ports: ['6379:6379']\n    volumes: ['./redis.conf:/usr/local/etc/redis/redis.conf']"),
      /on all host interfaces$/,
    ],
    [
      one("image: redis:8\n    ports: ['6379:6379']\n    volumes: ['./data:/data', '/etc/localtime:/etc/localtime']"),
      /requires no password$/,
    ],
    [one("image: redis:8\n    ports: ['6379:6379']\n    env_file: elsewhere.env"), /on all host interfaces$/],
    [
      one("image: nats:2\n    ports: ['4222:4222']\n    configs: [{source: c, target: /nats.conf}]", "configs: {c: {content: x}}\n"),
      /on all host interfaces$/,
    ],
    [
      one("image: prom/prometheus:v3.7\n    ports: ['9090:9090']\n    volumes: ['./p.yml:/etc/prometheus/prometheus.yml']"),
      /requires no password$/,
    ],
    [one("image: postgres:17\n    ports: ['5432:5432']"), /\(PostgreSQL\) on all host interfaces$/],
    [one("image: example/x:1\n    ports: ['5432:5432']"), /\(usually PostgreSQL\) on all host interfaces$/],
    [
      one("image: redis:8\n    network_mode: host"),
      /opens port 6379 .* because it uses the host.s network: give it its own network, or have it listen on 127\.0\.0\.1/,
    ],
    [
      one("image: postgres:17\n    networks: [n]", "networks: {n: {driver: macvlan, driver_opts: {parent: eth0}}}\n"),
      /opens port 5432 .* to the host.s local network that network `n` is on/,
    ],
    [
      one(
        "image: postgres:17\n    networks: [n]\n    ports: ['127.0.0.1:5432:5432']",
        "networks: {n: {driver_opts: {com.docker.network.bridge.gateway_mode_ipv4: routed}}}\n",
      ),
      /at its own address: network `n` is routed/,
    ],
    [
      "services:\n  vpn: {image: 'x:1', ports: ['6379:6379']}\n  c: {image: 'redis:8', network_mode: 'service:vpn'}\n",
      /^service `vpn` publishes port 6379 \(Redis in service `c`\) on all/,
    ],
  ])("%s", async (text, said) => expect(await messages(rule, text)).toEqual([expect.stringMatching(said)]));

  it("does not advise an address where addresses do nothing", async () => {
    for (const ports of ["network_mode: host", "network_mode: none", "network_mode: 'service:b'"])
      for (const each of ["no-ignored-ports", rule, "no-wildcard-port-bind"])
        for (const message of await messages(
          each,
          `services:\n  b: {image: 'b:1'}\n  a:\n    image: redis:8\n    ${ports}\n    ports: ['6379:6379']\n`,
        ))
          expect(message).not.toMatch(/127\.0\.0\.1.{0,3} before|nothing is published/);
  });

  it("says that the engine refuses ports in the network of another container", async () =>
    expect(
      await messages(
        "no-ignored-ports",
        "services:\n  b: {image: 'b:1'}\n  a: {image: 'a:1', network_mode: 'service:b', ports: ['1:1']}\n",
      ),
    ).toEqual([expect.stringMatching(/^service `a` does not start: the engine refuses ports in network mode `service:b`/)]));
});

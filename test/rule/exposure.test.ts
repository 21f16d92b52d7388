import { describe, expect, it } from "vitest";
import { said } from "./said.ts";

const rule = "no-sensitive-port-published";
/** A Postgres on a network that is declared so, with more keys. */
const onNetwork = (declared: string, more = ""): Promise<string[]> =>
  said(rule, { "compose.yaml": `services:\n  db:\n    image: postgres:17\n    networks: [net]\n${more}networks:\n  net: ${declared}\n` });
const mode = (family: 4 | 6, value: string, more = ""): string =>
  `{${more}driver_opts: {com.docker.network.bridge.gateway_mode_ipv${family}: ${value}}}`;

describe("what a network opens by itself", () => {
  it.each<[declared: string, found: string[]]>([
    [mode(4, "nat-unprotected"), ["high net"]],
    [mode(6, "nat-unprotected", "enable_ipv6: true, "), ["high net"]],
    ["{driver: bridge, driver_opts: {com.docker.network.bridge.gateway_mode_ipv4: nat-unprotected}}", ["high net"]],
    ["{driver: macvlan, driver_opts: {parent: eth0}}", ["high net"]],
    ["{driver: ipvlan, driver_opts: {parent: eth0.20, ipvlan_mode: l3}}", ["high net"]],
    ["{driver: macvlan, driver_opts: {parent: '${LINK}'}}", ["high net"]],
    // Without IPv6 its mode is nobody's; without a parent the link leads nowhere.
    [mode(6, "nat-unprotected"), []],
    ["{driver: macvlan}", []],
    ["{driver: macvlan, driver_opts: {parent: dummy0}}", []],
    ["{driver: macvlan, internal: true, driver_opts: {parent: eth0}}", []],
    ["{internal: true, driver_opts: {com.docker.network.bridge.gateway_mode_ipv4: nat-unprotected}}", []],
    [mode(4, "nat"), []],
    [mode(4, "routed"), []],
    [mode(4, "isolated", "internal: true, "), []],
    [mode(4, "'${MODE}'"), []],
    ["{external: true, driver_opts: {com.docker.network.bridge.gateway_mode_ipv4: nat-unprotected}}", []],
    ["{driver: overlay, driver_opts: {com.docker.network.bridge.gateway_mode_ipv4: nat-unprotected}}", []],
    ["{driver: example/plugin, driver_opts: {parent: eth0}}", []],
    ["{}", []],
  ])("%s", async (declared, found) => expect(await onNetwork(declared)).toEqual(found));

  it.each<[declared: string, port: string, found: string[]]>([
    [mode(4, "routed"), "127.0.0.1:5432:5432", ['high "127.0.0.1:5432:5432"']],
    [mode(4, "routed"), "[::1]:5432:5432", []],
    [mode(6, "routed", "enable_ipv6: true, "), "[::1]:5432:5432", ['high "[::1]:5432:5432"']],
    [mode(6, "routed", "enable_ipv6: true, "), "127.0.0.1:5432:5432", []],
    [mode(4, "nat"), "127.0.0.1:5432:5432", []],
    [mode(4, "routed"), "127.0.0.1:8080:8080", []],
    // What is open without a mapping is said once, with one where it is written as well.
    [mode(4, "nat-unprotected"), "127.0.0.1:5432:5432", ["high net"]],
    // On a link of the host nothing is published.
    ["{driver: macvlan, driver_opts: {parent: eth0}}", "5432:5432", ["high net"]],
    ["{driver_opts: {com.docker.network.bridge.host_binding_ipv4: 127.0.0.1}}", "5432:5432", []],
    ["{internal: true, driver_opts: {com.docker.network.bridge.gateway_mode_ipv4: routed}}", "5432:5432", []],
  ])("%s with %s", async (declared, port, found) => expect(await onNetwork(declared, `    ports: ["${port}"]\n`)).toEqual(found));

  it("is said of the network that all services are on, at the service", async () => {
    const text = "services:\n  db:\n    image: redis:8\n  web:\n    image: nginx:1.29\nnetworks:\n  default:\n";
    expect(await said(rule, { "compose.yaml": `${text}    ${mode(4, "nat-unprotected").slice(1, -1)}\n` })).toEqual(["high db"]);
    expect(await said(rule, { "compose.yaml": `${text}    {}\n` })).toEqual([]);
  });
});

describe("the network of the host, and of another container", () => {
  it.each<[service: string, found: string[]]>([
    ["image: redis:8\n    network_mode: host", ["high host"]],
    ["image: redis:8\n    network_mode: host\n    ports: ['127.0.0.1:6379:6379']", ["high '127.0.0.1:6379:6379'"]],
    ["image: redis:8\n    network_mode: host\n    command: redis-server --bind 127.0.0.1", []],
    ["image: redis:8\n    network_mode: host\n    command: [redis-server, --bind, '::1']", []],
    ["image: nginx:1.29\n    network_mode: host", []],
    // Without a port that is written, the repository has to be that of the service.
    ["image: node:24\n    network_mode: host", []],
    ["image: bitnami/kubectl:1.34\n    network_mode: host", []],
    ["image: oliver006/redis_exporter:v1\n    container_name: redis\n    network_mode: host", []],
    ["image: eclipse-mosquitto:2\n    network_mode: host", []],
    ["image: eclipse-mosquitto:1.6\n    network_mode: host", ["high host"]],
    ["image: caddy:2\n    network_mode: host", []],
    ["image: rancher/k3s:v1.34\n    network_mode: host", ["high host"]],
    ["image: prom/prometheus:v3\n    network_mode: host", ["medium host"]],
    ["image: grafana/grafana:12.0.0\n    network_mode: host", []],
    ["image: redis:8\n    network_mode: none\n    ports: ['6379:6379']", []],
    ["image: redis:8\n    network_mode: bridge\n    ports: ['6379:6379']", ["high '6379:6379'"]],
    ["image: redis:8\n    expose: [6379]", []],
  ])("%s", async (service, found) => expect(await said(rule, { "compose.yaml": `services:\n  a:\n    ${service}\n` })).toEqual(found));

  it.each<[joins: string, ports: string, found: string[]]>([
    ["service:vpn", "8123:8123", ['high "8123:8123"']],
    ["container:tunnel", "8123:8123", ['high "8123:8123"']],
    ["service:vpn", "127.0.0.1:8123:8123", []],
    ["service:vpn", "8124:8124", []],
    ["container:other", "8123:8123", []],
    ["none", "8123:8123", []],
  ])("what runs in network %s is open through %s", async (joins, ports, found) => {
    const text = `services:\n  vpn:\n    image: qmcgaw/gluetun:v3\n    container_name: tunnel\n    ports: ["${ports}"]\n  events:\n    image: clickhouse/clickhouse-server:25.8\n    network_mode: ${joins}\n`;
    expect(await said(rule, { "compose.yaml": text })).toEqual(found);
  });

  it.each<[ports: string, severity: string]>([
    ['"6379:6379"', "high"],
    ['"127.0.0.1:6379:6379"', "medium"],
  ])("a service without a password behind %s of another is %s", async (ports, severity) => {
    const text = `services:\n  vpn:\n    image: qmcgaw/gluetun:v3\n    ports: [${ports}]\n  a:\n    image: redis:8\n    network_mode: service:vpn\n    command: redis-server --protected-mode no\n`;
    expect(await said("no-passwordless-service", { "compose.yaml": text })).toEqual([`${severity} redis-server --protected-mode no`]);
  });
});

describe("whose port it is that a shared network publishes", () => {
  it.each<[owner: string, ports: string, severity: string]>([
    ["postgres:17", "5432:5432", "medium"],
    ["postgres:17", "8080:8080", "high"],
    ["qmcgaw/gluetun:v3", "5432:5432", "high"],
  ])("%s with %s: %s", async (owner, ports, severity) => {
    const text = `services:\n  net: {image: "${owner}", ports: ["${ports}"]}\n  app:\n    image: redis:8\n    network_mode: service:net\n    command: redis-server --protected-mode no\n`;
    expect(await said("no-passwordless-service", { "compose.yaml": text })).toEqual([`${severity} redis-server --protected-mode no`]);
  });
});

describe("ports that do nothing", () => {
  const ports = (keys: string, more = ""): Promise<string[]> =>
    said("no-ignored-ports", {
      "compose.yaml": `services:\n  vpn: {image: "a:1"}\n  a:\n    image: b:1\n    ports: ['1:1']\n    ${keys}\n${more}`,
    });
  it.each<[keys: string, more: string, found: string[]]>([
    ["network_mode: host", "", ["medium ['1:1']"]],
    ["network_mode: none", "", ["medium ['1:1']"]],
    ["network_mode: service:vpn", "", ["medium ['1:1']"]],
    ["networks: [lan]", "networks: {lan: {driver: macvlan, driver_opts: {parent: eth0}}}\n", ["medium ['1:1']"]],
    ["networks: [lan, n]", "networks: {lan: {driver: macvlan, driver_opts: {parent: eth0}}, n: {}}\n", []],
    ["network_mode: bridge", "", []],
    ["networks: [n]", "networks: {n: {}}\n", []],
  ])("%s %s", async (keys, more, found) => expect(await ports(keys, more)).toEqual(found));
});

describe("an engine that opens every network", () => {
  const safe = '"icc": false, "userns-remap": "default", "no-new-privileges": true, "live-restore": true, "log-driver": "local"';
  it.each<[setting: string, found: string[]]>([
    ['"allow-direct-routing": true', ["medium true"]],
    ['"allow-direct-routing": false', []],
    [
      '"default-network-opts": {"bridge": {"com.docker.network.bridge.gateway_mode_ipv4": "nat-unprotected"}}',
      ['medium {"bridge": {"com.docker.network.bridge.gateway_mode_ipv4": "nat-unprotected"}}'],
    ],
    ['"default-network-opts": {"bridge": {"com.docker.network.bridge.host_binding_ipv4": "127.0.0.1"}}', []],
  ])("%s", async (setting, found) =>
    expect(
      await said("hardened-daemon", { "compose.yaml": 'services: {a: {image: "a:1"}}\n', "daemon.json": `{${safe}, ${setting}}` }),
    ).toEqual(found),
  );
});

import { describe, expect, it } from "vitest";
import { said } from "../../rule/said.ts";

/** Service `a` with these lines, a service it may name, and what follows. */
const project = (lines: string, rest = ""): Record<string, string> => ({
  "compose.yaml": `services:\n  vpn:\n    image: example/vpn:1.0\n  a:\n    image: example/a:1.0\n${lines
    .split("\n")
    .map((line) => `    ${line}\n`)
    .join("")}${rest}`,
});
const found = (lines: string, rest?: string): Promise<string[]> => said("valid-compose", project(lines, rest));

// What Docker Engine 28.5 with Compose 2.40 refuses when it creates or starts the container, and what it takes.

describe("keys beside the network of another", () => {
  it.each(["service:vpn", "container:other"])("%s", async (mode) => {
    const rows: [string, boolean][] = [
      ["hostname: a", true],
      ["dns: [1.1.1.1]", true],
      ["extra_hosts: [a=1.2.3.4]", true],
      ["expose: [80]", true],
      ["links: [vpn]", true],
      ["external_links: [x]", true],
      ["dns_search: [x.y]", false],
      ["dns_opt: ['ndots:1']", false],
      ["domainname: d.e", false],
      ["mac_address: bogus", false],
      ["hostname: ''", false],
      ["dns: []", false],
      ["extra_hosts: {}", false],
    ];
    for (const [line, refused] of rows)
      expect([line, await found(`network_mode: ${mode}\n${line}`)]).toEqual([line, refused ? [`medium ${line.replace(/:.*/, "")}`] : []]);
  });

  it.each([
    ["network_mode: host\nhostname: a\ndns: [1.1.1.1]\nextra_hosts: [a=1.2.3.4]\nexpose: [80]", []],
    ["network_mode: none\nhostname: a\ndns: [1.1.1.1]", []],
    ["network_mode: bridge\nlinks: [vpn]", []],
    ["network_mode: host\nlinks: [vpn]", ["medium links"]],
    ["network_mode: ${M}\nhostname: a", []],
    ["uts: host\nhostname: a", ["medium hostname"]],
    ["uts: host\ndomainname: a", ["medium domainname"]],
    ["uts: host", []],
  ])("%s", async (lines, expected) => expect(await found(lines)).toEqual(expected));

  it("waits for the other half of a service", async () => {
    expect(
      await said("valid-compose", { "compose.prod.yaml": "services:\n  a:\n    network_mode: container:b\n    hostname: x\n" }),
    ).toEqual([]);
  });
});

describe("values of a service", () => {
  it.each([
    ["uts: private", ["medium private"]],
    ["uts: ''", []],
    ["pid: host", []],
    ["pid: private", ["medium private"]],
    ["pid: 'container:'", ["medium 'container:'"]],
    ["pid: ${P}", []],
    ["ipc: shareable", []],
    ["ipc: bogus", ["medium bogus"]],
    ["network_mode: 'container:'", ["medium 'container:'"]],
    ["isolation: default", []],
    ["isolation: bogus", ["medium bogus"]],
    ["working_dir: x", ["medium x"]],
    ["working_dir: /x", []],
    ["working_dir: C:\\app", []],
    [`hostname: ${"a".repeat(64)}`, []],
    [`hostname: ${"a".repeat(65)}`, [`medium ${"a".repeat(65)}`]],
    ["container_name: ab c", ["medium ab c"]],
    ["container_name: a.b_c-d", []],
    ["stop_signal: SIGSTOPP", ["medium SIGSTOPP"]],
    ["stop_signal: SIGRTMIN+3", []],
    ["stop_signal: term", []],
    ["stop_signal: '0'", ["medium '0'"]],
    ["stop_signal: ''", []],
    ["stop_signal: $S", []],
    ["environment: [=x]", ["medium =x"]],
    ["environment: [A=, B]", []],
    ["dns: 8.8.8.8:53", ["medium 8.8.8.8:53"]],
    ["dns: [1.1.1.1, dns.google]", ["medium dns.google"]],
    ["dns: ['::1']", []],
    ["extra_hosts: ['a:b']", ["medium 'a:b'"]],
    ["extra_hosts: ['a:::1', 'a=[::1]', 'a:host-gateway', 'a:${IP}']", []],
    ["extra_hosts: { a: [1.2.3.4, x] }", ["medium x"]],
    ["device_cgroup_rules: ['c 1:3 rwm', 'a *:* r', 'b 8:* m']", []],
    [
      "device_cgroup_rules: ['c 1:3', 'c 1:3 rwx', 'c  1:3 r', a]",
      ["medium 'c 1:3'", "medium 'c 1:3 rwx'", "medium 'c  1:3 r'", "medium a"],
    ],
    ["healthcheck: { test: [CMD, x], interval: 500us }", ["medium 500us"]],
    ["healthcheck: { test: [CMD, x], interval: 1ms, timeout: 0s }", []],
    ["healthcheck: { test: [CMD, x], start_interval: 5s }", ["medium start_interval"]],
    ["healthcheck: { test: [CMD, x], start_interval: 5s, start_period: 30s }", []],
  ])("%s", async (lines, expected) => expect(await found(lines)).toEqual(expected));
});

describe("networks", () => {
  const net = (own: string, subnet = "subnet: 10.7.0.0/24", more = ""): Promise<string[]> =>
    found(`networks: { n: { ${own} } }`, `networks: { n: { ipam: { config: [{ ${subnet} }] }${more} } }\n`);
  it.each([
    ["ipv4_address: 10.7.0.5", []],
    ["ipv4_address: 10.9.9.9", ["medium 10.9.9.9"]],
    ["ipv4_address: 10.7.0.555", ["medium 10.7.0.555"]],
    ["ipv4_address: '${IP}'", []],
    ["ipv6_address: 'fd00::5'", ["medium 'fd00::5'"]],
    ["mac_address: 02-42-ac-11-00-02", []],
    ["mac_address: 0242.ac11.0002", []],
    ["mac_address: bogus", ["medium bogus"]],
    ["mac_address: '01:42:ac:11:00:02'", ["medium '01:42:ac:11:00:02'"]],
  ])("%s", async (own, expected) => expect(await net(own)).toEqual(expected));

  it.each([
    ["subnet: 10.7.0.0/24, gateway: 10.7.0.1, ip_range: 10.7.0.128/25, aux_addresses: { a: 10.7.0.9 }", []],
    ["subnet: 10.7.0.0/24, gateway: 10.8.0.1", ["medium 10.8.0.1"]],
    ["subnet: 10.7.0.0/24, gateway: x", ["medium x"]],
    ["subnet: 10.7.0.0/24, ip_range: 10.7.0.0/16", ["medium 10.7.0.0/16"]],
    ["subnet: 10.7.0.0/24, aux_addresses: { a: 10.8.0.9 }", ["medium 10.8.0.9"]],
    ["subnet: 10.7.0.0", ["medium 10.7.0.0"]],
    ["subnet: 10.7.0.0/33", ["medium 10.7.0.0/33"]],
    ["subnet: '${SUBNET}', gateway: 10.8.0.1", []],
  ])("ipam with %s", async (config, expected) => expect(await net("aliases: [x]", config)).toEqual(expected));

  it.each([
    ["n: {}", ["medium 10.7.0.5"]],
    ["n: { external: true }", []],
    ["n: { ipam: { config: [{ subnet: '${S}' }] } }", []],
  ])("an address in %s", async (declared, expected) =>
    expect(await found("networks: { n: { ipv4_address: 10.7.0.5 } }", `networks: { ${declared} }\n`)).toEqual(expected),
  );

  it.each([
    ["name: bridge", ["medium bridge"]],
    ["name: bridge, external: true", []],
    ["driver: host", ["medium host"]],
    ["driver: host, external: true, name: host", []],
    ["enable_ipv4: false", ["medium false"]],
    ["enable_ipv4: false, enable_ipv6: true", []],
    ["driver_opts: { com.docker.network.bridge.enable_icc: maybe }", ["medium maybe"]],
    ["driver_opts: { com.docker.network.bridge.enable_icc: 'false' }", []],
    ["driver_opts: { com.docker.network.driver.mtu: big }", ["medium big"]],
    ["driver_opts: { com.docker.network.bridge.host_binding_ipv4: lo }", ["medium lo"]],
    ["driver: macvlan, driver_opts: { com.docker.network.driver.mtu: big }", []],
  ])("a network of %s", async (declared, expected) =>
    expect(await found("networks: [n]", `networks: { n: { ${declared} } }\n`)).toEqual(expected),
  );

  it("passes over the address of an interface where there is none of its own", async () => {
    expect(await found("mac_address: bogus")).toEqual(["medium bogus"]);
    expect(await found("network_mode: host\nmac_address: bogus")).toEqual([]);
  });
});

describe("mounts and volumes", () => {
  it.each([
    ["volumes: ['/tmp:x']", ["medium x"]],
    ["volumes: ['/tmp:/']", ["medium /"]],
    ["volumes: [x]", ["medium x"]],
    ["volumes: ['/tmp:/x:bogus']", []],
    ["volumes: ['C:\\a:D:\\b']", []],
    ["volumes: [{ type: bind, source: /tmp, target: x }]", ["medium x"]],
    ["volumes: [{ type: bind, source: /tmp, target: /x, bind: { propagation: bogus } }]", ["medium bogus"]],
    ["volumes: [{ type: bind, source: /tmp, target: /x, bind: { propagation: rslave } }]", []],
    ["volumes: [{ type: bind, source: /tmp, target: /x, volume: { nocopy: true } }]", ["medium volume"]],
    ["volumes: [{ type: tmpfs, source: a, target: /x }]", ["medium source"]],
    ["volumes: [{ type: volume, target: /x, read_only: true }]", ["medium read_only"]],
    ["volumes: [{ type: volume, target: /x, volume: { subpath: a } }]", ["medium a"]],
    ["tmpfs: [tmp, /, /run]", ["medium tmp", "medium /"]],
    ["tmpfs: '${T}'", []],
  ])("%s", async (lines, expected) => expect(await found(lines)).toEqual(expected));

  it.each([
    ["name: a b", ["medium a b"]],
    ["name: a", ["medium a"]],
    ["name: ab", []],
    ["name: a b, external: true", []],
    ["driver_opts: { type: none, o: bind, device: /tmp }", []],
    ["driver_opts: { type: none, o: bind }", ["medium driver_opts"]],
    ["driver_opts: { device: /tmp }", ["medium driver_opts"]],
    ["driver_opts: { bogus: x }", ["medium bogus"]],
    ["driver: nfs, driver_opts: { bogus: x }", []],
    ["driver: '${D}', driver_opts: { bogus: x }", []],
  ])("a volume of %s", async (declared, expected) =>
    expect(await found("volumes: ['vv:/x']", `volumes: { vv: { ${declared} } }\n`)).toEqual(expected),
  );

  it("gives a volume no propagation", async () =>
    expect(await found("volumes: ['vv:/x:rshared', '/tmp:/y:rshared']", "volumes: { vv: }\n")).toEqual(["medium rshared"]));
});

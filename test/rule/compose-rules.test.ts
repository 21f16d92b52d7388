import { describe, expect, it } from "vitest";
import { rules } from "../../rules/index.ts";
import { lint } from "../../src/lint.ts";
import { Source } from "../../src/text/source.ts";
import { said } from "./said.ts";

const service = (body: string): string => `services:\n  a:\n    image: example/a:1.0\n${body.replace(/^/gm, "    ")}\n`;

describe("what rules of Compose projects say, and where they stay silent", () => {
  it.each([
    ["no-docker-tcp", service("command: dockerize -wait tcp://db:5432 ./app"), []],
    ["no-docker-tcp", service("command: dockerd -H 0.0.0.0:2375"), ["high dockerd -H 0.0.0.0:2375"]],
    ["no-docker-tcp", service('environment: { DOCKER_HOST: "tcp://h:2376", DOCKER_TLS_VERIFY: "${V}" }'), []],
    ["no-docker-tcp", service("ports: ['2370-2380:2370-2380']"), ["critical '2370-2380:2370-2380'"]],
    ["no-sensitive-port-published", service("ports: ['5432:5432']\nnetworks: [i]") + "networks: {i: {internal: true}}\n", []],
    [
      "no-sensitive-port-published",
      "services:\n  a:\n    image: redis:8.2\n    ports: ['5430-5435:5430-5435']\n",
      ["info '5430-5435:5430-5435'"],
    ],
    [
      "datastore-on-internal-network",
      "services:\n  a:\n    image: mongo:8.0\n    command: mongosh --host db --eval 1\n  b: {image: x}\n",
      [],
    ],
    ["no-docker-socket", service("volumes: ['${DOCKER_SOCKET}:/var/run/docker.sock']"), ["high '${DOCKER_SOCKET}:/var/run/docker.sock'"]],
    // What another file may say of the service takes no network away.
    [
      "no-wildcard-port-bind",
      service("<<: *elsewhere\nports: ['5672:5672']\nnetworks: [n]") + "networks: {n: {}}\n",
      ["medium '5672:5672'"],
    ],
    [
      "no-wildcard-port-bind",
      service("ports: ['127.0.0.1:5432:5432']\ndeploy: { placement: { constraints: [node.role == worker] } }"),
      ["medium '127.0.0.1:5432:5432'"],
    ],
    ["no-docker-socket", service("volumes: ['${CONF}:/etc/app.conf']"), []],
    ["no-privileged-group", service("group_add: ['999', adm, '0']\nuser: '1001'"), []],
    [
      "no-broad-socket-proxy",
      "services:\n  a:\n    image: tecnativa/docker-socket-proxy:0.4\n    environment: {EXEC: 1, SECRETS: 1, POST: 0}\n",
      [],
    ],
    [
      "no-unneeded-capability",
      service("cap_drop: [ALL]\ncap_add: [NET_BIND_SERVICE]\nsysctls: {net.ipv4.ip_unprivileged_port_start: 1024}"),
      [],
    ],
    [
      "dependency-reachable",
      service("networks: [i]\nenvironment: {WEBHOOK_SECRET: abc, WEBHOOK_PORT: 9000}") + "networks: {i: {internal: true}}\n",
      [],
    ],
    [
      "no-unpinned-remote",
      service(`build: https://github.com/x/y.git#main:${"0".repeat(40)}`),
      [`high https://github.com/x/y.git#main:${"0".repeat(40)}`],
    ],
    ["encrypted-overlay", `${service("read_only: true")}networks: {n: {driver: overlay, external: false}}\n`, ["medium overlay"]],
    ["encrypted-overlay", `${service("read_only: true")}networks: {n: {driver: overlay, external: no}}\n`, ["medium overlay"]],
    ["encrypted-overlay", `${service("read_only: true")}networks: {n: {driver: overlay, external: "\${E}"}}\n`, []],
    ["no-unsupported-secret", `${service("secrets: [k]")}secrets: {k: {external: true}}\n`, ["medium k"]],
    ["no-unsupported-secret", `${service("secrets: [k]")}secrets: {k: {external: yes}}\n`, ["medium k"]],
    ["no-unsupported-secret", `${service("secrets: [k]")}secrets: {k: {external: {name: a}}}\n`, ["medium k"]],
    ["no-unsupported-secret", `${service("secrets: [k]")}secrets: {k: {external: "\${E}"}}\n`, []],
    ["no-lost-hardening", service("healthcheck: {test: [CMD, a], disable: yes}"), ["medium disable"]],
    ["no-lost-hardening", service("healthcheck: {test: [CMD, a], disable: '${D}'}"), []],
    ["healthcheck-defined", service("healthcheck: {test: [CMD, a], disable: '${D}'}"), []],
    ["no-host-device", service("devices: ['/dev/sda:/dev/a:r']"), ["high '/dev/sda:/dev/a:r'"]],
    ["no-host-device", service("devices: ['/dev/sda:/dev/a:rw']"), ["critical '/dev/sda:/dev/a:rw'"]],
    ["no-host-device", service("devices: ['/dev/sda:/dev/a:${P}']"), ["high '/dev/sda:/dev/a:${P}'"]],
    ["no-lost-hardening", service("entrypoint: [x]"), []],
    ["no-unescaped-variable", service("command: run $HOME\nenvironment: {HOME: /h}"), []],
    ["hardened-tmpfs", service("tmpfs: ['/e:mode=1777']"), []],
    ["restart-policy", "services:\n  dbinit: {image: example/a:1.0}\n", []],
    [
      "no-shared-namespace",
      "services:\n  vpn: {image: x, container_name: gluetun}\n  b: {image: y, network_mode: 'container:gluetun'}\n",
      [],
    ],
    ["valid-compose", "services:\n  a: {image: x, volumes: ['${X:-dat}:/d']}\nvolumes: {data: {}}\n", ["high ${X:-dat}"]],
  ])("%s: %s", async (id, text, want) => expect(await said(id, { "compose.yaml": text })).toEqual(want));

  it.each([
    ["no-new-privileges", { "daemon.json": '{"no-new-privileges": true}' }],
    ["bounded-logs", { "daemon.json": '{"log-driver": "local"}' }],
  ])("%s is satisfied by the engine's own setting", async (id, others) =>
    expect(await said(id, { "compose.yaml": service("read_only: true"), ...others })).toEqual([]),
  );

  it("a later file that says less is told of, one that says more is not", async () => {
    const base = service("security_opt: [no-new-privileges=true]\nhealthcheck: {test: [CMD, x]}\nmem_limit: 1g");
    const over =
      "services:\n  a:\n    security_opt: !override ['no-new-privileges=false']\n    healthcheck: {test: [NONE]}\n    mem_limit: 0\n";
    expect(await said("no-lost-hardening", { "compose.yaml": base, "compose.override.yaml": over })).toEqual([
      "medium security_opt",
      "medium test",
      "medium mem_limit",
    ]);
    expect(
      await said("no-lost-hardening", { "compose.yaml": base, "compose.override.yaml": "services:\n  a:\n    mem_limit: 512m\n" }),
    ).toEqual([]);
  });

  it("names of strangers are no patterns", async () => {
    const text =
      "services:\n  'a(b[':\n    image: x\n    networks: [m]\n  c:\n    image: y\n    networks: [n]\n    depends_on: ['a(b[']\n    environment: {U: 'http://a(b[/'}\n    build: {context: ., args: {'DB_PASSWORD(': 'Tr0ub4dor3x'}}\nnetworks: {m: {}, n: {}}\n";
    expect(await said("dependency-reachable", { "compose.yaml": text, Dockerfile: "FROM scratch\nRUN x\n" })).toEqual(["medium 'a(b['"]);
    expect(await said("no-secret-in-build-args", { "compose.yaml": text, Dockerfile: "FROM scratch\nRUN x\n" })).toHaveLength(1);
    const bot = { ".github/dependabot.yml": "version: 2\nupdates:\n  - package-ecosystem: docker-compose\n    directory: /???(\n" };
    expect(await said("image-updates-configured", { "compose.yaml": service("read_only: true"), ...bot })).toEqual(["info example/a:1.0"]);
  });

  it("images are covered where Dependabot has an entry for their folder", async () => {
    const bot = (directory: string) => ({
      ".github/dependabot.yml": `version: 2\nupdates:\n  - package-ecosystem: docker-compose\n    ${directory}\n`,
    });
    expect(await said("image-updates-configured", { "compose.yaml": service("read_only: true"), ...bot("directory: /") })).toEqual([]);
    expect(
      await said("image-updates-configured", { "compose.yaml": service("read_only: true"), ...bot('directories: ["/app/*"]') }),
    ).toEqual(["info example/a:1.0"]);
  });

  it("our own words are never masked, and names stand as they are", async () => {
    const text = "services:\n  service:\n    image: example/engine:1.0\n    environment: {DB_PASSWORD: service, X_SECRET: engine}\n";
    const { findings } = await lint([{ source: new Source("compose.yaml", text) }], { rules, profile: "strict" });
    expect(findings.filter(({ message, rule }) => /\*\*/.test(message) && rule !== "no-secret-in-env")).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { assemble } from "../../../src/frontends/compose/assemble.ts";
import { readCompose } from "../../../src/frontends/compose/parse.ts";
import { shortOf } from "../../../src/frontends/compose/piece.ts";
import type { ComposeProject } from "../../../src/frontends/compose/project.ts";
import type { YamlMap, YamlNode } from "../../../src/syntax/yaml.ts";
import { Source } from "../../../src/text/source.ts";
import { fileWith, plainAt, type Texts, together } from "./together.ts";

const made = (path: string, value: string, env = "") => {
  const texts: Texts = { "c.yaml": fileWith(path, value), ".env": env };
  return { texts, project: together(texts) };
};
const long = (path: string, value: string, env?: string): unknown => plainAt(made(path, value, env).project, path);

const nodeAt = ({ root }: ComposeProject, path: string): YamlNode =>
  path.split(".").reduce<YamlNode>((at, key) => (at as YamlMap).entries.get(key)?.value as YamlNode, root);

/** The texts that the values at a path stand as; `-` where nobody wrote one. */
function places(path: string, value: string, env?: string): unknown {
  const { texts, project } = made(path, value, env);
  const text = ({ span }: YamlNode): string => texts[span.file]?.slice(span.start, span.end) || "-";
  const shown = (node: YamlNode): unknown =>
    node.kind === "list"
      ? node.items.map((item) => shown(item.value))
      : node.kind === "map"
        ? Object.fromEntries([...node.entries].map(([key, entry]) => [key, shown(entry.value)]))
        : text(node);
  return shown(nodeAt(project, path));
}

const port = (target: number, more: object = {}): object => ({ target, ...more });

describe("what a short port stands for", () => {
  it.each<readonly [item: string, want: object | readonly object[]]>([
    ["80", port(80)],
    ["'80'", port(80)],
    ["0x50", port(80)],
    ["'8080:80'", port(80, { published: "8080" })],
    ["'08080:080'", port(80, { published: "8080" })],
    ["'0:80'", port(80, { published: "0" })],
    ["':80'", port(80)],
    ["'80/'", port(80)],
    ["'53:53/UDP'", port(53, { published: "53", protocol: "udp" })],
    ["'127.0.0.1:8080:80'", port(80, { published: "8080", host_ip: "127.0.0.1" })],
    ["'127.0.0.1::80'", port(80, { host_ip: "127.0.0.1" })],
    ["'[::1]:8080:80/sctp'", port(80, { published: "8080", host_ip: "::1", protocol: "sctp" })],
    ["'[::]:8080:80'", port(80, { published: "8080", host_ip: "::" })],
    ["'[127.0.0.1]:8080:80'", port(80, { published: "8080", host_ip: "127.0.0.1" })],
    ["'8000-8010:80'", port(80, { published: "8000-8010" })],
    ["80-81", [port(80), port(81)]],
    ["'10.0.0.1:90-91:80-81/udp'", [80, 81].map((at) => port(at, { published: String(at + 10), host_ip: "10.0.0.1", protocol: "udp" }))],
    ["'99-100:99-100'", [100, 99].map((at) => port(at, { published: String(at) }))],
    ["{target: 80, published: 8080}", { target: 80, published: 8080 }],
  ])("%s", (item, want) => expect(long("services.a.ports", `[${item}]`)).toEqual([want].flat()));

  it.each<readonly [item: string, env: string, want: object]>([
    ["'${P}:80'", "", { target: "80", host_ip: "${P}", published: "${P}" }],
    ["'${P}'", "", { target: "${P}", host_ip: "${P}", published: "${P}" }],
    ["'127.0.0.1:${P}:80'", "", { target: "80", host_ip: "127.0.0.1", published: "${P}" }],
    ["'${IP:-0.0.0.0}:${P}:80/udp'", "", { target: "80", host_ip: "${IP:-0.0.0.0}", published: "${P}", protocol: "udp" }],
    ["'${P}:80'", "P=8080\n", { target: "80", published: "${P}" }],
    ["'${P}:80'", "P=127.0.0.1:8080\n", { target: "80", host_ip: "'${P}:80'", published: "'${P}:80'" }],
    ["'1${P}:80'", "P=0\n", { target: "80", published: "1${P}" }],
    ['"8080:8\\x30"', "", { target: '"8080:8\\x30"', published: '"8080:8\\x30"' }],
    ["8080:80", "", { target: "80", published: "8080" }],
  ])("%s with %j stands where it is written", (item, env, want) => {
    expect(places("services.a.ports", `[${item}]`, env)).toEqual([want]);
  });
});

describe("what a short mount stands for", () => {
  const volume = (more: object): object => ({ type: "volume", volume: {}, ...more });
  const bind = (source: string, target: string, more: object = {}, inside: object = {}): object => ({
    type: "bind",
    source,
    target,
    bind: { create_host_path: true, ...inside },
    ...more,
  });
  it.each<readonly [item: string, want: object]>([
    ["/data", volume({ target: "/data" })],
    ["/data/", volume({ target: "/data" })],
    ["/a", { type: "volume", target: "/a" }],
    ["data:/a", volume({ source: "data", target: "/a" })],
    ["data:/a:ro,nocopy", volume({ source: "data", target: "/a", read_only: true, volume: { nocopy: true } })],
    ["data:/a:z", volume({ source: "data", target: "/a", bind: { selinux: "z" } })],
    ["./x:/y/../z", bind("./x", "/z")],
    ["..:/y", bind("..", "/y")],
    ["~/x:/y:rw,ro", bind("~/x", "/y", { read_only: true })],
    ["./x:/y:ro,rw", bind("./x", "/y")],
    ["./x:/y:Z,rslave,what", bind("./x", "/y", {}, { selinux: "Z", propagation: "rslave" })],
    ["C:\\x:/y", bind("C:\\x", "/y")],
    ["C:/x:D:/y:ro", bind("C:/x", "D:/y", { read_only: true })],
    ["a:/x", volume({ target: "a:/x" })],
    ["'\\\\.\\pipe\\docker:\\\\.\\pipe\\docker'", bind("\\\\.\\pipe\\docker", "\\\\.\\pipe\\docker")],
    ["'${S}:/y'", { type: "\uFFFC", source: "\uFFFC", target: "/y" }],
    ["'${S}'", { type: "\uFFFC", source: "\uFFFC", target: "\uFFFC" }],
    ["'./x:${T}'", bind("./x", "\uFFFC")],
    ["'./x:/y:${M}'", bind("./x", "/y", { read_only: "\uFFFC" })],
  ])("%s", (item, want) => expect(long("services.a.volumes", `[${item.startsWith("'") ? item : `'${item}'`}]`)).toEqual([want]));

  it.each<readonly [item: string, want: object]>([
    ["'./x:/y/:z,ro'", { source: "./x", target: "/y/", read_only: "ro", bind: { create_host_path: "-", selinux: "z" }, type: "-" }],
    ["'${S:-./x}:/y'", { source: "${S:-./x}", target: "/y", bind: { create_host_path: "-" }, type: "-" }],
  ])("%s stands where it is written", (item, want) => expect(places("services.a.volumes", `[${item}]`)).toEqual([want]));
});

describe("what other short forms stand for", () => {
  it.each<readonly [path: string, value: string, want: unknown]>([
    ["services.a.build", "./x", { context: "./x" }],
    ["services.a.build.args", "[A=1=2, B, C=]", { A: "1=2", B: null, C: "" }],
    ["services.a.build.additional_contexts", "[a=./x]", { a: "./x" }],
    ["services.a.build.ssh", "[default, a=./x]", { default: null, a: "./x" }],
    ["services.a.build.secrets", "[s]", [{ source: "s" }]],
    ["services.a.build.no_cache_filter", "x", ["x"]],
    ["services.a.command", "a 'b c' d\\ e", ["a", "b c", "d e"]],
    ["services.a.command", "''", []],
    ["services.a.entrypoint", "a b", ["a", "b"]],
    ["services.a.configs", "[c]", [{ source: "c" }]],
    ["services.a.depends_on", "[b]", { b: { condition: "service_started", required: true } }],
    [
      "services.a.develop.watch",
      "[{ignore: x, include: y, exec: {command: a b, environment: [A=1]}}]",
      [{ ignore: ["x"], include: ["y"], exec: { command: ["a", "b"], environment: { A: "1" } } }],
    ],
    ["services.a.devices", "[/dev/x]", [{ source: "/dev/x", target: "/dev/x", permissions: "rwm" }]],
    ["services.a.devices", "['/dev/x:rw']", [{ source: "/dev/x", target: "rw", permissions: "rwm" }]],
    ["services.a.devices", "['/dev/x::r']", [{ source: "/dev/x", target: "/dev/x", permissions: "r" }]],
    ["services.a.devices", "[vendor.com/class=x]", [{ source: "vendor.com/class=x", target: "vendor.com/class=x", permissions: "rwm" }]],
    ["services.a.dns", "1.1.1.1", ["1.1.1.1"]],
    ["services.a.dns_search", "x", ["x"]],
    ["services.a.env_file", "x.env", [{ path: "x.env", required: true }]],
    ["services.a.env_file", "[x.env, {path: y.env}]", [{ path: "x.env", required: true }, { path: "y.env" }]],
    ["services.a.environment", "['${A}=1', '${B}']", { "${A}": "1", "${B}": null }],
    ["services.a.extra_hosts", "{a: 1.1.1.1, b: [::1, ::2]}", ["a=1.1.1.1", "b=::1", "b=::2"]],
    ["services.a.gpus", "all", [{ count: "all" }]],
    ["services.a.healthcheck.test", "x y", ["CMD-SHELL", "x y"]],
    ["services.a.label_file", "x", ["x"]],
    ["services.a.labels", "[a=1]", { a: "1" }],
    ["services.a.models", "[m]", { m: null }],
    ["services.a.networks", "[n, '${N}', '${M}']", { n: null, "\uFFFC": null, "\uFFFC\uFFFC1": null }],
    ["services.a.post_start", "[{command: a b, environment: [A]}]", [{ command: ["a", "b"], environment: { A: null } }]],
    ["services.a.secrets", "[s]", [{ source: "s" }]],
    ["services.a.sysctls", "[a=1]", { a: "1" }],
    ["services.a.tmpfs", "/run:size=1m", ["/run:size=1m"]],
    [
      "services.a.volumes",
      "[{type: volume, target: /x, volume: {labels: [a=1]}}]",
      [{ type: "volume", target: "/x", volume: { labels: { a: "1" } } }],
    ],
    ["networks.n", "{external: {name: x}, labels: [a=1]}", { external: true, name: "x", labels: { a: "1" } }],
    ["volumes.v", "{external: {name: x}, name: x}", { external: true, name: "x" }],
    ["secrets.s", "{external: {}}", { external: true }],
    ["configs.c", "{file: x, labels: [a]}", { file: "x", labels: { a: null } }],
  ])("%s: %s", (path, value, want) => expect(long(path, value)).toEqual(want));

  it.each([
    "services.a.command",
    "services.a.build",
    "services.a.environment",
    "services.a.ports",
    "services.a.healthcheck.test",
    "volumes.v",
  ])("%s: nothing stays nothing", (path) => expect(long(path, "")).toBe(null));

  it.each<readonly [path: string, value: string, want: unknown]>([
    ["services.a.environment", "[A=1, 'B=$$x', '${C}=d']", { A: "1", B: "$$x", "${C}": "d" }],
    ["services.a.devices", "['/dev/x:/dev/y:r']", [{ source: "/dev/x", target: "/dev/y", permissions: "r" }]],
    ["services.a.secrets", "['s']", [{ source: "'s'" }]],
    ["networks.n", "{external: {name: x}}", { external: "external", name: "x" }],
  ])("%s: %s stands where it is written", (path, value, want) => expect(places(path, value)).toEqual(want));

  it.each<readonly [path: string, value: string, want: readonly unknown[]]>([
    ["services.a.ports", "['80-81:80-81', 443]", ["'80-81:80-81'", "443"]],
    ["services.a.volumes", "[./x:/y, {type: volume, target: /z}]", ["./x:/y", undefined]],
    ["services.a.environment", "[A=1]", ["[A=1]"]],
    ["services.a.environment", "{A: 1}", [undefined]],
    ["services.a.build", "./x", ["./x"]],
  ])("%s: it is known that %s was written short", (path, value, want) => {
    const { texts, project } = made(path, value);
    const whole = nodeAt(project, path);
    const shorts = whole.kind === "list" ? whole.items.map((item) => shortOf(item.value)) : [shortOf(whole)];
    const written = new Set(shorts.map((short) => short && texts["c.yaml"]?.slice(short.span.start, short.span.end)));
    expect([...written]).toEqual(want);
  });

  it("what several services share stays shared", () => {
    const project = together({ "c.yaml": "x-p: &p ['80:80']\nservices: {a: {ports: *p}, b: {ports: *p}}\n" });
    const [a, b] = ["services.a.ports", "services.b.ports"].map((path) => nodeAt(project, path));
    expect(a).toBeDefined();
    expect(a).toBe(b);
  });
});

describe("what Compose refuses of a short form", () => {
  const faults = (texts: Texts): string[] => {
    const documents = Object.entries(texts).map(([path, text]) => readCompose(new Source(path, text)));
    const lookup = { source: () => undefined, absent: () => false };
    return assemble(documents, { document: () => undefined, lookup }).faults.map(
      ({ span, message }) => `${texts[span.file]?.slice(span.start, span.end)}: ${message}`,
    );
  };
  const of = (body: string): string[] => faults({ "compose.yaml": `services:\n  a:\n    image: x\n    ${body}\n` });
  it.each<readonly [body: string, item: string, says: string]>([
    ["ports: ['::1:80:80']", "'::1:80:80'", 'as in "[::1]:80:80"'],
    ["ports: ['1:2:3:4']", "'1:2:3:4'", "is not an IP address"],
    ["ports: ['localhost:80:80']", "'localhost:80:80'", "is not an IP address"],
    ["ports: ['1.2.3.04:80:80']", "'1.2.3.04:80:80'", "is not an IP address"],
    ["ports: ['[fe80::1%eth0]:80:80']", "'[fe80::1%eth0]:80:80'", "is not an IP address"],
    ["ports: ['127.0.0.1:8080']", "'127.0.0.1:8080'", "is not a valid port"],
    ["ports: ['80:']", "'80:'", "is not a valid port"],
    ["ports: ['/tcp']", "'/tcp'", "is not a valid port"],
    ["ports: ['80 ']", "'80 '", "is not a valid port"],
    ["ports: ['+80']", "'+80'", "is not a valid port"],
    ["ports: ['0x50']", "'0x50'", "is not a valid port"],
    ["ports: ['80-']", "'80-'", "is not a valid port"],
    ["ports: [-1]", "-1", "is not a valid port"],
    ["ports: [70000]", "70000", "is not a port or an ascending range from 1 to 65535"],
    ["ports: ['90-80']", "'90-80'", "is not a port or an ascending range from 1 to 65535"],
    ["ports: ['80:0']", "'80:0'", "is not a port or an ascending range from 1 to 65535"],
    ["ports: ['80-90:80-82']", "'80-90:80-82'", "differ in length"],
    ["ports: ['80/foo']", "'80/foo'", "foo is not a port protocol"],
    ["ports: [{target: 80, host_ip: '[::1]'}]", "'[::1]'", "is not an IP address"],
    ["ports: [{published: '80'}]", "{published: '80'}", "needs a target"],
    ["volumes: [':/x']", "':/x'", "is not a valid mount"],
    ["volumes: ['/x:']", "'/x:'", "is not a valid mount"],
    ["volumes: ['./x:/y:ro:z']", "'./x:/y:ro:z'", "is not a valid mount"],
    ["volumes: ['']", "''", "is not a valid mount"],
    ["devices: ['a:b:c:d']", "'a:b:c:d'", "is not a valid device"],
    ["build: {additional_contexts: [x]}", "x", "is not a valid build context"],
    ["build: {ssh: [x]}", "x", "is not a valid SSH key"],
  ])("%s", (body, item, says) => {
    const said = of(body);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(`${item}: `);
    expect(said[0]).toContain(says);
  });

  it.each([
    "ports: ['${P}:http']",
    "ports: ['${P}:80:80:80']",
    "volumes: ['${S}:']",
    "devices: ['${A}:b:c:d']",
    "ports: ['80/tcp/x', '80-81-82:1-2']",
  ])("%s may load", (body) => expect(of(body)).toEqual([]));

  it("what a later file takes away is refused all the same, once", () =>
    expect(
      faults({
        "base.yaml": "services: {a: {image: x, ports: ['80:http']}}\n",
        "over.yaml": "services: {a: {ports: !override ['80:80']}}\n",
      }),
    ).toHaveLength(1));

  it("what only the files together come to may be half in each", () =>
    expect(
      faults({
        "base.yaml": "services: {a: {image: x, depends_on: [b]}, b: {image: y}}\n",
        "over.yaml": "services: {a: {depends_on: {b: {restart: true}}}}\n",
      }),
    ).toEqual([]));
});

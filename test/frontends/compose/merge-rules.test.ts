import { describe, expect, it } from "vitest";
import { fileRules, type KeyRule } from "../../../src/frontends/compose/merge-rules.ts";
import { fileWith, plainAt, together } from "./together.ts";

/** What stands at a path once two files are merged. */
function merged(path: string, base: string, over: string): unknown {
  const made = together({ "base.yaml": fileWith(path, base), "over.yaml": fileWith(path, over) });
  expect(made.faults.filter(({ message }) => message.includes("merge"))).toEqual([]);
  return plainAt(made, path);
}

/** A value in its long form. */
const long = (path: string, value: unknown): unknown => plainAt(together({ "long.yaml": fileWith(path, JSON.stringify(value)) }), path);

const pairs = ["[A=1, B=2, C=3]", "{B: x, C: , D: }", { A: "1", B: "x", C: null, D: null }] as const;
const waits = { condition: "service_started", required: true };

type Row = readonly [path: string, base: string, over: string, want: unknown];
const rows: readonly Row[] = [
  ["services.a.annotations", ...pairs],
  ["services.a.build", "./x", "{target: t}", { context: "./x", target: "t" }],
  ["services.a.build", "{context: ./x, target: t}", "./y", { context: "./y", target: "t" }],
  ["services.a.build.args", ...pairs],
  ["services.a.build.additional_contexts", "[a=./a, b=./b]", "{b: ./c}", { a: "./a", b: "./c" }],
  ["services.a.build.extra_hosts", "['a:1.1.1.1']", "['a:1.1.1.1', 'b:2.2.2.2']", ["a:1.1.1.1", "b:2.2.2.2"]],
  ["services.a.build.labels", ...pairs],
  ["services.a.build.ssh", "[default]", "{default: ./key}", { default: "./key" }],
  ["services.a.build.ssh", "{default: ./key}", "{default: }", { default: "./key" }],
  ["services.a.build.platform", "[linux/amd64]", "[linux/amd64, linux/arm64]", ["linux/amd64", "linux/arm64"]],
  ["services.a.build.tags", "['a:1', 'a:2']", "['a:1', 'a:3']", ["a:1", "a:2", "a:3"]],
  ["services.a.cap_add", "[NET_RAW, KILL]", "[KILL, CHOWN]", ["NET_RAW", "KILL", "CHOWN"]],
  ["services.a.cap_drop", "[NET_RAW, KILL]", "[KILL, CHOWN]", ["NET_RAW", "KILL", "CHOWN"]],
  ["services.a.command", "[a, b]", "[c]", ["c"]],
  ["services.a.command", "[a, b]", "c d", "c d"],
  ["services.a.command", "[a, b]", "", null],
  ["services.a.configs", "[c, d]", "[{source: e, target: /c}]", [{ source: "e", target: "/c" }, "d"]],
  ["services.a.configs", "[{source: c, uid: '1'}]", "[c, d]", ["c", "d"]],
  [
    "services.a.depends_on",
    "[b, c]",
    "{b: {condition: service_healthy}}",
    { b: { condition: "service_healthy", required: true }, c: waits },
  ],
  ["services.a.depends_on", "{b: {condition: service_healthy, restart: true}}", "[b]", { b: { ...waits, restart: true } }],
  ["services.a.deploy.labels", ...pairs],
  ["services.a.devices", "['/dev/a:/dev/x:r', /dev/y]", "['/dev/b:/dev/x']", ["/dev/b:/dev/x", "/dev/y"]],
  ["services.a.devices", "[/dev/y, /dev/z]", "[{source: /dev/c, target: /dev/y}]", [{ source: "/dev/c", target: "/dev/y" }, "/dev/z"]],
  ["services.a.dns", "1.1.1.1", "[8.8.8.8, 1.1.1.1]", ["1.1.1.1", "8.8.8.8"]],
  ["services.a.dns", "[1.1.1.1]", "{a: b}", ["1.1.1.1", "a=b"]],
  ["services.a.dns_opt", "[use-vc, 'ndots:2']", "[use-vc]", ["use-vc", "ndots:2"]],
  ["services.a.dns_search", "a.example", "b.example", ["a.example", "b.example"]],
  ["services.a.dns_search", "a.example", "a.example", ["a.example"]],
  ["services.a.entrypoint", "[a, b]", "[c]", ["c"]],
  ["services.a.entrypoint", "[a, b]", "c d", "c d"],
  ["services.a.entrypoint", "[a, b]", "", null],
  ["services.a.env_file", "a.env", "[b.env, {path: a.env, required: false}]", [{ path: "a.env", required: false }, "b.env"]],
  ["services.a.environment", ...pairs],
  ["services.a.expose", "['80', 81]", "[80, '82']", [80, 81, "82"]],
  ["services.a.extra_hosts", "['a:1.1.1.1']", "['a:1.1.1.1', 'a:2.2.2.2']", ["a:1.1.1.1", "a:2.2.2.2"]],
  ["services.a.extra_hosts", "['a=1.1.1.1']", "{a: 1.1.1.1, b: }", ["a=1.1.1.1", "b"]],
  ["services.a.extra_hosts", "{a: 1.1.1.1}", "{a: [1.1.1.1, 2.2.2.2]}", ["a=1.1.1.1", "a=2.2.2.2"]],
  ["services.a.extra_hosts", "[[x]]", "[[y]]", [["x"], ["y"]]],
  ["services.a.healthcheck.test", "[CMD, a]", "[CMD, b]", ["CMD", "b"]],
  ["services.a.healthcheck.test", "[CMD, a]", "b", "b"],
  ["services.a.label_file", "a.labels", "[a.labels, b.labels]", ["a.labels", "a.labels", "b.labels"]],
  ["services.a.labels", ...pairs],
  ["services.a.labels", "[[x], =y]", "{A: b=c}", { "": "y", A: "b=c" }],
  ["services.a.labels", "['A=b=c']", "[B]", { A: "b=c", B: null }],
  ["services.a.links", "[b, 'c:d']", "[b, 'c:e']", ["b", "c:d", "c:e"]],
  ["services.a.logging", "{driver: x, options: {a: p}}", "{driver: x, options: {b: q}}", { driver: "x", options: { a: "p", b: "q" } }],
  ["services.a.logging", "{driver: x, options: {a: p}}", "{driver: y}", { driver: "y" }],
  ["services.a.logging", "{driver: x, options: {a: p}}", "{options: {b: q}}", { driver: "x", options: { a: "p", b: "q" } }],
  ["services.a.logging", "{options: {a: p}}", "{driver: x}", { driver: "x", options: { a: "p" } }],
  ["services.a.models", "[m]", "{n: {endpoint_var: E}}", { m: null, n: { endpoint_var: "E" } }],
  ["services.a.networks", "[n]", "{m: {priority: 1}}", { n: null, m: { priority: 1 } }],
  ["services.a.networks", "{n: {priority: 1}}", "[n, m]", { n: { priority: 1 }, m: null }],
  ["services.a.networks", "[n, [m]]", "{}", { n: null }],
  ["services.a.networks.n.aliases", "[x, y]", "[y, z]", ["x", "y", "z"]],
  ["services.a.networks.n.link_local_ips", "[169.254.1.1]", "[169.254.1.1, 169.254.1.2]", ["169.254.1.1", "169.254.1.2"]],
  ["services.a.ports", "['80:80', 443]", "['80:80/tcp', '127.0.0.1:80:80']", ["80:80/tcp", 443, "127.0.0.1:80:80"]],
  ["services.a.profiles", "[x, y]", "[y, z]", ["x", "y", "z"]],
  ["services.a.secrets", "[s, t]", "[{source: u, target: /run/secrets/s}]", [{ source: "u", target: "/run/secrets/s" }, "t"]],
  ["services.a.secrets", "[{source: s, uid: '1'}]", "[s, t]", ["s", "t"]],
  ["services.a.sysctls", ...pairs],
  ["services.a.tmpfs", "/run", "[/tmp, /run]", ["/run", "/tmp"]],
  ["services.a.ulimits", "{nofile: {soft: 1, hard: 2}, core: 0}", "{nofile: 3}", { nofile: 3, core: 0 }],
  ["services.a.ulimits", "{nofile: 5}", "{nofile: {soft: 1, hard: 2}}", { nofile: { soft: 1, hard: 2 } }],
  ["services.a.volumes", "['./a:/d', /e, 'logs:/f:ro']", "['data:/d', 'more:/e:ro']", ["data:/d", "more:/e:ro", "logs:/f:ro"]],
  [
    "services.a.volumes",
    "['C:\\x:/d', ./y:/e]",
    "[{type: volume, source: v, target: /d}]",
    [{ type: "volume", source: "v", target: "/d" }, "./y:/e"],
  ],
  ["services.a.volumes", "['./a:/d/']", "['./b:/d']", ["./b:/d"]],
  ["services.a.volumes", "['./a:/d']", "['./b:/d/']", ["./b:/d/"]],
  ["networks.n.labels", ...pairs],
  [
    "networks.n.ipam.config",
    "[{subnet: s, gateway: g}]",
    "[{subnet: s, ip_range: r}, {subnet: t}]",
    [{ subnet: "s", gateway: "g", ip_range: "r" }, { subnet: "t" }],
  ],
  ["networks.n.ipam.config", "[{subnet: s}, {subnet: t, gateway: g}]", "[{subnet: t}]", [{ subnet: "t", gateway: "g" }]],
  ["volumes.v.labels", ...pairs],
  ["services.a.build.no_cache_filter", "[x]", "[y]", ["x", "y"]],
  ["services.a.build.secrets", "[s]", "[{source: t}]", [{ source: "s" }, { source: "t" }]],
  [
    "services.a.develop.watch",
    "[{path: a, ignore: x}]",
    "[{path: b, include: [y]}]",
    [
      { path: "a", ignore: ["x"] },
      { path: "b", include: ["y"] },
    ],
  ],
  ["services.a.gpus", "[{count: 1}]", "[{count: 2}]", [{ count: 1 }, { count: 2 }]],
  ["services.a.gpus", "", "all", [{ count: "all" }]],
  [
    "services.a.post_start",
    "[{command: a b, environment: [A=1]}]",
    "[{command: [c]}]",
    [{ command: ["a", "b"], environment: { A: "1" } }, { command: ["c"] }],
  ],
  ["services.a.pre_start", "[{command: a}]", "", [{ command: ["a"] }]],
  ["services.a.pre_stop", "[{command: a}]", "[{command: a}]", [{ command: ["a"] }, { command: ["a"] }]],
  ["services.a.ports", "['80-81:80-81']", "['81:81', '9000:80']", ["80:80", "81:81", "9000:80"]],
  ["services.a.ports", "[{target: 80, published: '80'}]", "['80:80']", ["80:80"]],
  [
    "services.a.volumes",
    "[{type: volume, target: /d, volume: {labels: [a=1]}}]",
    "[/e]",
    [{ type: "volume", target: "/d", volume: { labels: { a: "1" } } }, "/e"],
  ],
  ["networks.n", "{external: {name: x}}", "{labels: [a=1]}", { external: true, name: "x", labels: { a: "1" } }],
  ["volumes.v", "{external: {name: x}}", "{name: x}", { external: true, name: "x" }],
  ["secrets.s", "{external: {name: x}}", "{}", { external: true, name: "x" }],
  ["secrets.s.labels", "[a=1]", "[a=2, b]", { a: "2", b: null }],
  ["configs.c", "{external: {name: x}}", "{}", { external: true, name: "x" }],
  ["configs.c.labels", "{a: 1}", "{a: 2}", { a: 2 }],
];

/** The paths of the table at which there is more to say than where to go on. */
function patterns({ below = {}, ...rule }: KeyRule, path = ""): string[] {
  const own = path && Object.keys(rule).some((key) => key !== "isElement") ? [path] : [];
  return [...own, ...Object.entries(below).flatMap(([key, inner]) => patterns(inner, path ? `${path}.${key}` : key))];
}

describe("what Compose makes of a key that two files give", () => {
  it.each(rows)("%s: %s and then %s", (path, base, over, want) => expect(merged(path, base, over)).toEqual(long(path, want)));

  it.each(patterns(fileRules))("%s has a row", (path) => {
    const inItems = path.replace(/(watch|post_start|pre_start|pre_stop|volumes)\..*$/, "$1");
    const forms = [path, path.replace(/\.\*$/, "")].map((each) => new RegExp(`^${each.replaceAll(".", "\\.").replaceAll("*", "[^.]+")}$`));
    expect(
      rows.filter(([row]) => forms.some((form) => form.test(row)) || (path.startsWith("services.") && row === inItems.replace("*", "a"))),
    ).not.toEqual([]);
  });

  it.each([
    ["services.a.gpus", "all", "all"],
    ["services.a.build.ssh", "{default: ./key}", "[default]"],
    ["services.a.cap_add", "[x]", "x"],
    ["services.a.ports", "['80']", "80"],
    ["services.a.labels", "[a=1]", "[[x]]"],
  ])("%s: %s and then %s is refused", (path, base, over) =>
    expect(together({ "base.yaml": fileWith(path, base), "over.yaml": fileWith(path, over) }).faults).toHaveLength(1),
  );

  it.each<readonly [path: string, base: string, over: string, want: unknown]>([
    ["services.a.security_opt", "[a=1]", "[b=1, a=2]", ["a=1", "b=1", "a=2"]],
    ["services.a.group_add", "[g]", "[h]", ["g", "h"]],
    ["services.a.device_cgroup_rules", "['c 1:3 r']", "['c 1:5 r']", ["c 1:3 r", "c 1:5 r"]],
    ["services.a.volumes_from", "[b]", "['b:ro']", ["b", "b:ro"]],
    ["services.a.external_links", "[b]", "['b:c']", ["b", "b:c"]],
    ["services.a.user", "root", "app", "app"],
    ["services.a.read_only", "true", "", true],
    ["services.a.deploy.resources", "{limits: {cpus: '1'}}", "{limits: {memory: 1g}}", { limits: { cpus: "1", memory: "1g" } }],
    ["services.a.healthcheck", "{test: [CMD, a], retries: 1}", "{retries: 2}", { test: ["CMD", "a"], retries: 2 }],
    ["networks.n.ipam.options", "{A: x, B: y}", "{A: , B: z}", { A: "x", B: "z" }],
    ["networks.n.driver_opts", "{a: x, b: y}", "{b: z}", { a: "x", b: "z" }],
    ["volumes.v.driver_opts", "{a: x, b: y}", "{b: z}", { a: "x", b: "z" }],
    ["secrets.s", "{file: ./a}", "{file: ./b}", { file: "./b" }],
    ["configs.c", "{file: ./a}", "{name: b}", { file: "./a", name: "b" }],
    ["models.m", "{model: a}", "{context_size: 1}", { model: "a", context_size: 1 }],
  ])("%s, which has no rule of its own: %s and then %s", (path, base, over, want) =>
    expect(merged(path, base, over)).toEqual(long(path, want)),
  );
});

describe("what Compose takes out of a list that one file gives", () => {
  const alone = (path: string, value: string): unknown => plainAt(together({ "alone.yaml": fileWith(path, value) }), path);
  const named = ["[A=1, B, A=2]", ["A=2", "B"]] as const;
  const words = ["[x, y, x]", ["x", "y"]] as const;
  it.each<readonly [path: string, value: string, want: unknown]>([
    ["services.a.annotations", ...named],
    ["services.a.build.args", ...named],
    ["services.a.build.additional_contexts", ...named],
    ["services.a.build.labels", ...named],
    ["services.a.build.ssh", "[a=./x, default, a=./y]", ["a=./y", "default"]],
    ["services.a.build.tags", ...words],
    ["services.a.cap_add", ...words],
    ["services.a.cap_drop", ...words],
    ["services.a.configs", "[c, d, {source: c}]", [{ source: "c" }, "d"]],
    ["services.a.deploy.labels", ...named],
    ["services.a.devices", "['/dev/a:/dev/x', /dev/y, '/dev/b:/dev/x:r']", ["/dev/b:/dev/x:r", "/dev/y"]],
    ["services.a.devices", "['/dev/a::r', /dev/a]", ["/dev/a"]],
    ["services.a.dns", ...words],
    ["services.a.dns_opt", ...words],
    ["services.a.dns_search", ...words],
    ["services.a.env_file", "[a.env, b.env, {path: a.env}]", [{ path: "a.env" }, "b.env"]],
    ["services.a.environment", ...named],
    ["services.a.expose", "[80, 81, '80']", ["80", 81]],
    ["services.a.labels", ...named],
    ["services.a.links", ...words],
    ["services.a.networks.n.aliases", ...words],
    ["services.a.networks.n.link_local_ips", ...words],
    ["services.a.ports", "['80:80', 443, '80:80']", ["80:80", 443]],
    ["services.a.profiles", ...words],
    ["services.a.secrets", "[s, t, {source: s}]", [{ source: "s" }, "t"]],
    ["services.a.sysctls", ...named],
    ["services.a.tmpfs", ...words],
    ["services.a.volumes", "['./a:/d', /e, './b:/d:ro']", ["./b:/d:ro", "/e"]],
    ["networks.n.labels", ...named],
    ["services.a.command", "[x, y, x]", ["x", "y", "x"]],
  ])("%s: %s", (path, value, want) => expect(alone(path, value)).toEqual(long(path, want)));
});

import { describe, expect, it } from "vitest";
import type { HostConfig } from "../../../src/model/host-config.ts";
import { app, open, said, unsaid } from "./told.ts";

const host = (...file: Parameters<typeof app>): Record<keyof HostConfig, unknown> => app(...file).host;

/** A network as it is when its declaration says nothing; `declared` is what stands there. */
const network = (name: string, declared: string, more: object = {}): object => ({
  name,
  external: unsaid(false, declared),
  internal: unsaid(false, declared),
  hostBinding: unsaid("", declared),
  connects: unsaid(true, declared),
  ...more,
});
const external = (span: string): object => {
  const out = open("external", "", span);
  return { internal: out, hostBinding: out, connects: out };
};

describe("the networks a service joins", () => {
  it.each<readonly [body: string, declared: string, want: object]>([
    ["", "n: {internal: true}", unsaid([unsaid(network("default", "app"))])],
    ["", "default: {internal: true}", unsaid([unsaid(network("default", "default", { internal: said(true, "true") }))])],
    ["networks: []", "", unsaid([unsaid(network("default", "app"))])],
    ["networks: {}", "", unsaid([unsaid(network("default", "app"))])],
    ["network_mode: host", "default: {}", unsaid([])],
    ["network_mode: none", "", unsaid([])],
    ["network_mode: ${MODE}", "", unsaid([])],
    ["network_mode: host\nnetworks: [n]", "n: {}", unsaid([])],
    ["networks: [n, m]", "n:", said([said(network("n", "n"), "n"), said(network("m", "m"), "m")], "[n, m]")],
    [
      "networks: {n: , m: {priority: 1}}",
      "",
      said([said(network("n", "n"), "n"), said(network("m", "m"), "m")], "{n: , m: {priority: 1}}"),
    ],
    ["networks: [n, '${N}']", "n: {}", said([said(network("n", "n"), "n"), open("variable", "\uFFFC", "'${N}'")], "[n, '${N}']")],
    ["networks: [n, {m: }]", "n: {}", said([said(network("n", "n"), "n")], "[n, {m: }]")],
  ])("%j where networks hold %j", (body, declared, want) => expect(host(body, `networks: {${declared}}\n`)["networks"]).toEqual(want));

  it.each<readonly [declared: string, want: object]>([
    ["{internal: true, external: false}", { internal: said(true, "true"), external: said(false, "false") }],
    ["{internal: '${I}'}", { internal: open("variable", "${I}", "'${I}'") }],
    ["{name: other}", {}],
    ["{external: true}", { external: said(true, "true"), ...external("n") }],
    ["{external: true, name: other}", { name: "other", external: said(true, "true"), ...external("n") }],
    ["{external: {name: other}}", { name: "other", external: said(true, "external"), ...external("n") }],
    ["{external: {}}", { external: said(true, "external"), ...external("n") }],
    ["{external: '${E}', internal: true}", { external: open("variable", "${E}", "'${E}'"), ...external("n") }],
    ["{driver_opts: {com.docker.network.bridge.host_binding_ipv4: 127.0.0.1}}", { hostBinding: said("127.0.0.1", "127.0.0.1") }],
    ["{driver_opts: {com.docker.network.bridge.enable_icc: 'false'}}", { connects: said(false, "'false'") }],
    ["{driver_opts: {host_binding_ipv4: 127.0.0.1, enable_icc: 'false'}}", {}],
    ["{driver_opts: x}", {}],
    ["x", {}],
  ])("one declared %s", (declared, want) =>
    expect(host("networks: [n]", `networks: {n: ${declared}}\n`)["networks"]).toEqual(said([said(network("n", "n", want), "n")], "[n]")),
  );
});

describe("lists of a service", () => {
  const device = (path: object, permissions: object): object => ({ pathOnHost: path, cgroupPermissions: permissions });
  const long = "{source: /dev/a, target: /dev/b, permissions: r}";
  it.each<readonly [body: string, field: keyof HostConfig, items: readonly object[], shown: string]>([
    [
      "security_opt: [no-new-privileges: true]",
      "securityOpt",
      [said("no-new-privileges: true", "no-new-privileges: true")],
      "[no-new-privileges: true]",
    ],
    ["security_opt: ['a:b', a=b]", "securityOpt", [said("a:b", "'a:b'"), said("a=b", "a=b")], "['a:b', a=b]"],
    ["security_opt: [seccomp: '${P}']", "securityOpt", [open("variable", "seccomp", "seccomp: '${P}'")], "[seccomp: '${P}']"],
    ["security_opt: [seccomp: [x]]", "securityOpt", [open("malformed", "seccomp", "seccomp: [x]")], "[seccomp: [x]]"],
    ["security_opt: [{}]", "securityOpt", [open("malformed", "", "{}")], "[{}]"],
    ["devices: [/dev/a]", "devices", [said(device(said("/dev/a", "/dev/a"), said("rwm", "")), "/dev/a")], "[/dev/a]"],
    [
      "devices: ['/dev/a:/dev/b:rw']",
      "devices",
      [said(device(said("/dev/a", "/dev/a"), said("rw", "rw")), "'/dev/a:/dev/b:rw'")],
      "['/dev/a:/dev/b:rw']",
    ],
    ["devices: ['/dev/a:/r']", "devices", [said(device(said("/dev/a", "/dev/a"), said("rwm", "")), "'/dev/a:/r'")], "['/dev/a:/r']"],
    [
      "devices: ['/dev/a:/b:rwmr']",
      "devices",
      [said(device(said("/dev/a", "/dev/a"), said("rwmr", "rwmr")), "'/dev/a:/b:rwmr'")],
      "['/dev/a:/b:rwmr']",
    ],
    [
      "devices: ['${D}:/dev/b']",
      "devices",
      [said(device(open("variable", "${D}", "${D}"), said("rwm", "")), "'${D}:/dev/b'")],
      "['${D}:/dev/b']",
    ],
    [
      "devices: ['/dev/a:${D}']",
      "devices",
      [said(device(said("/dev/a", "/dev/a"), open("variable", "${D}", "${D}")), "'/dev/a:${D}'")],
      "['/dev/a:${D}']",
    ],
    [`devices: [${long}]`, "devices", [said(device(said("/dev/a", "/dev/a"), said("r", "r")), long)], `[${long}]`],
    [
      "devices: [{source: /dev/a}]",
      "devices",
      [said(device(said("/dev/a", "/dev/a"), unsaid("rwm", "{source: /dev/a}")), "{source: /dev/a}")],
      "[{source: /dev/a}]",
    ],
    ["devices: [{}]", "devices", [said(device(unsaid("", "{}"), unsaid("rwm", "{}")), "{}")], "[{}]"],
    ["devices: [[x]]", "devices", [], "[[x]]"],
    [
      "ports: ['127.0.0.1:80:8080', [x]]",
      "portBindings",
      [
        said(
          {
            hostIp: said("127.0.0.1", "127.0.0.1"),
            hostPort: { from: 80, to: 80 },
            containerPort: { from: 8080, to: 8080 },
            protocol: "tcp",
          },
          "'127.0.0.1:80:8080'",
        ),
        open("malformed", "", "[x]"),
      ],
      "['127.0.0.1:80:8080', [x]]",
    ],
    ["extra_hosts: ['a:1.1.1.1', a=::1]", "extraHosts", [said("a:1.1.1.1", "'a:1.1.1.1'"), said("a=::1", "a=::1")], "['a:1.1.1.1', a=::1]"],
    [
      "extra_hosts: {a: 1.1.1.1, b: [::1, '${H}']}",
      "extraHosts",
      [said("a=1.1.1.1", "a: 1.1.1.1"), said("b=::1", "::1"), open("variable", "b=${H}", "'${H}'")],
      "{a: 1.1.1.1, b: [::1, '${H}']}",
    ],
    ["sysctls: [a=b=c]", "sysctls", [said({ name: "a", value: said("b=c", "b=c") }, "a=b=c")], "[a=b=c]"],
    [
      "sysctls: {a: 1, b: '${S}'}",
      "sysctls",
      [said({ name: "a", value: said("1", "1") }, "1"), open("variable", "${S}", "'${S}'")],
      "{a: 1, b: '${S}'}",
    ],
    ["sysctls: ['${S}']", "sysctls", [open("variable", "${S}", "'${S}'")], "['${S}']"],
    ["ulimits: {nofile: 5}", "ulimits", [said({ name: "nofile", soft: 5, hard: 5 }, "5")], "{nofile: 5}"],
    [
      "ulimits: {nofile: {soft: 1, hard: -1}}",
      "ulimits",
      [said({ name: "nofile", soft: 1, hard: -1 }, "{soft: 1, hard: -1}")],
      "{nofile: {soft: 1, hard: -1}}",
    ],
    [
      "ulimits: {nofile: {soft: 0, hard: '${H}'}}",
      "ulimits",
      [said({ name: "nofile", soft: 0, hard: null }, "{soft: 0, hard: '${H}'}")],
      "{nofile: {soft: 0, hard: '${H}'}}",
    ],
    ["tmpfs: /run", "tmpfs", [said({ target: "/run", options: [] }, "/run")], "/run"],
    [
      "tmpfs: ['/run:size=1m,,exec:x', /tmp]",
      "tmpfs",
      [
        said({ target: "/run", options: ["size=1m", "", "exec:x"] }, "'/run:size=1m,,exec:x'"),
        said({ target: "/tmp", options: [] }, "/tmp"),
      ],
      "['/run:size=1m,,exec:x', /tmp]",
    ],
    ["tmpfs: ['${T}']", "tmpfs", [open("variable", "${T}", "'${T}'")], "['${T}']"],
  ])("%j: %s", (body, field, items, shown) => expect(host(body)[field]).toEqual(said(items, shown)));

  const tmpfs = "{type: tmpfs, target: /run, tmpfs: {size: 1m, mode: }}";
  it.each<readonly [body: string, want: object]>([
    [`volumes: [${tmpfs}, x]`, said([said({ target: "/run", options: ["size=1048576"] }, tmpfs)], "app")],
    [
      `tmpfs: /tmp\nvolumes: [{type: tmpfs}]`,
      said([said({ target: "/tmp", options: [] }, "/tmp"), said({ target: "", options: [] }, "{type: tmpfs}")], "/tmp"),
    ],
    ["tmpfs: /tmp\nvolumes: [{type: bind, source: /a, target: /b}]", said([said({ target: "/tmp", options: [] }, "/tmp")], "/tmp")],
  ])("mounts of the type tmpfs are among them: %j", (body, want) => expect(host(body)["tmpfs"]).toEqual(want));

  const file = (kind: string, span: string, at: string, target: object): object =>
    said({ type: "bind", source: said(span, span), target, readOnly: said(true, at), through: at, file: kind }, span);
  const declared = "secrets: {s: {file: ./s}, t: {environment: T}}\nconfigs: {c: {file: ./c}}\n";
  it.each<readonly [body: string, want: object]>([
    ["secrets: [s, t, u]", said([file("secret", "./s", "s", unsaid("/run/secrets/s", "s"))], "app")],
    [
      "secrets: [{source: s}]\nconfigs: [c]",
      said(
        [file("secret", "./s", "{source: s}", unsaid("/run/secrets/s", "{source: s}")), file("config", "./c", "c", unsaid("/c", "c"))],
        "app",
      ),
    ],
    [
      "configs: [{source: c, target: /etc/x}]",
      said([file("config", "./c", "{source: c, target: /etc/x}", said("/etc/x", "/etc/x"))], "app"),
    ],
    ["secrets: [{source: s, target: x}]", said([file("secret", "./s", "{source: s, target: x}", said("/run/secrets/x", "x"))], "app")],
    ["configs: [s]", unsaid([])],
    ["secrets: [t]", unsaid([])],
  ])("files of secrets and configs are mounted: %j", (body, want) => expect(host(body, declared)["mounts"]).toEqual(want));

  it("files are mounted beside volumes", () =>
    expect(host("volumes: [./a:/b]\nsecrets: [s]", declared)["mounts"]).toEqual(
      said([expect.objectContaining({ span: "./a:/b" }), file("secret", "./s", "s", unsaid("/run/secrets/s", "s"))], "[./a:/b]"),
    ));
});

describe("half a service", () => {
  it.each<readonly [body: string, field: keyof HostConfig]>([
    ["sysctls: {a: 1}", "sysctls"],
    ["sysctls: [a=1]", "sysctls"],
    ["extra_hosts: {a: 1.1.1.1}", "extraHosts"],
    ["ulimits: {nofile: 1}", "ulimits"],
    ["logging: {options: {tag: x}}", "logOptions"],
    ["networks: [n]", "networks"],
    ["networks: {n: }", "networks"],
    ["devices: [/dev/a]", "devices"],
    ["volumes: [/a]\ntmpfs: /b", "mounts"],
    ["tmpfs: /b", "tmpfs"],
  ])("%j: another file may add to %s", (body, field) => {
    const shown = /^.*?: (.*?)(?:\n|$)/.exec(body.replace("{options: {tag: x}}", "{tag: x}"))?.[1] as string;
    const { value } = host(body, "", "")[field] as { value: object[] };
    expect(value).toHaveLength(2);
    expect(value[0]).toEqual(open("elsewhere", "", shown));
  });

  it.each(["'8080:80'", "{target: 80, published: 8080}"])("the port %s is on every interface, whatever else there is", (port) => {
    const { value } = host(`ports: [${port}]`, "", "")["portBindings"] as { value: object[] };
    const ports = { hostPort: { from: 8080, to: 8080 }, containerPort: { from: 80, to: 80 }, protocol: "tcp" };
    expect(value.at(-1)).toEqual(said({ hostIp: unsaid("", port), ...ports }, port));
  });

  it.each<readonly [body: string, field: keyof HostConfig]>([
    ["networks: []", "networks"],
    ["secrets: [s]", "mounts"],
    ["volumes: [{type: tmpfs, target: /run}]", "tmpfs"],
  ])("%j: nobody knows %s", (body, field) =>
    expect(host(body, "secrets: {s: {file: ./s}}\n", "")[field]).toEqual(open("elsewhere", "", "app")),
  );
});

import { describe, expect, it } from "vitest";
import { assemble } from "../../src/frontends/compose/assemble.ts";
import { lowerCompose } from "../../src/frontends/compose/lower.ts";
import { readCompose } from "../../src/frontends/compose/parse.ts";
import { composeReferences } from "../../src/frontends/compose/references.ts";
import { variableUses } from "../../src/frontends/compose/variables.ts";
import { splitCommand } from "../../src/frontends/compose/words.ts";
import type { Lookup } from "../../src/model/document.ts";
import type { DeviceMapping, HostConfig, Mount, NetworkAttachment } from "../../src/model/host-config.ts";
import type { Setting } from "../../src/model/setting.ts";
import { Source } from "../../src/text/source.ts";

const nothing: Lookup = { source: () => undefined };
const lookupOf = (files: Record<string, string>): Lookup => ({
  source: (path) => (path in files ? new Source(path, files[path] as string) : undefined),
});
const project = (text: string, lookup = nothing, path = "compose.yaml") =>
  assemble([readCompose(new Source(path, text))], { document: () => undefined, lookup });
const containers = (text: string, lookup = nothing, path = "compose.yaml") => lowerCompose(project(text, lookup, path));
const service = (body: string, lookup = nothing) =>
  containers(`services:\n  a:\n    image: x\n${body.replace(/^/gm, "    ")}\n`, lookup)[0];
const show = (setting: Setting<unknown> | undefined): unknown =>
  !setting || setting.state === "unknown" ? "?" : Array.isArray(setting.value) ? setting.value.map(show) : setting.value;
const host = (key: keyof HostConfig, body: string) => show(service(body)?.host[key] as Setting<unknown>);

describe("short and long forms", () => {
  it.each([
    ["80", ["", null, 80]],
    ["8080:80", ["", 8080, 80]],
    ["127.0.0.1:8080:80", ["127.0.0.1", 8080, 80]],
    ["127.0.0.1::80", ["127.0.0.1", null, 80]],
    ["[::1]:8080:80/udp", ["::1", 8080, 80]],
    ["$X:8080:80", ["?", 8080, 80]],
    ["${X:-0.0.0.0}:8080:80", ["0.0.0.0", 8080, 80]],
    ["$X:80", ["?", null, 80]],
    ["3000-3005:3000-3005", ["", 3000, 3000]],
  ])("port %s", (text, want) => {
    const ports = service(`ports: ["${text}"]`)?.host.portBindings;
    const first = ports?.state === "unknown" ? undefined : ports?.value[0];
    const value = first?.state === "unknown" ? undefined : first?.value;
    expect([show(value?.hostIp), value?.hostPort?.from ?? null, value?.containerPort?.from ?? null]).toEqual(want);
  });

  it.each([
    ["/data", "volume", null, false],
    ["data:/data", "volume", "data", false],
    ["./a:/b:ro,z", "bind", "./a", true],
    ["~/a:/b", "bind", "~/a", false],
    ["C:\\\\x:/y", "bind", "C:\\x", false],
    ["${D:-/etc}:/b", "bind", "/etc", false],
    ["${D}:/b", "unknown", "?", false],
    ["/a:/b:rw,ro", "bind", "/a", true],
    ["/a:/b:ro,rw", "bind", "/a", false],
    ["/a:/b:${MODE}", "bind", "/a", "?"],
    ["/a:/b:${MODE:-ro}", "bind", "/a", true],
    ["/a:/b:${MODE},ro", "bind", "/a", true],
  ])("volume %s", (text, type, source, readOnly) => {
    const mounts = service(`volumes: ["${text}"]`)?.host.mounts;
    const mount = mounts?.state === "written" ? mounts.value[0] : undefined;
    if (mount?.state !== "written") throw new Error("no mount");
    expect([mount.value.type, mount.value.source && show(mount.value.source), show(mount.value.readOnly)]).toEqual([
      type,
      source,
      readOnly,
    ]);
  });

  it.each([
    ["", false],
    ["read_only: false", false],
    ["read_only: true", true],
    ["read_only: ${RO}", "?"],
    ["read_only: ${RO:-true}", true],
  ])("a long volume with %j", (more, readOnly) => {
    const mounts = service(`volumes:\n  - type: bind\n    source: /a\n    target: /b\n    ${more}`)?.host.mounts;
    const mount = mounts?.state === "written" ? mounts.value[0] : undefined;
    expect(mount?.state === "written" && show(mount.value.readOnly)).toBe(readOnly);
  });

  it.each([
    ["/dev/sda", "/dev/sda", "rwm"],
    ["/dev/sda:/dev/xvda:r", "/dev/sda", "r"],
    ["/dev/sda:/dev/xvda:${P}", "/dev/sda", "?"],
    ["/dev/sda:${P:-rw}", "/dev/sda", "rwm"],
    ["${D}:/dev/xvda:r", "?", "r"],
    ["{ source: /dev/sda, target: /dev/a, permissions: r }", "/dev/sda", "r"],
    ["{ source: /dev/sda, target: /dev/a }", "/dev/sda", "rwm"],
    ["{ source: /dev/sda, target: /dev/a, permissions: '${P}' }", "/dev/sda", "?"],
  ])("device %s", (text, path, permissions) => {
    const devices = service(`devices: [${text.startsWith("{") ? text : `"${text}"`}]`)?.host.devices;
    const device = devices?.state === "written" ? devices.value[0] : undefined;
    expect(device?.state === "written" && [show(device.value.pathOnHost), show(device.value.cgroupPermissions)]).toEqual([
      path,
      permissions,
    ]);
  });

  it.each([
    ["{}", false, false],
    ["{ internal: true }", false, true],
    ["{ internal: '${I}' }", false, "?"],
    ["{ external: true }", true, "?"],
    ["{ external: { name: other } }", true, "?"],
    ["{ external: false, internal: true }", false, true],
    ["{ external: '${E}', internal: true }", "?", "?"],
  ])("a network declared %s", (declared, external, internal) => {
    const text = `services:\n  a:\n    image: b:1\n    networks: [n]\nnetworks:\n  n: ${declared}\n`;
    const networks = lowerCompose(project(text, nothing), undefined)[0]?.host.networks;
    const network = networks?.state === "written" ? networks.value[0] : undefined;
    expect(network?.state === "written" && [show(network.value.external), show(network.value.internal)]).toEqual([external, internal]);
  });

  it.each([
    ["user: ${U}", "variable"],
    ["user: [a]", "malformed"],
    ["mem_limit: lots", "malformed"],
    ["stop_signal: ''", undefined],
    ["", "image"],
  ])("says why a value of %j is unknown", (text, reason) => {
    const lowered = service(text);
    const setting = text.startsWith("mem")
      ? lowered?.host.memory
      : text.startsWith("stop")
        ? lowered?.image.stopSignal
        : lowered?.image.user;
    expect(setting?.state === "unknown" ? setting.reason : undefined).toBe(reason);
  });

  it("takes what an item leaves out for its default, in a fragment too", () => {
    const text =
      "services:\n  a:\n    networks: [n]\n    volumes: [{type: bind, source: /a, target: /b}]\n    devices: [{source: /dev/a, target: /dev/b}]\nnetworks:\n  n: {internal: true}\n";
    const host = lowerCompose(project(text, nothing), undefined)[0]?.host;
    const first = <T>(list: { readonly value: readonly Setting<T>[] } | undefined): T | undefined => {
      const item = list?.value.at(-1);
      return item?.state === "written" ? item.value : undefined;
    };
    expect(show(first(host?.mounts as never as { value: Setting<Mount>[] })?.readOnly)).toBe(false);
    expect(show(first(host?.devices as never as { value: Setting<DeviceMapping>[] })?.cgroupPermissions)).toBe("rwm");
    const network = first(host?.networks as never as { value: Setting<NetworkAttachment>[] });
    expect([show(network?.external), show(network?.internal)]).toEqual([false, true]);
  });

  it("says that another file may say what a fragment leaves out", () => {
    const [fragment] = lowerCompose(project("services:\n  a:\n    cap_drop: [ALL]\n", nothing), undefined);
    const { capAdd, capDrop } = fragment?.host ?? {};
    expect(capAdd?.state === "unknown" && capAdd.reason).toBe("elsewhere");
    expect(capDrop?.state === "written" && capDrop.value.map((each) => (each.state === "unknown" ? each.reason : each.value))).toEqual([
      "elsewhere",
      "ALL",
    ]);
  });

  it("reads limits in both dialects; deploy wins", () => {
    expect(host("memory", "mem_limit: 512m")).toBe(512 * 1024 * 1024);
    expect(host("memory", "mem_limit: 1g\ndeploy:\n  resources:\n    limits:\n      memory: 64M")).toBe(64 * 1024 * 1024);
    expect(host("cpus", "deploy:\n  resources:\n    limits:\n      cpus: '0.5'")).toBe(0.5);
    expect(host("pidsLimit", "pids_limit: -1")).toBe(-1);
    expect(host("memory", "mem_limit: ${M}")).toBe("?");
  });

  it("reads booleans as Compose does", () => {
    expect([
      host("privileged", "privileged: on"),
      host("privileged", 'privileged: "No"'),
      host("privileged", "privileged: ${P:-true}"),
      host("privileged", "privileged: $P"),
    ]).toEqual([true, false, true, "?"]);
  });

  it("splits command strings without a shell", () => {
    expect(splitCommand(`sh -c "a && b" 'c d' e\\ f ""`)?.words).toEqual(["sh", "-c", "a && b", "c d", "e f", ""]);
  });
  it.each<readonly [text: string, want: readonly string[] | undefined]>([
    ["a && b", ["a"]],
    ["a;b", ["a"]],
    ["a b|c d", ["a", "b"]],
    ["a 2>&1", ["a"]],
    ["a x2>&1", ["a", "x2"]],
    ["a < b", ["a"]],
    ["a \\; b", ["a", ";", "b"]],
    ["a `b c` d", ["a", "`b c`", "d"]],
    ["a $(b c) d", ["a", "$(b c)", "d"]],
    ["a '(b)'", ["a", "(b)"]],
    ["a (b)", undefined],
    ["a )", undefined],
    ["a 'b", undefined],
    ['a "b', undefined],
    ["a `b", undefined],
    ["a $(b", undefined],
    ["a \\", undefined],
    ["'a\\' b", ["a\\", "b"]],
  ])("a command string: %j", (text, want) => {
    expect(splitCommand(text)?.words).toEqual(want);
  });
});

describe("origins", () => {
  it("names the alias, the merge and the env file a value came through", () => {
    const text =
      "x-base: &base\n  cap_drop: &all [ALL]\n  user: ${RUN_AS}\nservices:\n  a:\n    <<: *base\n    image: x\n  b:\n    image: x\n    cap_drop: *all\n";
    const [a, b] = containers(text, lookupOf({ ".env": "# ids\nRUN_AS=1000\n" }));
    const places = (setting: Setting<unknown> | undefined) => setting?.via?.map(({ how, span }) => `${how} ${span.file}:${span.start}`);
    expect(places(a?.host.capDrop)).toEqual([`merge compose.yaml:${text.indexOf("*base")}`]);
    expect(places(b?.host.capDrop)).toEqual([`alias compose.yaml:${text.indexOf("*all")}`]);
    expect([show(a?.image.user), places(a?.image.user)]).toEqual([
      "1000",
      [`merge compose.yaml:${text.indexOf("*base")}`, "interpolated .env:6"],
    ]);
    expect(text.slice(a?.image.user.span.start, a?.image.user.span.end)).toBe("${RUN_AS}");
  });

  it("finds the file it builds, relative to the context", () => {
    const text =
      "services:\n  a:\n    build: { context: ../app, dockerfile: docker/Dockerfile.prod }\n  b:\n    build: https://example.com/x.git\n  c:\n    build: ${DIR:-./c}\n";
    expect(
      composeReferences(project(text, nothing, "deploy/compose.yaml"))
        .filter(({ role }) => role !== "part")
        .map(({ path }) => path)
        .filter((path) => !/env\.|\.env$|daemon/.test(path) || path === "deploy/.env"),
    ).toEqual([
      "deploy/.env",
      "app/docker/Dockerfile.prod",
      "app/docker/Dockerfile.prod.dockerignore",
      "app/.dockerignore",
      "app",
      "deploy/c/Dockerfile",
      "deploy/c/Dockerfile.dockerignore",
      "deploy/c/.dockerignore",
      "deploy/c",
    ]);
  });

  it("places each variable exactly", () => {
    const text = 'services:\n  a:\n    image: "x:${TAG:-1}"\n    user: $U\n';
    const uses = project(text).files.flatMap(variableUses);
    expect(uses.map(({ span, path }) => `${path.join(".")} ${text.slice(span.start, span.end)}`).sort()).toEqual([
      "services.a.image ${TAG:-1}",
      "services.a.user $U",
    ]);
  });
});

describe("faults", () => {
  const faults = (text: string) =>
    project(text)
      .faults.map(({ message }) => message)
      .join("; ");
  it.each([
    ["services:\n  a:\n    cap-drop: [ALL]\n", 'did you mean "cap_drop"?'],
    ["services:\n  a:\n    readonly: true\n", 'did you mean "read_only"?'],
    ["services:\n  a:\n    privilege: true\n", 'did you mean "privileged"?'],
    ["services:\n  a:\n    privileged: maybe\n", "privileged must be true or false"],
    ["services:\n  a:\n    ports: 80\n", "ports must be a list"],
    ["services:\n  a:\n    volumes: [[x]]\n", "an item of volumes"],
    ["services:\n  a: 3\n", "must be a mapping"],
    ["service:\n  a: {}\nvolumes: {}\n", 'did you mean "services"?'],
    ["web:\n  image: x\n", "top-level services"],
    ["services:\n  a: {image: x\n", ""],
  ])("%j: %s", (text, want) => {
    expect(faults(text)).toContain(want);
    expect(faults(text)).not.toBe("");
  });

  it.each([
    "services:\n  a:\n    image: x\n    x-note: {}\n    privileged: ${P}\n    ports: [80, 8080:80, {target: 80}]\n    cap_drop: !reset null\n    environment: !override [A]\n    networks: {n: }\nnetworks: {n: }\nx-y: 1\n",
    "include: [other.yaml]\n",
    "services:\n  a:\n    security_opt:\n      - no-new-privileges: true\n    image: x\n",
    "version: '3.8'\nservices:\n  a:\n    image: x\n    deploy: {replicas: 2}\n    build: {context: ., args: {A: 1}}\n    mem_limit: 512m\n    cpus: 0.5\n    command:\n",
  ])("none in %j", (text) => expect(faults(text)).toBe(""));

  it("skips what is no Compose file", () => {
    expect(readCompose(new Source("compose.yaml", "a: 1\n")).skipped).toContain("no services");
    expect(readCompose(new Source("compose.yaml", "services:\n  {{ x }}\n")).skipped).toContain("template");
  });
});

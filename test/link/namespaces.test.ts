import { describe, expect, it } from "vitest";
import { said } from "../rule/said.ts";

const socket = (services: string): Promise<string[]> => said("no-docker-socket", { "compose.yaml": `services:\n${services}` });
const holder = "  holder:\n    image: a:1\n    container_name: held\n    volumes: ['/run:/host/run']\n";
const first = "critical '/run:/host/run'";

describe("mounts that volumes_from takes over", () => {
  it.each<[taker: string, found: string[]]>([
    ["  b: {image: 'b:1', volumes_from: [holder]}\n", ["critical holder"]],
    ["  b: {image: 'b:1', volumes_from: ['holder:ro']}\n", ["critical 'holder:ro'"]],
    ["  b: {image: 'b:1', volumes_from: ['container:held:rw']}\n", ["critical 'container:held:rw'"]],
    ["  b: {image: 'b:1', volumes_from: [holder]}\n  c: {image: 'c:1', volumes_from: [b]}\n", ["critical holder", "critical b"]],
    // A place of its own is its own.
    ["  b: {image: 'b:1', volumes_from: [holder], volumes: ['vol:/host/run/']}\nvolumes: {vol: {}}\n", []],
    ["  b: {image: 'b:1', volumes_from: ['container:other']}\n", []],
    ["  b: {image: 'b:1', volumes_from: [c]}\n  c: {image: 'c:1', volumes: ['./data:/data']}\n", []],
    ["  b: {image: 'b:1', volumes_from: ['${OF}']}\n", []],
  ])("%j", async (taker, found) => expect(await socket(holder + taker)).toEqual([first, ...found]));

  it("ends where they go round in circles", async () =>
    expect(
      await socket("  a: {image: 'a:1', volumes: ['/run:/r'], volumes_from: [b]}\n  b: {image: 'b:1', volumes_from: [a]}\n"),
    ).toContain("critical '/run:/r'"));

  it("takes no secrets", async () => {
    const text =
      "services:\n  a: {image: 'a:1', secrets: [k]}\n  b: {image: 'b:1', volumes_from: [a]}\nsecrets: {k: {file: /etc/shadow}}\n";
    expect(await said("no-sensitive-host-mount", { "compose.yaml": text })).toEqual(["high /etc/shadow"]);
  });

  it("does not label them again", async () => {
    const text = "services:\n  a: {image: 'a:1', volumes: ['/opt:/o:z']}\n  b: {image: 'b:1', volumes_from: [a]}\n";
    expect(await said("no-sensitive-host-mount", { "compose.yaml": text })).toEqual(["high '/opt:/o:z'"]);
  });

  it("makes them read-only where it says so", async () => {
    const text = (from: string): string =>
      `services:\n  a: {image: 'a:1', volumes: ['/etc/cron.d:/c']}\n  b: {image: 'b:1', volumes_from: ['${from}']}\n`;
    const found = (from: string): Promise<string[]> => said("no-sensitive-host-mount", { "compose.yaml": text(from) });
    expect(await found("a")).toEqual(["high '/etc/cron.d:/c'", "high 'a'"]);
    expect(await found("a:ro")).toEqual(["high '/etc/cron.d:/c'"]);
  });
});

describe("sockets of engines, wherever they lie", () => {
  it.each<[path: string, severity: string]>([
    ["/run/cri-dockerd.sock", "critical"],
    ["/var/run/dockershim.sock", "critical"],
    ["/run/balena-engine.sock", "critical"],
    ["/var/snap/lxd/common/lxd/unix.socket", "critical"],
    ["/var/lib/incus", "critical"],
    ["/run/libvirt/libvirt-sock", "critical"],
    ["/run/containerd", "critical"],
    ["/run/k3s/containerd/containerd.sock", "critical"],
    ["/run/user/1000", "high"],
    ["/run/user/1000/podman", "high"],
    ["~/.colima/default/docker.sock", "high"],
    ["~/.orbstack/run", "high"],
    ["/home/me/.rd/docker.sock", "high"],
  ])("%s", async (path, severity) =>
    expect(await socket(`  a: {image: 'a:1', volumes: ['${path}:/x']}\n`)).toEqual([`${severity} '${path}:/x'`]),
  );

  it.each(["/run/user/1000/pulse/native", "/run/libvirt-guest", "~/.colima/ssh_config", "/var/lib/lxdm", "/run/dbus", "/srv/unix.socket"])(
    "%s is none",
    async (path) => expect(await socket(`  a: {image: 'a:1', volumes: ['${path}:/x']}\n`)).toEqual([]),
  );

  it("is the same through an anchor, an extended service and a volume's device", async () => {
    const text =
      "x-a: &a\n  volumes: ['/run:/r']\nservices:\n  a: {image: 'a:1', <<: *a}\n  b: {image: 'b:1', volumes: ['sock:/s']}\nvolumes: {sock: {driver_opts: {type: none, o: rbind, device: /var/run}}}\n";
    expect(await said("no-docker-socket", { "compose.yaml": text })).toEqual(["critical '/run:/r'", "critical /var/run"]);
    const base = "services:\n  a: {image: 'a:1', volumes: ['/run:/r']}\n";
    expect(
      await said("no-docker-socket", { "compose.yaml": "services:\n  b: {extends: {file: base.yaml, service: a}}\n", "base.yaml": base }),
    ).toContain("critical '/run:/r'");
  });
});

import { describe, expect, it } from "vitest";
import { spell } from "../../../src/frontends/registry.ts";
import type { Change } from "../../../src/model/change.ts";
import type { Container } from "../../../src/model/workload.ts";
import { containerOf, existing, lowered } from "./lowered.ts";

const container = containerOf(
  existing({
    Binds: ["/etc:/host:rslave"],
    Devices: [{ PathOnHost: "/dev/sda" }],
    PortBindings: { "53/udp": [{ HostIp: "", HostPort: "5353" }] },
    PublishAllPorts: true,
    SecurityOpt: ["seccomp=unconfined"],
  }),
);
const first = <T>(list: unknown): T => (list as { readonly value: readonly T[] }).value[0] as T;
const placeOf = (list: unknown) => first<{ readonly span: Container["span"] }>(list).span;
const itemOf = (list: unknown) => first<{ readonly value: never }>(list).value;

describe("what to do about a container that exists", () => {
  it.each<[Change, string]>([
    [{ set: "readonlyRootfs", to: true }, "recreate it with `--read-only` (Compose: `read_only: true`)"],
    [{ set: "init", to: false }, "recreate it with `--init=false` (Compose: `init: false`)"],
    [{ set: "memory", to: 512 * 1024 ** 2 }, "recreate it with `--memory 512m` (Compose: `mem_limit: 512m`)"],
    [{ set: "user", to: "10001" }, "recreate it with `--user 10001` (Compose: `user: 10001`)"],
    [{ set: "restartPolicy", to: "unless-stopped" }, "recreate it with `--restart unless-stopped` (Compose: `restart: unless-stopped`)"],
    [{ unset: "privileged" }, "recreate it without `--privileged` (Compose: `privileged`)"],
    [{ unset: "pidMode" }, "recreate it without `--pid` (Compose: `pid`)"],
    [{ add: "capDrop", items: ["ALL"] }, "recreate it with `--cap-drop ALL` (Compose: `cap_drop: [ALL]`)"],
    [
      { add: "tmpfs", items: [{ target: "/tmp", options: ["noexec"] }] },
      "recreate it with `--tmpfs /tmp:noexec` (Compose: `tmpfs: [/tmp:noexec]`)",
    ],
    [
      { remove: "securityOpt", items: ["seccomp=unconfined"] },
      "recreate it without `--security-opt seccomp=unconfined` (Compose: `security_opt`)",
    ],
    [{ remove: "devices", items: [itemOf(container.host.devices)] }, "recreate it without `--device /dev/sda` (Compose: `devices`)"],
    [{ remove: "mounts", items: [itemOf(container.host.mounts)] }, "recreate it without `--volume /etc:/host` (Compose: `volumes`)"],
    [
      { replace: "securityOpt", item: "a", by: "no-new-privileges=true" },
      "recreate it with `--security-opt no-new-privileges=true` (Compose: `security_opt: [no-new-privileges=true]`)",
    ],
    [{ variable: "env", name: "TOKEN", to: null }, "recreate it without `--env TOKEN` (Compose: `environment`)"],
    [{ variable: "labels", name: "a", to: "b" }, "recreate it with `--label a=b` (Compose: `labels`)"],
    [{ entries: "ulimits", to: { nofile: { soft: 1, hard: 2 } } }, "recreate it with `--ulimit nofile=1:2` (Compose: `ulimits`)"],
    [{ entries: "extraHosts", to: { db: "10.0.0.1" } }, "recreate it with `--add-host db:10.0.0.1` (Compose: `extra_hosts`)"],
    [
      { entries: "logging", to: { driver: "local", options: { "max-size": "10m" } } },
      "recreate it with `--log-driver local` and `--log-opt max-size=10m` (Compose: `logging`)",
    ],
    [
      { publish: placeOf(container.host.portBindings), at: "127.0.0.1" },
      'recreate it with `--publish 127.0.0.1:5353:53/udp` (Compose: `ports: ["127.0.0.1:5353:53/udp"]`)',
    ],
    [
      { publish: placeOf(container.host.portBindings), at: "::1" },
      'recreate it with `--publish [::1]:5353:53/udp` (Compose: `ports: ["[::1]:5353:53/udp"]`)',
    ],
    [
      { mount: placeOf(container.host.mounts), to: "read-only" },
      'recreate it with `--volume /etc:/host:ro` (Compose: `volumes: ["/etc:/host:ro"]`)',
    ],
    [
      { mount: placeOf(container.host.mounts), to: "private" },
      'recreate it with `--volume /etc:/host` (Compose: `volumes: ["/etc:/host"]`)',
    ],
    [
      { open: [{ address: "127.0.0.1", host: 80, container: 8080 }] },
      'recreate it with `--publish 127.0.0.1:80:8080` (Compose: `ports: ["127.0.0.1:80:8080"]`)',
    ],
    [{ healthcheck: ["a", "b"] }, 'recreate it with `--health-cmd "a b"` (Compose: `healthcheck`)'],
    [{ join: "back" }, "recreate it with `--network back` (Compose: `networks: [back]`)"],
    [{ network: "back", internal: true }, "change networks"],
  ])("%j", (change, words) => {
    expect(spell(change, container)).toBe(words);
  });

  it("is written in the Dockerfile of an image", () => {
    const [image] = lowered(JSON.stringify({ RepoTags: ["example.com/shop:1.0"], RootFS: {}, Config: {} }));
    expect(spell({ set: "user", to: "7" }, image)).toBe("build the image with `USER 7`");
    expect(spell({ variable: "env", name: "A", to: null }, image)).toBe("build the image without `ENV A`");
    expect(spell({ healthcheck: "x" }, image)).toBe("build the image with a `HEALTHCHECK`");
    expect(spell({ unset: "privileged" }, image)).toBe("change privileged");
  });
});

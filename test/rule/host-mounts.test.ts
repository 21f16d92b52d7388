import { describe, expect, it } from "vitest";
import { said } from "./said.ts";

/** A service with these keys, and the finding of each of the rules about what is mounted into it. */
async function mounted(keys: string, more = "", files: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const text = `services:\n  a:\n    image: registry.example.com/a:1.2\n${keys.replace(/^(?=.)/gm, "    ")}\n${more}`;
  const found: string[] = [];
  for (const rule of ["no-docker-socket", "no-sensitive-host-mount", "no-credential-mount"])
    for (const finding of await said(rule, { "compose.yaml": text, ...files }))
      found.push(`${rule.replace(/^no-|-mount$/g, "")} ${finding}`);
  return found;
}

const volume = (path: string): string => `volumes: ["${path}"]`;

describe("one mount is one finding, the worst", () => {
  it.each([
    ["/:/rootfs", "docker-socket critical"],
    ["/:/rootfs:ro", "docker-socket critical"],
    ["/var:/v:ro", "docker-socket critical"],
    ["/var/run/docker.sock:/var/run/docker.sock", "docker-socket critical"],
    ["/run:/run", "docker-socket critical"],
    ["/run/user/1000:/x", "docker-socket high"],
    ["/run/user/1000/docker.sock:/x", "docker-socket high"],
    ["~/.docker/run:/x", "docker-socket high"],
    ["/home/me/.docker/run/docker.sock:/x", "docker-socket high"],
    ["/root/.ssh:/k:ro", "credential high"],
    ["/root/.config/gh:/k:ro", "credential high"],
    ["/var/run/secrets:/k:ro", "credential high"],
    ["/etc:/host/etc", "sensitive-host high"],
    ["/var/lib/docker:/d", "sensitive-host critical"],
    ["/var/lib/docker:/d:ro", "sensitive-host high"],
    ["/etc/systemd/system:/units", "sensitive-host high"],
    ["/etc/./profile.d/../cron.d:/c", "sensitive-host high"],
    ["//etc//passwd:/p", "sensitive-host high"],
    ["/lib/systemd/system:/units", "sensitive-host high"],
    ["/etc/kubernetes/pki:/pki:ro", "sensitive-host high"],
    ["/etc/sudoers:/s:ro", "sensitive-host medium"],
    ["/root/.bashrc:/rc", "sensitive-host high"],
    ["../../../../../../../../etc/cron.d:/c", "sensitive-host high"],
    ["/etc/passwd:/etc/passwd:ro,z", "sensitive-host high"],
    ["/etc/sudoers:/s:ro,Z", "sensitive-host high"],
    ["C:\\\\Users:C:\\\\u", "sensitive-host high"],
  ])("%s: %s", async (path, finding) => expect(await mounted(volume(path))).toEqual([`${finding} "${path}"`]));

  it.each([
    "/etc/passwd:/etc/passwd:ro",
    "/etc/systemd/system:/units:ro",
    "/etc/cron.d:/c:ro",
    "/proc/sys:/p:ro",
    "/lib/modules:/lib/modules:ro",
    "/usr/bin/docker:/usr/bin/docker:ro",
    "/root/.bashrc:/rc:ro",
    "/etc/kubernetes/pki/ca.crt:/ca.crt:ro",
    "/etc/localtime:/etc/localtime",
    "/srv/etc/passwd:/etc/passwd",
    "./profile.d:/etc/profile.d",
    "cron:/etc/cron.d",
    "/var/lib/shop:/etc",
    "/etc/passwd",
    "$HOME/.aws/config:/c:ro",
    "${HOME}/.kube/cache:/c",
    "/home/me/.ssh/authorized_keys:/k:ro",
    "./.aws/credentials:/c",
    "${X}/etc/passwd:/p",
    "/run/dbus:/run/dbus",
  ])("%s is silent", async (path) => expect(await mounted(volume(path))).toEqual([]));

  it("is said in the long form and of a volume's device alike", async () => {
    expect(
      await mounted(
        "volumes:\n  - type: bind\n    source: /etc/profile.d\n    target: /p\n  - {type: bind, source: /etc/profile.d, target: /q, read_only: true}",
      ),
    ).toEqual(["sensitive-host high type: bind\n        source: /etc/profile.d\n        target: /p"]);
    expect(
      await mounted(volume("units:/u"), "volumes:\n  units:\n    driver_opts: {type: none, o: bind, device: /etc/systemd/system}\n"),
    ).toEqual(["sensitive-host high /etc/systemd/system"]);
  });

  it("needs certainty for the worse half", async () =>
    expect(
      await mounted(
        "volumes:\n  - {type: bind, source: /etc/passwd, target: /p, read_only: '${RO}'}\n  - {type: bind, source: /var/lib/docker, target: /d, read_only: '${RO}'}",
      ),
    ).toEqual(["sensitive-host high {type: bind, source: /var/lib/docker, target: /d, read_only: '${RO}'}"]));

  it("two mounts are two", async () =>
    expect(await mounted('volumes: ["/var/run/docker.sock:/s", "/etc:/e"]')).toEqual([
      'docker-socket critical "/var/run/docker.sock:/s"',
      'sensitive-host high "/etc:/e"',
    ]));
});

describe("the engine's socket, and who may open it", () => {
  const socket = '"/var/run/docker.sock:/s:ro"';
  const folder = '"/run:/run:ro"';
  it.each([
    // certainly not
    ['user: "65534:65534"', "low"],
    ['user: "65534"', "low"],
    ['user: "1000:1000"', "low"],
    ["user: nobody", "low"],
    ['user: "nobody:nogroup"', "low"],
    ['user: "1000"\ngroup_add: [video, "44"]', "low"],
    // root, or with a group that may be the socket's
    ["user: root", "critical"],
    ['user: "0:65534"', "critical"],
    ["", "critical"],
    ["user: app", "critical"],
    ['user: "1000:998"', "critical"],
    ['user: "1000:0"', "critical"],
    ['user: "nobody:docker"', "critical"],
    ['user: "65534:65534"\ngroup_add: ["998"]', "critical"],
    ["user: nobody\ngroup_add: [docker]", "critical"],
    ["user: nobody\ngroup_add: ['${GID}']", "critical"],
    ['user: "${USER}"', "critical"],
    ["user: nobody\nprivileged: true", "critical"],
  ])("%j: %s", async (keys, severity) =>
    expect(await mounted(`${keys}\nvolumes: [${folder}]`)).toEqual([`docker-socket ${severity} ${folder}`]),
  );

  it("by itself is meant to be opened, whatever number an unknown image is given", async () => {
    expect(await mounted(`user: "65534:65534"\nvolumes: [${socket}]`)).toEqual([`docker-socket critical ${socket}`]);
    expect(await mounted(`user: nobody\nvolumes: [${socket}]`)).toEqual([`docker-socket critical ${socket}`]);
  });

  it.each([
    ["prom/node-exporter:v1.10.2", "low"],
    ["docker.io/prom/prometheus:v3.1.0", "low"],
    ["nginx:1.29", "critical"],
    ["registry.example.com/x:1", "critical"],
  ])("as which %s runs: %s", async (image, severity) =>
    expect(await said("no-docker-socket", { "compose.yaml": `services:\n  a:\n    image: ${image}\n    volumes: [${socket}]\n` })).toEqual([
      `${severity} ${socket}`,
    ]),
  );

  it.each([
    ["USER 1000", "low"],
    ["USER app", "critical"],
    ["RUN useradd --system app\nUSER app", "low"],
    ["RUN adduser -D -u 1001 app\nUSER app:app", "low"],
    ["RUN useradd -o -u 0 app\nUSER app", "critical"],
    ["RUN useradd -G docker app\nUSER app", "critical"],
    ["RUN useradd other\nUSER app", "critical"],
    ["RUN groupadd -g 998 docker && usermod -aG docker app\nUSER 1000", "critical"],
  ])("as which an image built with %j runs: %s", async (lines, severity) =>
    expect(
      await said("no-docker-socket", {
        "compose.yaml": `services:\n  a:\n    build: .\n    volumes: [${socket}]\n`,
        Dockerfile: `FROM debian:13.1\n${lines}\n`,
      }),
    ).toEqual([`${severity} ${socket}`]),
  );

  it("in a folder that it may read is left to what reading gives away", async () => {
    expect(await mounted('user: "65534:65534"\nvolumes: ["/:/host:ro", "/run:/run:ro"]')).toEqual([
      'docker-socket low "/run:/run:ro"',
      'sensitive-host high "/:/host:ro"',
    ]);
  });

  it("may belong to anybody where somebody else put it", async () =>
    expect(await mounted('user: "1000"\nvolumes: ["/srv/docker.sock:/s"]')).toEqual(['docker-socket critical "/srv/docker.sock:/s"']));
});

describe("SYS_PTRACE reaches what the container sees", () => {
  it.each([
    ["cap_add: [SYS_PTRACE]", ["medium SYS_PTRACE"]],
    ["cap_add: [cap_sys_ptrace]\npid: host", ["high cap_sys_ptrace"]],
    ["cap_add: [SYS_PTRACE]\npid: service:b", ["medium SYS_PTRACE"]],
    ["cap_add: [SYS_PTRACE]\npid: '${PID}'", ["medium SYS_PTRACE"]],
    ["cap_add: [SYS_MODULE, DAC_READ_SEARCH, NET_ADMIN]\npid: host", ["critical SYS_MODULE", "high DAC_READ_SEARCH"]],
    ["cap_add: [SYS_PTRACE]\npid: host\nprivileged: true", []],
  ])("%j", async (keys, want) =>
    expect(
      await said("no-escape-capability", {
        "compose.yaml": `services:\n  a:\n    image: x:1\n${keys.replace(/^/gm, "    ")}\n  b:\n    image: x:1\n`,
      }),
    ).toEqual(want),
  );
});

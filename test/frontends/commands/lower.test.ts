import { describe, expect, it } from "vitest";
import { execsIn } from "../../../src/frontends/commands/execs.ts";
import { linesThatStart } from "../../../src/frontends/commands/names.ts";
import type { HostConfig } from "../../../src/model/host-config.ts";
import type { ImageConfig } from "../../../src/model/image-config.ts";
import { container, containers, placeOf, plain, script } from "./containers.ts";

/** A port without its places. */
interface PlainPort {
  readonly hostIp: string;
  readonly hostPort: { readonly from: number } | null;
  readonly containerPort: { readonly from: number } | null;
  readonly protocol: string;
}

type Keys = HostConfig & ImageConfig;

/** What a flag makes of a container, and the text at the place of that setting. Values as the engine (28.5) has them for the same line. */
const cases: readonly (readonly [flags: string, key: keyof Keys, value: unknown, place: string])[] = [
  ["--privileged", "privileged", true, "--privileged"],
  ["--privileged=0", "privileged", false, "0"],
  ["--cap-add NET_ADMIN --cap-add=SYS_TIME", "capAdd", ["NET_ADMIN", "SYS_TIME"], "NET_ADMIN"],
  ["--cap-drop all", "capDrop", ["all"], "all"],
  ["--security-opt no-new-privileges", "securityOpt", ["no-new-privileges"], "no-new-privileges"],
  ["--read-only", "readonlyRootfs", true, "--read-only"],
  ["--device-cgroup-rule 'c 1:3 mr'", "deviceCgroupRules", ["c 1:3 mr"], "'c 1:3 mr'"],
  ["--volumes-from web:ro", "volumesFrom", ["web:ro"], "web:ro"],
  ["--add-host db:10.0.0.2", "extraHosts", ["db:10.0.0.2"], "db:10.0.0.2"],
  ["--dns 1.1.1.1 --dns=8.8.8.8", "dns", ["1.1.1.1", "8.8.8.8"], "1.1.1.1"],
  ["--link web:w", "links", ["web:w"], "web:w"],
  ["--pid host", "pidMode", "host", "host"],
  ["--pid=container:web", "pidMode", "container:web", "container:web"],
  ["--ipc=host", "ipcMode", "host", "host"],
  ["--uts host", "utsMode", "host", "host"],
  ["--userns=host", "usernsMode", "host", "host"],
  ["--cgroupns host", "cgroupnsMode", "host", "host"],
  ["--cgroup-parent /sys", "cgroupParent", "/sys", "/sys"],
  ["--group-add audio --group-add 0", "groupAdd", ["audio", "0"], "audio"],
  ["--memory 64m", "memory", 67_108_864, "64m"],
  ["-m65536k", "memory", 67_108_864, "65536k"],
  ["-m 1g -m 2g", "memory", 2_147_483_648, "2g"],
  ["--memory-reservation=512mb", "memoryReservation", 536_870_912, "512mb"],
  ["--memory-swap -1", "memorySwap", -1, "-1"],
  ["--memory-swappiness 0", "memorySwappiness", 0, "0"],
  ["--cpus .5", "cpus", 0.5, ".5"],
  ["--cpu-quota 25000", "cpuQuota", 25_000, "25000"],
  ["--cpu-period=50000", "cpuPeriod", 50_000, "50000"],
  ["--cpuset-cpus 0,1", "cpusetCpus", "0,1", "0,1"],
  ["-c 512", "cpuShares", 512, "512"],
  ["--pids-limit=-1", "pidsLimit", -1, "-1"],
  ["--shm-size 1g", "shmSize", 1_073_741_824, "1g"],
  ["--oom-kill-disable", "oomKillDisable", true, "--oom-kill-disable"],
  ["--oom-score-adj=-500", "oomScoreAdj", -500, "-500"],
  ["--restart=on-failure:5", "restartPolicy", "on-failure", "on-failure:5"],
  ["--restart=on-failure:5", "restartRetries", 5, "5"],
  ["--log-driver none", "logDriver", "none", "none"],
  ["--log-opt max-size=10m", "logOptions", [{ name: "max-size", value: "10m" }], "max-size=10m"],
  ["--runtime runsc", "runtime", "runsc", "runsc"],
  ["--isolation process", "isolation", "process", "process"],
  ["--init", "init", true, "--init"],
  ["--use-api-socket", "useApiSocket", true, "--use-api-socket"],
  [
    "--ulimit nofile=1024:2048 --ulimit core=-1",
    "ulimits",
    [
      { name: "nofile", soft: 1024, hard: 2048 },
      { name: "core", soft: -1, hard: -1 },
    ],
    "nofile=1024:2048",
  ],
  ["--sysctl net.core.somaxconn=1024", "sysctls", [{ name: "net.core.somaxconn", value: "1024" }], "net.core.somaxconn=1024"],
  [
    "--tmpfs /run --tmpfs=/tmp:rw,size=64m",
    "tmpfs",
    [
      { target: "/run", options: [] },
      { target: "/tmp", options: ["rw", "size=64m"] },
    ],
    "/run",
  ],
  [
    "--mount type=tmpfs,dst=/t,tmpfs-size=64m,tmpfs-mode=1777",
    "tmpfs",
    [{ target: "/t", options: ["size=67108864", "mode=1777"] }],
    "type=tmpfs,dst=/t,tmpfs-size=64m,tmpfs-mode=1777",
  ],
  ["--device /dev/null", "devices", [{ pathOnHost: "/dev/null", cgroupPermissions: "rwm" }], "/dev/null"],
  ["--device /dev/null:r", "devices", [{ pathOnHost: "/dev/null", cgroupPermissions: "r" }], "/dev/null:r"],
  ["--device /dev/null:/dev/x:rw", "devices", [{ pathOnHost: "/dev/null", cgroupPermissions: "rw" }], "/dev/null:/dev/x:rw"],
  ["--user 1000:1000", "user", "1000:1000", "1000:1000"],
  ["-u0", "user", "0", "0"],
  ["-w /app", "workingDir", "/app", "/app"],
  ["--stop-signal SIGQUIT", "stopSignal", "SIGQUIT", "SIGQUIT"],
  ["--entrypoint /bin/sh", "entrypoint", { form: "exec", words: ["/bin/sh"] }, "/bin/sh"],
  ["--entrypoint ''", "entrypoint", null, "''"],
  [
    "--expose 80 --expose 9000-9002/udp",
    "exposedPorts",
    [
      { from: 80, to: 80, protocol: "tcp" },
      { from: 9000, to: 9002, protocol: "udp" },
    ],
    "80",
  ],
  [
    "--health-cmd 'curl -f http://localhost'",
    "healthcheck",
    { test: { form: "shell", words: ["curl -f http://localhost"] } },
    "'curl -f http://localhost'",
  ],
  ["--no-healthcheck", "healthcheck", { test: null }, "--no-healthcheck"],
  [
    "-l a=b --label c=d",
    "labels",
    [
      { name: "a", value: "b" },
      { name: "c", value: "d" },
    ],
    "a=b",
  ],
  [
    "-e A=b -eC=d --env EMPTY= -e HOME",
    "env",
    [
      { name: "A", value: "b" },
      { name: "C", value: "d" },
      { name: "EMPTY", value: "" },
      { name: "HOME", value: null },
    ],
    "A=b",
  ],
  ["--network host", "networkMode", "host", "host"],
  ["--net=none", "networkMode", "none", "none"],
  ["--network default", "networkMode", "bridge", "default"],
  ["--network container:web", "networkMode", "container:web", "container:web"],
];

describe("what a flag makes of a container", () => {
  it.each(cases)("%s: %s", (flags, key, value, place) => {
    const text = `docker run ${flags} example/app:1.0\n`;
    const { host, image } = container(text);
    const setting = { ...host, ...image }[key];
    expect(plain(setting)).toEqual(value);
    expect(setting?.state).toBe("written");
    expect(setting && placeOf(text, setting)).toBe(place);
  });

  it.each<readonly [string, readonly unknown[]]>([
    ["-p 8080:80", ["", 8080, 80, "tcp"]],
    ["-p 80", ["", null, 80, "tcp"]],
    ["-p127.0.0.1:8080:80/udp", ["127.0.0.1", 8080, 80, "udp"]],
    ["-p '[::1]:81:80'", ["::1", 81, 80, "tcp"]],
    ["-p 127.0.0.1::82", ["127.0.0.1", null, 82, "tcp"]],
    ["-p published=8085,target=85,protocol=udp", ["", 8085, 85, "udp"]],
    ["-P", ["", null, null, "tcp"]],
    ["-p $PORT:80", ["?variable", null, 80, "tcp"]],
    ["-p $IP:80:80", ["?variable", 80, 80, "tcp"]],
    ["-p 127.0.0.1:$PORT:80", ["127.0.0.1", null, 80, "tcp"]],
  ])("a port: %s", (flags, [hostIp, from, to, protocol]) => {
    const [port] = plain(container(`docker run ${flags} example/app:1.0`).host.portBindings) as unknown as [PlainPort];
    expect([port.hostIp, port.hostPort?.from ?? null, port.containerPort?.from ?? null, port.protocol]).toEqual([
      hostIp,
      from,
      to,
      protocol,
    ]);
  });

  it.each<readonly [string, object, string]>([
    ["-v /etc:/x:ro", { type: "bind", source: "/etc", target: "/x", readOnly: true }, "/etc"],
    ["-v/etc:/x:rshared,z", { type: "bind", source: "/etc", target: "/x", readOnly: false, relabel: "z", propagation: "rshared" }, "/etc"],
    ["-v data:/data", { type: "volume", source: "data", target: "/data", readOnly: false }, "data"],
    ["-v ./src:/src", { type: "bind", source: "./src", target: "/src", readOnly: false }, "./src"],
    ["-v ~/.ssh:/ssh", { type: "bind", source: "~/.ssh", target: "/ssh", readOnly: false }, "~/.ssh"],
    ['-v "$PWD/src":/src', { type: "bind", source: "./src", target: "/src", readOnly: false }, '"$PWD/src":/src'],
    ["-v $(pwd):/src", { type: "bind", source: ".", target: "/src", readOnly: false }, "$(pwd):/src"],
    ["-v $DIR/x:/x", { type: "unknown", source: "?variable", target: "/x", readOnly: false }, "$DIR/x:/x"],
    ["-v /x:/x:$MODE", { type: "bind", source: "/x", target: "/x", readOnly: "?variable" }, "/x"],
    ["--mount type=bind,source=/etc,target=/x,readonly", { type: "bind", source: "/etc", target: "/x", readOnly: true }, "/etc"],
    [
      "--mount=type=bind,src=/etc,dst=/x,ro=false,bind-propagation=rslave",
      { type: "bind", source: "/etc", target: "/x", readOnly: false, propagation: "rslave" },
      "/etc",
    ],
    ["--mount src=data,destination=/v", { type: "volume", source: "data", target: "/v", readOnly: false }, "data"],
    [
      "--mount type=volume,dst=/v,volume-opt=type=none,volume-opt=o=bind,volume-opt=device=/etc",
      { type: "bind", source: "/etc", target: "/v", readOnly: false },
      "/etc",
    ],
  ])("a mount: %s", (flags, mount, place) => {
    const text = `docker run ${flags} example/app:1.0`;
    const { mounts } = container(text).host;
    expect(plain(mounts)).toEqual([expect.objectContaining(mount)]);
    const [only] = mounts.state === "unknown" ? [] : mounts.value;
    expect(only?.state === "written" && only.value.source && placeOf(text, only.value.source)).toBe(place);
  });

  it("a volume without a name", () => {
    expect(plain(container("docker run -v /data example/app:1.0").host.mounts)).toEqual([
      { type: "volume", source: null, target: "/data", readOnly: false },
    ]);
  });

  it("leaves the network of a pod open", () => {
    const { networkMode, networks } = container("podman run --pod web example/app:1.0").host;
    expect([networkMode, networks].map(plain)).toEqual(["?external", "?external"]);
  });

  it.each<[line: string, state: string, text: string]>([
    ["podman run docker://quay.io/a/b:1", "written", "quay.io/a/b:1"],
    ["podman run oci:./build:latest", "unknown", "oci:./build:latest"],
    ["podman run dir:/srv/image", "unknown", "dir:/srv/image"],
    ["podman run containers-storage:localhost/a", "unknown", "containers-storage:localhost/a"],
    ["podman run oci:latest", "written", "oci:latest"],
    ["nerdctl run ipfs://bafkreicq4d", "unknown", "ipfs://bafkreicq4d"],
    ["docker run docker://quay.io/a/b:1", "written", "docker://quay.io/a/b:1"],
  ])("names an image as its engine does: %s", (line, state, text) => {
    const { ref } = container(line).image;
    if (!ref) throw new Error("it names none");
    expect([ref.state, ref.state === "written" ? ref.value.text : placeOf(line, ref)]).toEqual([state, text]);
    expect(placeOf(line, ref)).toBe(text);
  });

  it("does not take a folder for an image", () => {
    expect(plain(container("podman run --rootfs ./root sh").image.ref)).toBe("?external");
  });

  it("takes lists of Podman apart", () => {
    const text = "podman run --cap-drop NET_RAW,SETUID example/app:1.0";
    const { capDrop } = container(text).host;
    expect(plain(capDrop)).toEqual(["NET_RAW", "SETUID"]);
    expect(capDrop.state === "written" && capDrop.value.map((item) => placeOf(text, item))).toEqual(["NET_RAW", "SETUID"]);
    expect(plain(container("docker run --cap-drop NET_RAW,SETUID example/app:1.0").host.capDrop)).toEqual(["NET_RAW,SETUID"]);
  });
});

describe("a container", () => {
  it("says where it is started, and what it is", () => {
    const text = "#!/bin/sh\nsudo docker run -d --name web -p 80:80 registry.example.com/app:1.0 serve --port 80\n";
    const web = container(text);
    expect(web.path).toEqual(["containers", "web"]);
    expect(web.containerName).toBe("web");
    expect(placeOf(text, web)).toBe("docker run");
    expect(plain(web.image.ref)).toMatchObject({ domain: "registry.example.com", path: "app", tag: "1.0" });
    expect(plain(web.image.cmd)).toEqual({ form: "exec", words: ["serve", "--port", "80"] });
    expect(placeOf(text, web.image.cmd)).toBe("serve --port 80");
    expect([web.host.privileged.state, web.host.networkMode.state, plain(web.host.networkMode)]).toEqual(["default", "default", "bridge"]);
    expect([web.project, web.stack, web.development]).toEqual(["bin/run.sh", false, false]);
  });

  it("is called by its name, else by its image, and counted where there are several", () => {
    const text = "docker run a/b\ndocker run --name x a/b\ndocker run a/b\ndocker run --name $X $Y\ndocker run $Y\n";
    expect(containers(text).map(({ path }) => path.slice(1))).toEqual([["a/b"], ["x"], ["a/b", "2"], ["$X"], ["$Y"]]);
  });

  it.each([
    "docker run --help",
    "docker run",
    "docker run -d --name x",
    "docker run [OPTIONS] IMAGE [COMMAND]",
    "docker run -p <host>:<port> <image>",
    "docker run ''",
    "docker run -d YOUR_IMAGE",
    "docker run IMAGE_NAME:TAG ls",
    "docker run your-registry/your-image:1.0",
    "docker pull nginx",
    "docker start web",
    "docker buildx create --name builder --driver docker-container --use",
    "docker image rm create",
  ])("is none: %s", (line) => {
    expect(containers(`${line}\n`)).toEqual([]);
  });

  it("is none in prose whose reader puts in the image", () => {
    const started = (image: string) => linesThatStart(script(`\`\`\`sh\ndocker run --privileged ${image} ls\n\`\`\`\n`, "a.md")).length;
    expect(["<image>", "<your image>", "<image>:latest", "nginx:1.29", "$IMAGE", "yours/image"].map(started)).toEqual([0, 0, 0, 1, 1, 1]);
  });

  it("is a job when somebody looks on, or when it is gone afterwards", () => {
    const isJob = (flags: string): boolean => container(`docker run ${flags} example/app:1.0`).job === true;
    expect(["--rm", "-it", "-i", "-d --rm", "-itd", "-d", "", "$(test -t 0 && echo -it)"].map(isJob)).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
      false,
      true,
    ]);
  });

  it("leaves what a variable may say open, and keeps what is written", () => {
    const { host, image } = container("docker run --privileged --cap-drop NET_RAW $OPTS example/app:1.0");
    expect(plain([host.privileged, host.capDrop, host.capAdd, host.readonlyRootfs, image.user])).toEqual([
      true,
      ["NET_RAW", "?variable"],
      "?variable",
      "?variable",
      "?variable",
    ]);
  });

  it("has one setting that nobody knows where a flag may be there", () => {
    const { host } = container("docker run ${DEBUG:+--privileged} example/app:1.0");
    expect(plain([host.privileged, host.readonlyRootfs])).toEqual(["?variable", false]);
  });

  it("ends what the image starts with an entrypoint of its own", () => {
    const { image } = container("docker run --entrypoint sh nginx:1.29 -c ls");
    expect(plain([image.entrypoint, image.cmd])).toEqual([
      { form: "exec", words: ["sh"] },
      { form: "exec", words: ["-c", "ls"] },
    ]);
    expect(plain(container("docker run --entrypoint '' nginx:1.29").image.cmd)).toBeNull();
  });

  it("is one of Windows where a line says so", () => {
    expect(container("docker run --platform windows/amd64 example/app:1.0").windows).toBe(true);
    expect(
      containers("docker run mcr.microsoft.com/windows/servercore:ltsc2022\ndocker run example/app:1.0").map(({ windows }) => windows),
    ).toEqual([true, true]);
  });

  it("of a service is one of a stack", () => {
    const { stack, host, containerName } = container(
      "docker service create --name web --limit-memory 1g --restart-condition any --restart-max-attempts 3 -p 80:80 nginx:1.29",
    );
    expect([stack, containerName, ...[host.memory, host.restartPolicy, host.restartRetries].map(plain)]).toEqual([
      true,
      "web",
      1_073_741_824,
      "always",
      3,
    ]);
  });
});

describe("variables of files", () => {
  it("are those of the file, but for what a flag sets", () => {
    const text = "docker run --env-file app.env -e A=mine example/app:1.0";
    const { env } = container(text, { "bin/app.env": "A=1\n# none\nB=two words # and more\nC\n" }).image;
    expect(plain(env)).toEqual([
      { name: "B", value: "two words # and more" },
      { name: "C", value: null },
      { name: "A", value: "mine" },
    ]);
    expect(env.state === "written" && env.value[0]?.via).toMatchObject([{ how: "read-from" }]);
    expect(env.state === "written" && env.value[0]?.span.file).toBe("bin/app.env");
  });

  it("may lie where the script is, or where it is called from", () => {
    expect(plain(container("docker run --env-file app.env a/b:1", { "app.env": "A=1\n" }).image.env)).toEqual([{ name: "A", value: "1" }]);
  });

  it("are unknown where nobody has the file", () => {
    expect(plain(container("docker run --env-file app.env a/b:1").image.env)).toEqual(["?elsewhere"]);
  });

  it("of labels count with a value only", () => {
    expect(plain(container("docker run --label-file l -l x a/b:1", { "bin/l": "a=b\nc\n" }).image.labels)).toEqual([
      { name: "a", value: "b" },
      { name: "x", value: null },
    ]);
  });
});

describe("what other lines of the file say", () => {
  it("makes networks known", () => {
    const text =
      "docker network create --internal back\ndocker network create -o com.docker.network.bridge.enable_icc=false -o com.docker.network.bridge.host_binding_ipv4=127.0.0.1 front\ndocker run --network back --network name=front,alias=web --network other a/b:1\n";
    const { networks, networkMode } = container(text).host;
    expect(plain(networks)).toEqual([
      { name: "back", internal: true, hostBinding: "", external: false, connects: true },
      { name: "front", internal: false, hostBinding: "127.0.0.1", external: false, connects: false },
      { name: "other", internal: "?external", hostBinding: "?external", external: true, connects: "?external" },
    ]);
    expect([networkMode.state, plain(networkMode)]).toEqual(["default", ""]);
  });

  it("tells which networks open every port", () => {
    const { networks } = container("docker network create -d macvlan -o parent=eth0 lan\ndocker run --network lan a/b:1\n").host;
    expect(plain(networks)).toMatchObject([{ name: "lan", reach: { every: "macvlan" } }]);
  });

  it("makes a volume the folder that it binds", () => {
    const text = "docker volume create -o type=none -o device=/etc -o o=bind conf\ndocker run -v conf:/conf a/b:1\n";
    const { mounts } = container(text).host;
    expect(plain(mounts)).toEqual([expect.objectContaining({ type: "bind", source: "/etc", target: "/conf" })]);
    expect(mounts.state === "written" && mounts.value[0] && placeOf(text, mounts.value[0])).toBe("/etc");
  });

  it("changes limits later", () => {
    const text = "docker run -d --name web -m 1g a/b:1\ndocker update --memory 2g --restart always web other\n";
    const { memory, restartPolicy } = container(text).host;
    expect([plain(memory), placeOf(text, memory), plain(restartPolicy)]).toEqual([2_147_483_648, "2g", "always"]);
  });

  it("are executed in as many containers as there are names, and in one each where nobody can know", () => {
    const lines = ["$A ls", "$B id", "$A id", "$(docker ps -q) ls", "other ls", "`pick\n` ls", "`pick\n` id"].map(
      (line) => `docker exec ${line}\n`,
    );
    expect(containers(lines.join("")).map(({ path, hooks }) => `${path.slice(1).join(" ")}: ${hooks.length}`)).toEqual([
      "$A: 2",
      "$B: 1",
      "$(docker ps -q): 1",
      "other: 1",
      "…: 1",
      "… 2: 1",
    ]);
  });

  it("executes commands in it", () => {
    const text = "docker run -d --name web a/b:1\ndocker exec -u root --privileged web sed -i s/a/b/ /etc/x\ndocker exec other ls\n";
    const [web, other] = containers(text);
    const [hook, ...more] = web?.hooks ?? [];
    expect(more).toEqual([]);
    expect([other?.path, other?.hooks.length, plain(other?.host.privileged)]).toEqual([["containers", "other"], 1, "?elsewhere"]);
    expect(plain(hook)).toMatchObject({
      when: "exec",
      user: "root",
      privileged: true,
      command: { words: ["sed", "-i", "s/a/b/", "/etc/x"] },
    });
    expect(execsIn(script(text)).map(({ container: { text: name }, isElsewhere }) => [name, isElsewhere])).toEqual([
      ["web", false],
      ["other", true],
    ]);
  });

  it("is about the container that is there by then", () => {
    const text =
      "docker run --name $NAME -m 1g a/b:1\ndocker exec $NAME ls\ndocker run --name $NAME -m 2g a/b:2\ndocker exec $NAME id\ndocker exec $OTHER ls\ndocker update -m 3g $NAME\n";
    expect(containers(text).map(({ path, hooks, host }) => [path.slice(1), hooks.length, plain(host.memory)])).toEqual([
      [["$NAME"], 1, 1024 ** 3],
      [["$NAME", "2"], 1, 3 * 1024 ** 3],
      [["$OTHER"], 1, "?elsewhere"],
    ]);
  });

  const dockerfiles = { "bin/app/Dockerfile": "FROM scratch\n", Dockerfile: "FROM scratch\n" };
  it.each<readonly [string, string, object | undefined]>([
    ["docker build -t app bin/app", "app", undefined],
    ["docker build -t app .", "app", { context: "", dockerfile: "Dockerfile" }],
    ["docker build -t app ./app", "app", { context: "bin/app", dockerfile: "bin/app/Dockerfile" }],
    [
      "docker build -t example.com/app:1 --target run --build-arg A=b app",
      "example.com/app:1",
      { context: "bin/app", dockerfile: "bin/app/Dockerfile" },
    ],
    ["docker build --tag=app:latest -f app/Dockerfile .", "app", { context: "bin", dockerfile: "bin/app/Dockerfile" }],
    ["docker buildx build -t $IMAGE $(pwd)/app", "$IMAGE", { context: "bin/app", dockerfile: "bin/app/Dockerfile" }],
    ["docker build -t app - < Dockerfile", "app", { context: null, dockerfile: null }],
    ["docker build -t other .", "app", undefined],
  ])("builds the image: %s", (build, image, link) => {
    const made = container(`${build}\ndocker run ${image}\n`, dockerfiles);
    if (!link && !build.includes("bin/app")) expect(made.build).toBeUndefined();
    else if (link) expect(made.build).toMatchObject(link);
    else expect(made.build).toMatchObject({ dockerfile: "bin/app/Dockerfile" });
    expect(made.image.ref === null).toBe(made.build !== undefined);
  });

  it("builds it in place", () => {
    const { build } = container("docker run --rm $(docker build -q app) ls\n", dockerfiles);
    expect(build).toMatchObject({ dockerfile: "bin/app/Dockerfile", names: null });
  });
});

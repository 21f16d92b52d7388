import type { HostConfig } from "../../model/host-config.ts";
import type { ImageConfig } from "../../model/image-config.ts";

/** Where a flag ends up: a key of the host config or the image config, or what a container is besides. */
export type Place = keyof HostConfig | Exclude<keyof ImageConfig, "ref" | "cmd" | "volumes"> | "containerName" | "windows" | "job";

/** One flag of a command: how it is written, and what becomes of it. */
export interface Flag {
  /** Its long name, without dashes. */
  readonly name: string;
  /** The letter it is short for. */
  readonly short?: string;
  /** `bool`: it takes a value behind `=` only. `value`: the last one holds. `list`: each one counts. */
  readonly type: "bool" | "value" | "list";
  readonly is: Meaning;
}

/** What a flag becomes, or why it becomes nothing. */
export type Meaning =
  | { readonly to: Place }
  /** Nothing that rules judge hangs on it. */
  | { readonly irrelevant: string }
  /** Something may hang on it, and what cannot be told from the command line. */
  | { readonly unknown: string };

/** The flags of a command, by their names and letters: `memory`, `m`. */
export type Flags = ReadonlyMap<string, Flag>;

const to = (place: Place): Meaning => ({ to: place });
const irrelevant = (why: string): Meaning => ({ irrelevant: why });
const unknown = (why: string): Meaning => ({ unknown: why });

const flag =
  (type: Flag["type"]) =>
  (name: string, is: Meaning, short?: string): Flag => ({ name, type, is, ...(short ? { short } : {}) });
const bool = flag("bool");
const value = flag("value");
const list = flag("list");

const ofClient = irrelevant("about the program that is called, and not the container");
const ofTerminal = irrelevant("about the terminal or the streams that are attached");
const ofDisk = irrelevant("a share or a limit of disk operations, which no rule asks for");
const ofScheduler = irrelevant("a share of CPU time for real-time scheduling");
const ofWindows = irrelevant("for containers of Windows only");
const ofNetwork = irrelevant("an address or a name inside its networks");
const ofCheck = irrelevant("how often a check runs, and how long it may take; what it runs is `--health-cmd`");
const ofName = irrelevant("the name that the container has for itself");
const ofGpu = irrelevant("a graphics card, which the runtime's own hook passes in, and not a device file");
const ofStopping = irrelevant("how long it has to stop");

/** Flags of `docker create` and `docker run` (docker/cli cli/command/container/opts.go, run.go and create.go, version 28). */
const started: readonly Flag[] = [
  list("add-host", to("extraHosts")),
  list("annotation", irrelevant("a note for the runtime")),
  list("attach", ofTerminal, "a"),
  value("blkio-weight", ofDisk),
  list("blkio-weight-device", ofDisk),
  list("cap-add", to("capAdd")),
  list("cap-drop", to("capDrop")),
  value("cgroup-parent", to("cgroupParent")),
  value("cgroupns", to("cgroupnsMode")),
  value("cidfile", ofClient),
  value("cpu-count", ofWindows),
  value("cpu-percent", ofWindows),
  value("cpu-period", to("cpuPeriod")),
  value("cpu-quota", to("cpuQuota")),
  value("cpu-rt-period", ofScheduler),
  value("cpu-rt-runtime", ofScheduler),
  value("cpu-shares", to("cpuShares"), "c"),
  value("cpus", to("cpus")),
  value("cpuset-cpus", to("cpusetCpus")),
  value("cpuset-mems", irrelevant("the memory banks it may use, whatever their size")),
  list("device", to("devices")),
  list("device-cgroup-rule", to("deviceCgroupRules")),
  list("device-read-bps", ofDisk),
  list("device-read-iops", ofDisk),
  list("device-write-bps", ofDisk),
  list("device-write-iops", ofDisk),
  bool("disable-content-trust", irrelevant("on by default, and without effect since signatures of that kind are gone")),
  list("dns", to("dns")),
  list("dns-opt", ofNetwork),
  list("dns-option", ofNetwork),
  list("dns-search", ofNetwork),
  value("domainname", ofName),
  value("entrypoint", to("entrypoint")),
  list("env", to("env"), "e"),
  list("env-file", to("env")),
  list("expose", to("exposedPorts")),
  list("gpus", ofGpu),
  list("group-add", to("groupAdd")),
  value("health-cmd", to("healthcheck")),
  value("health-interval", ofCheck),
  value("health-retries", ofCheck),
  value("health-start-interval", ofCheck),
  value("health-start-period", ofCheck),
  value("health-timeout", ofCheck),
  bool("help", irrelevant("nothing is started then")),
  value("hostname", ofName, "h"),
  bool("init", to("init")),
  bool("interactive", to("job"), "i"),
  value("io-maxbandwidth", ofWindows),
  value("io-maxiops", ofWindows),
  value("ip", ofNetwork),
  value("ip6", ofNetwork),
  value("ipc", to("ipcMode")),
  value("isolation", to("isolation")),
  value("kernel-memory", irrelevant("no kernel heeds it any more")),
  list("label", to("labels"), "l"),
  list("label-file", to("labels")),
  list("link", to("links")),
  list("link-local-ip", ofNetwork),
  value("log-driver", to("logDriver")),
  list("log-opt", to("logOptions")),
  value("mac-address", ofNetwork),
  value("memory", to("memory"), "m"),
  value("memory-reservation", to("memoryReservation")),
  value("memory-swap", to("memorySwap")),
  value("memory-swappiness", to("memorySwappiness")),
  list("mount", to("mounts")),
  value("name", to("containerName")),
  list("net", to("networks")),
  list("net-alias", ofNetwork),
  list("network", to("networks")),
  list("network-alias", ofNetwork),
  bool("no-healthcheck", to("healthcheck")),
  bool("oom-kill-disable", to("oomKillDisable")),
  value("oom-score-adj", to("oomScoreAdj")),
  value("pid", to("pidMode")),
  value("pids-limit", to("pidsLimit")),
  value("platform", to("windows")),
  bool("privileged", to("privileged")),
  list("publish", to("portBindings"), "p"),
  bool("publish-all", to("portBindings"), "P"),
  value("pull", ofClient),
  bool("quiet", ofClient, "q"),
  bool("read-only", to("readonlyRootfs")),
  value("restart", to("restartPolicy")),
  bool("rm", to("job")),
  value("runtime", to("runtime")),
  list("security-opt", to("securityOpt")),
  value("shm-size", to("shmSize")),
  value("stop-signal", to("stopSignal")),
  value("stop-timeout", ofStopping),
  list("storage-opt", ofDisk),
  list("sysctl", to("sysctls")),
  list("tmpfs", to("tmpfs")),
  bool("tty", to("job"), "t"),
  list("ulimit", to("ulimits")),
  bool("use-api-socket", to("useApiSocket")),
  value("user", to("user"), "u"),
  value("userns", to("usernsMode")),
  value("uts", to("utsMode")),
  list("volume", to("mounts"), "v"),
  value("volume-driver", irrelevant("who keeps the volumes, and not where they are mounted")),
  list("volumes-from", to("volumesFrom")),
  value("workdir", to("workingDir"), "w"),
];

/** What `docker run` takes besides, since it starts what it makes. */
const attached: readonly Flag[] = [bool("detach", to("job"), "d"), value("detach-keys", ofTerminal), bool("sig-proxy", ofTerminal)];

const ofPodman = irrelevant("about how Podman keeps the container, and not what it may do");
const ofPull = irrelevant("how the image is fetched");

/** What `podman run` and `podman create` take besides (podman cmd/podman/common/create.go, version 5). */
const startedByPodman: readonly Flag[] = [
  ...["arch", "os", "variant", "authfile", "cert-dir", "creds", "retry", "retry-delay"].map((name) => value(name, ofPull)),
  list("decryption-key", ofPull),
  bool("tls-verify", ofPull),
  ...["cgroups", "conmon-pidfile", "hosts-file", "init-ctr", "init-path", "pidfile", "pod-id-file", "sdnotify"].map((name) =>
    value(name, ofPodman),
  ),
  ...["personality", "preserve-fd", "preserve-fds", "rdt-class", "shm-size-systemd", "systemd", "timeout", "tz", "umask"].map((name) =>
    value(name, ofPodman),
  ),
  ...["group-entry", "passwd-entry", "image-volume"].map((name) => value(name, ofPodman)),
  ...["cgroup-conf", "chrootdirs", "hostuser", "requires", "unsetenv"].map((name) => list(name, ofPodman)),
  ...["no-hostname", "no-hosts", "passwd", "replace", "unsetenv-all"].map((name) => bool(name, ofPodman)),
  ...["health-log-destination", "health-max-log-count", "health-max-log-size", "health-on-failure"].map((name) => value(name, ofCheck)),
  ...["cmd", "interval", "retries", "success", "timeout"].map((name) => value(`health-startup-${name}`, ofCheck)),
  ...["gidmap", "uidmap"].map((name) => list(name, unknown("how accounts of the container are mapped to those of the host"))),
  ...["subgidname", "subuidname"].map((name) => value(name, unknown("how accounts of the container are mapped to those of the host"))),
  bool("env-host", unknown("hands every variable of the caller on")),
  list("env-merge", unknown("changes variables of the image")),
  bool("http-proxy", irrelevant("proxies of the host, which are not secret")),
  value("pod", unknown("the networks and ports of a pod that is made elsewhere")),
  bool("read-only-tmpfs", irrelevant("what may be written to besides is gone with the container")),
  bool("rootfs", unknown("the image is replaced by a folder")),
  value("seccomp-policy", unknown("the image may bring a seccomp profile")),
  list("secret", irrelevant("a secret that Podman keeps, as it should be")),
];

/** Flags of `docker exec` (cli/command/container/exec.go). */
const executed: readonly Flag[] = [
  bool("detach", ofTerminal, "d"),
  value("detach-keys", ofTerminal),
  list("env", to("env"), "e"),
  list("env-file", to("env")),
  bool("help", irrelevant("nothing is started then")),
  bool("interactive", ofTerminal, "i"),
  bool("privileged", to("privileged")),
  bool("tty", ofTerminal, "t"),
  value("user", to("user"), "u"),
  value("workdir", to("workingDir"), "w"),
  ...["cidfile", "preserve-fd", "preserve-fds"].map((name) => value(name, ofPodman)),
  bool("latest", ofPodman, "l"),
];

/** Flags of `docker update` (cli/command/container/update.go). */
const updated: readonly Flag[] = [
  value("blkio-weight", ofDisk),
  value("cpu-period", to("cpuPeriod")),
  value("cpu-quota", to("cpuQuota")),
  value("cpu-rt-period", ofScheduler),
  value("cpu-rt-runtime", ofScheduler),
  value("cpu-shares", to("cpuShares"), "c"),
  value("cpus", to("cpus")),
  value("cpuset-cpus", to("cpusetCpus")),
  value("cpuset-mems", irrelevant("the memory banks it may use, whatever their size")),
  bool("help", irrelevant("nothing is changed then")),
  value("kernel-memory", irrelevant("no kernel heeds it any more")),
  value("memory", to("memory"), "m"),
  value("memory-reservation", to("memoryReservation")),
  value("memory-swap", to("memorySwap")),
  value("pids-limit", to("pidsLimit")),
  value("restart", to("restartPolicy")),
];

const ofSwarm = irrelevant("where and how Swarm starts, replaces and counts the tasks");

/** Flags of `docker service create` (cli/command/service/opts.go and create.go). */
const served: readonly Flag[] = [
  list("cap-add", to("capAdd")),
  list("cap-drop", to("capDrop")),
  list("config", irrelevant("a config that Swarm keeps")),
  list("constraint", ofSwarm),
  list("container-label", irrelevant("labels of the container; those of the service are `--label`")),
  value("credential-spec", ofWindows),
  bool("detach", ofClient, "d"),
  list("dns", to("dns")),
  list("dns-option", ofNetwork),
  list("dns-search", ofNetwork),
  value("endpoint-mode", ofSwarm),
  value("entrypoint", to("entrypoint")),
  list("env", to("env"), "e"),
  list("env-file", to("env")),
  list("generic-resource", ofSwarm),
  list("group", to("groupAdd")),
  value("health-cmd", to("healthcheck")),
  value("health-interval", ofCheck),
  value("health-retries", ofCheck),
  value("health-start-interval", ofCheck),
  value("health-start-period", ofCheck),
  value("health-timeout", ofCheck),
  bool("help", irrelevant("nothing is started then")),
  list("host", to("extraHosts")),
  value("hostname", ofName),
  bool("init", to("init")),
  value("isolation", to("isolation")),
  list("label", to("labels"), "l"),
  value("limit-cpu", to("cpus")),
  value("limit-memory", to("memory")),
  value("limit-pids", to("pidsLimit")),
  value("log-driver", to("logDriver")),
  list("log-opt", to("logOptions")),
  value("max-concurrent", ofSwarm),
  value("mode", ofSwarm),
  list("mount", to("mounts")),
  value("name", to("containerName")),
  list("network", to("networks")),
  bool("no-healthcheck", to("healthcheck")),
  bool("no-resolve-image", ofPull),
  value("oom-score-adj", to("oomScoreAdj")),
  list("placement-pref", ofSwarm),
  list("publish", to("portBindings"), "p"),
  bool("quiet", ofClient, "q"),
  bool("read-only", to("readonlyRootfs")),
  value("replicas", ofSwarm),
  value("replicas-max-per-node", ofSwarm),
  value("reserve-cpu", ofSwarm),
  value("reserve-memory", to("memoryReservation")),
  value("restart-condition", to("restartPolicy")),
  value("restart-delay", ofSwarm),
  value("restart-max-attempts", to("restartRetries")),
  value("restart-window", ofSwarm),
  ...["delay", "failure-action", "max-failure-ratio", "monitor", "order", "parallelism"].flatMap((name) => [
    value(`rollback-${name}`, ofSwarm),
    value(`update-${name}`, ofSwarm),
  ]),
  list("secret", irrelevant("a secret that Swarm keeps, as it should be")),
  value("stop-grace-period", ofStopping),
  value("stop-signal", to("stopSignal")),
  list("sysctl", to("sysctls")),
  bool("tty", ofTerminal, "t"),
  list("ulimit", to("ulimits")),
  value("user", to("user"), "u"),
  bool("with-registry-auth", ofPull),
  value("workdir", to("workingDir"), "w"),
];

const ofDeclared = irrelevant("read where the network or the volume is declared");

/** Flags of `docker network create` (cli/command/network/create.go). */
const networked: readonly Flag[] = [
  ...["attachable", "config-only", "help", "ingress", "internal", "ipv4", "ipv6", "disable-dns", "ignore"].map((name) =>
    bool(name, ofDeclared),
  ),
  ...["config-from", "ipam-driver", "scope", "interface-name"].map((name) => value(name, ofDeclared)),
  ...["aux-address", "gateway", "ip-range", "ipam-opt", "label", "subnet", "dns", "route"].map((name) => list(name, ofDeclared)),
  value("driver", ofDeclared, "d"),
  list("opt", ofDeclared, "o"),
];

/** Flags of `docker volume create` (cli/command/volume/create.go). */
const kept: readonly Flag[] = [
  value("driver", ofDeclared, "d"),
  list("opt", ofDeclared, "o"),
  list("label", ofDeclared),
  ...["help", "ignore"].map((name) => bool(name, ofDeclared)),
  ...["name", "availability", "group", "scope", "sharing", "type", "limit-bytes", "required-bytes"].map((name) => value(name, ofDeclared)),
  ...["secret", "topology-preferred", "topology-required"].map((name) => list(name, ofDeclared)),
];

const ofBuild = irrelevant("read where the image is built");

/** Flags of `docker build` and `docker buildx build` (cli/command/image/build.go, buildx commands/build.go), and Podman's that are usual. */
const built: readonly Flag[] = [
  ...["add-host", "allow", "annotation", "attest", "build-arg", "build-context", "cache-from", "cache-to", "label"].map((name) =>
    list(name, ofBuild),
  ),
  ...["no-cache-filter", "platform", "policy", "secret", "security-opt", "ssh", "ulimit"].map((name) => list(name, ofBuild)),
  list("output", ofBuild, "o"),
  list("tag", ofBuild, "t"),
  list("volume", ofBuild, "v"),
  ...["builder", "call", "cgroup-parent", "cpu-period", "cpu-quota", "cpuset-cpus", "cpuset-mems", "iidfile", "invoke"].map((name) =>
    value(name, ofBuild),
  ),
  ...["isolation", "memory-swap", "metadata-file", "network", "print", "progress", "provenance", "root", "sbom"].map((name) =>
    value(name, ofBuild),
  ),
  ...["server-config", "shm-size", "target", "authfile", "format", "ignorefile"].map((name) => value(name, ofBuild)),
  value("cpu-shares", ofBuild, "c"),
  value("file", ofBuild, "f"),
  value("memory", ofBuild, "m"),
  ...["check", "compress", "detach", "disable-content-trust", "force-rm", "help", "load", "no-cache", "pull", "push"].map((name) =>
    bool(name, ofBuild),
  ),
  ...["rm", "squash", "stream", "layers", "tls-verify"].map((name) => bool(name, ofBuild)),
  bool("debug", ofBuild, "D"),
  bool("quiet", ofBuild, "q"),
];

const table = (...parts: readonly (readonly Flag[])[]): Flags =>
  new Map(parts.flat().flatMap((each) => [each.name, ...(each.short ? [each.short] : [])].map((key) => [key, each] as const)));

/** The flags of every command that is read, by its verb. */
const flagsByVerb: ReadonlyMap<string, Flags> = new Map([
  ["run", table(started, attached)],
  ["create", table(started)],
  ["exec", table(executed)],
  ["update", table(updated)],
  ["build", table(built)],
  ["service create", table(served)],
  ["network create", table(networked)],
  ["volume create", table(kept)],
]);

/** The same of Podman, where it takes more. */
const flagsOfPodman: ReadonlyMap<string, Flags> = new Map([
  ["run", table(started, attached, startedByPodman)],
  ["create", table(started, startedByPodman)],
]);

/** The flags of a command of an engine's program; `undefined` when nobody reads it. */
export const flagsOf = (engine: string, verb: string): Flags | undefined =>
  (engine === "podman" ? flagsOfPodman.get(verb) : undefined) ?? flagsByVerb.get(verb);

import { describe, expect, it } from "vitest";
import { type Flag, type Flags, flagsOf, type Place } from "../../../src/frontends/commands/flags.ts";
import { flagFor } from "../../../src/frontends/commands/spell.ts";
import type { Container } from "../../../src/model/workload.ts";

/** What `docker VERB --help` lists (Docker 28.5), by what each flag takes; a letter before its name is short for it. */
const reference: Readonly<Record<string, Readonly<Record<Flag["type"], string>>>> = {
  run: {
    bool: "d|detach disable-content-trust help init i|interactive no-healthcheck oom-kill-disable privileged P|publish-all q|quiet read-only rm sig-proxy t|tty use-api-socket",
    value:
      "blkio-weight cgroup-parent cgroupns cidfile cpu-period cpu-quota cpu-rt-period cpu-rt-runtime c|cpu-shares cpus cpuset-cpus cpuset-mems detach-keys domainname entrypoint health-cmd health-interval health-retries health-start-interval health-start-period health-timeout h|hostname ip ip6 ipc isolation kernel-memory log-driver mac-address m|memory memory-reservation memory-swap memory-swappiness name oom-score-adj pid pids-limit platform pull restart runtime shm-size stop-signal stop-timeout u|user userns uts volume-driver w|workdir",
    list: "add-host annotation a|attach blkio-weight-device cap-add cap-drop device device-cgroup-rule device-read-bps device-read-iops device-write-bps device-write-iops dns dns-option dns-search e|env env-file expose gpus group-add l|label label-file link link-local-ip log-opt mount network network-alias p|publish security-opt storage-opt sysctl tmpfs ulimit v|volume volumes-from",
  },
  create: {
    bool: "disable-content-trust help init i|interactive no-healthcheck oom-kill-disable privileged P|publish-all q|quiet read-only rm t|tty use-api-socket",
    value:
      "blkio-weight cgroup-parent cgroupns cidfile cpu-period cpu-quota cpu-rt-period cpu-rt-runtime c|cpu-shares cpus cpuset-cpus cpuset-mems domainname entrypoint health-cmd health-interval health-retries health-start-interval health-start-period health-timeout h|hostname ip ip6 ipc isolation kernel-memory log-driver mac-address m|memory memory-reservation memory-swap memory-swappiness name oom-score-adj pid pids-limit platform pull restart runtime shm-size stop-signal stop-timeout u|user userns uts volume-driver w|workdir",
    list: "add-host annotation a|attach blkio-weight-device cap-add cap-drop device device-cgroup-rule device-read-bps device-read-iops device-write-bps device-write-iops dns dns-option dns-search e|env env-file expose gpus group-add l|label label-file link link-local-ip log-opt mount network network-alias p|publish security-opt storage-opt sysctl tmpfs ulimit v|volume volumes-from",
  },
  exec: {
    bool: "d|detach i|interactive privileged t|tty",
    value: "detach-keys u|user w|workdir",
    list: "e|env env-file",
  },
  update: {
    bool: "",
    value:
      "blkio-weight cpu-period cpu-quota cpu-rt-period cpu-rt-runtime c|cpu-shares cpus cpuset-cpus cpuset-mems m|memory memory-reservation memory-swap pids-limit restart",
    list: "",
  },
  "network create": {
    bool: "attachable config-only ingress internal ipv4 ipv6",
    value: "config-from d|driver ipam-driver scope",
    list: "aux-address gateway ip-range ipam-opt label o|opt subnet",
  },
  "volume create": {
    bool: "",
    value: "d|driver",
    list: "label o|opt",
  },
  build: {
    bool: "compress disable-content-trust force-rm no-cache pull q|quiet rm",
    value:
      "cgroup-parent cpu-period cpu-quota c|cpu-shares cpuset-cpus cpuset-mems f|file iidfile isolation m|memory memory-swap network platform shm-size target",
    list: "add-host build-arg cache-from label security-opt t|tag ulimit",
  },
  "service create": {
    bool: "d|detach init no-healthcheck no-resolve-image q|quiet read-only t|tty with-registry-auth",
    value:
      "credential-spec endpoint-mode entrypoint health-cmd health-interval health-retries health-start-interval health-start-period health-timeout hostname isolation limit-cpu limit-memory limit-pids log-driver max-concurrent mode name oom-score-adj replicas replicas-max-per-node reserve-cpu reserve-memory restart-condition restart-delay restart-max-attempts restart-window rollback-delay rollback-failure-action rollback-max-failure-ratio rollback-monitor rollback-order rollback-parallelism stop-grace-period stop-signal update-delay update-failure-action update-max-failure-ratio update-monitor update-order update-parallelism u|user w|workdir",
    list: "cap-add cap-drop config constraint container-label dns dns-option dns-search e|env env-file generic-resource group host l|label log-opt mount network placement-pref p|publish secret sysctl ulimit",
  },
};

/** Flags that the program takes and does not list: old spellings, and those of Windows. */
const unlisted: Readonly<Record<string, Readonly<Record<Flag["type"], string>>>> = {
  run: { bool: "", value: "cpu-count cpu-percent io-maxbandwidth io-maxiops", list: "dns-opt net net-alias" },
  create: { bool: "", value: "cpu-count cpu-percent io-maxbandwidth io-maxiops", list: "dns-opt net net-alias" },
};

/** What `podman run` takes besides (podman-run(1), version 5). */
const podman = {
  bool: "env-host http-proxy no-hostname no-hosts passwd read-only-tmpfs replace rootfs tls-verify unsetenv-all",
  value:
    "arch authfile cert-dir cgroups conmon-pidfile creds group-entry health-log-destination health-max-log-count health-max-log-size health-on-failure health-startup-cmd health-startup-interval health-startup-retries health-startup-success health-startup-timeout hosts-file image-volume init-ctr init-path os passwd-entry personality pidfile pod pod-id-file preserve-fd preserve-fds rdt-class retry retry-delay sdnotify seccomp-policy shm-size-systemd subgidname subuidname systemd timeout tz umask variant",
  list: "cgroup-conf chrootdirs decryption-key env-merge gidmap hostuser requires secret uidmap unsetenv",
};

const named = (flags: Flags): Flag[] => [...new Set(flags.values())];

const takesValue = (type: Flag["type"]): boolean => type !== "bool";

const rows = Object.entries(reference).flatMap(([verb, types]) =>
  [types, unlisted[verb]].flatMap((each) =>
    Object.entries(each ?? {}).flatMap(([type, names]) =>
      names
        .split(" ")
        .filter(Boolean)
        .map((name) => [verb, name, type as Flag["type"]] as const),
    ),
  ),
);

describe("the flags of the program", () => {
  it.each(rows)("%s: %s is a %s", (verb, written, type) => {
    const [name = "", short] = written.split("|").toReversed();
    const flag = flagsOf("docker", verb)?.get(name);
    // Docker's two builders differ in which flags may be given often.
    expect(verb === "build" ? flag && takesValue(flag.type) : flag?.type).toBe(verb === "build" ? takesValue(type) : type);
    expect(flag?.short).toBe(short);
    if (short) expect(flagsOf("docker", verb)?.get(short)).toBe(flag);
  });

  it.each(["run", "create", "update"])("there are no others of %s", (verb) => {
    const known = rows.flatMap(([of, name]) => (of === verb ? [name.replace(/^.*\|/, "")] : []));
    expect(
      named(flagsOf("docker", verb) as Flags)
        .map(({ name }) => name)
        .filter((name) => name !== "help" && !known.includes(name)),
    ).toEqual(verb === "update" ? ["kernel-memory"] : []);
  });

  it.each(Object.entries(podman))("Podman's %s", (type, names) => {
    const flags = flagsOf("podman", "run") as Flags;
    expect(names.split(" ").filter((name) => flags.get(name)?.type !== type)).toEqual([]);
  });

  it("says of each what becomes of it", () => {
    for (const flag of named(flagsOf("podman", "run") as Flags))
      expect(Object.values(flag.is).every((text) => typeof text === "string" && text.length > 1)).toBe(true);
  });

  it("leads nobody to a key twice by one letter", () => {
    const letters = named(flagsOf("podman", "run") as Flags).flatMap(({ short }) => short ?? []);
    expect(new Set(letters).size).toBe(letters.length);
  });
});

describe("a key of the model", () => {
  const keys: readonly Place[] = [
    "capAdd",
    "readonlyRootfs",
    "mounts",
    "portBindings",
    "networks",
    "user",
    "env",
    "memory",
    "restartPolicy",
  ];
  const others: readonly Place[] = ["tmpfs", "securityOpt", "logOptions", "pidMode", "extraHosts", "healthcheck", "ulimits", "cpus"];
  const service = { host: {}, stack: true } as unknown as Container;

  it.each([...keys, ...others])("%s has a flag that leads there", (key) => {
    expect(flagsOf("docker", "run")?.get(flagFor(key))?.is).toEqual({ to: key });
  });

  it.each(["capAdd", "mounts", "memory", "cpus", "pidsLimit", "restartPolicy", "restartRetries", "extraHosts", "groupAdd"] as const)(
    "%s has one of a service",
    (key) => {
      expect(flagsOf("docker", "service create")?.get(flagFor(key, service))?.is).toEqual({ to: key });
    },
  );
});

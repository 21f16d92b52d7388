import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { HostConfig } from "../../../src/model/host-config.ts";
import { linked } from "../../link/linked.ts";
import { asked, containerOf, told } from "./lowered.ts";

/** One thing that is said of a container: to the engine, and in a Compose file. */
type Saying = readonly [key: keyof HostConfig, api: object, compose: object];

const word = fc.stringMatching(/^[a-z][a-z0-9]{0,7}$/);
const path = word.map((name) => `/${name}`);
const few = <T>(item: fc.Arbitrary<T>) => fc.uniqueArray(item, { minLength: 1, maxLength: 3 });
const port = fc.integer({ min: 1, max: 65_535 });
const bytes = fc.integer({ min: 1, max: 2 ** 33 });

/** The same text or number under two names. */
const same = (key: keyof HostConfig, api: string, compose: string, value: fc.Arbitrary<unknown>): fc.Arbitrary<Saying> =>
  value.map((each) => [key, { [api]: each }, { [compose]: each }]);

const sayings: readonly fc.Arbitrary<Saying>[] = [
  same("privileged", "Privileged", "privileged", fc.boolean()),
  same("readonlyRootfs", "ReadonlyRootfs", "read_only", fc.boolean()),
  same("init", "Init", "init", fc.boolean()),
  same("oomKillDisable", "OomKillDisable", "oom_kill_disable", fc.boolean()),
  same("capAdd", "CapAdd", "cap_add", few(word)),
  same("capDrop", "CapDrop", "cap_drop", few(word)),
  same("securityOpt", "SecurityOpt", "security_opt", few(word.map((name) => `label=${name}`))),
  same("groupAdd", "GroupAdd", "group_add", few(word)),
  same("dns", "Dns", "dns", few(fc.ipV4())),
  same("deviceCgroupRules", "DeviceCgroupRules", "device_cgroup_rules", few(port.map((minor) => `c 1:${minor} rwm`))),
  same("pidMode", "PidMode", "pid", fc.constant("host")),
  same("ipcMode", "IpcMode", "ipc", fc.constantFrom("host", "shareable", "none")),
  same("utsMode", "UTSMode", "uts", fc.constant("host")),
  same("usernsMode", "UsernsMode", "userns_mode", fc.constant("host")),
  same("cgroupnsMode", "CgroupnsMode", "cgroup", fc.constantFrom("host", "private")),
  same("cgroupParent", "CgroupParent", "cgroup_parent", path),
  same("networkMode", "NetworkMode", "network_mode", fc.constantFrom("host", "none", "bridge")),
  same("runtime", "Runtime", "runtime", word),
  same("isolation", "Isolation", "isolation", fc.constantFrom("hyperv", "process")),
  same("cpusetCpus", "CpusetCpus", "cpuset", fc.constantFrom("0", "0-1")),
  same("memory", "Memory", "mem_limit", bytes),
  same("memoryReservation", "MemoryReservation", "mem_reservation", bytes),
  same("memorySwap", "MemorySwap", "memswap_limit", bytes),
  same("memorySwappiness", "MemorySwappiness", "mem_swappiness", fc.integer({ min: 0, max: 100 })),
  same("shmSize", "ShmSize", "shm_size", bytes),
  same("cpuShares", "CpuShares", "cpu_shares", fc.integer({ min: 2, max: 4096 })),
  same("cpuQuota", "CpuQuota", "cpu_quota", fc.integer({ min: 1000, max: 90_000 })),
  same("cpuPeriod", "CpuPeriod", "cpu_period", fc.integer({ min: 1000, max: 90_000 })),
  same("pidsLimit", "PidsLimit", "pids_limit", fc.integer({ min: 1, max: 4096 })),
  same("oomScoreAdj", "OomScoreAdj", "oom_score_adj", fc.integer({ min: -1000, max: 1000 })),
  fc.integer({ min: 1, max: 800 }).map((hundredths): Saying => ["cpus", { NanoCpus: hundredths * 1e7 }, { cpus: hundredths / 100 }]),
  fc
    .record({ name: fc.constantFrom("always", "unless-stopped", "on-failure"), count: fc.integer({ min: 1, max: 9 }) })
    .map(({ name, count }): Saying => {
      const retries = name === "on-failure";
      const restart = retries ? `${name}:${count}` : name;
      return ["restartPolicy", { RestartPolicy: { Name: name, MaximumRetryCount: retries ? count : 0 } }, { restart }];
    }),
  fc
    .record({ driver: word, options: fc.dictionary(word, word, { minKeys: 1, maxKeys: 3, noNullPrototype: true }) })
    .chain(({ driver, options }) =>
      fc.constantFrom<Saying>(
        ["logDriver", { LogConfig: { Type: driver, Config: options } }, { logging: { driver, options } }],
        ["logOptions", { LogConfig: { Type: driver, Config: options } }, { logging: { driver, options } }],
      ),
    ),
  fc
    .dictionary(word, word, { minKeys: 1, maxKeys: 3, noNullPrototype: true })
    .map((all): Saying => ["sysctls", { Sysctls: all }, { sysctls: all }]),
  few(word).chain((names) =>
    fc.record({ soft: port, hard: port }).map(({ soft, hard }): Saying => {
      const Ulimits = names.map((Name) => ({ Name, Soft: soft, Hard: hard }));
      return ["ulimits", { Ulimits }, { ulimits: Object.fromEntries(names.map((name) => [name, { soft, hard }])) }];
    }),
  ),
  fc
    .record({ source: path, target: path, mode: fc.constantFrom("", ":ro", ":ro,z", ":rslave") })
    .map(({ source, target, mode }): Saying => {
      const items = [`${source}:${target}${mode}`];
      return ["mounts", { Binds: items }, { volumes: items }];
    }),
  few(path).map(
    (targets): Saying => [
      "tmpfs",
      { Tmpfs: Object.fromEntries(targets.map((target) => [target, "size=1m,noexec"])) },
      { tmpfs: targets.map((target) => `${target}:size=1m,noexec`) },
    ],
  ),
  few(path).map(
    (devices): Saying => [
      "devices",
      { Devices: devices.map((PathOnHost) => ({ PathOnHost, PathInContainer: PathOnHost, CgroupPermissions: "rwm" })) },
      { devices: devices.map((device) => `${device}:${device}:rwm`) },
    ],
  ),
  fc
    .record({ ip: fc.ipV4(), host: port, container: port, protocol: fc.constantFrom("tcp", "udp") })
    .map(
      ({ ip, host, container, protocol }): Saying => [
        "portBindings",
        { PortBindings: { [`${container}/${protocol}`]: [{ HostIp: ip, HostPort: String(host) }] } },
        { ports: [`${ip}:${host}:${container}/${protocol}`] },
      ],
    ),
];

/** Without whether a part was written or left to its default: short forms say more than others. */
const values = (value: unknown): unknown => {
  if (!Array.isArray(value))
    return typeof value === "object" && value !== null
      ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, values(each)]))
      : value;
  return value[0] === "~" ? values(value[1]) : value.map(values);
};

describe("what an engine is asked for", () => {
  it("is what the same words of a Compose file come to", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(...sayings), async ([key, api, compose]) => {
        const text = JSON.stringify({ services: { web: { image: "example.com/shop:1.0", ...compose } } });
        const [project] = await linked({ "compose.yaml": text });
        const service = project?.containers[0]?.host[key];
        const container = containerOf(asked(api)).host[key];
        expect(values(told(container))).toEqual(values(told(service)));
        expect(container.state).toBe(service?.state);
      }),
      { numRuns: 200 },
    );
  });
});

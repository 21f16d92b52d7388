import { describe, expect, it } from "vitest";
import { hostKeys } from "../../../src/frontends/inspect/host-keys.ts";
import type { HostConfig } from "../../../src/model/host-config.ts";
import { asked, containerOf, existing, told } from "./lowered.ts";

/** Every key of `HostConfig`, and of `Resources` in it: Engine API 1.51 (api/types/container/hostconfig.go), and two that older ones have. */
const keysOfApi = `
  Binds ContainerIDFile LogConfig NetworkMode PortBindings RestartPolicy AutoRemove VolumeDriver VolumesFrom ConsoleSize Annotations
  CapAdd CapDrop CgroupnsMode Dns DnsOptions DnsSearch ExtraHosts GroupAdd IpcMode Cgroup Links OomScoreAdj PidMode Privileged
  PublishAllPorts ReadonlyRootfs SecurityOpt StorageOpt Tmpfs UTSMode UsernsMode ShmSize Sysctls Runtime Isolation
  CpuShares Memory NanoCpus CgroupParent BlkioWeight BlkioWeightDevice BlkioDeviceReadBps BlkioDeviceWriteBps BlkioDeviceReadIOps
  BlkioDeviceWriteIOps CpuPeriod CpuQuota CpuRealtimePeriod CpuRealtimeRuntime CpusetCpus CpusetMems Devices DeviceCgroupRules
  DeviceRequests KernelMemory KernelMemoryTCP MemoryReservation MemorySwap MemorySwappiness OomKillDisable PidsLimit Ulimits
  CpuCount CpuPercent IOMaximumIOps IOMaximumBandwidth Mounts MaskedPaths ReadonlyPaths Init
`
  .trim()
  .split(/\s+/);

/** What an engine of 28.5 prints of a container that nobody said anything about but its image. */
const untouched = {
  Binds: null,
  ContainerIDFile: "",
  LogConfig: { Type: "json-file", Config: {} },
  NetworkMode: "bridge",
  PortBindings: {},
  RestartPolicy: { Name: "no", MaximumRetryCount: 0 },
  AutoRemove: false,
  VolumeDriver: "",
  VolumesFrom: null,
  ConsoleSize: [24, 80],
  CapAdd: null,
  CapDrop: null,
  CgroupnsMode: "private",
  Dns: [],
  DnsOptions: [],
  DnsSearch: [],
  ExtraHosts: null,
  GroupAdd: null,
  IpcMode: "private",
  Cgroup: "",
  Links: null,
  OomScoreAdj: 0,
  PidMode: "",
  Privileged: false,
  PublishAllPorts: false,
  ReadonlyRootfs: false,
  SecurityOpt: null,
  UTSMode: "",
  UsernsMode: "",
  ShmSize: 67108864,
  Runtime: "runc",
  Isolation: "",
  CpuShares: 0,
  Memory: 0,
  NanoCpus: 0,
  CgroupParent: "",
  CpuPeriod: 0,
  CpuQuota: 0,
  CpusetCpus: "",
  Devices: [],
  DeviceCgroupRules: null,
  DeviceRequests: null,
  MemoryReservation: 0,
  MemorySwap: 0,
  MemorySwappiness: null,
  OomKillDisable: null,
  PidsLimit: null,
  Ulimits: [],
  MaskedPaths: ["/proc/kcore", "/sys/firmware"],
  ReadonlyPaths: ["/proc/sys"],
};

describe("the host config of the engine", () => {
  it("is known key by key", () => {
    expect(Object.keys(hostKeys).sort()).toEqual([...keysOfApi].sort());
    for (const row of Object.values(hostKeys)) expect("lower" in row || Object.values(row).join("").length > 10).toBe(true);
  });

  it("has nothing in it that somebody wrote where the engine filled it in", () => {
    const { host } = containerOf(existing(untouched));
    for (const [key, setting] of Object.entries(host)) expect([key, setting.state]).toEqual([key, "default"]);
  });

  it("has its own values for what others have filled in", () => {
    const first = containerOf(existing({ ...untouched, CgroupnsMode: "host", OomKillDisable: false })).host;
    expect(first.cgroupnsMode.state).toBe("default");
    expect(told(containerOf(existing({ ...untouched, CgroupnsMode: "host" })).host.cgroupnsMode)).toBe("host");
    expect(told(containerOf(existing({ ...untouched, Memory: 64, MemorySwap: 128 })).host.memorySwap)).toEqual(["~", 0]);
    expect(told(containerOf(existing({ ...untouched, Memory: 64, MemorySwap: 64 })).host.memorySwap)).toBe(64);
    expect(told(containerOf(existing({ ...untouched, Privileged: true, SecurityOpt: ["label=disable"] })).host.securityOpt)).toEqual([
      "~",
      [],
    ]);
    expect(
      told(containerOf(existing({ ...untouched, PidMode: "host", SecurityOpt: ["label=disable", "no-new-privileges"] })).host.securityOpt),
    ).toEqual(["no-new-privileges"]);
    expect(told(containerOf(existing({ ...untouched, SecurityOpt: ["label=disable"] })).host.securityOpt)).toEqual(["label=disable"]);
  });

  const bind = (source: string, target: string, more: object = {}) => ({ type: "bind", source, target, readOnly: ["~", false], ...more });

  it.each<[object, Partial<Record<keyof HostConfig, unknown>>]>([
    [{ Binds: ["/srv:/a", "data:/b:ro"] }, { mounts: [bind("/srv", "/a"), bind("data", "/b", { type: "volume", readOnly: true })] }],
    [{ Binds: ["/srv:/a:ro,rslave,z"] }, { mounts: [bind("/srv", "/a", { readOnly: true, relabel: "z", propagation: "rslave" })] }],
    [{ Binds: ["/anonymous"] }, { mounts: [{ type: "volume", source: null, target: "/anonymous", readOnly: ["~", false] }] }],
    [{ Binds: ["a:b:c:d", 5] }, { mounts: ["? malformed", "? malformed"] }],
    [{ Binds: ["C:\\x:D:\\y"] }, { mounts: [bind("C:\\x", "D:\\y")] }],
    [{ LogConfig: { Type: "syslog", Config: { tag: "x" } } }, { logDriver: "syslog", logOptions: [{ name: "tag", value: "x" }] }],
    [{ NetworkMode: "host" }, { networkMode: "host", networks: ["~", []] }],
    [{ NetworkMode: "none" }, { networkMode: "none" }],
    [{ NetworkMode: "container:vpn" }, { networkMode: "container:vpn" }],
    [{ NetworkMode: "bridge" }, { networkMode: "bridge" }],
    [{ NetworkMode: "default" }, { networkMode: ["~", ""] }],
    [
      { PortBindings: { "80/tcp": [{ HostIp: "127.0.0.1", HostPort: "8080" }, { HostPort: "" }], "9/udp": null } },
      {
        portBindings: [
          { hostIp: "127.0.0.1", hostPort: { from: 8080, to: 8080 }, containerPort: { from: 80, to: 80 }, protocol: "tcp" },
          { hostIp: ["~", ""], hostPort: null, containerPort: { from: 80, to: 80 }, protocol: "tcp" },
        ],
      },
    ],
    [{ PublishAllPorts: true }, { portBindings: ["? image"] }],
    [{ RestartPolicy: { Name: "on-failure", MaximumRetryCount: 3 } }, { restartPolicy: "on-failure", restartRetries: 3 }],
    [{ RestartPolicy: { Name: "" } }, { restartPolicy: "no" }],
    [{ VolumesFrom: ["db:ro", "/web"] }, { volumesFrom: ["container:db:ro", "container:web"] }],
    [
      { CapAdd: ["NET_ADMIN"], CapDrop: ["ALL"] },
      { capAdd: ["NET_ADMIN"], capDrop: ["ALL"] },
    ],
    [
      { CgroupnsMode: "host", IpcMode: "host", PidMode: "host" },
      { cgroupnsMode: "host", ipcMode: "host", pidMode: "host" },
    ],
    [
      { UTSMode: "host", UsernsMode: "host", Runtime: "kata" },
      { utsMode: "host", usernsMode: "host", runtime: "kata" },
    ],
    [
      { Dns: ["1.1.1.1"], ExtraHosts: ["a:1.2.3.4"], GroupAdd: ["docker"] },
      { dns: ["1.1.1.1"], extraHosts: ["a:1.2.3.4"], groupAdd: ["docker"] },
    ],
    [{ Links: ["/db:/web/base"] }, { externalLinks: ["db"], links: ["~", []] }],
    [
      { NetworkMode: "shop", Links: ["db:base"] },
      { links: ["db"], externalLinks: ["~", []] },
    ],
    [
      { OomScoreAdj: -500, OomKillDisable: true, ShmSize: 5, Isolation: "hyperv" },
      { oomScoreAdj: -500, oomKillDisable: true, shmSize: 5, isolation: "hyperv" },
    ],
    [
      { Privileged: true, ReadonlyRootfs: true, Init: true },
      { privileged: true, readonlyRootfs: true, init: true },
    ],
    [{ Privileged: "yes" }, { privileged: "? malformed" }],
    [{ SecurityOpt: ["seccomp=unconfined"] }, { securityOpt: ["seccomp=unconfined"] }],
    [{ SecurityOpt: ['seccomp={"defaultAction": "SCMP_ACT_ALLOW", "syscalls": []}'] }, { securityOpt: ["seccomp=unconfined"] }],
    [{ SecurityOpt: ['seccomp={"defaultAction": "SCMP_ACT_ERRNO"}'] }, { securityOpt: ['seccomp={"defaultAction": "SCMP_ACT_ERRNO"}'] }],
    [{ MaskedPaths: [], ReadonlyPaths: [] }, { securityOpt: ["systempaths=unconfined"] }],
    [
      { MaskedPaths: null, SecurityOpt: ["label=disable"], ReadonlyPaths: [] },
      { securityOpt: ["label=disable", "systempaths=unconfined"] },
    ],
    [
      { Tmpfs: { "/run": "size=1m,exec", "/tmp": "" } },
      {
        tmpfs: [
          { target: "/run", options: ["size=1m", "exec"] },
          { target: "/tmp", options: [] },
        ],
      },
    ],
    [{ Sysctls: { "net.core.somaxconn": "1" } }, { sysctls: [{ name: "net.core.somaxconn", value: "1" }] }],
    [
      { Memory: 1, NanoCpus: 250000000, MemoryReservation: 2, MemorySwap: -1 },
      { memory: 1, cpus: 0.25, memoryReservation: 2, memorySwap: -1 },
    ],
    [
      { CpuShares: 2, CpuPeriod: 3, CpuQuota: 4, CpusetCpus: "0-1" },
      { cpuShares: 2, cpuPeriod: 3, cpuQuota: 4, cpusetCpus: "0-1" },
    ],
    [
      { MemorySwappiness: 60, PidsLimit: 100, CgroupParent: "/x" },
      { memorySwappiness: 60, pidsLimit: 100, cgroupParent: "/x" },
    ],
    [
      { Devices: [{ PathOnHost: "/dev/kvm", PathInContainer: "/dev/kvm", CgroupPermissions: "rw" }, { PathOnHost: "/dev/fuse" }] },
      {
        devices: [
          { pathOnHost: "/dev/kvm", cgroupPermissions: "rw" },
          { pathOnHost: "/dev/fuse", cgroupPermissions: ["~", "rwm"] },
        ],
      },
    ],
    [{ DeviceCgroupRules: ["c 1:3 mr"] }, { deviceCgroupRules: ["c 1:3 mr"] }],
    [{ Ulimits: [{ Name: "nofile", Soft: 1, Hard: 2 }] }, { ulimits: [{ name: "nofile", soft: 1, hard: 2 }] }],
    [
      { Mounts: [{ Type: "bind", Source: "/srv", Target: "/a", ReadOnly: true, BindOptions: { Propagation: "rshared" } }] },
      { mounts: [bind("/srv", "/a", { readOnly: true, propagation: "rshared" })] },
    ],
    [
      {
        Mounts: [
          {
            Type: "volume",
            Source: "v",
            Target: "/v",
            VolumeOptions: { DriverConfig: { Options: { type: "none", o: "bind,ro", device: "/etc" } } },
          },
        ],
      },
      { mounts: [bind("/etc", "/v", { readOnly: true })] },
    ],
    [
      { Mounts: [{ Type: "tmpfs", Target: "/t", TmpfsOptions: { SizeBytes: 5, Mode: 1016, Options: [["noexec"]] } }] },
      { tmpfs: [{ target: "/t", options: ["size=5", "mode=1770", "noexec"] }] },
    ],
  ])("%j", (config, wanted) => {
    const { host } = containerOf(asked(config));
    for (const [key, value] of Object.entries(wanted)) expect([key, told(host[key as keyof HostConfig])]).toEqual([key, value]);
  });

  it("is read whatever the case of its letters, as Go reads it", () => {
    expect(told(containerOf({ image: "a", hostconfig: { privileged: true } }).host.privileged)).toBe(true);
  });
});

import type { HostConfig } from "../../model/host-config.ts";
import { type ListSetting, type Setting, unknown, written } from "../../model/setting.ts";
import type { JsonNode } from "../../syntax/json.ts";
import { flagIn, itemsIn, type JsonObject, membersIn, numberIn, textIn, valueAt } from "../../syntax/json-read.ts";
import { devicesOf, tmpfsOf, ulimitsOf } from "./items.ts";
import { mountsOfBinds, mountsOfMounts, tmpfsOfMounts } from "./mounts.ts";
import type { Neighbours } from "./neighbours.ts";
import { publishedPorts } from "./ports.ts";
import { joined, type Said } from "./said.ts";
import { securityOption } from "./security-option.ts";

/** A host config that is being filled in. */
export type Draft = { -readonly [K in keyof HostConfig]: HostConfig[K] };

/** What a row may ask: the whole host config, what the container says of its image, and the objects around it. */
export interface Asked {
  readonly said: Said;
  readonly host: JsonObject;
  /** The object that says what the image is to be started with. */
  readonly config: JsonObject;
  readonly around: Neighbours;
}

/** What becomes of a key of `HostConfig`. */
export type HostKey =
  /** It is lowered. */
  | { readonly lower: (draft: Draft, node: JsonNode, asked: Asked) => void }
  /** Nothing that is judged hangs on it, and why. */
  | { readonly irrelevant: string }
  /** It may matter, and nobody can know here what it comes to, and why. */
  | { readonly unknown: string };

/** The keys of a host config with settings of a kind. */
type KeyOf<T> = { [K in keyof HostConfig]: HostConfig[K] extends T ? (T extends HostConfig[K] ? K : never) : never }[keyof HostConfig];

/** `usual`: what the engine prints where nobody said anything, besides nothing. */
const text = (name: KeyOf<Setting<string>>, ...usual: readonly string[]): HostKey => ({
  lower: (draft, node, { said }) => {
    draft[name] = said.text(node, ...usual);
  },
});
const number = (name: KeyOf<Setting<number>>, ...usual: readonly number[]): HostKey => ({
  lower: (draft, node, { said }) => {
    draft[name] = said.number(node, ...usual);
  },
});
const flag = (name: KeyOf<Setting<boolean>>): HostKey => ({
  lower: (draft, node, { said }) => {
    draft[name] = said.flag(node);
  },
});
const list = (name: KeyOf<ListSetting<string>>): HostKey => ({
  lower: (draft, node, { said }) => {
    draft[name] = said.strings(node);
  },
});
const irrelevant = (why: string): HostKey => ({ irrelevant: why });

const ofDisks = irrelevant("how fast disks are for it, which protects no one");
const ofWindows = irrelevant("a limit of Windows containers, which no rule about limits checks");
const ofNames = irrelevant("where names are looked up, which no rule depends on");

/** Every key of `HostConfig` of the Engine API, 1.24 to 1.51 (api/types/container/hostconfig.go), and what it is to us. */
export const hostKeys: Readonly<Record<string, HostKey>> = {
  Binds: {
    lower: (draft, node, { said, around }) => {
      draft.mounts = joined(
        draft.mounts,
        said.list(node, (item) => mountsOfBinds(item, around)),
      );
    },
  },
  ContainerIDFile: irrelevant("where the command line writes the id"),
  LogConfig: { lower: logging },
  // What networks it is on, other keys say, too.
  NetworkMode: { lower: networkMode },
  PortBindings: {
    lower: (draft, node, { said }) => {
      draft.portBindings = joined(draft.portBindings, said.gathered(node, publishedPorts(node)));
    },
  },
  RestartPolicy: { lower: restart },
  AutoRemove: irrelevant("what becomes of it when it has ended"),
  VolumeDriver: irrelevant("the driver of volumes that Binds name, whose contents are not known"),
  VolumesFrom: {
    lower: (draft, node, { said, around }) => {
      draft.volumesFrom = said.list(node, (item) => [around.donor(item)]);
    },
  },
  ConsoleSize: irrelevant("the size of a terminal"),
  Annotations: { unknown: "a runtime makes of them what it likes" },
  CapAdd: list("capAdd"),
  CapDrop: list("capDrop"),
  CgroupnsMode: { lower: cgroupns },
  Dns: list("dns"),
  DnsOptions: ofNames,
  DnsSearch: ofNames,
  ExtraHosts: list("extraHosts"),
  GroupAdd: list("groupAdd"),
  IpcMode: { lower: shared("ipcMode", "private") },
  Cgroup: irrelevant("of the drivers before 1.13; engines ignore it"),
  Links: { lower: links },
  OomScoreAdj: number("oomScoreAdj"),
  // Podman prints how it is by default.
  PidMode: { lower: shared("pidMode", "private") },
  Privileged: flag("privileged"),
  PublishAllPorts: { lower: publishAll },
  ReadonlyRootfs: flag("readonlyRootfs"),
  SecurityOpt: { lower: securityOpt },
  StorageOpt: irrelevant("how large its layer may grow, by drivers of disks that few have"),
  Tmpfs: {
    lower: (draft, node, { said }) => {
      draft.tmpfs = joined(draft.tmpfs, said.gathered(node, tmpfsOf(node)));
    },
  },
  UTSMode: text("utsMode", "private"),
  UsernsMode: text("usernsMode"),
  ShmSize: number("shmSize", 64 * 1024 ** 2, 65_536_000),
  Sysctls: {
    lower: (draft, node, { said }) => {
      const items = membersIn(node).map(({ key, value, span }) =>
        written({ name: key, value: said.setting(value, "", textIn, never) }, span),
      );
      draft.sysctls = said.gathered(node, items);
    },
  },
  Runtime: text("runtime", "runc", "oci"),
  Isolation: text("isolation", "default"),
  CpuShares: number("cpuShares"),
  Memory: number("memory"),
  NanoCpus: {
    lower: (draft, node, { said }) => {
      draft.cpus = said.setting(node, 0, (each) => scaled(each, 1e-9));
    },
  },
  CgroupParent: text("cgroupParent"),
  BlkioWeight: ofDisks,
  BlkioWeightDevice: ofDisks,
  BlkioDeviceReadBps: ofDisks,
  BlkioDeviceWriteBps: ofDisks,
  BlkioDeviceReadIOps: ofDisks,
  BlkioDeviceWriteIOps: ofDisks,
  CpuPeriod: number("cpuPeriod"),
  CpuQuota: number("cpuQuota"),
  CpuRealtimePeriod: irrelevant("a share of time that only kernels for it give"),
  CpuRealtimeRuntime: irrelevant("a share of time that only kernels for it give"),
  CpusetCpus: text("cpusetCpus"),
  CpusetMems: irrelevant("which memory is near to its CPUs"),
  Devices: {
    lower: (draft, node, { said }) => {
      draft.devices = said.list(node, (item) => devicesOf(item, said));
    },
  },
  DeviceCgroupRules: list("deviceCgroupRules"),
  DeviceRequests: { unknown: "a driver decides which devices it passes in" },
  KernelMemory: irrelevant("kernels and engines have given it up"),
  KernelMemoryTCP: irrelevant("kernels and engines have given it up"),
  MemoryReservation: number("memoryReservation"),
  MemorySwap: {
    lower: (draft, node, { said, host }) => {
      // As much again as the memory limit, where nobody says how much (moby daemon adaptContainerSettings).
      draft.memorySwap = said.number(node, 2 * (numberIn(valueAt(host, "Memory")) ?? 0));
    },
  },
  MemorySwappiness: number("memorySwappiness", -1),
  OomKillDisable: flag("oomKillDisable"),
  // Podman's default.
  PidsLimit: {
    lower: (draft, node, { said, around }) => {
      draft.pidsLimit = said.number(node, ...(around.isPodman ? [2048] : []));
    },
  },
  Ulimits: {
    lower: (draft, node, { said, around }) => {
      draft.ulimits = said.list(node, (item) => ulimitsOf(item, around.isPodman));
    },
  },
  CpuCount: ofWindows,
  CpuPercent: ofWindows,
  IOMaximumIOps: ofWindows,
  IOMaximumBandwidth: ofWindows,
  Mounts: {
    lower: (draft, node, { said, around }) => {
      draft.mounts = joined(
        draft.mounts,
        said.list(node, (item) => mountsOfMounts(item, said, around)),
      );
      const tmpfs = itemsIn(node).flatMap(tmpfsOfMounts);
      if (tmpfs.length > 0) draft.tmpfs = joined(draft.tmpfs, written(tmpfs, node.span));
    },
  },
  MaskedPaths: { lower: unmasked },
  ReadonlyPaths: { lower: unmasked },
  Init: flag("init"),
};

const never = (): boolean => false;

/** A number of the engine's in our units. */
function scaled(node: JsonNode, by: number): number | undefined {
  const value = numberIn(node);
  return value === undefined ? undefined : Number((value * by).toPrecision(12));
}

function logging(draft: Draft, node: JsonNode, { said }: Asked): void {
  draft.logDriver = said.text(valueAt(node, "Type"), "json-file");
  const options = valueAt(node, "Config");
  if (options)
    draft.logOptions = said.gathered(
      options,
      membersIn(options).map(({ key, value }) => written({ name: key, value: textIn(value) ?? "" }, value.span)),
    );
}

/** What a container is on without being on a network of its own name. */
function networkMode(draft: Draft, node: JsonNode, { said, around }: Asked): void {
  const mode = textIn(node) ?? "";
  if (mode === "host" || mode === "none" || /^(?:container|ns):/.test(mode)) draft.networkMode = around.joining(said.text(node));
  // The default bridge is the one that the engine chooses; somebody asked for it where the engine was not yet.
  else if (mode === "bridge") draft.networkMode = said.text(node, mode);
}

function restart(draft: Draft, node: JsonNode, { said }: Asked): void {
  draft.restartPolicy = said.setting(valueAt(node, "Name"), "no", (each) => (each.kind === "string" ? each.value || "no" : undefined));
  draft.restartRetries = said.number(valueAt(node, "MaximumRetryCount"));
}

/** A namespace that may be another container's. */
function shared(name: "ipcMode" | "pidMode", usual: string) {
  return (draft: Draft, node: JsonNode, { said, around }: Asked): void => {
    draft[name] = around.joining(said.text(node, usual));
  };
}

/**
 * The host's is the default of engines on the first version of cgroups, which say whether they kill what is out of memory: on the second
 * they cannot choose, and say nothing (moby daemon verifyPlatformContainerResources).
 */
function cgroupns(draft: Draft, node: JsonNode, { said, host }: Asked): void {
  const isFirstVersion = valueAt(host, "OomKillDisable") !== undefined;
  draft.cgroupnsMode = said.text(node, "private", ...(isFirstVersion ? ["host"] : []));
}

/** `db:alias`; a container that exists names both ends, as `/db:/web/alias`. On the default bridge such a link hands over the environment. */
function links(draft: Draft, node: JsonNode, { said, host }: Asked): void {
  const mode = textIn(valueAt(host, "NetworkMode")) ?? "";
  const items = said.list(node, (item) => {
    const text = textIn(item);
    return [text === undefined ? unknown("malformed", "", item.span) : written(text.replace(/^\/?([^:]*).*$/s, "$1"), item.span)];
  });
  if (/^(?:|default|bridge)$/.test(mode)) draft.externalLinks = items;
  else draft.links = items;
}

/** Every port that the image exposes is published, somewhere. */
function publishAll(draft: Draft, node: JsonNode, { config, said }: Asked): void {
  if (flagIn(node) !== true) return;
  const bound = draft.portBindings.state === "unknown" ? [] : draft.portBindings.value;
  const has = (from: number, protocol: string): boolean =>
    bound.some((each) => each.state === "written" && each.value.protocol === protocol && each.value.containerPort?.from === from);
  const exposed = publishedPorts(valueAt(config, "ExposedPorts"), node.span).filter(
    (each) => each.state === "unknown" || !has(each.value.containerPort?.from ?? 0, each.value.protocol),
  );
  // What an image exposes that is not here nobody knows.
  const more = said.isEcho ? exposed : [...exposed, unknown("image", "", node.span)];
  if (more.length > 0) draft.portBindings = joined(draft.portBindings, written(more, node.span));
}

/** What is switched off for a container that sees the host anyway, the engine adds by itself (moby daemon generateSecurityOpt). */
function securityOpt(draft: Draft, node: JsonNode, { said, host }: Asked): void {
  const is = (key: string): boolean => textIn(valueAt(host, key)) === "host";
  const isOpen = said.isEcho && (flagIn(valueAt(host, "Privileged")) === true || is("PidMode") || is("IpcMode"));
  const own = itemsIn(node).filter((item) => !(isOpen && textIn(item) === "label=disable"));
  draft.securityOpt = joined(
    draft.securityOpt,
    said.list(node.kind === "array" ? { ...node, items: own } : node, (item) => [securityOption(item)]),
  );
}

/** An empty list of what is hidden, or may not be written, is what the option `systempaths=unconfined` comes to (docker/cli parseSystemPaths). */
function unmasked(draft: Draft, node: JsonNode): void {
  if (node.kind !== "array" || node.items.length > 0) return;
  const option = "systempaths=unconfined";
  const has =
    draft.securityOpt.state !== "unknown" && draft.securityOpt.value.some((each) => each.state === "written" && each.value === option);
  if (!has) draft.securityOpt = joined(draft.securityOpt, written([written(option, node.span)], node.span));
}

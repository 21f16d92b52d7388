import type { DeviceMapping, HostConfig, Ulimit } from "../../model/host-config.ts";
import { byDefault, type ListSetting, type Setting, unknown, written } from "../../model/setting.ts";
import { readBytes, readNumber } from "../../syntax/engine/amounts.ts";
import { nothingSaid } from "../../syntax/engine/nothing-said.ts";
import { HOLE } from "../../syntax/image-reference.ts";
import { parseBool } from "../../syntax/security-opt.ts";
import { own } from "../../text/own.ts";
import type { Networks, Volumes } from "./declared.ts";
import type { Line } from "./line.ts";
import { mountsOf, tmpfsOf } from "./mounts.ts";
import { networksOf } from "./networks.ts";
import { linksOf, publishedBy } from "./ports.ts";
import { partOf, type Said, settingOf, textOf } from "./said.ts";

type Draft = { -readonly [K in keyof HostConfig]: HostConfig[K] };

/** The keys of a host config with settings of a kind. */
type KeyOf<T> = { [K in keyof HostConfig]: HostConfig[K] extends T ? (T extends HostConfig[K] ? K : never) : never }[keyof HostConfig];

const texts: readonly (readonly [flag: string, key: KeyOf<Setting<string>>])[] = [
  ["pid", "pidMode"],
  ["ipc", "ipcMode"],
  ["uts", "utsMode"],
  ["userns", "usernsMode"],
  ["cgroupns", "cgroupnsMode"],
  ["cgroup-parent", "cgroupParent"],
  ["cpuset-cpus", "cpusetCpus"],
  ["log-driver", "logDriver"],
  ["runtime", "runtime"],
  ["isolation", "isolation"],
];

const switches: readonly (readonly [flag: string, key: KeyOf<Setting<boolean>>])[] = [
  ["privileged", "privileged"],
  ["read-only", "readonlyRootfs"],
  ["oom-kill-disable", "oomKillDisable"],
  ["init", "init"],
  ["use-api-socket", "useApiSocket"],
];

type Read = (text: string) => number | undefined;

const numbers: readonly (readonly [flag: string, key: KeyOf<Setting<number>>, read: Read])[] = [
  ["memory", "memory", readBytes],
  ["limit-memory", "memory", readBytes],
  ["memory-reservation", "memoryReservation", readBytes],
  ["reserve-memory", "memoryReservation", readBytes],
  ["memory-swap", "memorySwap", readBytes],
  ["memory-swappiness", "memorySwappiness", readNumber],
  ["cpus", "cpus", readNumber],
  ["limit-cpu", "cpus", readNumber],
  ["cpu-quota", "cpuQuota", readNumber],
  ["cpu-period", "cpuPeriod", readNumber],
  ["cpu-shares", "cpuShares", readNumber],
  ["pids-limit", "pidsLimit", readNumber],
  ["limit-pids", "pidsLimit", readNumber],
  ["shm-size", "shmSize", readBytes],
  ["oom-score-adj", "oomScoreAdj", readNumber],
  ["restart-max-attempts", "restartRetries", readNumber],
];

const lists: readonly (readonly [flag: string, key: KeyOf<ListSetting<string>>])[] = [
  ["cap-add", "capAdd"],
  ["cap-drop", "capDrop"],
  ["security-opt", "securityOpt"],
  ["volumes-from", "volumesFrom"],
  ["device-cgroup-rule", "deviceCgroupRules"],
  ["add-host", "extraHosts"],
  ["host", "extraHosts"],
  ["dns", "dns"],
  ["group-add", "groupAdd"],
  ["group", "groupAdd"],
];

/** What the networks and volumes are that the same file makes. */
export interface Around {
  readonly networks: Networks;
  readonly volumes: Volumes;
}

/** What a command line has the engine grant (docker/cli cli/command/container/opts.go decides what each flag becomes). */
export function hostConfigOf(line: Line, { networks, volumes }: Around): HostConfig {
  const host: Draft = nothingSaid((value) => line.unsaid(value));
  changed(host, line);
  for (const [flag, key] of texts) if (line.last(flag)) host[key] = line.setting(flag, "", (text) => text);
  for (const [flag, key] of switches) if (line.last(flag)) host[key] = line.setting(flag, false, parseBool);
  for (const [flag, key] of lists) if (line.last(flag)) host[key] = line.texts(flag);
  return {
    ...host,
    ...networksOf(line, networks),
    mounts: mountsOf(line, volumes),
    tmpfs: tmpfsOf(line),
    portBindings: publishedBy(line),
    links: linksOf(line),
    devices: line.list(["device"], (said) => [deviceOf(said)]),
    sysctls: line.list(["sysctl"], (said) => [sysctlOf(said)]),
    ulimits: line.list(["ulimit"], (said) => [settingOf(said, readUlimit)]),
    logOptions: line.list(["log-opt"], (said) => [settingOf(said, readPair)]),
  };
}

/** Limits and the restart policy: `docker update` changes them later. */
export function changed(host: Pick<Draft, KeyOf<Setting<number>> | "restartPolicy">, line: Line): void {
  for (const [flag, key, read] of numbers) if (line.last(flag)) host[key] = line.setting(flag, 0, read);
  const policy = line.last("restart") ?? line.last("restart-condition");
  if (!policy) return;
  host.restartPolicy = settingOf(policy, (text) => own(policies, text) ?? (text.replace(/:.*$/s, "") || "no"));
  if (policy.text.includes(":")) host.restartRetries = settingOf(partOf(policy, policy.text.indexOf(":") + 1), readNumber);
}

/** What Swarm calls restart policies. */
const policies: Readonly<Record<string, string>> = { none: "no", any: "always" };

/** `HOST[:CONTAINER][:PERMISSIONS]` (cli/command/container/opts.go parseLinuxDevice). Names such as `vendor.com/class=x` are CDI, no paths. */
function deviceOf(said: Said): Setting<DeviceMapping> {
  const [source = "", second = "", third] = said.text.split(":");
  if (said.text === HOLE) return unknown("variable", said.shown, said.span);
  const isMode = (text: string): boolean => /^[rwm]{1,3}$/.test(text);
  const permissions = third ?? (isMode(second) ? second : undefined);
  const from = permissions === undefined ? -1 : said.text.lastIndexOf(permissions);
  // A variable at the end may hold them.
  const isOpen = permissions === undefined && second.includes(HOLE);
  return written(
    {
      pathOnHost: textOf(partOf(said, 0, source.length)),
      cgroupPermissions: isOpen
        ? unknown("variable", said.shown, said.span)
        : from < 0
          ? byDefault("rwm", said.span)
          : textOf(partOf(said, from)),
    },
    said.span,
  );
}

function sysctlOf(said: Said): HostConfig["sysctls"] extends ListSetting<infer T> ? Setting<T> : never {
  const equals = said.text.indexOf("=");
  const name = equals < 0 ? said.text : said.text.slice(0, equals);
  if (name.includes(HOLE)) return unknown("variable", said.shown, said.span);
  return written({ name, value: equals < 0 ? null : textOf(partOf(said, equals + 1)) }, said.span);
}

/** `nofile=1024:2048`; one number is both (docker/go-units ParseUlimit). */
function readUlimit(text: string): Ulimit | undefined {
  const [, name, soft, hard = soft] = /^([^=]+)=([^:]*)(?::(.*))?$/.exec(text) ?? [];
  return name === undefined ? undefined : { name, soft: readNumber(soft ?? "") ?? null, hard: readNumber(hard ?? "") ?? null };
}

const readPair = (text: string): { readonly name: string; readonly value: string } => {
  const equals = text.indexOf("=");
  return equals < 0 ? { name: text, value: "" } : { name: text.slice(0, equals), value: text.slice(equals + 1) };
};

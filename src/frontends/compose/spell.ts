import { type Change, keyOf } from "../../model/change.ts";
import type { Tmpfs } from "../../model/host-config.ts";
import { isSaid, type Setting } from "../../model/setting.ts";
import { isContainer, type Workload } from "../../model/workload.ts";
import { writeScalar } from "../../syntax/yaml-write.ts";
import { own } from "../../text/own.ts";

/** What the Engine API calls a setting, and what Compose calls it, where that is not the same in other letters. */
const keys: Readonly<Record<string, string>> = {
  readonlyRootfs: "read_only",
  networkMode: "network_mode",
  pidMode: "pid",
  ipcMode: "ipc",
  utsMode: "uts",
  cgroupnsMode: "cgroup",
  memory: "mem_limit",
  memoryReservation: "mem_reservation",
  memorySwap: "memswap_limit",
  memorySwappiness: "mem_swappiness",
  cpusetCpus: "cpuset",
  restartPolicy: "restart",
  env: "environment",
  cmd: "command",
  mounts: "volumes",
  portBindings: "ports",
};

/** `securityOpt` is `security_opt`. */
export const composeKey = (key: string): string => keys[key] ?? key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** What to do about a key of a service: a mapping holds each key once, so one that is written is changed or removed. */
export function spellCompose(change: Change, workload: Workload | undefined): string {
  const key = composeKey(keyOf(change));
  const isWritten = workload !== undefined && writesKey(workload, keyOf(change));
  if ("unset" in change) return `remove \`${key}\``;
  if ("remove" in change) return `remove ${change.items.map((item) => `\`${String(item)}\``).join(" and ")} from \`${key}\``;
  if ("set" in change) {
    const value = writeScalar(said(change.to, change.set), false);
    return isWritten ? `change \`${key}\` to \`${value}\`` : `add \`${key}: ${value}\``;
  }
  const items = change.items.map((item) => writeScalar(said(item, change.add), true));
  return isWritten ? `add ${items.map((item) => `\`${item}\``).join(" and ")} to \`${key}\`` : `add \`${key}: [${items.join(", ")}]\``;
}

/** Whether the service itself says something about a key: what the image it builds says stands elsewhere. */
function writesKey(workload: Workload, key: string): boolean {
  const configs: readonly object[] = [...(isContainer(workload) ? [workload.host] : []), workload.image];
  const setting = configs
    .map((config) => own(config as Readonly<Record<string, Setting<unknown> | null>>, key))
    .find((each) => each !== undefined);
  return setting != null && isSaid(setting) && !setting.via?.some(({ how }) => how === "built-from");
}

/** Keys whose numbers are bytes. */
const inBytes: ReadonlySet<string> = new Set(["memory", "memoryReservation", "memorySwap", "shmSize"]);

/** A value of the model as Compose takes it: a size with its unit, a tmpfs as its path and options. */
export function said(value: unknown, key: string): string | number | boolean {
  if (typeof value === "number") return inBytes.has(key) ? size(value) : value;
  if (typeof value === "boolean") return value;
  const { target, options } = value as Partial<Tmpfs>;
  return target === undefined ? String(value) : [target, ...(options?.length ? [options.join(",")] : [])].join(":");
}

/** Bytes in the largest unit that leaves a whole number (docker/go-units). */
function size(bytes: number): string {
  const power = [3, 2, 1].find((each) => bytes >= 1024 ** each && bytes % 1024 ** each === 0) ?? 0;
  return `${bytes / 1024 ** power}${["", "k", "m", "g"][power]}`;
}

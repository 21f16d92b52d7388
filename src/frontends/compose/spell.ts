import { type Change, keyOf } from "../../model/change.ts";
import { documentsIn, type Unit } from "../../model/document.ts";
import type { Tmpfs } from "../../model/host-config.ts";
import { isSaid, type Setting } from "../../model/setting.ts";
import { isContainer, type Workload } from "../../model/workload.ts";
import { type Said, writeFlow, writeScalar } from "../../syntax/yaml-write.ts";
import { own } from "../../text/own.ts";
import { publishedAt } from "./published.ts";

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
export function spellCompose(change: Change, workload: Workload | undefined, units: readonly Unit[]): string {
  if ("publish" in change) return spellPublish(change, units);
  if ("variable" in change || "healthcheck" in change) return spellEntry(change);
  const key = composeKey(keyOf(change));
  const isWritten = workload !== undefined && writesKey(workload, keyOf(change));
  if ("unset" in change) return isSwitchOfOthers(settingOf(workload, change.unset)) ? `add \`${key}: false\`` : `remove \`${key}\``;
  if ("remove" in change) return `remove ${change.items.map((item) => `\`${String(item)}\``).join(" and ")} from \`${key}\``;
  if ("set" in change) {
    const value = writeScalar(said(change.to, change.set), false);
    return isWritten ? `change \`${key}\` to \`${value}\`` : `add \`${key}: ${value}\``;
  }
  const items = change.items.map((item) => writeScalar(said(item, change.add), true));
  return isWritten ? `add ${items.map((item) => `\`${item}\``).join(" and ")} to \`${key}\`` : `add \`${key}: [${items.join(", ")}]\``;
}

/** An entry of `environment` or `labels`, or the test of a health check. */
function spellEntry(change: Extract<Change, { variable: unknown } | { healthcheck: unknown }>): string {
  if ("healthcheck" in change) return `add \`healthcheck: {test: ${writeFlow(checkTest(change.healthcheck))}}\``;
  const key = composeKey(change.variable);
  if (change.to === null) return `remove \`${change.name}\` from \`${key}\``;
  return `set \`${change.name}: ${writeScalar(inCompose(change.to), false)}\` in \`${key}\``;
}

/** A text in which a dollar is a dollar, as a Compose file writes it. */
export const inCompose = (text: string): string => text.replaceAll("$", "$$$$");

/** `test` of a health check. */
export const checkTest = (check: readonly string[] | string): Said =>
  typeof check === "string" ? inCompose(check) : ["CMD", ...check.map(inCompose)];

/** A port as it should read; of one in long form the key that it should have. */
function spellPublish({ publish: { file, start, end }, at }: Extract<Change, { publish: unknown }>, units: readonly Unit[]): string {
  const text = units
    .flatMap(documentsIn)
    .find(({ source }) => source.path === file)
    ?.source.text.slice(start, end);
  const short = text && publishedAt(text, at);
  if (short) return `change it to \`${short}\``;
  return text && /\bhost_ip\b/.test(text) ? `change its \`host_ip\` to \`${at}\`` : `add \`host_ip: ${at}\` to it`;
}

/** What a workload has under a key of the model. */
export function settingOf(workload: Workload | undefined, key: string): Setting<unknown> | undefined {
  const configs: readonly object[] = workload ? [...(isContainer(workload) ? [workload.host] : []), workload.image] : [];
  for (const config of configs) {
    const setting = own(config as Readonly<Record<string, Setting<unknown> | null>>, key);
    if (setting) return setting;
  }
  return undefined;
}

/** Whether the service itself says something about a key: what the image it builds says stands elsewhere. */
function writesKey(workload: Workload, key: string): boolean {
  const setting = settingOf(workload, key);
  return setting !== undefined && isSaid(setting) && !setting.via?.some(({ how }) => how === "built-from");
}

const borrowed: ReadonlySet<string> = new Set(["alias", "merge", "extends", "built-from", "inherits", "read-from"]);

/** Whether others have a value, too. */
export const isShared = ({ via }: Setting<unknown>): boolean => via?.some(({ how }) => borrowed.has(how)) ?? false;

/** Whether a switch is on because others say so: the service itself switches it off. */
export const isSwitchOfOthers = (setting: Setting<unknown> | undefined): boolean =>
  setting?.state === "written" && setting.value === true && isShared(setting);

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
function size(bytes: number): string | number {
  const power = [3, 2, 1].find((each) => bytes >= 1024 ** each && bytes % 1024 ** each === 0) ?? 0;
  return power === 0 ? bytes : `${bytes / 1024 ** power}${["", "k", "m", "g"][power]}`;
}

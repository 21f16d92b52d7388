import type { Tmpfs } from "../../model/host-config.ts";
import { own } from "../../text/own.ts";
import { inBytes, sizeText } from "./amounts.ts";

/** What the Engine API calls a setting, and what Compose calls it, where that is not the same in other letters. */
const composeKeys: Readonly<Record<string, string>> = {
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
export const composeKey = (key: string): string => own(composeKeys, key) ?? key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** The option of `docker run` for a setting, where that is not its name in other letters. */
const runFlags: Readonly<Record<string, string>> = {
  readonlyRootfs: "read-only",
  mounts: "volume",
  volumes: "volume",
  devices: "device",
  deviceCgroupRules: "device-cgroup-rule",
  networkMode: "network",
  networks: "network",
  portBindings: "publish",
  exposedPorts: "expose",
  extraHosts: "add-host",
  links: "link",
  externalLinks: "link",
  pidMode: "pid",
  ipcMode: "ipc",
  utsMode: "uts",
  usernsMode: "userns",
  cgroupnsMode: "cgroupns",
  sysctls: "sysctl",
  ulimits: "ulimit",
  cpuShares: "cpu-shares",
  restartPolicy: "restart",
  restartRetries: "restart",
  logOptions: "log-opt",
  labels: "label",
  workingDir: "workdir",
  healthcheck: "health-cmd",
};

/** `capDrop` is `--cap-drop`. */
export const runFlag = (key: string): string => `--${own(runFlags, key) ?? key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** A value of the model as Compose and the command line take it: a size with its unit, a tmpfs as its path and options. */
export function said(value: unknown, key: string): string | number | boolean {
  if (typeof value === "number") return inBytes.has(key) ? sizeText(value) : value;
  if (typeof value === "boolean") return value;
  const { target, options } = value as Partial<Tmpfs>;
  return target === undefined ? String(value) : [target, ...(options?.length ? [options.join(",")] : [])].join(":");
}

import type { Opened } from "../model/change.ts";
import type { HostConfig } from "../model/host-config.ts";
import { knownValue } from "./predicates.ts";

/** Ports as they are published now, to be published elsewhere; `undefined` where one of them is not known, or is one of many. */
export function openedLike(bindings: HostConfig["portBindings"]): readonly Opened[] | undefined {
  if (bindings.state === "unknown") return undefined;
  const opened = bindings.value.map((binding): Opened | undefined => {
    const port = knownValue(binding);
    const address = port && knownValue(port.hostIp);
    const [host, inside] = [port?.hostPort, port?.containerPort];
    if (address === undefined || !port || !host || !inside || host.from !== host.to || inside.from !== inside.to) return undefined;
    return { host: host.from, container: inside.from, protocol: port.protocol, ...(address ? { address } : {}) };
  });
  return opened.every((port) => port !== undefined) ? (opened as Opened[]) : undefined;
}

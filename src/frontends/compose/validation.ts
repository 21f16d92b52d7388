import type { Fault } from "../../model/document.ts";
import { isAddress } from "../../syntax/ip.ts";
import type { YamlMap } from "../../syntax/yaml.ts";
import type { Span } from "../../text/span.ts";
import { isFilled } from "./filled.ts";
import { keyAt, known, listAt, mapAt, textAt, valueAt } from "./names.ts";
import { quote } from "./nodes.ts";
import { readBoolean } from "./value.ts";

type Broken = (span: Span, message: string) => void;

/** What Compose refuses of a list of files that belong together, an included one among them, once they are merged (compose-go validation/, override/uncity.go). */
export function validationFaults(root: YamlMap): Fault[] {
  const faults: Fault[] = [];
  const broken: Broken = (span, message) => void faults.push({ kind: "broken", span, message });
  for (const kind of ["volumes", "networks", "secrets", "configs"]) declarations(kind, mapAt(root, kind), broken);
  for (const { value } of mapAt(root, "services")?.entries.values() ?? []) if (value.kind === "map") items(value, broken);
  return faults;
}

/** Ports, mounts and requests for devices by themselves. */
function items(service: YamlMap, broken: Broken): void {
  for (const { value: port } of listAt(service, "ports")) {
    if (port.kind !== "map") continue;
    const ip = textAt(port, "host_ip");
    if (!port.entries.has("target")) broken(port.span, "a published port needs a target");
    else if (ip !== undefined && !isAddress(ip)) broken((valueAt(port, "host_ip") ?? port).span, `${quote(ip)} is not an IP address`);
  }
  for (const { value: mount } of listAt(service, "volumes")) {
    if (mount.kind !== "map") continue;
    if (!valueAt(mount, "target")) broken(mount.span, "a mount needs a target");
    if (textAt(mount, "type") === "bind" && !valueAt(mount, "source")) broken(mount.span, "a bind mount needs a source");
  }
  const reservations = mapAt(mapAt(mapAt(service, "deploy"), "resources"), "reservations");
  for (const requests of [listAt(reservations, "devices"), listAt(service, "gpus")])
    for (const { value: request } of requests)
      if (request.kind === "map" && valueAt(request, "count") && valueAt(request, "device_ids"))
        broken(keyAt(request, "device_ids"), "count and device_ids exclude each other");
}

/** Volumes, networks, secrets and configs by themselves. */
function declarations(kind: string, declared: YamlMap | undefined, broken: Broken): void {
  for (const [name, { key, value }] of declared?.entries ?? []) {
    if (value.kind !== "map") continue;
    const external = valueAt(value, "external");
    const isExternal = (external && isFilled(external) && external.unset) || readBoolean(known(external) ?? "") === true;
    if (kind === "volumes" && isExternal)
      for (const [other, entry] of value.entries)
        if (!["external", "name"].includes(other) && !other.startsWith("x-"))
          broken(entry.key.span, `${quote(name)} is external: Compose refuses ${other} beside it`);
    if (kind !== "secrets" && kind !== "configs") continue;
    const sources = ["file", "environment", ...(kind === "configs" ? ["content"] : [])];
    const given = sources.filter((each) => value.entries.has(each));
    if (given.length > 1) broken(keyAt(value, given[1] as string), `${given.join(" and ")} exclude each other`);
    if (given.length === 0 && !isExternal && (!external || readBoolean(known(external) ?? "") === false) && !value.entries.has("driver"))
      broken(key.span, `${quote(name)} needs one of ${sources.join(", ")}`);
  }
}

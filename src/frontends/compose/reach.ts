import type { NetworkReach } from "../../model/host-config.ts";
import { type Setting, unknown, written } from "../../model/setting.ts";
import { HOLE } from "../../syntax/image-reference.ts";
import { type Field, readBoolean, type Values } from "./value.ts";

/**
 * What a network opens by itself, from its driver and options; `undefined` for a bridge behind NAT, and for drivers that are not known.
 * https://docs.docker.com/engine/network/port-publishing/#gateway-modes; macvlan and ipvlan put a container on the link of `parent`, and
 * on a link of their own that leads nowhere without one.
 */
export function reachOf(own: (key: string) => Field | undefined, values: Values): Setting<NetworkReach> | undefined {
  const options = own("driver_opts");
  const option = (key: string): Field | undefined =>
    options?.node.kind === "map" ? values.field(options.node, key, options.via) : undefined;
  const driver = values.scalar(own("driver"))?.text ?? "bridge";
  if (driver === "macvlan" || driver === "ipvlan") {
    const parent = values.scalar(option("parent"));
    return parent && !/^(?:$|dummy|di-|dm-)/.test(parent.text)
      ? written({ every: driver, routed: [] }, parent.span, parent.via)
      : undefined;
  }
  if (driver !== "bridge" && driver !== "default") return undefined;
  const mode = (family: 4 | 6): Field | undefined => option(`com.docker.network.bridge.gateway_mode_ipv${family}`);
  const six = readBoolean(values.scalar(own("enable_ipv6"))?.text ?? "") ? mode(6) : undefined;
  const modes = [mode(4), six].flatMap((field) => values.scalar(field) ?? []);
  const [told] = modes;
  if (!told) return undefined;
  if (modes.some(({ text }) => text.includes(HOLE))) return unknown("variable", told.raw, told.span, told.via);
  const open = modes.find(({ text }) => text === "nat-unprotected");
  const routed = ([4, 6] as const).filter((family) => values.scalar(family === 4 ? mode(4) : six)?.text === "routed");
  const at = open ?? modes.find(({ text }) => text === "routed");
  return at && written({ ...(open ? { every: "nat-unprotected" as const } : {}), routed }, at.span, at.via);
}

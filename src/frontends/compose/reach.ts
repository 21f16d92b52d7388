import type { NetworkReach } from "../../model/host-config.ts";
import { type Setting, unknown, written } from "../../model/setting.ts";
import { gatewayMode, opens } from "../../syntax/engine/reach.ts";
import { HOLE } from "../../syntax/image-reference.ts";
import { type Field, readBoolean, type Value, type Values } from "./value.ts";

/** What a network opens by itself, from its driver and options, written at the option that says so; `undefined` where it opens nothing. */
export function reachOf(own: (key: string) => Field | undefined, values: Values): Setting<NetworkReach> | undefined {
  const options = own("driver_opts");
  const option = (key: string): Value | undefined =>
    options?.node.kind === "map" ? values.scalar(values.field(options.node, key, options.via)) : undefined;
  const driver = values.scalar(own("driver"))?.text ?? "bridge";
  const hasIpv6 = readBoolean(values.scalar(own("enable_ipv6"))?.text ?? "") === true;
  if (driver === "bridge" || driver === "default") {
    const modes = (hasIpv6 ? ([4, 6] as const) : ([4] as const)).flatMap((family) => option(gatewayMode(family)) ?? []);
    const [told] = modes;
    if (told && modes.some(({ text }) => text.includes(HOLE))) return unknown("variable", told.raw, told.span, told.via);
  }
  const found = opens(driver, (name) => option(name)?.text, hasIpv6);
  const at = found && option(found.by);
  return at && written(found.reach, at.span, at.via);
}

import type { NetworkReach } from "../../model/host-config.ts";

/** The option of the bridge driver that says how addresses of a family are reached. */
export const gatewayMode = (family: 4 | 6): string => `com.docker.network.bridge.gateway_mode_ipv${family}`;

/**
 * What a network opens by itself, and the driver's option that says so; `undefined` for a bridge behind NAT, and for drivers that are not
 * known. https://docs.docker.com/engine/network/port-publishing/#gateway-modes; macvlan and ipvlan put a container on the link of
 * `parent`, and on a link of their own that leads nowhere without one.
 */
export function opens(
  driver: string,
  option: (name: string) => string | undefined,
  hasIpv6: boolean,
): { readonly reach: NetworkReach; readonly by: string } | undefined {
  if (driver === "macvlan" || driver === "ipvlan")
    return /^(?:$|dummy|di-|dm-)/.test(option("parent") ?? "") ? undefined : { reach: { every: driver, routed: [] }, by: "parent" };
  if (driver !== "bridge" && driver !== "default") return undefined;
  const families = hasIpv6 ? ([4, 6] as const) : ([4] as const);
  const having = (mode: string) => families.filter((family) => option(gatewayMode(family)) === mode);
  const [open] = having("nat-unprotected");
  const routed = having("routed");
  const by = open ?? routed[0];
  return by && { reach: { ...(open ? { every: "nat-unprotected" as const } : {}), routed }, by: gatewayMode(by) };
}

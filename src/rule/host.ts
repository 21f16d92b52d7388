import type { HostConfig, PortBinding } from "../model/host-config.ts";
import { isSaid } from "../model/setting.ts";
import type { Workload } from "../model/workload.ts";
import { certainly, itemsOf } from "./predicates.ts";

/** Certainly privileged: what such a container may do is not narrowed by anything else. */
export const isPrivileged = ({ privileged }: HostConfig): boolean => certainly(privileged, (value) => value);

/** The user a service names itself, as written; empty when it leaves that to the image. */
export const textUser = ({ image: { user } }: Workload): string =>
  !isSaid(user) || user.via?.some(({ how }) => how === "built-from") ? "" : user.state === "unknown" ? user.text : user.value;

/** Whether the networks that are known to be there are all internal: no way leads out of them. */
export const hasNoKnownWayOut = (networks: HostConfig["networks"]): boolean =>
  itemsOf(networks).every(({ value }) => certainly(value.internal, (internal) => internal));

/** Whether a container is on internal networks only, on one at least, and all of them are known. */
export const isInternalOnly = (networks: HostConfig["networks"]): boolean =>
  networks.state !== "unknown" &&
  networks.value.length > 0 &&
  networks.value.every((each) => each.state !== "unknown") &&
  hasNoKnownWayOut(networks);

/** Whether a container is on networks only that give it an address on a link of the host (macvlan, ipvlan): nothing is published there. */
export const isOnLinkOnly = (networks: HostConfig["networks"]): boolean =>
  networks.state !== "unknown" &&
  networks.value.length > 0 &&
  networks.value.every((each) =>
    certainly(each, ({ reach }) => reach !== undefined && certainly(reach, ({ every }) => every === "macvlan" || every === "ipvlan")),
  );

/** The port is certainly published on every interface of the host. */
export function isOnEveryInterface({ networks }: HostConfig, { hostIp }: PortBinding): boolean {
  if (!certainly(hostIp, (ip) => /^(?:|\*|0\.0\.0\.0|::|0:0:0:0:0:0:0:0|::ffff:0\.0\.0\.0)$/i.test(ip))) return false;
  // A container on internal networks only gets nothing published, nor does one on the link of the host only.
  if (networks.state === "written" && (isInternalOnly(networks) || isOnLinkOnly(networks))) return false;
  if (hostIp.state === "written" && hostIp.value !== "") return true;
  // Nothing is written: a network may name the address.
  return (
    networks.state === "unknown" ||
    networks.value.every((network) =>
      // One more network takes nothing back.
      network.state === "unknown"
        ? network.reason === "elsewhere"
        : network.value.hostBinding.state === "unknown" || certainly(network.value.hostBinding, (ip) => ip === "" || ip === "0.0.0.0"),
    )
  );
}

import type { HostConfig, PortBinding } from "../model/host-config.js";
import type { Workload } from "../model/workload.js";
/** Certainly privileged: what such a container may do is not narrowed by anything else. */
export declare const isPrivileged: ({ privileged }: HostConfig) => boolean;
/** The user a service names itself, as written; empty when it leaves that to the image. */
export declare const textUser: ({ image: { user } }: Workload) => string;
/** Whether the networks that are known to be there are all internal: no way leads out of them. */
export declare const hasNoKnownWayOut: (networks: HostConfig["networks"]) => boolean;
/** Whether a container is on internal networks only, on one at least, and all of them are known. */
export declare const isInternalOnly: (networks: HostConfig["networks"]) => boolean;
/** Whether a container is on networks only that give it an address on a link of the host (macvlan, ipvlan): nothing is published there. */
export declare const isOnLinkOnly: (networks: HostConfig["networks"]) => boolean;
/** The port is certainly published on every interface of the host. */
export declare function isOnEveryInterface({ networks }: HostConfig, { hostIp }: PortBinding): boolean;

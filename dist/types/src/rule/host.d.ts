import type { HostConfig, PortBinding } from "../model/host-config.js";
import type { Workload } from "../model/workload.js";
/** Certainly privileged: what such a container may do is not narrowed by anything else. */
export declare const isPrivileged: ({ privileged }: HostConfig) => boolean;
/** A user that is root, by name or number, whatever its group. */
export declare const isRoot: (user: string) => boolean;
/** The user a service names itself, as written; empty when it leaves that to the image. */
export declare const textUser: ({ image: { user }, span }: Workload) => string;
/** A host path normalised: one slash between parts, no `.`, `..` resolved, no slash at the end. Relative ones are left alone. */
export declare function normalPath(path: string): string;
/** The port is certainly published on every interface of the host. */
export declare function isOnEveryInterface({ networks }: HostConfig, { hostIp }: PortBinding): boolean;

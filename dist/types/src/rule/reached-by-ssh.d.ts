import type { Workload } from "../model/workload.js";
/** Whether the work of a workload is to be reached by SSH: the name of its image or its own says so. */
export declare function isReachedBySsh({ image, path }: Workload): boolean;
/**
 * The ports at which such servers listen in a container: 22 (IANA), and 2222 where they start without root, as gitea's rootless image
 * (docs.gitea.com/installation/install-with-docker-rootless) and linuxserver/openssh-server do.
 */
export declare const sshPorts: ReadonlySet<number>;

import type { Workload } from "../model/workload.ts";

/** Images and services whose work is to be reached by SSH: git servers, transfer of files, hosts to jump from. */
const forSsh = /git(?:ea|lab|ness)|forgejo|gogs|sftp|ssh|bastion|jump|rsync|phabricator|onedev|borg|soft-serve/i;

/** Whether the work of a workload is to be reached by SSH: the name of its image or its own says so. */
export function isReachedBySsh({ image, path }: Workload): boolean {
  const written = image.ref && image.ref.state !== "unknown" ? image.ref.value.text : "";
  return forSsh.test(`${written} ${path[path.length - 1] ?? ""}`);
}

/**
 * The ports at which such servers listen in a container: 22 (IANA), and 2222 where they start without root, as gitea's rootless image
 * (docs.gitea.com/installation/install-with-docker-rootless) and linuxserver/openssh-server do.
 */
export const sshPorts: ReadonlySet<number> = new Set([22, 2222]);

import type { AppArmorDocument } from "../frontends/apparmor/document.ts";
import type { SeccompDocument } from "../frontends/seccomp/document.ts";
import type { Container } from "../model/workload.ts";
import { joinPath } from "../text/path.ts";
import type { Attachment, KernelProfiles, Project } from "./project.ts";
import { lastOption } from "./security-opt.ts";

/** Profiles the engines bring with them, and words that mean none: nothing of this is a file or a name of somebody's own. */
export const ownProfiles = {
  seccomp: /^(?:unconfined|builtin|runtime\/default|default)$/,
  apparmor:
    /^(?:unconfined|docker-default|runtime\/default|containers-default-[\w.-]+|cri-containerd\.apparmor\.d|podman|buildah|lxc-.*|snap\..*)$/,
} as const;

/** The kernel profiles that a container is given by name or path, as far as they are somebody's own. */
export function attachmentsOf(container: Container, folder: string): Attachment[] {
  return (["seccomp", "apparmor"] as const).flatMap((kind): Attachment[] => {
    const found = lastOption(container.host, kind);
    if (!found || found.option.fault || ownProfiles[kind].test(found.option.value)) return [];
    const { value } = found.option;
    if (kind === "seccomp" && /^[/~]/.test(value)) return [];
    return [{ container, at: found.at, names: kind === "seccomp" ? joinPath(folder, value) : value, kind }];
  });
}

/** The kernel profiles of a run, filled as its Compose projects are linked. */
export class Kernel implements KernelProfiles {
  readonly seccomps: ReadonlyMap<string, SeccompDocument>;
  readonly apparmors: readonly AppArmorDocument[];
  readonly attachments: Attachment[] = [];
  composes = 0;
  unclear = false;

  constructor(seccomps: readonly SeccompDocument[], apparmors: readonly AppArmorDocument[]) {
    this.seccomps = new Map(seccomps.map((document) => [document.source.path, document]));
    this.apparmors = apparmors;
  }

  /** Takes note of who is given which profile. */
  attach({ composes, containers }: Project): void {
    this.composes += composes.length;
    this.unclear ||= containers.some(
      ({ host: { securityOpt } }) => securityOpt.state === "unknown" || securityOpt.value.some(({ state }) => state === "unknown"),
    );
    for (const compose of composes)
      for (const container of containers)
        if (container.project === compose.id) this.attachments.push(...attachmentsOf(container, compose.folder));
  }
}

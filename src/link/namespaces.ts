import type { Mount } from "../model/host-config.ts";
import { type Setting, written } from "../model/setting.ts";
import type { Container } from "../model/workload.ts";
import { normalPath, withoutSlash } from "../text/path.ts";

/** Compose refuses circles of `volumes_from` and of network modes; longer chains are nobody's. */
const longest = 16;

/** Gives containers what they take over from others of their project: mounts by `volumes_from`, the network by their network mode. */
export function withShared(containers: readonly Container[]): Container[] {
  const byService = new Map(containers.map((each) => [keyOf(each.project, each.path[1] ?? ""), each]));
  const byName = new Map(
    containers.flatMap((each) => (each.containerName ? [[keyOf(each.project, each.containerName), each] as const] : [])),
  );
  const find = (project: string, kind: string, name: string): Container | undefined =>
    (kind === "container" ? byName : byService).get(keyOf(project, name));
  const mounted = new Map(containers.map((each) => [each, withVolumesFrom(each, find)]));
  const own = (each: Container | undefined): Container | undefined => each && mounted.get(each);
  return containers.map((each) => {
    const container = mounted.get(each) ?? each;
    const owner = own(networkOwner(each, find));
    return owner && owner !== container ? { ...container, networkOf: owner } : container;
  });
}

type Find = (project: string, kind: string, name: string) => Container | undefined;

const keyOf = (project: string, name: string): string => `${project}\0${name}`;

/** The container whose network another one uses in the end; `undefined` for one that nobody knows. */
function networkOwner(container: Container, find: Find): Container | undefined {
  let owner: Container | undefined = container;
  for (let hops = 0; owner && hops < longest; hops++) {
    const { networkMode } = owner.host;
    const [, kind = "", name = ""] = networkMode.state === "unknown" ? [] : (/^(service|container):(.*)$/.exec(networkMode.value) ?? []);
    if (!kind) return owner;
    owner = find(owner.project, kind, name);
  }
  return undefined;
}

/** A container with the mounts of those whose volumes it takes: at places of its own, its own stay (moby daemon/volumes.go). */
function withVolumesFrom(container: Container, find: Find): Container {
  const taken = takenBy(container, find, longest);
  const { host } = container;
  if (taken.length === 0 || host.mounts.state === "unknown") return container;
  const places = new Set(host.mounts.value.flatMap((mount) => placeOf(mount) ?? []));
  const more = taken.filter((mount) => !places.has(placeOf(mount) ?? ""));
  const mounts = written([...host.mounts.value, ...more], host.mounts.span, host.mounts.via);
  return { ...container, host: { ...host, mounts } };
}

const placeOf = (mount: Setting<Mount>): string | undefined =>
  mount.state === "unknown" || mount.value.target.state === "unknown" ? undefined : withoutSlash(normalPath(mount.value.target.value));

/** What `volumes_from` mounts: `SERVICE[:ro]`, `container:NAME[:ro]`. Written there, its source at the first holder. */
function takenBy({ host: { volumesFrom }, project }: Container, find: Find, hops: number): Setting<Mount>[] {
  if (volumesFrom.state === "unknown" || hops === 0) return [];
  return volumesFrom.value.flatMap((from): Setting<Mount>[] => {
    if (from.state === "unknown") return [];
    const [, kind = "service", name = "", mode] = /^(?:(container):)?([^:]*)(?::(\w+))?$/.exec(from.value) ?? [];
    const holder = find(project, kind, name);
    if (!holder || holder.host.mounts.state === "unknown") return [];
    const held = [...holder.host.mounts.value, ...takenBy(holder, find, hops - 1)];
    return held.flatMap((mount) => {
      if (mount.state === "unknown" || mount.value.file) return [];
      // Labels and propagation are changed once, where the mount is asked for.
      const { relabel: _, propagation: __, ...kept } = mount.value;
      const readOnly = mode === "ro" ? written(true, from.span, from.via) : kept.readOnly;
      return [written({ ...kept, readOnly, through: mount.span }, from.span, from.via)];
    });
  });
}

import type { ComposeProject } from "../frontends/compose/project.ts";
import { isCollector } from "../knowledge/collectors.ts";
import type { Change } from "../model/change.ts";
import type { NetworkAttachment } from "../model/host-config.ts";
import type { Container } from "../model/workload.ts";
import { oncePer } from "../text/once-per.ts";
import { partAt, partsOf, servicesOf } from "./compose.ts";
import { mentions } from "./mentions.ts";
import { certainly, itemsOf, knownValue } from "./predicates.ts";

/** The containers of a project that share a network with another one of it. */
export function neighboursOf(container: Container, containers: readonly Container[]): Container[] {
  const own = new Set(itemsOf(container.host.networks).map(({ value }) => value.name));
  return containers.filter(
    (other) =>
      other !== container && other.project === container.project && itemsOf(other.host.networks, ({ name }) => own.has(name)).length > 0,
  );
}

/**
 * Those of them that name it, or may have its name from a file: they run the image of one that does, or one that asks its neighbours. All
 * of them where none names it, since then it is not known who asks.
 */
export function clientsAmong(neighbours: readonly Container[], container: Container, compose: ComposeProject): readonly Container[] {
  const naming = new Set(thoseThatName(container, neighbours, compose));
  if (naming.size === 0) return neighbours;
  const images = new Set([...naming].map(imageOf));
  return neighbours.filter((other) => naming.has(other) || isCollecting(other) || (images.has(imageOf(other)) && imageOf(other) !== ""));
}

/** The names by which others on its networks find a container. */
export const namesOf = ({ path, containerName }: Container): string[] => [path[1] ?? "", ...(containerName ? [containerName] : [])];

/** Containers of the same project that name another one. */
export function thoseThatName(container: Container, others: readonly Container[], compose: ComposeProject): readonly Container[] {
  const names = namesOf(container);
  const parts = partsByName(compose);
  return others.filter(({ path }) => {
    const part = parts.get(path[1] ?? "");
    return part !== undefined && mentions(part, names);
  });
}

/** What tells the image of a container from others, whatever its tag; empty where that is not known. */
function imageOf({ image: { ref }, build }: Container): string {
  if (build) return build.context === null ? "" : JSON.stringify([build.context, build.dockerfile, build.inline]);
  const known = ref && knownValue(ref);
  return known?.path ? `${known.domain}/${known.path}` : "";
}

const isCollecting = ({ image: { ref } }: Container): boolean =>
  ref !== null && certainly(ref, ({ path }) => path !== null && isCollector(path));

const partsByName = oncePer((compose: ComposeProject) => new Map(servicesOf(compose).map((part) => [part.name, part])));

/**
 * Puts a container on a network without a way out, and its clients besides: one of the project on which nobody meets anybody new, else
 * one of its own. It leaves `leave`. `undefined` where one of its networks is not known, or somebody else's, and where its ports would be
 * published no more.
 */
export function ownNetworkFor(container: Container, clients: readonly Container[], wanted: Wanted): readonly Change[] | undefined {
  const { networks } = container.host;
  const own = itemsOf(networks).map(({ value }) => value);
  const isWhole = networks.state !== "unknown" && own.length === networks.value.length;
  if (!isWhole || clients.length === 0 || own.some(({ external }) => !certainly(external, (yes) => !yes))) return undefined;
  if (isPublished(container) && own.every((network) => wanted.leave(network) || !hasWayOut(network))) return undefined;
  const left = own.filter(wanted.leave).map(({ name }) => name);
  const name = sharedBy(container, clients, wanted, left) ?? newName(wanted, container);
  const joining = clients.filter((client) => !isOn(client, name));
  const files = new Map(joining.map((client) => [client.span.file, client]));
  files.delete(container.span.file);
  return [
    { join: name, leave: left },
    ...joining.map((of): Change => ({ join: name, of })),
    { network: name, internal: true },
    ...[...files.values()].map((of): Change => ({ network: name, internal: true, of })),
  ];
}

interface Wanted {
  readonly compose: ComposeProject;
  /** What a new network is called. */
  readonly named: string;
  /** All containers of the run. */
  readonly containers: readonly Container[];
  leave(network: NetworkAttachment): boolean;
  /** Whether another container may be on the network, too. */
  admits(other: Container): boolean;
}

/** Marks the only network of a container that has a way out, where everybody else on it has another one, and nothing of it is published. */
export function markedInternal(container: Container, neighbours: readonly Container[]): readonly Change[] | undefined {
  const [only, more] = itemsOf(container.host.networks, hasWayOut).map(({ value }) => value);
  const isOurs = only !== undefined && only.name !== "default" && certainly(only.external, (yes) => !yes) && !isPublished(container);
  return isOurs && !more && neighbours.every((other) => hasOther(other, only)) ? [{ network: only.name, internal: true }] : undefined;
}

/** Whether nobody said that a network has no way out. */
export const hasWayOut = ({ internal }: NetworkAttachment): boolean => !certainly(internal, (yes) => yes);

/** Somebody wants the ports of a container on the host: on internal networks only none is published (Docker 28). */
const isPublished = ({ host }: Container): boolean => host.portBindings.state === "unknown" || host.portBindings.value.length > 0;

const isOn = (container: Container, network: string): boolean =>
  itemsOf(container.host.networks, ({ name, external }) => name === network && certainly(external, (yes) => !yes)).length > 0;

/** Whether a container keeps a way out when one of its networks has none any more. */
const hasOther = ({ host }: Container, { name }: NetworkAttachment): boolean =>
  itemsOf(host.networks, (each) => each.name === name).length === 0 ||
  itemsOf(host.networks, (each) => each.name !== name && certainly(each.internal, (yes) => !yes)).length > 0;

/** An internal network other than some: one that all clients are on, else one whose containers can reach whoever joins it, and are reached, as it is. */
function sharedBy(
  container: Container,
  clients: readonly Container[],
  { containers, admits }: Wanted,
  left: readonly string[],
): string | undefined {
  const inProject = containers.filter(({ project }) => project === container.project);
  const names = new Set(inProject.flatMap(({ host }) => itemsOf(host.networks, (each) => !hasWayOut(each)).map(({ value }) => value.name)));
  const free = [...names].filter((name) => !left.includes(name) && inProject.some((each) => isOn(each, name)));
  const all = free.find((name) => clients.every((client) => isOn(client, name)));
  if (all !== undefined) return all;
  const joining = [container, ...clients];
  return free.find((name) => {
    const there = inProject.filter((each) => isOn(each, name));
    return joining.every((one) => there.every((other) => one === other || isOn(one, name) || (admits(other) && meets(one, other))));
  });
}

/** Whether two containers share a network. */
const meets = (one: Container, other: Container): boolean =>
  itemsOf(one.host.networks).some(({ value: { name } }) => itemsOf(other.host.networks, (each) => each.name === name).length > 0);

/** A name that no network has: that of the container says whose it is where others are taken. */
function newName({ compose, named }: Wanted, { path }: Container): string {
  const taken = new Set(partsOf(partAt(compose, "networks")).map(({ name }) => name));
  return [named, `internal-${named}`, `${path[1]}-${named}`].find((name) => !taken.has(name)) ?? `${path[1]}-internal-${named}`;
}

import { labelOf } from "../frontends/registry.ts";
import type { NetworkAttachment, PortBinding } from "../model/host-config.ts";
import type { Container } from "../model/workload.ts";
import type { NetworkLine, NetworkMap, NetworkNode, Openness, PublishedPort } from "../model/workload-view.ts";
import { isOwnHost } from "../rule/addresses.ts";
import { isOpenBeyondHost } from "../rule/exposure.ts";
import { isInternalOnly, isOnEveryInterface, isOnLinkOnly } from "../rule/host.ts";
import { certainly, itemsOf, type Known, knownValue } from "../rule/predicates.ts";
import type { Mask } from "../secrets/mask.ts";

/** More containers are no map that anybody reads. */
const mostNodes = 400;
/** So many ports of a container are named. */
const mostPorts = 12;

/** What the engine calls the network of a container for which nobody names one. */
const usualNetwork = "bridge";

/** Who is on which network of a project, and what of it is published where. */
export function networkMap(title: string, containers: readonly Container[], mask: Mask): NetworkMap {
  const lines = new Map<string, NetworkLine>();
  const places = new Map<string, number>();
  const placeOf = (line: NetworkLine): number => {
    const at = places.get(line.name) ?? places.size;
    places.set(line.name, at);
    lines.set(line.name, lines.get(line.name) ?? { ...line, name: mask.text(line.name) });
    return at;
  };
  const nodes = containers.slice(0, mostNodes).map((container): NetworkNode => {
    const label = mask.text(labelOf(container));
    const owner = container.networkOf ?? container;
    const mode = modeOf(container);
    const joins = joinedBy(container, mask);
    return {
      label,
      networks: [...new Set(linesOf(owner).map(placeOf))],
      mode,
      ...(mode === "joined" && joins ? { joins } : {}),
      published: itemsOf(container.host.portBindings)
        .slice(0, mostPorts)
        .map(({ value }) => portOf(container, value)),
      open: opennessOf(container),
    };
  });
  return { title, networks: [...lines.values()], nodes, more: Math.max(0, containers.length - mostNodes) };
}

function modeOf({ host: { networkMode, networks }, networkOf }: Container): NetworkNode["mode"] {
  if (networkOf) return "joined";
  if (networkMode.state === "unknown" || networks.state === "unknown") return "unknown";
  const { value } = networkMode;
  if (value === "host" || value === "none") return value;
  return /^(?:service|container):/.test(value) ? "joined" : "own";
}

/** The label of the container whose network another one has, or what names one that nobody knows. */
function joinedBy({ host: { networkMode }, networkOf }: Container, mask: Mask): string | undefined {
  if (networkOf) return mask.text(labelOf(networkOf));
  const mode = knownValue(networkMode) ?? "";
  return mode && mask.text(mode.slice(mode.indexOf(":") + 1));
}

/** The networks that a container is known to be on. */
function linesOf(container: Container): NetworkLine[] {
  const { networkMode, networks } = container.host;
  const named = itemsOf(networks).map(({ value }) => lineOf(value));
  const isUsual = modeOf(container) === "own" && networks.state !== "unknown" && networks.value.length === 0;
  if (!isUsual) return named;
  const name = knownValue(networkMode);
  return [{ name: name && name !== "default" ? name : usualNetwork, internal: false, external: false, connects: true }];
}

const lineOf = ({ name, internal, external, connects }: NetworkAttachment): NetworkLine => ({
  name,
  internal: knownValue(internal) ?? null,
  external: knownValue(external) ?? null,
  connects: knownValue(connects) ?? null,
});

function portOf({ host }: Container, binding: PortBinding): PublishedPort {
  return {
    address: addressOf(host, binding),
    host: binding.hostPort ? rangeOf(binding.hostPort) : "any",
    container: binding.containerPort ? rangeOf(binding.containerPort) : "?",
    protocol: binding.protocol,
  };
}

/** The address of the host at which a port is open: `""` is every one, `null` is not known. */
function addressOf(host: Container["host"], binding: PortBinding): string | null {
  if (isOnEveryInterface(host, binding)) return "";
  const own = knownValue(binding.hostIp);
  if (own === undefined || own !== "") return own ?? null;
  // Where nothing is written, a network may name the address.
  const named = new Set(itemsOf(host.networks).map(({ value }) => knownValue(value.hostBinding)));
  const [only] = named;
  return named.size === 1 && only ? only : null;
}

const rangeOf = ({ from, to }: NonNullable<PortBinding["hostPort"]>): string => (from === to ? String(from) : `${from}-${to}`);

/** How far outside of the host a container is open: where that is not known, it says so. */
function opennessOf(container: Container): Openness {
  if (isOpenBeyondHost(container)) return "outside";
  const { host, networkOf } = container;
  if (networkOf || modeOf(container) === "none" || modeOf(container) === "joined") return "none";
  if (isInternalOnly(host.networks) || isOnLinkOnly(host.networks)) return "none";
  if (host.portBindings.state === "unknown") return "unknown";
  const bindings = itemsOf(host.portBindings);
  if (bindings.some(({ value }) => isElsewhere(addressOf(host, value)))) return "outside";
  if (bindings.length < host.portBindings.value.length || bindings.some(isNowhereKnown(host))) return "unknown";
  return bindings.length > 0 ? "host" : "none";
}

/** An address of the host that others than the host reach. */
const isElsewhere = (address: string | null): boolean => address !== null && !isOwnHost(address.includes(":") ? `[${address}]` : address);

const isNowhereKnown =
  (host: Container["host"]) =>
  ({ value }: Known<PortBinding>): boolean =>
    addressOf(host, value) === null || !certainly(value.hostIp, () => true);

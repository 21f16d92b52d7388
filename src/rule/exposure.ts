import type { Project } from "../link/project.ts";
import type { NetworkAttachment, NetworkReach, PortBinding } from "../model/host-config.ts";
import type { Container } from "../model/workload.ts";
import { isOnEveryInterface } from "./host.ts";
import { listeningAt } from "./listening.ts";
import { certainly, itemsOf, type Known } from "./predicates.ts";

/** One way by which ports of a container are open beyond the host. */
export interface Opening {
  /** Where it is asked for. */
  readonly at: Known<unknown>;
  /**
   * `published`: on every interface of the host. `routed`: published, and open at the container's address whatever is written before it.
   * `host`: in the host's own network everything is open that listens. `network`: a network opens every port.
   */
  readonly how: "published" | "routed" | "host" | "network";
  /** The ports of the container, `undefined` for every one. */
  readonly ports?: PortBinding["containerPort"];
  readonly protocol?: string;
  /** The network that opens them, and how. */
  readonly network?: { readonly name: string; readonly reach: Known<NetworkReach> };
}

/** The ways by which a container with a network of its own, or with the host's, is open; one that joins another's has none. */
export function openingsOf({ host }: Container): Opening[] {
  const { networkMode, networks, portBindings } = host;
  if (certainly(networkMode, (mode) => /^(?:none|service:.*|container:.*)$/.test(mode))) return [];
  const ports = (at: Known<PortBinding>): Pick<Opening, "at" | "ports" | "protocol"> => ({
    at,
    ports: at.value.containerPort,
    protocol: at.value.protocol,
  });
  if (certainly(networkMode, (mode) => mode === "host"))
    // The mapping does nothing, the port that it names is open all the same.
    return [...itemsOf(portBindings).map((at): Opening => ({ ...ports(at), how: "host" })), { at: networkMode, how: "host" }];
  const reaching = itemsOf(networks, ({ internal }) => certainly(internal, (yes) => !yes)).flatMap((at) => {
    const reach = reachOf(at.value);
    return reach ? [{ at, network: { name: at.value.name, reach } }] : [];
  });
  const published = itemsOf(portBindings).flatMap((at): Opening[] => {
    if (isOnEveryInterface(host, at.value)) return [{ ...ports(at), how: "published" }];
    const by = reaching.find(({ network }) => network.reach.value.routed.includes(familyOf(at.value)));
    return by ? [{ ...ports(at), how: "routed", network: by.network }] : [];
  });
  return [
    ...published,
    ...reaching.flatMap(({ at, network }): Opening[] => (network.reach.value.every ? [{ at, how: "network", network }] : [])),
  ];
}

const reachOf = ({ reach }: NetworkAttachment): Known<NetworkReach> | undefined => (reach && reach.state !== "unknown" ? reach : undefined);

const familyOf = ({ hostIp }: PortBinding): 4 | 6 => (certainly(hostIp, (ip) => ip.includes(":")) ? 6 : 4);

/**
 * Whether some port of a container is certainly open beyond the host, through the container whose network it uses as well: by a port of
 * which that one's image does not say that it is its own.
 */
export function isOpenBeyondHost(container: Container): boolean {
  const { networkOf: owner } = container;
  if (!owner) return openingsOf(container).length > 0;
  return openingsOf(owner).some(({ ports }) => !ports || !listeningAt([owner], ports)?.isSaid);
}

/** The containers of a project that run in the network of one that has its own, itself first. */
export const inNetworkOf = (owner: Container, { containers }: Pick<Project, "containers">): Container[] => [
  owner,
  ...containers.filter(({ networkOf }) => networkOf === owner),
];

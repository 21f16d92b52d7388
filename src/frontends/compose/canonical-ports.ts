import { partsOfPort, type Stretch } from "../../syntax/engine/port-parts.ts";
import { HOLE } from "../../syntax/image-reference.ts";
import { isAddress } from "../../syntax/ip.ts";
import type { YamlEntry, YamlMap, YamlScalar } from "../../syntax/yaml.ts";
import type { Say } from "./canonical-forms.ts";
import { quote } from "./nodes.ts";
import { imply, longMap, piece } from "./piece.ts";

/** So many ports of ranges are written out; Compose has no such limit, and all there are make one such range. */
export const mostPorts = 65_536;

interface Range {
  readonly first: number;
  readonly last: number;
}

/**
 * A short item of `ports` as one mapping for each port (docker/go-connections nat.ParsePortSpec, compose-go
 * types.ParsePortConfig, which sorts them as texts); `undefined` where Compose refuses it, which is said.
 */
export function portsOf(item: YamlScalar, say: Say): readonly YamlMap[] | undefined {
  const number = typeof item.value === "number" ? String(item.value) : item.text;
  const scalar = number === item.text ? item : { ...item, text: number };
  const { text } = scalar;
  const [ip, host, whole] = partsOfPort(text);
  const slash = text.indexOf("/", whole.from);
  const container = { from: whole.from, to: slash < 0 ? whole.to : slash };
  const next = text.indexOf("/", slash + 1);
  const protocol = slash < 0 ? undefined : { from: slash + 1, to: next < 0 ? text.length : next };
  const read = ({ from, to }: Stretch): string => text.slice(from, to);
  const target = rangeIn(read(container));
  const published = host && read(host) ? rangeIn(read(host)) : null;
  const address = ip && read(ip).replace(/^\[(.*)\]$/, "$1");
  if (!text.includes(HOLE)) {
    const fault = faultOf({ text, ip: ip && read(ip), host: host && read(host), target, published, protocol: protocol && read(protocol) });
    if (fault) return void say(item, fault);
  }
  // A variable by itself, or before the container's port, may hold an address as well as a port.
  const open = host === undefined ? whole : host;
  const mayHoldMore = ip === undefined && read(open).includes(HOLE) ? piece(scalar, open.from, open.to) : undefined;
  const outside = host && read(host) ? piece(scalar, host.from, host.to) : host === undefined ? mayHoldMore : undefined;
  const inside = piece(scalar, container.from, container.to);
  // What is not written has its default, as in the long form.
  const bare = address ? { ...piece(scalar, ip.from, ip.to), value: address, text: address } : mayHoldMore;
  const spoken = protocol && read(protocol) ? lowered(piece(scalar, protocol.from, protocol.to)) : undefined;
  const port = (to: YamlScalar, at: string | null): YamlMap => {
    const entries = new Map<string, YamlEntry>();
    if (bare) imply(entries, "host_ip", bare);
    if (spoken) imply(entries, "protocol", spoken);
    imply(entries, "target", to);
    if (outside) imply(entries, "published", at ? { ...outside, value: at, text: at } : outside);
    return longMap(item, entries);
  };
  if (!target || target.first === target.last) {
    const to = target ? { ...inside, value: target.first, text: String(target.first) } : inside;
    const range = published && (published.first === published.last ? String(published.first) : `${published.first}-${published.last}`);
    return [port(to, range)];
  }
  return Array.from({ length: target.last - target.first + 1 }, (_, at) => {
    const to = { ...inside, value: target.first + at, text: String(target.first + at) };
    return [String(to.value), port(to, published && String(published.first + at))] as const;
  })
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, each]) => each);
}

/** `80` or `3000-3005`; `null` for what is no port. */
function rangeIn(text: string): Range | null {
  const [first, last = first] = text.split("-");
  if (first === undefined || last === undefined || !/^\d+$/.test(first) || !/^\d+$/.test(last)) return null;
  return { first: Number(first), last: Number(last) };
}

/** How many ports a short item comes to. */
export function portCount({ text }: YamlScalar): number {
  const range = rangeIn(text.slice(text.lastIndexOf(":") + 1).replace(/\/.*$/s, ""));
  return range && range.last <= 65_535 && range.last > range.first ? range.last - range.first + 1 : 1;
}

interface Said {
  readonly text: string;
  readonly ip: string | undefined;
  readonly host: string | undefined;
  readonly target: Range | null;
  readonly published: Range | null;
  readonly protocol: string | undefined;
}

function faultOf({ text, ip, host, target, published, protocol }: Said): string | undefined {
  const shown = quote(text);
  const bare = ip?.replace(/^\[(.*)\]$/s, "$1");
  if (!target || (host && !published)) return `${shown} is not a valid port: write [[IP:]HOST:]CONTAINER[/PROTOCOL]`;
  if (ip?.includes(":") && ip === bare && isAddress(ip))
    return `${quote(ip)} is not a valid IP address: Compose reads IPv6 addresses in brackets, as in ${quote(`[${ip}]${text.slice(ip.length)}`)}`;
  if (bare && (!isAddress(bare) || (ip === bare && bare.includes(":")))) return `${quote(bare)} is not an IP address`;
  if (protocol && !/^(?:tcp|udp|sctp)$/i.test(protocol)) return `${protocol.slice(0, 60)} is not a port protocol: use tcp, udp or sctp`;
  const ranges = [target, ...(published ? [published] : [])];
  if (target.first === 0 || ranges.some(({ first, last }) => last > 65_535 || first > last))
    return `${shown} is not a port or an ascending range from 1 to 65535`;
  // A range of host ports may serve one container port: the engine picks one.
  const [outside, inside] = [published ? published.last - published.first : 0, target.last - target.first];
  return published && inside !== outside && inside !== 0 ? `the port ranges in ${shown} differ in length` : undefined;
}

const lowered = (scalar: YamlScalar): YamlScalar => {
  const text = scalar.text.toLowerCase();
  return { ...scalar, value: text, text };
};

import { contains, isAddress, parseAddress, parseSubnet, type Subnet, Subnets } from "../../../syntax/ip.ts";
import type { YamlMap, YamlNode } from "../../../syntax/yaml.ts";
import { Memory } from "../../../text/memory.ts";
import type { Span } from "../../../text/span.ts";
import { known, listAt, mapAt, textAt, valueAt } from "../names.ts";
import { quote } from "../nodes.ts";
import { readBoolean } from "../value.ts";
import { mayBeExternal, placeOf, type Refuses } from "./place.ts";

const read = new Memory<YamlMap, { readonly subnets: Subnets | undefined }>();

/** The subnets a network is given, read once; `undefined` where one is not known, or the network is declared elsewhere. */
function subnetsOf(network: YamlMap): Subnets | undefined {
  const there = read.get(network) ?? { subnets: readSubnets(network) };
  read.set(network, there);
  return there.subnets;
}

function readSubnets(network: YamlMap): Subnets | undefined {
  if (mayBeExternal(network)) return undefined;
  const subnets: Subnet[] = [];
  const config = valueAt(mapAt(network, "ipam"), "config");
  if (config && config.kind !== "list") return undefined;
  for (const { value } of listAt(mapAt(network, "ipam"), "config")) {
    const text = value.kind === "map" ? textAt(value, "subnet") : undefined;
    const subnet = text === undefined ? undefined : parseSubnet(text);
    if (!subnet) return undefined;
    subnets.push(subnet);
  }
  return new Subnets(subnets);
}

const none = new Subnets([]);

/** Keys with an address that a service asks for, and how many bits it has. */
const addressKeys = [
  ["ipv4_address", 32],
  ["ipv6_address", 128],
] as const;

/** What the bridge driver reads of its options (moby libnetwork/drivers/bridge). */
const options: ReadonlyMap<string, readonly [RegExp, string]> = new Map(
  [
    ...["bridge.enable_icc", "bridge.enable_ip_masquerade", "bridge.inhibit_ipv4"].map(
      (name) => [name, /^(?:1|t|T|TRUE|true|True|0|f|F|FALSE|false|False)$/, "true or false"] as const,
    ),
    ["driver.mtu", /^[+-]?\d+$/, "a number"] as const,
  ].map(([name, pattern, meaning]) => [`com.docker.network.${name}`, [pattern, meaning]]),
);
const bindingOption = "com.docker.network.bridge.host_binding_ipv4";
/** Networks the engine has, once each (moby runconfig IsPreDefinedNetwork). */
const predefined = ["bridge", "host", "none", "default"];

/** Addresses, and the subnets they are in (moby api/types/network ValidateIPAM, daemon validateEndpointSettings). */
export const networkFaults = {
  /** What a network is given. */
  ofNetwork(network: YamlMap, refuses: Refuses): void {
    if (mayBeExternal(network)) return;
    settings(network, refuses);
    for (const { value } of listAt(mapAt(network, "ipam"), "config")) {
      if (value.kind !== "map") continue;
      const tell = (node: YamlNode, why: string): void => refuses(placeOf(node, value.span), why);
      const written = valueAt(value, "subnet");
      const text = known(written);
      if (!written || text === undefined) continue;
      const subnet = parseSubnet(text);
      if (!subnet) tell(written, `${quote(text)} is not a subnet such as 10.5.0.0/24`);
      else parts(value, subnet, text, tell);
    }
  },
  /** The addresses a service asks for. */
  ofService(service: YamlMap, networks: YamlMap | undefined, refuses: Refuses): void {
    for (const [name, { value }] of mapAt(service, "networks")?.entries ?? []) {
      if (value.kind !== "map") continue;
      const declared = mapAt(networks, name);
      const isDeclared = networks !== undefined && (networks.entries.has(name) || name === "default");
      const subnets = declared ? subnetsOf(declared) : isDeclared ? none : undefined;
      for (const [key, bits] of addressKeys) {
        const node = valueAt(value, key);
        const text = known(node);
        if (!node || !text) continue;
        const address = parseAddress(text);
        const span = placeOf(node, value.span);
        if (address?.bits !== bits) refuses(span, `${quote(text)} is not an IPv${bits === 32 ? 4 : 6} address`);
        else if (subnets?.isEmpty) refuses(span, `a fixed address needs a subnet: set ipam.config of network ${quote(name)}`);
        else if (subnets && !subnets.has(address)) refuses(span, `${text} is in no subnet of network ${quote(name)}`);
      }
      const mac = valueAt(value, "mac_address");
      macFault(mac, refuses);
    }
    // Without a network of its own it is passed over.
    if (!valueAt(service, "network_mode")) macFault(valueAt(service, "mac_address"), refuses);
  },
};

/** Its name, its driver, and what the driver is told. */
function settings(network: YamlMap, refuses: Refuses): void {
  const at = (key: string): Span => {
    const entry = network.entries.get(key);
    return entry ? placeOf(entry.value, entry.key.span) : network.span;
  };
  const [name, driver] = [textAt(network, "name"), textAt(network, "driver")];
  if (name !== undefined && predefined.includes(name))
    refuses(at("name"), `the engine already has a network ${quote(name)}: write \`external: true\`, or use another name`);
  if (driver && ["host", "none", "null"].includes(driver))
    refuses(
      at("driver"),
      `only the engine's own network has this driver: set network_mode: ${driver === "host" ? "host" : "none"} in the service`,
    );
  if (readBoolean(textAt(network, "enable_ipv4") ?? "") === false && !valueAt(network, "enable_ipv6"))
    refuses(at("enable_ipv4"), "a network needs IPv4 or IPv6: set enable_ipv6: true");
  if (driver && driver !== "bridge") return;
  for (const [option, { key, value }] of mapAt(network, "driver_opts")?.entries ?? []) {
    const text = known(value);
    const [pattern, meaning] = options.get(option) ?? [];
    if (text === undefined) continue;
    if (pattern && !pattern.test(text)) refuses(placeOf(value, key.span), `${option} must be ${meaning}`);
    if (option === bindingOption && !isAddress(text)) refuses(placeOf(value, key.span), `${quote(text)} is not an IP address`);
  }
}

function parts(config: YamlMap, subnet: Subnet, text: string, tell: (node: YamlNode, why: string) => void): void {
  const within = (node: YamlNode | undefined, what: string): void => {
    const value = known(node);
    if (!node || !value) return;
    const address = parseAddress(value);
    if (!address) tell(node, `${quote(value)} is not an IP address`);
    else if (!contains(subnet, address)) tell(node, `${what} ${value} is not in the subnet ${text}`);
  };
  within(valueAt(config, "gateway"), "the gateway");
  for (const { value } of mapAt(config, "aux_addresses")?.entries.values() ?? []) within(value, "the address");
  const range = valueAt(config, "ip_range");
  const rangeText = known(range);
  const inner = rangeText ? parseSubnet(rangeText) : undefined;
  if (range && rangeText && !inner) tell(range, `${quote(rangeText)} is not a range such as 10.5.0.0/25`);
  if (range && inner && (inner.bits !== subnet.bits || inner.first < subnet.first || inner.last > subnet.last))
    tell(range, `the range ${rangeText} is not inside the subnet ${text}`);
}

/** Go's net.ParseMAC: pairs with colons or dashes, or fours with dots. An odd first byte is that of a group, which no interface has. */
function macFault(node: YamlNode | undefined, refuses: Refuses): void {
  const text = known(node);
  if (!node || !text) return;
  if (!/^(?:[\da-f]{2}(?:([:-])[\da-f]{2})(?:\1[\da-f]{2}){4}|[\da-f]{4}(?:\.[\da-f]{4}){2})$/i.test(text))
    refuses(node.span, `${quote(text)} is not a MAC address such as 02:42:ac:11:00:02`);
  else if (/^.[13579bdf]/i.test(text)) refuses(node.span, `${quote(text)} is a multicast MAC address, which no interface can have`);
}

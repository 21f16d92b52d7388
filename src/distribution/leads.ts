import { parseAddress, parseSubnet, type Subnet, Subnets } from "../syntax/ip.ts";

/** Addresses of this machine and of the network it is in (IANA's special-purpose registries), those of IPv4 within IPv6 among them. */
const inside = new Subnets(
  ["0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.168.0.0/16"]
    .concat("::/127", "::ffff:0:0/96", "64:ff9b::/96", "fc00::/7", "fe80::/10")
    .map((each) => parseSubnet(each) as Subnet),
);

/** Whether an address names this machine or its network without asking for a name: a number, or `localhost`. */
export function isInside({ hostname }: URL): boolean {
  const name = hostname.replace(/^\[|\]$|\.$/g, "");
  const address = parseAddress(name);
  return address ? inside.has(address) : name === "localhost" || name.endsWith(".localhost");
}

/**
 * Why a registry, or what it named, may not send us on to an address: a phrase that follows the address; `undefined` when it may.
 * Nobody goes from TLS to plain HTTP, and a registry on the internet does not make us ask our own network.
 */
export function mayNotLead(to: URL, from: URL): string | undefined {
  if (to.protocol !== "https:" && to.protocol !== "http:") return "which is not an address of HTTP";
  if (to.username || to.password) return "which has a user in its address";
  if (to.protocol === "http:" && from.protocol !== "http:") return "which is plain HTTP";
  if (isInside(to) && !isInside(from)) return "which is inside your network";
  return undefined;
}

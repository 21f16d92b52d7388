import { contains, parseAddress, parseSubnet } from "../syntax/ip.ts";
import { Failure } from "./failure.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The proxy that an address is asked through, by HTTPS_PROXY, HTTP_PROXY and NO_PROXY in capitals or not; `undefined` for none. The
 * variables are read as engines and their clients read them (Go's x/net/http/httpproxy), which differs from other programs in domains,
 * networks and ports of NO_PROXY. Throws a Failure for a proxy of another kind.
 */
export function proxyFor(url: URL, environment: Environment): URL | undefined {
  const name = url.protocol === "https:" ? "HTTPS_PROXY" : "HTTP_PROXY";
  const written = of(environment, name);
  if (!written || isLocal(url) || isExcepted(url, of(environment, "NO_PROXY"))) return undefined;
  const proxy = parsed(written);
  if (proxy?.protocol === "http:" || proxy?.protocol === "https:") return proxy;
  throw new Failure(`the proxy in ${name} is not an address that begins with http:// or https://: ${url.host} is not asked`, {
    isOfHost: true,
  });
}

const of = (environment: Environment, name: string): string => environment[name] || environment[name.toLowerCase()] || "";

/** An address; without its beginning, as in `proxy.example:3128`, that of a proxy in plain HTTP. */
function parsed(written: string): URL | undefined {
  const text = written.includes("://") ? written : `http://${written}`;
  return URL.canParse(text) ? new URL(text) : undefined;
}

/** This machine is never asked through a proxy. */
function isLocal({ hostname }: URL): boolean {
  const name = hostname.replace(/^\[|\]$/g, "");
  return name === "localhost" || name === "::1" || (parseAddress(name) !== undefined && name.startsWith("127."));
}

/** Whether NO_PROXY has an address: `*`, a domain with all below it, `.domain` with those below alone, an address, a network. */
function isExcepted(url: URL, list: string): boolean {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const address = parseAddress(host);
  const port = url.port || (url.protocol === "https:" ? "443" : "80");
  return list
    .split(",")
    .map((each) => each.trim().toLowerCase())
    .some((each) => {
      if (each === "*") return true;
      const subnet = parseSubnet(each);
      if (subnet) return address !== undefined && contains(subnet, address);
      const { name, only = port } = portIn(each);
      if (!name || only !== port) return false;
      return name.startsWith(".") ? host.endsWith(name) : host === name || (!address && host.endsWith(`.${name}`));
    });
}

/** An entry of NO_PROXY as a name, or an address without its brackets, and a port; `*.domain` stands for `.domain`. */
function portIn(entry: string): { readonly name: string; readonly only?: string } {
  if (parseAddress(entry)) return { name: entry };
  const colon = entry.lastIndexOf(":");
  const [name, only] = colon > entry.lastIndexOf("]") ? [entry.slice(0, colon), entry.slice(colon + 1)] : [entry, undefined];
  return { name: name.replace(/^\[|\]$|^\*(?=\.)/g, ""), ...(only === undefined ? {} : { only }) };
}

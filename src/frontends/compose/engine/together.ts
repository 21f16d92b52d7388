import type { YamlMap } from "../../../syntax/yaml.ts";
import { known, textAt, valueAt } from "../names.ts";
import { quote } from "../nodes.ts";
import type { Refuses } from "./place.ts";

/** Keys that have an effect on a network of one's own, and what they do to it (moby runconfig validateNetContainerMode). Ports have a rule of their own. */
const ofOwnNetwork: readonly (readonly [key: string, what: string])[] = [
  ["hostname", "its host name"],
  ["dns", "its name servers"],
  ["extra_hosts", "its hosts"],
  ["expose", "the ports it exposes"],
  ["links", "its links"],
  ["external_links", "its links"],
];

/** Keys the engine does not take together (moby runconfig validateNetMode, runc validate). */
export function togetherFaults(service: YamlMap, refuses: Refuses): void {
  const set = (key: string) => {
    const node = valueAt(service, key);
    const isEmpty = node?.kind === "list" ? node.items.length === 0 : node?.kind === "map" ? node.entries.size === 0 : known(node) === "";
    return node && !isEmpty ? service.entries.get(key)?.key.span : undefined;
  };
  const network = textAt(service, "network_mode");
  if (network && /^(?:service|container):/.test(network))
    for (const [key, what] of ofOwnNetwork) {
      const at = set(key);
      if (at) refuses(at, `it shares the network of ${quote(network)}, where ${what} cannot be set: move ${key} there, or remove it`);
    }
  if (network === "host")
    for (const key of ["links", "external_links"]) {
      const at = set(key);
      if (at) refuses(at, `${key} and the network of the host exclude each other`);
    }
  if (textAt(service, "uts") === "host")
    for (const key of ["hostname", "domainname"]) {
      const at = set(key);
      if (at) refuses(at, `${key} and uts: host exclude each other, since the name is then the host's`);
    }
}

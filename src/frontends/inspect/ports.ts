import type { PortBinding } from "../../model/host-config.ts";
import { byDefault, type Setting, unknown, written } from "../../model/setting.ts";
import { containerPort, portRange } from "../../syntax/engine/port-numbers.ts";
import type { JsonNode } from "../../syntax/json.ts";
import { itemsIn, membersIn, textIn, valueAt } from "../../syntax/json-read.ts";
import type { Span } from "../../text/span.ts";

/**
 * The ports of `{"80/tcp": [{"HostIp": "", "HostPort": "8080"}]}`, each at its own binding. `all`: where it is asked that each is published,
 * at every address and a port that the engine chooses.
 */
export function publishedPorts(node: JsonNode | undefined, all?: Span): Setting<PortBinding>[] {
  return membersIn(node).flatMap(({ key, value, keySpan }): Setting<PortBinding>[] => {
    const port = containerPort(key);
    if (!port) return [unknown("malformed", key, keySpan)];
    const { protocol, ...range } = port;
    const bound = (hostIp: Setting<string>, hostPort: PortBinding["hostPort"], span: Span): Setting<PortBinding> =>
      written({ hostIp, hostPort, containerPort: range, protocol }, span);
    if (all) return [bound(byDefault("", all), null, all)];
    return itemsIn(value).map((item) => {
      const ip = valueAt(item, "HostIp");
      const address = textIn(ip);
      return bound(
        ip && address ? written(address, ip.span) : byDefault("", item.span),
        portRange(textIn(valueAt(item, "HostPort"))),
        item.span,
      );
    });
  });
}

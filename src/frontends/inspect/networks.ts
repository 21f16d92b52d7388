import type { HostConfig, NetworkAttachment, NetworkReach } from "../../model/host-config.ts";
import { byDefault, type ListSetting, type Setting, unknown, written } from "../../model/setting.ts";
import { opens } from "../../syntax/engine/reach.ts";
import type { JsonNode } from "../../syntax/json.ts";
import { flagIn, type JsonObject, membersIn, textIn, valueAt } from "../../syntax/json-read.ts";
import type { Span } from "../../text/span.ts";
import type { Entry } from "./document.ts";
import type { Neighbours } from "./neighbours.ts";
import type { Said } from "./said.ts";

/** What engines call the network that containers are on where nobody says which. */
const ofEngine: ReadonlySet<string> = new Set(["", "default", "bridge", "podman", "slirp4netns", "pasta"]);

/** The networks that a container is on, by what it is asked for with, or what it has come to: none where it has none of its own. */
export function networksOf(
  node: JsonObject,
  { said, host, around }: { readonly said: Said; readonly host: Pick<HostConfig, "networkMode">; readonly around: Neighbours },
): HostConfig["networks"] {
  if (host.networkMode.state !== "default") return byDefault([], said.at);
  const modeNode = valueAt(node, "HostConfig", "NetworkMode");
  const mode = textIn(modeNode) ?? "";
  const listed = valueAt(node, ...(said.isEcho ? ["NetworkSettings", "Networks"] : ["NetworkingConfig", "EndpointsConfig"]));
  const joined = membersIn(listed).filter(({ key }) => !ofEngine.has(key));
  const items = joined.map(({ key, keySpan }) => written(attachmentTo(key, keySpan, around), keySpan));
  const isJoined = (name: string): boolean => joined.some(({ key }) => key === (around.network(name)?.name ?? name));
  if (modeNode && !ofEngine.has(mode.replace(/:.*$/s, "")) && !isJoined(mode))
    items.unshift(written(attachmentTo(mode, modeNode.span, around), modeNode.span));
  const [first] = items;
  if (first) return written(items, first.span);
  // Whoever asks for a container says nothing of it; an engine may be told of another default.
  const bridge: ListSetting<NetworkAttachment> = byDefault([byDefault(attachmentTo("bridge", said.at, around), said.at)], said.at);
  return bridge;
}

/** `span`: where the network is joined. Of one that is not here nothing is known but its name. */
function attachmentTo(called: string, span: Span, around: Neighbours): NetworkAttachment {
  const network = around.network(called);
  const isKnown = network !== undefined || ofEngine.has(called);
  const settled = <T>(node: JsonNode | undefined, otherwise: T, read: (node: JsonNode) => T | undefined): Setting<T> => {
    if (!isKnown) return unknown("external", "", span);
    const value = node && read(node);
    return node && value !== undefined ? written(value, node.span) : byDefault(otherwise, network?.node.span ?? span);
  };
  const option = (name: string): JsonNode | undefined => valueAt(network?.node, "Options", `com.docker.network.bridge.${name}`);
  const reach = network && reachOf(network);
  return {
    name: network?.name ?? called,
    internal: settled(valueAt(network?.node, "Internal"), false, flagIn),
    hostBinding: settled(option("host_binding_ipv4"), "", textIn),
    external: byDefault(!isKnown, span),
    connects: settled(option("enable_icc"), true, (node) => textIn(node)?.toLowerCase() !== "false"),
    ...(reach ? { reach } : {}),
  };
}

function reachOf({ node }: Entry): Setting<NetworkReach> | undefined {
  const option = (name: string): JsonNode | undefined => valueAt(node, "Options", name);
  const found = opens(
    textIn(valueAt(node, "Driver")) ?? "bridge",
    (name) => textIn(option(name)),
    flagIn(valueAt(node, "EnableIPv6")) === true,
  );
  const at = found && option(found.by);
  return at && written(found.reach, at.span);
}

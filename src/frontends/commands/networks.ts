import type { HostConfig, NetworkAttachment, NetworkReach } from "../../model/host-config.ts";
import { byDefault, type Setting, unknown, written } from "../../model/setting.ts";
import { gatewayMode, opens } from "../../syntax/engine/reach.ts";
import { HOLE } from "../../syntax/image-reference.ts";
import { parseBool } from "../../syntax/security-opt.ts";
import type { Span } from "../../text/span.ts";
import type { Made, Networks } from "./declared.ts";
import { fieldsOf } from "./fields.ts";
import type { Line } from "./line.ts";
import { partOf, type Said, textOf } from "./said.ts";

/** What is no network of its own, but a mode: the host's network, none, that of another container, and the engine's bridge. */
const modes = /^(?:host|none|bridge|default|nat|private|(?:container|ns|slirp4netns|pasta)(?::.*)?|slirp4netns|pasta)$/;

/** The network mode and the networks of `--network`; without it, the engine's own bridge. */
export function networksOf(line: Line, networks: Networks): Pick<HostConfig, "networkMode" | "networks"> {
  const named = line.all("network", "net").map(({ value }) => networkNamed(value));
  const [first] = named;
  const pod = line.last("pod");
  // The networks of a pod are its own.
  if (!first && pod) return { networkMode: unknown("external", pod.shown, pod.span), networks: unknown("external", pod.shown, pod.span) };
  if (!first) return { networkMode: line.unsaid("bridge"), networks: line.unsaid([]) };
  const joined = named.filter(({ text }) => !modes.test(text));
  const mode = named.findLast(({ text }) => modes.test(text));
  return {
    networkMode: mode ? modeOf(mode) : named.every(({ text }) => text === HOLE) ? textOf(first) : byDefault("", line.at),
    networks: joined.length ? line.gathered(joined.map((each) => attachmentTo(each, networks))) : byDefault([], line.at),
  };
}

/** Of `name=backend,alias=api` the name (cli opts/network.go). */
function networkNamed(said: Said): Said {
  if (!/\w=\w/.test(said.text)) return said;
  return fieldsOf(said).findLast(({ key }) => key === "name")?.value ?? said;
}

const modeOf = (said: Said): Setting<string> => (said.text === "default" ? written("bridge", said.span) : textOf(said));

function attachmentTo(said: Said, networks: Networks): Setting<NetworkAttachment> {
  const { text, shown, span } = said;
  if (text.includes(HOLE)) return unknown("variable", shown, span);
  const made = networks.get(text);
  return written(made ? ownNetwork(text, made, span) : foreignNetwork(text, span), span);
}

/** A network that nobody makes here: nothing is known of it. */
function foreignNetwork(name: string, span: Span): NetworkAttachment {
  const nobodyKnows = unknown("external", "", span);
  return { name, internal: nobodyKnows, hostBinding: nobodyKnows, external: written(true, span), connects: nobodyKnows };
}

function ownNetwork(name: string, { driver, options, line }: Made, span: Span): NetworkAttachment {
  const at = line.call.at;
  const isOn = (flag: string): Setting<boolean> => {
    const given = line.given.findLast((each) => each.flag.name === flag);
    return given ? settingOfSwitch(given.value) : byDefault(false, at);
  };
  const option = (key: string): Said | undefined => {
    const said = options.get(`com.docker.network.bridge.${key}`);
    return said && partOf(said, said.text.indexOf("=") + 1);
  };
  const [binding, icc] = [option("host_binding_ipv4"), option("enable_icc")];
  const reach = reachOf(driver, options, isOn("ipv6"), span);
  return {
    name,
    internal: line.open ? unknown("variable", "", span) : isOn("internal"),
    hostBinding: binding ? textOf(binding) : byDefault("", at),
    external: byDefault(false, at),
    connects: icc ? settingOfSwitch(icc) : byDefault(true, at),
    ...(reach ? { reach } : {}),
  };
}

const settingOfSwitch = ({ text, shown, span }: Said): Setting<boolean> => {
  const value = parseBool(text);
  return value === undefined ? unknown(text.includes(HOLE) ? "variable" : "malformed", shown, span) : written(value, span);
};

function reachOf(driver: string, options: Made["options"], six: Setting<boolean>, at: Span): Setting<NetworkReach> | undefined {
  const value = (key: string): string | undefined => {
    const said = options.get(key);
    return said?.text.slice(said.text.indexOf("=") + 1);
  };
  const unclear = ([4, 6] as const).map((family) => options.get(gatewayMode(family))).find((said) => said?.text.includes(HOLE));
  if (unclear) return unknown("variable", unclear.shown, unclear.span);
  const found = opens(driver, value, six.state !== "unknown" && six.value);
  return found && written(found.reach, options.get(found.by)?.span ?? at);
}

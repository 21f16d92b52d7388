import type { PortBinding } from "../../model/host-config.ts";
import { byDefault, type Setting, unknown, written } from "../../model/setting.ts";
import { HOLE } from "../../syntax/image-reference.ts";
import type { YamlNode } from "../../syntax/yaml.ts";
import type { Field, Values } from "./value.ts";

/** What makes two items of `ports` the same: address, host port, container port and protocol; the text of a range or of what is unknown. */
export function portKey(item: YamlNode): string | undefined {
  if (item.kind === "list") return undefined;
  if (item.kind === "scalar") {
    const match = /^(?:(?:\[?([^\]]*?)\]?:)?(\d*):)?(\d+)(?:\/(\w+))?$/.exec(item.text);
    return match ? `${match[1] || "0.0.0.0"}:${match[2] ?? ""}:${match[3]}/${match[4]?.toLowerCase() ?? "tcp"}` : item.text;
  }
  const at = (key: string): string | undefined => {
    const value = item.entries.get(key)?.value;
    return value?.kind === "scalar" && value.value !== null ? value.text : undefined;
  };
  return `${at("host_ip") ?? "0.0.0.0"}:${at("published") ?? ""}:${at("target")}/${at("protocol") ?? "tcp"}`;
}

/** Why Compose refuses an item of `ports`: a phrase; `undefined` when it does not, or nobody can know. */
export function portFault(item: YamlNode): string | undefined {
  if (item.kind === "map") {
    const ip = item.entries.get("host_ip")?.value;
    if (!item.entries.has("target")) return "a published port needs a target";
    return ip?.kind === "scalar" && ip.value !== null && !ip.text.includes(HOLE) && !isAddress(ip.text)
      ? `${JSON.stringify(ip.text.slice(0, 60))} is no IP address`
      : undefined;
  }
  if (item.kind !== "scalar" || item.text.includes(HOLE)) return undefined;
  if (typeof item.value === "number")
    return Number.isInteger(item.value) && item.value > 0 && item.value < 65_536 ? undefined : `${item.text} is no port`;
  const shown = JSON.stringify(item.text.slice(0, 60));
  const match = /^(?:(?:\[?([^\]]*)\]?:)?([^:]*):)?([^:/]+)(?:\/(\w*))?$/.exec(item.text);
  const [host, container] = [rangeOf(match?.[2]), rangeOf(match?.[3])];
  if (
    !match ||
    !container ||
    container.from === 0 ||
    (match[2] && !host) ||
    [match[2], match[3]].some((part) => part && part !== part.trim())
  )
    return `${shown} is no port: it is [[IP:]HOST:]CONTAINER[/PROTOCOL]`;
  if (match[1] && !isAddress(match[1])) return `${JSON.stringify(match[1].slice(0, 60))} is no IP address`;
  if (match[4] && !/^(?:tcp|udp|sctp)$/i.test(match[4])) return `${match[4]} is no protocol of a port: tcp, udp or sctp`;
  if ([host, container].some((range) => range && (range.to > 65_535 || range.from > range.to)))
    return `${shown} names ports that do not exist`;
  // A range of host ports may serve one container port: the engine picks one.
  const [outside, inside] = [host, container].map((range) => (range ? range.to - range.from : 0));
  return host && inside !== outside && inside !== 0 ? `the ranges of ${shown} are of different length` : undefined;
}

const isAddress = (text: string): boolean =>
  /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/.test(text) || (/^[\da-f:.]+$/i.test(text) && (text.match(/:/g)?.length ?? 0) >= 2);

/** One item of `ports`, in short or long form. */
export function readPort(item: Field, values: Values): Setting<PortBinding>[] {
  if (item.node.kind === "map") return [longPort(item, values)];
  const value = values.scalar(item);
  if (!value) return [];
  const { text, span, via } = value;
  const slash = text.lastIndexOf("/");
  const protocol = slash < 0 ? "tcp" : text.slice(slash + 1).toLowerCase();
  const address = slash < 0 ? text : text.slice(0, slash);
  const parts = address.split(":");
  const container = parts.pop() as string;
  const host = parts.pop();
  const ip = parts.length ? parts.join(":").replace(/^\[|\]$/g, "") : undefined;
  // A lone `${X}:80` may hold an address as well as a port.
  const hostIp =
    ip === undefined
      ? host === HOLE
        ? unknown("variable", value.raw, span, via)
        : byDefault("", span)
      : ip.includes(HOLE)
        ? unknown("variable", value.raw, span, via)
        : written(ip, span, via);
  return [written({ hostIp, hostPort: rangeOf(host), containerPort: rangeOf(container), protocol }, span, via)];
}

function longPort(item: Field, values: Values): Setting<PortBinding> {
  const { node, via } = item;
  if (node.kind !== "map") return unknown("malformed", "", node.span, via);
  const text = (key: string): string | undefined => values.scalar(values.field(node, key, via))?.text;
  const hostIp = values.setting(values.field(node, "host_ip", via), "", node.span, (ip) => ip.replace(/^\[|\]$/g, ""));
  const published = text("published");
  const colon = published?.lastIndexOf(":") ?? -1;
  const inPublished = published !== undefined && colon >= 0 ? written(published.slice(0, colon), node.span, via) : hostIp;
  return written(
    {
      hostIp: inPublished,
      hostPort: rangeOf(published?.slice(colon + 1)),
      containerPort: rangeOf(text("target")),
      protocol: text("protocol")?.toLowerCase() ?? "tcp",
    },
    node.span,
    via,
  );
}

/** `80` or `3000-3005`; `null` for anything else. */
export function rangeOf(text: string | undefined): { from: number; to: number } | null {
  const match = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(text?.trim() ?? "");
  return match ? { from: Number(match[1]), to: Number(match[2] ?? match[1]) } : null;
}

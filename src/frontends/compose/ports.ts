import type { PortBinding } from "../../model/host-config.ts";
import { byDefault, type Setting, unknown, written } from "../../model/setting.ts";
import { HOLE } from "../../syntax/image-reference.ts";
import type { Field, Values } from "./value.ts";

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
        ? unknown(value.raw, span, via)
        : byDefault("", span)
      : ip.includes(HOLE)
        ? unknown(value.raw, span, via)
        : written(ip, span, via);
  return [written({ hostIp, hostPort: rangeOf(host), containerPort: rangeOf(container), protocol }, span, via)];
}

function longPort(item: Field, values: Values): Setting<PortBinding> {
  const { node, via } = item;
  if (node.kind !== "map") return unknown("a port", node.span, via);
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

import type { PortBinding } from "../../model/host-config.ts";
import { type Setting, unknown, written } from "../../model/setting.ts";
import { type PortRange, portRange } from "../../syntax/engine/port-numbers.ts";
import { HOLE } from "../../syntax/image-reference.ts";
import type { YamlNode } from "../../syntax/yaml.ts";
import { shortOf } from "./piece.ts";
import type { Field, Values } from "./value.ts";

/** The items of `ports` as bindings; what a range in short form stands for is one binding again, as far as it follows on. */
export function readPorts(items: readonly Field[], values: Values): Setting<PortBinding>[] {
  const ranges = new Map<YamlNode, Setting<PortBinding>[]>();
  const bindings: Setting<PortBinding>[][] = [];
  for (const item of items) {
    const short = shortOf(item.node);
    const made = readPort(item, values);
    const range = short && ranges.get(short);
    if (range) range.push(made);
    else {
      const begun = [made];
      bindings.push(begun);
      if (short) ranges.set(short, begun);
    }
  }
  return bindings.flatMap((each) => (each.length > 1 ? joined(each) : each));
}

/** The bindings of one range in as few as there can be. */
function joined(bindings: readonly Setting<PortBinding>[]): Setting<PortBinding>[] {
  const made: Setting<PortBinding>[] = [];
  const firstPort = (each: Setting<PortBinding>): number => (each.state === "unknown" ? 0 : (each.value.containerPort?.from ?? 0));
  for (const next of bindings.toSorted((a, b) => firstPort(a) - firstPort(b))) {
    const last = made.at(-1);
    const both = last && next.state !== "unknown" && last.state !== "unknown" ? follow(last.value, next.value) : undefined;
    if (last && both) made[made.length - 1] = { ...last, value: both } as Setting<PortBinding>;
    else made.push(next);
  }
  return made;
}

function follow(one: PortBinding, next: PortBinding): PortBinding | undefined {
  const isNext = (a: PortRange | null, b: PortRange | null): boolean => (a && b ? a.to + 1 === b.from : a === b);
  if (!isNext(one.containerPort, next.containerPort) || !isNext(one.hostPort, next.hostPort)) return undefined;
  const over = (a: PortRange | null, b: PortRange | null): PortRange | null => a && b && { from: a.from, to: b.to };
  return { ...one, containerPort: over(one.containerPort, next.containerPort), hostPort: over(one.hostPort, next.hostPort) };
}

/** One item of `ports`; what is no mapping has no long form. Nothing is published of what is no port. */
function readPort({ node, via }: Field, values: Values): Setting<PortBinding> {
  if (node.kind !== "map") return unknown("malformed", "", node.span, via);
  const text = (key: string): string | undefined => values.scalar(values.field(node, key, via))?.text;
  const hostIp = values.ofItem.setting(values.field(node, "host_ip", via), "", node.span, (ip) => ip);
  const published = text("published");
  const target = text("target");
  if (target !== undefined && !target.includes(HOLE) && !portRange(target)) return unknown("malformed", target, node.span, via);
  const colon = published?.lastIndexOf(":") ?? -1;
  const inPublished = published !== undefined && colon >= 0 ? written(published.slice(0, colon), node.span, via) : hostIp;
  return written(
    {
      hostIp: inPublished,
      hostPort: portRange(published?.slice(colon + 1)),
      containerPort: portRange(target),
      protocol: text("protocol")?.toLowerCase() ?? "tcp",
    },
    node.span,
    via,
  );
}

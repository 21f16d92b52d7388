import { redact } from "../../secrets/redact.ts";
import type { YamlNode } from "../../syntax/yaml.ts";
import { lastUpTo } from "../../text/sorted.ts";
import type { Located } from "../../text/span.ts";
import type { ComposeDocument } from "./parse.ts";

/** The keys on the way down, joined by dots; `[]` for an item of a list, whose number may change. */
export function composeAnchors({ roots }: ComposeDocument): (offset: number) => string {
  const children = new Map<YamlNode, readonly Child[]>();
  return (at) => {
    let node: YamlNode | undefined = roots.find(({ span }) => span.start <= at && at <= span.end);
    let path = "";
    while (node && node.kind !== "scalar") {
      const known: readonly Child[] = children.get(node) ?? childrenOf(node);
      children.set(node, known);
      const child: Child | undefined = known[lastUpTo(known, at, ({ start }) => start)];
      const inside: Child | undefined = child && at <= child.end ? child : undefined;
      if (node.kind === "list") path += "[]";
      else if (inside?.key) path += `${path ? "." : ""}${redact(inside.key.value)}`;
      node = inside && !(inside.key && at <= inside.key.span.end) ? inside.value : undefined;
    }
    return path;
  };
}

/** What is written in a mapping or a list, in the order it is written; what an alias brings stands elsewhere. */
interface Child {
  readonly start: number;
  readonly end: number;
  readonly key?: Located<string>;
  readonly value: YamlNode;
}

function childrenOf(node: YamlNode): Child[] {
  if (node.kind === "scalar") return [];
  const { file } = node.span;
  const children =
    node.kind === "map"
      ? [...node.entries.values()].flatMap(({ key, value, via }): Child[] =>
          via.length || key.span.file !== file ? [] : [{ start: key.span.start, end: Math.max(key.span.end, value.span.end), key, value }],
        )
      : node.items.flatMap(({ value, via }): Child[] => (via.length ? [] : [{ start: value.span.start, end: value.span.end, value }]));
  return children.sort((x, y) => x.start - y.start);
}

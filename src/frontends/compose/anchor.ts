import { redact } from "../../secrets/redact.ts";
import type { YamlNode } from "../../syntax/yaml.ts";
import { lastUpTo } from "../../text/sorted.ts";
import type { Located } from "../../text/span.ts";
import type { ComposeDocument } from "./parse.ts";

/** The keys on the way down, joined by dots; `[]` for an item of a list, whose number may change. */
export function composeAnchors({ roots }: ComposeDocument): (offset: number) => string {
  const children = new Map<YamlNode, readonly Child[]>();
  const paths = new Map<number, string>();
  const pathTo = (at: number): string => {
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
  // Many rules find something at one place.
  return (at) => {
    const path = paths.get(at) ?? pathTo(at);
    paths.set(at, path);
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
  const children: Child[] = [];
  if (node.kind === "scalar") return children;
  const { file } = node.span;
  if (node.kind === "list") {
    for (const { value, via } of node.items) if (via.length === 0) children.push({ start: value.span.start, end: value.span.end, value });
  } else
    for (const { key, value, via } of node.entries.values())
      if (via.length === 0 && key.span.file === file)
        children.push({ start: key.span.start, end: Math.max(key.span.end, value.span.end), key, value });
  return children.sort((x, y) => x.start - y.start);
}

import { HOLE } from "../../syntax/image-reference.ts";
import type { YamlMap, YamlNode, YamlScalar } from "../../syntax/yaml.ts";
import { scalarText } from "../../syntax/yaml-logical.ts";
import { type Logical, LogicalBuilder, spanOf } from "../../text/logical.ts";
import { oncePer } from "../../text/once-per.ts";
import type { Source } from "../../text/source.ts";
import type { Span } from "../../text/span.ts";
import type { Filling } from "./filling.ts";

/** The value of a key; `undefined` where there is none, or no mapping. */
export const under = (node: YamlNode | undefined, key: string): YamlNode | undefined =>
  node?.kind === "map" ? node.entries.get(key)?.value : undefined;

/** The text of a key; `undefined` where it is none. */
export const textUnder = (node: YamlNode | undefined, key: string): string | undefined => {
  const value = under(node, key);
  return value?.kind === "scalar" && value.value !== null ? value.text : undefined;
};

/** The nodes of a list; none of what is no list. */
export const itemsOf = (node: YamlNode | undefined): readonly YamlNode[] =>
  node?.kind === "list" ? node.items.map(({ value }) => value) : [];

/** The values of a mapping; none of what is none. */
export const valuesOf = (node: YamlNode | undefined): readonly YamlNode[] =>
  node?.kind === "map" ? [...node.entries.values()].map(({ value }) => value) : [];

/** Every mapping in a tree, each once, in the order they are written. */
export function* mapsIn(root: YamlNode): Generator<YamlMap> {
  const seen = new Set<YamlNode>();
  const pending: YamlNode[] = [root];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node.kind === "scalar" || seen.has(node)) continue;
    seen.add(node);
    if (node.kind === "map") yield node;
    const inside = node.kind === "map" ? valuesOf(node) : itemsOf(node);
    for (let at = inside.length - 1; at >= 0; at -= 1) pending.push(inside[at] as YamlNode);
  }
}

/** Variables with their values. */
export type Constants = ReadonlyMap<string, string>;

/**
 * Reads what mappings of variables say of each. `unknown`: what stands in a value that nobody knows before it runs. Aliases may lead to one
 * mapping, and to one value, again and again: each is read once.
 */
export function constantsReader(unknown: RegExp): (node: YamlNode | undefined) => Constants {
  const constantOf = oncePer(({ text }: YamlScalar) => text.replace(unknown, HOLE));
  const constantsOf = oncePer(({ entries }: YamlMap): Constants => {
    const found = new Map<string, string>();
    for (const [name, { value }] of entries) {
      const scalar = value.kind === "map" ? under(value, "value") : value;
      if (scalar?.kind === "scalar") found.set(name, constantOf(scalar));
    }
    return found;
  });
  return (node) => (node?.kind === "map" ? constantsOf(node) : none);
}

const none: Constants = new Map();

/** A text in which what a service fills in stands for something unknown. The last group of the pattern that matches is its name. */
export function filledIn(
  logical: Logical,
  unknown: RegExp,
  known: (name: string, at: Span) => string | undefined = () => undefined,
): Logical {
  if (logical.text.search(unknown) < 0) return logical;
  const builder = new LogicalBuilder(logical.file);
  let at = 0;
  for (const match of logical.text.matchAll(unknown)) {
    const [written, ...groups] = match;
    builder.addPart(logical, at, match.index);
    at = match.index + written.length;
    const name = groups.findLast((group) => group !== undefined)?.trim() ?? "";
    const place = spanOf(logical, match.index, at);
    addFor(builder, place, known(name, place) ?? HOLE, name);
  }
  builder.addPart(logical, at, logical.text.length);
  return builder.build();
}

/** Adds a text that stands for what is written at a place. */
function addFor(builder: LogicalBuilder, place: Span, text: string, name: string): void {
  for (const part of text.split(new RegExp(`(${HOLE})`))) builder.addFor(part, place.start, place.end, part === HOLE ? name : undefined);
}

/** Lines that one shell reads, one behind the other, of lists in lists too; those that aliases repeat as long as there is room. */
export function linesText(source: Source, nodes: readonly YamlScalar[], filling: Filling): Logical {
  const builder = new LogicalBuilder(source.path);
  for (const node of nodes) {
    if (!filling.reads(node, node.text.length, node.span)) break;
    const text = scalarText(source, node);
    builder.addPart(text, 0, text.text.length);
    builder.addFor("\n", node.span.end, node.span.end + 1);
  }
  return builder.build();
}

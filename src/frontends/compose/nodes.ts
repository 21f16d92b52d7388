import type { Hop } from "../../model/setting.ts";
import type { YamlEntry, YamlMap, YamlNode } from "../../syntax/yaml.ts";
import { Memory } from "../../text/memory.ts";
import type { Located, Span } from "../../text/span.ts";

/** A mapping without one of its keys. */
export const without = (map: YamlMap, key: string): YamlMap => ({
  ...map,
  entries: new Map([...map.entries].filter(([each]) => each !== key)),
});

/** A text or a list of texts, with their places. */
export function textsOf(node: YamlNode | undefined): Located<string>[] {
  if (node?.kind === "list") return node.items.flatMap(({ value }) => textsOf(value));
  return node?.kind === "scalar" && node.value !== null && node.text !== "" ? [{ value: node.text, span: node.span }] : [];
}

/** Text of the user's in a message. */
export const quote = (text: string): string => JSON.stringify(text.slice(0, 80));

/** What is wrong with an item of a list that is no `wanted`. What an alias brings is right where it stands: the alias is in the wrong place. */
export function itemFault(
  key: string,
  wanted: string,
  item: YamlNode,
  via: readonly Hop[],
): { readonly span: Span; readonly message: string } {
  const alias = via.findLast(({ how }) => how === "alias");
  const found = item.kind === "list" ? ", not a list: Compose does not flatten a list inside a list" : "";
  return { span: alias?.span ?? item.span, message: `an item of ${key} must be ${wanted}${found}` };
}

/** A node without its tag, which has done its work. */
export function withoutTag(node: YamlNode): YamlNode {
  if (node.tag === undefined) return node;
  const { tag: _, ...rest } = node;
  return rest as YamlNode;
}

/** The services of a file, by name. */
export const servicesIn = ({ entries }: YamlMap): ReadonlyMap<string, YamlEntry> => {
  const services = entries.get("services")?.value;
  return services?.kind === "map" ? services.entries : new Map();
};

/** A file without some of its services. */
export function withoutServices(root: YamlMap, some: WeakSet<YamlNode>): YamlMap {
  const services = root.entries.get("services");
  if (services?.value.kind !== "map" || ![...services.value.entries.values()].some(({ value }) => some.has(value))) return root;
  const entries = new Map([...services.value.entries].filter(([, { value }]) => !some.has(value)));
  return { ...root, entries: new Map(root.entries).set("services", { ...services, value: { ...services.value, entries } }) };
}

const sizes = new Memory<YamlNode, number>();

/** How many values a node holds, itself among them; what aliases share counts where it is used. */
export function sizeOf(node: YamlNode): number {
  if (node.kind === "scalar") return 1;
  const known = sizes.get(node);
  if (known !== undefined) return known;
  let size = 1;
  for (const { value } of node.kind === "map" ? node.entries.values() : node.items) size += sizeOf(value);
  sizes.set(node, size);
  return size;
}

import type { YamlEntry, YamlList, YamlMap, YamlNode } from "../../syntax/yaml.ts";
import { fileRules, type KeyRule, rulesBelow } from "./merge-rules.ts";
import { withoutTag } from "./nodes.ts";

/**
 * Takes doubles out of the lists that Compose keeps unique, what `!reset` removed, and the tags of `!override`, which have
 * done their work; the last of equals stays, where the first stood. `done` needs no second look.
 */
export function settled(root: YamlMap, done: Pick<WeakSet<YamlNode>, "has"> = new Set()): YamlMap {
  const settle = (node: YamlNode, rules: KeyRule | undefined): YamlNode => {
    if (done.has(node)) return node;
    if (node.kind === "list") return rules?.unique ? distinct(node, rules.unique) : node;
    if (node.kind !== "map") return node;
    let entries: Map<string, YamlEntry> | undefined;
    for (const [key, entry] of node.entries) {
      const { tag } = entry.value;
      if (tag === "!reset") {
        entries ??= new Map(node.entries);
        entries.delete(key);
        continue;
      }
      const below = rulesBelow(rules, key);
      const value = settle(tag === "!override" ? withoutTag(entry.value) : entry.value, below);
      if (value !== entry.value) entries = (entries ?? new Map(node.entries)).set(key, { ...entry, value });
    }
    return entries ? { ...node, entries } : node;
  };
  return settle(root, fileRules) as YamlMap;
}

/** A list with each key once. */
export function distinct(list: YamlList, keyOf: (item: YamlNode) => string | undefined): YamlList {
  const places = new Map<string, number>();
  const items: YamlList["items"][number][] = [];
  for (const item of list.items) {
    const key = keyOf(item.value);
    const place = key === undefined ? undefined : places.get(key);
    if (place !== undefined) items[place] = item;
    else {
      if (key !== undefined) places.set(key, items.length);
      items.push(item);
    }
  }
  return items.length === list.items.length ? list : { ...list, items };
}

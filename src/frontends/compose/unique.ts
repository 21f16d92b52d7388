import { HOLE } from "../../syntax/image-reference.ts";
import type { YamlEntry, YamlList, YamlMap, YamlNode } from "../../syntax/yaml.ts";
import { isFilled } from "./filled.ts";
import { fileRules, type KeyRule, rulesBelow } from "./merge-rules.ts";

/** Takes doubles out of the lists that Compose keeps unique, and what `!reset` removed; the last of equals stays, where the first stood. */
export function settled(root: YamlMap): YamlMap {
  return settle(root, fileRules) as YamlMap;
}

function settle(node: YamlNode, rules: KeyRule | undefined): YamlNode {
  if (node.kind === "list") return rules?.unique ? distinct(node, rules.unique) : node;
  if (node.kind !== "map") return node;
  let changed = false;
  const entries = new Map<string, YamlEntry>();
  for (const [key, entry] of node.entries) {
    const below = rulesBelow(rules, key);
    const isGone = entry.value.tag === "!reset";
    const value = isGone ? entry.value : settle(entry.value, below);
    if (isGone || value !== entry.value) changed = true;
    if (!isGone) entries.set(key, value === entry.value ? entry : { ...entry, value });
  }
  return changed ? { ...node, entries } : node;
}

function distinct(list: YamlList, keyOf: (item: YamlNode) => string | undefined): YamlList {
  const places = new Map<string, number>();
  const items: YamlList["items"][number][] = [];
  for (const item of list.items) {
    const key = distinctive(item.value, keyOf);
    const place = key === undefined ? undefined : places.get(key);
    if (place !== undefined) items[place] = item;
    else {
      if (key !== undefined) places.set(key, items.length);
      items.push(item);
    }
  }
  return items.length === list.items.length ? list : { ...list, items };
}

/** What makes an item the same as another; where nobody can know that, what is written. */
function distinctive(item: YamlNode, keyOf: (item: YamlNode) => string | undefined): string | undefined {
  const key = keyOf(item);
  if (!key?.includes(HOLE)) return key;
  return isFilled(item) ? keyOf({ ...item, text: item.raw }) : undefined;
}

import type { YamlEntry, YamlList, YamlMap, YamlNode } from "../../syntax/yaml.ts";
import { fileRules, type KeyRule, rulesBelow, rulesThat } from "./merge-rules.ts";
import { withoutTag } from "./nodes.ts";

/**
 * Takes doubles out of the lists that Compose keeps unique, what `!reset` removed, and the tags of `!override`, which have
 * done their work; the last of equals stays, where the first stood. `done` needs no second look, and where no tag `isWritten`, only
 * what may have doubles needs one.
 */
export function settled(root: YamlMap, done: Pick<WeakSet<YamlNode>, "has"> = new Set(), isWritten = true): YamlMap {
  return (isWritten ? withoutTags(root, fileRules, done) : withoutDoubles(root, fileRules, done)) as YamlMap;
}

function withoutTags(node: YamlNode, rules: KeyRule | undefined, done: Pick<WeakSet<YamlNode>, "has">): YamlNode {
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
    const value = withoutTags(tag === "!override" ? withoutTag(entry.value) : entry.value, rulesBelow(rules, key), done);
    if (value !== entry.value) entries = (entries ?? new Map(node.entries)).set(key, { ...entry, value });
  }
  return entries ? { ...node, entries } : node;
}

const unique = rulesThat((rule) => rule.unique !== undefined);

function withoutDoubles(node: YamlNode, rule: KeyRule, done: Pick<WeakSet<YamlNode>, "has">): YamlNode {
  if (rule.isElement && done.has(node)) return node;
  if (node.kind === "list") return rule.unique ? distinct(node, rule.unique) : node;
  const rules = unique(rule);
  if (node.kind !== "map" || rules.size === 0) return node;
  const any = rules.get("*");
  let entries: Map<string, YamlEntry> | undefined;
  for (const [key, entry] of node.entries) {
    const below = any ?? rules.get(key);
    const value = below ? withoutDoubles(entry.value, below, done) : entry.value;
    if (value !== entry.value) entries = (entries ?? new Map(node.entries)).set(key, { ...entry, value });
  }
  return entries ? { ...node, entries } : node;
}

/** A list with each key once. */
export function distinct(list: YamlList, keyOf: (item: YamlNode) => string | undefined): YamlList {
  if (list.items.length < 2) return list;
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

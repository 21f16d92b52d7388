import type { Fault } from "../../model/document.ts";
import type { YamlEntry, YamlList, YamlMap, YamlNode, YamlScalar } from "../../syntax/yaml.ts";
import { type ItemForm, type Say, sayTo } from "./canonical-forms.ts";
import { mostPorts, portCount } from "./canonical-ports.ts";
import { fileRules, type KeyRule, portRule, rulesThat } from "./merge-rules.ts";
import { distinct } from "./unique.ts";

const forming = rulesThat((rule) => rule.form !== undefined || rule.item !== undefined);

/**
 * Brings what is merged so far into its long form (compose-go transform/), by the table of `merge-rules.ts`: every value
 * keeps its place, and what was written short is known by it. What cannot be read stays as it is, and is said. What is
 * canonical stays the same object, so that the next step finds little to do. Linear in what is new.
 */
export class Canonicaliser {
  /** Elements that need not be looked at again: services, after all their steps. */
  readonly #done: WeakSet<YamlNode>;
  readonly #say: Say;
  /** What several keys share through an anchor stays shared. */
  readonly #made = new Map<KeyRule, Map<YamlNode, YamlNode>>();
  #room = mostPorts;

  constructor(faults: Fault[], done: WeakSet<YamlNode>) {
    this.#done = done;
    this.#say = sayTo(faults);
  }

  file(root: YamlMap): YamlMap {
    return this.#map(root, fileRules);
  }

  #walk({ value: node, via }: Pick<YamlEntry, "value" | "via">, rule: KeyRule): YamlNode {
    if (rule.isElement && this.#done.has(node)) return node;
    // Only what an alias brings may come again.
    if (node.kind === "scalar" || via.length === 0) return this.#formed(node, rule);
    const made = this.#made.get(rule) ?? new Map<YamlNode, YamlNode>();
    this.#made.set(rule, made);
    const known = made.get(node) ?? this.#formed(node, rule);
    made.set(node, known);
    return known;
  }

  #formed(node: YamlNode, rule: KeyRule): YamlNode {
    const formed = rule.form ? rule.form(node, this.#say) : node;
    if (formed.kind === "list") {
      const list = rule.item || rule.below ? this.#list(formed, rule) : formed;
      // The long form reveals doubles: a range of ports, and one of them.
      return rule.unique && list !== node ? distinct(list, rule.unique) : list;
    }
    return formed.kind === "map" && rule.below ? this.#map(formed, rule) : formed;
  }

  #map(node: YamlMap, rule: KeyRule): YamlMap {
    const rules = forming(rule);
    if (rules.size === 0) return node;
    const any = rules.get("*");
    let entries: Map<string, YamlEntry> | undefined;
    for (const [key, entry] of node.entries) {
      const below = any ?? rules.get(key);
      const value = below ? this.#walk(entry, below) : entry.value;
      if (value !== entry.value) entries = (entries ?? new Map(node.entries)).set(key, { ...entry, value });
    }
    return entries ? { ...node, entries } : node;
  }

  /** The items of a list stand for the list; a short one may come to several. */
  #list(node: YamlList, rule: KeyRule): YamlList {
    let items: YamlList["items"][number][] | undefined;
    let at = 0;
    for (const item of node.items) {
      const long = this.#item(item, rule);
      if (long) {
        items ??= node.items.slice(0, at);
        for (const value of long) items.push({ value, via: item.via });
      } else items?.push(item);
      at += 1;
    }
    return items ? { ...node, items } : node;
  }

  /** What an item comes to; `undefined` where it stays as it is. */
  #item({ value, via }: YamlList["items"][number], rule: KeyRule): readonly YamlNode[] | undefined {
    if (value.kind === "scalar") {
      if (!rule.item || !this.#isRoomFor(value, rule)) return undefined;
      return via.length === 0 ? rule.item(value, this.#say) : this.#brought(value, rule.item);
    }
    const made = value.kind === "map" && rule.below ? this.#map(value, rule) : value;
    return made === value ? undefined : [made];
  }

  /** An item that comes from elsewhere, where others have it, too: in a chain of services each has all that those before it have. */
  #brought(item: YamlScalar, form: ItemForm): readonly YamlNode[] | undefined {
    const known = this.#items.get(form) ?? new Map<YamlScalar, readonly YamlNode[] | undefined>();
    this.#items.set(form, known);
    if (!known.has(item)) known.set(item, form(item, this.#say));
    return known.get(item);
  }

  readonly #items = new Map<ItemForm, Map<YamlScalar, readonly YamlNode[] | undefined>>();

  #isRoomFor(item: YamlNode, rule: KeyRule): boolean {
    if (rule !== portRule || item.kind !== "scalar") return true;
    const count = portCount(item);
    if (count > 1 && count > this.#room) return false;
    if (count > 1) this.#room -= count;
    return true;
  }
}

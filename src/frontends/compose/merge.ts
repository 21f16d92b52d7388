import type { Fault } from "../../model/document.ts";
import { type Hop, through, throughAll } from "../../model/setting.ts";
import type { YamlEntry, YamlList, YamlMap, YamlNode } from "../../syntax/yaml.ts";
import type { Span } from "../../text/span.ts";
import { isNull, sayTo } from "./canonical-forms.ts";
import { type KeyRule, rulesBelow } from "./merge-rules.ts";
import { itemFault, withoutTag } from "./nodes.ts";
import { isItems, joined } from "./piece.ts";

/** A value that another one put away: the later side of a merge, or the mapping that a `<<` merges into. */
export interface Replacement {
  readonly why: "override" | "extends" | "include" | "merge";
  readonly before: YamlEntry;
  /** What stands instead; tagged `!reset` when nothing does. */
  readonly after: YamlEntry;
}

/** One step of putting files together. */
export interface MergeStep {
  /** Why the two are merged. Only a file given after another overrides it: its values then take a hop that says so. */
  readonly why: Replacement["why"];
  /** Values of the earlier side that the later one put away. */
  readonly replaced: Replacement[];
  /** Where the two cannot be merged. */
  readonly faults: Fault[];
}

/**
 * Merges two mappings as compose-go's override package does: mappings merge key by key, lists append, scalars are replaced,
 * and the table of `merge-rules.ts` says where it is otherwise. `!reset` on the later side removes, `!override` replaces;
 * both stay on the result, since it may yet be merged over something else. Values keep the place they were written at.
 */
export function mergeMaps(base: YamlMap, over: YamlMap, rules: KeyRule | undefined, step: MergeStep, at?: Span): YamlMap {
  const entries = new Map(base.entries);
  for (const [key, entry] of over.entries) {
    const there = entries.get(key);
    entries.set(
      key,
      there && there.value.tag !== "!reset" ? mergeEntries(there, entry, rulesBelow(rules, key), step, at) : later(entry, step, at),
    );
  }
  return { ...base, entries };
}

/** Merges the two values of one key. */
export function mergeEntries(base: YamlEntry, over: YamlEntry, rules: KeyRule | undefined, step: MergeStep, at?: Span): YamlEntry {
  const { tag } = over.value;
  // Down to the elements (a service, a network) keys are only names; from there on it matters what is laid over what.
  const inside = at ?? (rules?.isElement ? base.key.span : undefined);
  if (tag === "!reset") {
    step.replaced.push({ why: step.why, before: base, after: over });
    return over;
  }
  if (tag === "!override" || rules?.merge === "replace") return instead(base, over, step, at);
  const [b, o] = taken(base, over, rules).map((entry) => longer(entry, rules, step)) as [YamlNode, YamlNode];
  const made = <T extends YamlNode>(node: T): T => (rules?.isPairs ? joined(node) : node);
  if (isNull(o)) return base;
  if (isNull(b) || b.kind === "scalar") return instead(base, over, step, at);
  if (b.kind !== o.kind) {
    const names = { map: "a mapping", list: "a list", scalar: "a single value" };
    const message = `this is ${names[o.kind]}, and ${names[b.kind]} in the file it is merged with: Compose refuses to merge the two`;
    step.faults.push({ kind: "broken", span: over.key.span, message });
    return base;
  }
  if (b.kind === "list") return { key: base.key, via: [], value: made(appended(b, o as YamlList, rules, step, inside)) };
  if (rules?.merge === "logging" && textAt(b, "driver") !== undefined && ![undefined, textAt(b, "driver")].includes(textAt(o, "driver")))
    return instead(base, over, step, at);
  return { key: base.key, via: [], value: made(mergeMaps(b, o as YamlMap, rules, step, inside)) };
}

/**
 * Both sides, once the names that the later one resets or replaces are taken from the earlier one: Compose looks for keys, so
 * that items such as `K=V` stay (compose-go loader/reset.go).
 */
function taken(base: YamlEntry, over: YamlEntry, rules: KeyRule | undefined): readonly [YamlEntry, YamlEntry] {
  const { value: later } = over;
  if (!rules?.form || later.kind !== "map" || ![...later.entries.values()].some(({ value }) => value.tag)) return [base, over];
  const names = new Set([...later.entries].flatMap(([name, { value }]) => (value.tag ? [name] : [])));
  const stays = rules.isPairs ? isItems(base.value) : base.value.kind === "list";
  if (!stays && rules.merge !== "fresh") return [base, over];
  const left = [...later.entries].flatMap(([name, entry]): [string, YamlEntry][] =>
    entry.value.tag === "!reset" ? [] : [[name, { ...entry, value: withoutTag(entry.value) }]],
  );
  return [stays ? base : { ...base, value: withoutNames(base.value, names) }, { ...over, value: { ...later, entries: new Map(left) } }];
}

/** Pairs without those of some names. */
function withoutNames(pairs: YamlNode, names: ReadonlySet<string>): YamlNode {
  if (pairs.kind === "map") return { ...pairs, entries: new Map([...pairs.entries].filter(([name]) => !names.has(name))) };
  if (pairs.kind === "scalar") return pairs;
  return { ...pairs, items: pairs.items.filter(({ value }) => value.kind !== "scalar" || !names.has(value.text.replace(/=.*$/s, ""))) };
}

/** The later entry in the place of the earlier. */
function instead(before: YamlEntry, after: YamlEntry, step: MergeStep, at: Span | undefined): YamlEntry {
  step.replaced.push({ why: step.why, before, after });
  return later(after, step, at && before.key.span);
}

/** An entry of the later side, with the hop that says what it is laid over. */
const later = (entry: YamlEntry, { why }: MergeStep, at: Span | undefined): YamlEntry =>
  why === "override" && at ? { ...entry, via: through({ how: why, span: at }, entry.via) } : entry;

/** A side in the long form of its key, in which both are merged. */
function longer(entry: YamlEntry, rules: KeyRule | undefined, { faults }: MergeStep): YamlNode {
  const node = inherit(entry);
  if (!rules?.form || rules.isElement || rules.isLate) return node;
  const made = rules.form(node, sayTo(faults));
  // The form has no room for them, and the schema does not see them any more.
  for (const { value, via } of node.kind === "list" && made.kind === "map" ? node.items : [])
    if (value.kind !== "scalar") faults.push({ kind: "broken", ...itemFault(entry.key.value, "a string", value, via) });
  return made;
}

function appended(base: YamlList, over: YamlList, rules: KeyRule | undefined, step: MergeStep, at: Span | undefined): YamlList {
  const hop: Hop | undefined = step.why === "override" && at ? { how: "override", span: at } : undefined;
  const added = hop ? over.items.map((item) => ({ ...item, via: through(hop, item.via) })) : over.items;
  if (rules?.merge === "fresh") {
    const known = new Set(base.items.map(({ value }) => (value.kind === "scalar" ? value.text : undefined)));
    const fresh = added.filter(({ value }) => value.kind !== "scalar" || !known.has(value.text));
    return { ...over, items: [...base.items, ...fresh] };
  }
  if (rules?.merge === "subnets") {
    const pools = poolsOf(base);
    return { ...over, items: added.map((item) => ({ ...item, value: onSubnet(item.value, pools, step) })) };
  }
  return { ...over, items: [...base.items, ...added] };
}

/** Address pools by subnet, the first of each. */
function poolsOf({ items }: YamlList): ReadonlyMap<string | undefined, YamlNode> {
  return new Map(items.toReversed().map(({ value }) => [textAt(value, "subnet"), value]));
}

/** An address pool, with what the earlier side says of the same subnet; pools that only the earlier side has are gone. */
function onSubnet(pool: YamlNode, earlier: ReadonlyMap<string | undefined, YamlNode>, step: MergeStep): YamlNode {
  const same = earlier.get(textAt(pool, "subnet"));
  return pool.kind === "map" && same?.kind === "map" ? mergeMaps(same, pool, undefined, step) : pool;
}

/** The value of an entry, the way to it handed down to what it consists of. */
export function inherit({ value, via }: YamlEntry): YamlNode {
  if (via.length === 0 || value.kind === "scalar") return value;
  if (value.kind === "list") return { ...value, items: value.items.map((item) => ({ ...item, via: throughAll(via, item.via) })) };
  return { ...value, entries: new Map([...value.entries].map(([key, entry]) => [key, { ...entry, via: throughAll(via, entry.via) }])) };
}

const textAt = (node: YamlNode, key: string): string | undefined => {
  const value = node.kind === "map" ? node.entries.get(key)?.value : undefined;
  return value?.kind === "scalar" && value.value !== null ? value.text : undefined;
};

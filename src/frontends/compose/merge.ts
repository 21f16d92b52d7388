import type { Fault } from "../../model/document.ts";
import type { Hop } from "../../model/setting.ts";
import type { YamlEntry, YamlList, YamlMap, YamlNode, YamlScalar } from "../../syntax/yaml.ts";
import type { Span } from "../../text/span.ts";
import { isFilled } from "./filled.ts";
import { type KeyRule, rulesBelow } from "./merge-rules.ts";

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
  const [b, o] = shaped(inherit(base), inherit(over), rules);
  if (isNull(o)) return base;
  if (isNull(b) || b.kind === "scalar") return instead(base, over, step, at);
  if (b.kind !== o.kind) {
    const names = { map: "a mapping", list: "a list", scalar: "a single value" };
    const message = `this is ${names[o.kind]}, and ${names[b.kind]} in the file it is merged with: Compose refuses to merge the two`;
    step.faults.push({ kind: "broken", span: over.key.span, message });
    return base;
  }
  if (b.kind === "list") return { key: base.key, via: [], value: appended(b, o as YamlList, rules, step, inside) };
  if (rules?.merge === "logging" && textAt(b, "driver") !== undefined && ![undefined, textAt(b, "driver")].includes(textAt(o, "driver")))
    return instead(base, over, step, at);
  return { key: base.key, via: [], value: mergeMaps(b, o as YamlMap, rules, step, inside) };
}

/** The later entry in the place of the earlier. */
function instead(before: YamlEntry, after: YamlEntry, step: MergeStep, at: Span | undefined): YamlEntry {
  step.replaced.push({ why: step.why, before, after });
  return later(after, step, at && before.key.span);
}

/** An entry of the later side, with the hop that says what it is laid over. */
const later = (entry: YamlEntry, { why }: MergeStep, at: Span | undefined): YamlEntry =>
  why === "override" && at ? { ...entry, via: [{ how: why, span: at }, ...entry.via] } : entry;

/** Both sides in the shape in which the key is merged. */
function shaped(base: YamlNode, over: YamlNode, rules: KeyRule | undefined): [YamlNode, YamlNode] {
  const reshape = rules?.merge && reshapes[rules.merge];
  return reshape ? [reshape(base), reshape(over)] : [base, over];
}

const reshapes: Readonly<Record<string, (node: YamlNode) => YamlNode>> = {
  pairs: asPairs,
  names: (node) => asNames(node, empty),
  waits: (node) => asNames(node, started),
  sequence: asSequence,
  hosts: (node) => (node.kind === "map" ? pairsAsList(node) : node),
  build: (node) => (node.kind === "scalar" && !isNull(node) ? keyed("context", node) : node),
};

function appended(base: YamlList, over: YamlList, rules: KeyRule | undefined, step: MergeStep, at: Span | undefined): YamlList {
  const hop: Hop[] = step.why === "override" && at ? [{ how: "override", span: at }] : [];
  const added = hop.length ? over.items.map((item) => ({ ...item, via: [...hop, ...item.via] })) : over.items;
  if (rules?.merge === "hosts") {
    const known = new Set(base.items.map(({ value }) => (value.kind === "scalar" ? value.text : undefined)));
    const fresh = added.filter(({ value }) => value.kind !== "scalar" || !known.has(value.text));
    return { ...over, items: [...base.items, ...fresh] };
  }
  if (rules?.merge === "subnets") return { ...over, items: added.map((item) => ({ ...item, value: onSubnet(item.value, base, step) })) };
  return { ...over, items: [...base.items, ...added] };
}

/** An address pool, with what the earlier side says of the same subnet; pools that only the earlier side has are gone. */
function onSubnet(pool: YamlNode, base: YamlList, step: MergeStep): YamlNode {
  const subnet = textAt(pool, "subnet");
  const same = base.items.find(({ value }) => textAt(value, "subnet") === subnet)?.value;
  return pool.kind === "map" && same?.kind === "map" ? mergeMaps(same, pool, undefined, step) : pool;
}

/** The value of an entry, the way to it handed down to what it consists of. */
export function inherit({ value, via }: YamlEntry): YamlNode {
  if (via.length === 0 || value.kind === "scalar") return value;
  if (value.kind === "list") return { ...value, items: value.items.map((item) => ({ ...item, via: [...via, ...item.via] })) };
  return { ...value, entries: new Map([...value.entries].map(([key, entry]) => [key, { ...entry, via: [...via, ...entry.via] }])) };
}

export const isNull = (node: YamlNode): boolean => node.kind === "scalar" && node.value === null;

/** `K=V` items as a mapping; the last of a name wins. */
function asPairs(node: YamlNode): YamlNode {
  if (node.kind !== "list") return node;
  const entries = new Map<string, YamlEntry>();
  for (const { value, via } of node.items) {
    if (value.kind !== "scalar") continue;
    const equals = value.text.indexOf("=");
    const name = equals < 0 ? value.text : value.text.slice(0, equals);
    const key = { value: name, span: value.span };
    entries.set(name, { key, via, value: equals < 0 ? empty(value) : behind(value, equals) });
  }
  return { kind: "map", entries, flow: node.flow, span: node.span, ...(node.tag ? { tag: node.tag } : {}) };
}

const empty = ({ span }: YamlScalar): YamlScalar => ({ kind: "scalar", value: null, text: "", quoted: false, span });

/** The part of a scalar behind a character, with its exact place where the text stands as written. */
function behind(scalar: YamlScalar, at: number): YamlScalar {
  const written = isFilled(scalar) ? scalar.raw : scalar.text;
  const from = isFilled(scalar) ? written.indexOf("=") : at;
  const plain = scalar.span.end - scalar.span.start - (scalar.quoted ? 2 : 0) === written.length && !written.includes("\n");
  const start = scalar.span.start + (scalar.quoted ? 1 : 0) + from + 1;
  const span = plain && from >= 0 ? { ...scalar.span, start, end: start + written.length - from - 1 } : scalar.span;
  const text = scalar.text.slice(at + 1);
  return { ...scalar, value: text, text, span, ...(isFilled(scalar) ? { raw: written.slice(from + 1) } : {}) };
}

/** A list of names as a mapping of them, and items that are no names left out. */
function asNames(node: YamlNode, make: (name: YamlScalar) => YamlNode): YamlNode {
  if (node.kind !== "list") return node;
  const entries = new Map<string, YamlEntry>();
  for (const { value, via } of node.items)
    if (value.kind === "scalar") entries.set(value.text, { key: { value: value.text, span: value.span }, via, value: make(value) });
  return { kind: "map", entries, flow: node.flow, span: node.span, ...(node.tag ? { tag: node.tag } : {}) };
}

/** What a service that is only named is waited for with. */
const started = ({ span }: YamlScalar): YamlMap => {
  const entry = (key: string, value: string | boolean): [string, YamlEntry] => [
    key,
    { key: { value: key, span }, via: [], value: { kind: "scalar", value, text: String(value), quoted: false, span } },
  ];
  return { kind: "map", entries: new Map([entry("condition", "service_started"), entry("required", true)]), flow: false, span };
};

/** One value as a list of one; a mapping as its `K=V`. */
function asSequence(node: YamlNode): YamlNode {
  if (node.kind === "map") return pairsAsList(node);
  return node.kind === "scalar" && !isNull(node)
    ? { kind: "list", items: [{ value: node, via: [] }], flow: false, span: node.span, ...(node.tag ? { tag: node.tag } : {}) }
    : node;
}

function pairsAsList(node: YamlMap): YamlList {
  const items = [...node.entries.values()].flatMap(({ key, value, via }) => {
    const values = value.kind === "list" ? value.items.map((item) => item.value) : [value];
    return values.flatMap((each) => {
      if (each.kind !== "scalar") return [];
      const text = each.value === null ? key.value : `${key.value}=${each.text}`;
      const span = { ...key.span, end: Math.max(key.span.end, each.span.end) };
      const raw = isFilled(each) ? { raw: `${key.value}=${each.raw}` } : {};
      return [{ value: { ...each, value: text, text, span, ...raw } as YamlScalar, via }];
    });
  });
  return { kind: "list", items, flow: node.flow, span: node.span, ...(node.tag ? { tag: node.tag } : {}) };
}

const keyed = (name: string, value: YamlScalar): YamlMap => ({
  kind: "map",
  entries: new Map([[name, { key: { value: name, span: value.span }, value, via: [] }]]),
  flow: false,
  span: value.span,
  ...(value.tag ? { tag: value.tag } : {}),
});

const textAt = (node: YamlNode, key: string): string | undefined => {
  const value = node.kind === "map" ? node.entries.get(key)?.value : undefined;
  return value?.kind === "scalar" && value.value !== null ? value.text : undefined;
};

import type { Fault } from "../../model/document.ts";
import { HOLE } from "../../syntax/image-reference.ts";
import type { YamlEntry, YamlMap, YamlNode, YamlScalar } from "../../syntax/yaml.ts";
import { isFilled, mayChange } from "./filled.ts";
import { quote } from "./nodes.ts";
import { implied, impliedScalar, imply, longList, longMap, piece, untagged } from "./piece.ts";
import { splitCommand } from "./words.ts";

/** Says why Compose refuses a value, or what it makes of it. */
export type Say = (at: YamlNode, message: string, kind?: "loose") => void;

/** Takes what is said down; a value with a variable in it may be another one for whoever starts the project. */
export const sayTo =
  (faults: Fault[]): Say =>
  (node, message, kind) =>
    void faults.push({ kind: kind ?? "broken", span: node.span, message, ...(mayChange(node) ? { shows: true } : {}) });

/** A value in its long form; the value itself where it is long already, or no form of its key, which the schema says. */
export type Form = (node: YamlNode, say: Say) => YamlNode;

/** A scalar item of a list in its long form; `undefined` where Compose refuses it, which is said. */
export type ItemForm = (item: YamlScalar, say: Say) => readonly YamlNode[] | undefined;

export const isNull = (node: YamlNode): boolean => node.kind === "scalar" && node.value === null;

/** `K=V` items as a mapping; the last of a name wins. A name alone has no value. */
export const pairs: Form = (node) => {
  if (node.kind !== "list") return node;
  const entries = new Map<string, YamlEntry>();
  for (const { value, via } of node.items) if (value.kind === "scalar" && !isNull(value)) setPair(entries, value, via);
  return longMap(node, entries);
};

/** Pairs that need a value each. */
const strict =
  (isAllowed: (name: string) => boolean, says: (item: string) => string): Form =>
  (node, say) => {
    for (const { value } of node.kind === "list" ? node.items : [])
      if (value.kind === "scalar" && !value.text.includes(HOLE) && !value.text.includes("=") && !isAllowed(value.text))
        say(value, says(quote(value.text)));
    return pairs(node, say);
  };

/** The contexts of a build besides its own. */
export const contexts: Form = strict(
  () => false,
  (item) => `${item} is not a valid build context: write NAME=CONTEXT`,
);

/** The SSH keys of a build; the agent needs no path. */
export const keys: Form = strict(
  (name) => name === "default",
  (item) => `${item} is not a valid SSH key of a build: write default or NAME=PATH`,
);

function setPair(entries: Map<string, YamlEntry>, item: YamlScalar, via: YamlEntry["via"]): void {
  const equals = item.text.indexOf("=");
  const written = piece(item, 0, equals < 0 ? item.text.length : equals);
  // Where nobody knows a name, what is written tells it from others.
  const name = written.text.includes(HOLE) && isFilled(written) ? written.raw : written.text;
  const value = equals < 0 ? impliedScalar(null, item.span) : piece(item, equals + 1);
  entries.set(name, { key: { value: name, span: item.span }, via, value });
}

/** A list of names as a mapping of them. */
const named =
  (make: (name: YamlScalar) => YamlNode): Form =>
  (node) => {
    if (node.kind !== "list") return node;
    const entries = new Map<string, YamlEntry>();
    let unknown = 0;
    for (const { value, via } of node.items) {
      if (value.kind !== "scalar") continue;
      // Two names that nobody knows are two.
      const name = value.text.includes(HOLE) && entries.has(value.text) ? `${value.text}${HOLE}${++unknown}` : value.text;
      entries.set(name, { key: { value: name, span: value.span }, via, value: make(value) });
    }
    return longMap(node, entries);
  };

/** Networks and models. */
export const names: Form = named(({ span }) => impliedScalar(null, span));

/** Services to wait for: those only named have to have started. */
export const waits: Form = named((name) =>
  longMap(name, imply(implied("condition", impliedScalar("service_started", name.span)), "required", impliedScalar(true, name.span))),
);

/** One value as a list of one; a mapping as its `K=V`. */
export const sequence: Form = (node) => {
  if (node.kind === "map") return pairsAsList(node);
  return node.kind === "scalar" && !isNull(node) ? longList(node, [{ value: node, via: [] }]) : node;
};

/** Name servers: Compose leaves empty ones out (compose-go loader/omitEmpty.go). */
export const servers: Form = (node, say) => {
  const made = sequence(node, say);
  if (made.kind !== "list") return made;
  const items = made.items.filter(({ value }) => value.kind !== "scalar" || value.text !== "");
  return items.length === made.items.length ? made : { ...made, items };
};

/** Hosts and their addresses as `host=address`. */
export const hosts: Form = (node) => (node.kind === "map" ? pairsAsList(node) : node);

function pairsAsList(node: YamlMap): YamlNode {
  const items = [...node.entries.values()].flatMap(({ key, value, via }) => {
    const values = value.kind === "list" ? value.items.map((item) => item.value) : [value];
    return values.flatMap((each) => {
      if (each.kind !== "scalar") return [];
      const text = each.value === null ? key.value : `${key.value}=${each.text}`;
      const isWhole = value === each && key.span.file === each.span.file;
      const span = isWhole ? { ...key.span, end: Math.max(key.span.end, each.span.end) } : each.span;
      const ahead = text.length - each.text.length;
      const raw = isFilled(each)
        ? {
            raw: `${key.value}=${each.raw}`,
            filled: each.filled.map(({ start, end, from, to }) => ({
              start: start + ahead,
              end: end + ahead,
              from: from + ahead,
              to: to + ahead,
            })),
          }
        : {};
      return [{ value: { ...each, value: text, text, span, ...raw } as YamlScalar, via }];
    });
  });
  return longList(node, items);
}

/** The text of a key by itself as the mapping it is short for. */
const keyed =
  (key: string): Form =>
  (node) =>
    node.kind === "scalar" && !isNull(node) ? longMap(node, implied(key, untagged(node))) : node;

/** A context by itself. */
export const build: Form = keyed("context");

/** Arguments: Compose splits a text itself, no shell takes part. One that it refuses stays a text. */
export const argv: Form = (node, say) => {
  if (node.kind !== "scalar" || isNull(node)) return node;
  const split = splitCommand(node.text);
  if (!split) return node;
  const { words, lost } = split;
  const [operator] = /^(?:&&|\|\||>>|.)/s.exec(lost) ?? [];
  if (operator && lost !== operator)
    say(
      node,
      `Compose runs only what is before ${JSON.stringify(operator)} and drops the rest, because no shell reads a command: write it as ["sh", "-c", "..."]`,
      "loose",
    );
  const items = words.map((text) => ({
    value: {
      ...untagged(node),
      value: text,
      text,
      ...(isFilled(node) ? { raw: text.replaceAll(HOLE, "$"), filled: [] } : {}),
    } as YamlScalar,
    via: [],
  }));
  return longList(node, items);
};

/** The command of a health check: a text is for the shell. */
export const test: Form = (node) =>
  node.kind === "scalar" && !isNull(node)
    ? longList(node, [
        { value: impliedScalar("CMD-SHELL", { ...node.span, end: node.span.start }), via: [] },
        { value: untagged(node), via: [] },
      ])
    : node;

/** `all` as a request for them. */
export const gpus: Form = (node) =>
  node.kind === "scalar" && !isNull(node) ? longList(node, [{ value: longMap(node, implied("count", untagged(node))), via: [] }]) : node;

/** A thing from elsewhere: its former spelling has a name inside. */
export const declared: Form = (node, say) => {
  const external = node.kind === "map" ? node.entries.get("external") : undefined;
  if (node.kind !== "map" || external?.value.kind !== "map") return node;
  const inner = external.value.entries.get("name");
  const own = node.entries.get("name");
  const [old, name] = [inner, own].map((entry) => (entry?.value.kind === "scalar" ? entry.value.text : undefined));
  if (own && old !== undefined && old !== name) say(own.value, "name and external.name differ: keep name");
  const entries = new Map(node.entries).set("external", {
    ...external,
    value: { ...impliedScalar(true, external.key.span), short: external.value } as YamlScalar,
  });
  if (inner && !own) entries.set("name", { ...inner, via: [...external.via, ...inner.via] });
  return { ...node, entries };
};

/** A secret or a config by its name. */
export const fileUse: ItemForm = (item) => [longMap(item, implied("source", untagged(item)))];

/** An env file by its path. */
export const envFile: ItemForm = (item) => [
  longMap(item, imply(implied("path", untagged(item)), "required", impliedScalar(true, item.span))),
];

/** A device: `HOST[:CONTAINER[:PERMISSIONS]]` (compose-go transform/device.go). */
export const device: ItemForm = (item, say) => {
  const { text, span } = item;
  const cuts = [-1, ...[...text.matchAll(/:/g)].map(({ index }) => index), text.length];
  const parts = cuts.slice(1).map((end, at) => piece(item, (cuts[at] as number) + 1, end));
  const [source, target, permissions] = parts;
  if (parts.length > 3 && !text.includes(HOLE)) {
    say(item, `${quote(text)} is not a valid device: write HOST[:CONTAINER[:PERMISSIONS]]`);
    return undefined;
  }
  // A variable at the end may hold them.
  const open = parts.slice(1).find((part) => part.text.includes(HOLE));
  const entries = implied("source", source as YamlScalar);
  imply(entries, "target", target?.text ? target : (source as YamlScalar));
  imply(entries, "permissions", permissions ?? open ?? impliedScalar("rwm", { ...span, start: span.end }));
  return [longMap(item, entries)];
};

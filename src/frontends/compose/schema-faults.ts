import type { Fault } from "../../model/document.ts";
import type { Hop } from "../../model/setting.ts";
import { HOLE } from "../../syntax/image-reference.ts";
import { Nearest, patience } from "../../syntax/nearest.ts";
import type { YamlMap, YamlNode, YamlScalar } from "../../syntax/yaml.ts";
import { oncePer } from "../../text/once-per.ts";
import type { Span } from "../../text/span.ts";
import { isTakenByName } from "./default-names.ts";
import { mayChange } from "./filled.ts";
import { itemFault } from "./nodes.ts";
import { type Plain, plainOf } from "./plain.ts";
import { patternMeanings, type Schema } from "./schema.ts";
import { type SchemaError, schemaErrors } from "./schema-check.ts";

/** What stands at a path of the merged file: its key, or the item itself in a list. */
interface Place {
  readonly key: Span;
  readonly node: YamlNode;
  /** How the value itself came there. */
  readonly via: readonly Hop[];
  readonly isItem?: boolean;
}

/**
 * Where the merged project is not what the Compose specification describes: each mistake once, at the key or value to change. Keys of
 * other programs at the top level are one, in a file that Compose does not take by itself.
 */
export function schemaFaults(root: YamlMap): Fault[] {
  const faults = new Map<string, Fault>();
  const spellings = spellingsOf();
  for (const error of schemaErrors(root)) {
    const fault = faultOf(error, root, spellings);
    // What several services share through an anchor is wrong once.
    if (!fault) continue;
    const id = fault.foreign ? fault.span.file : `${fault.span.file} ${fault.span.start} ${fault.message}`;
    if (!faults.has(id)) faults.set(id, fault);
  }
  return [...faults.values()];
}

function faultOf({ path, keyword, about, schema }: SchemaError, root: YamlMap, spellings: (schema: Schema) => Spelling): Fault | undefined {
  const place = placeAt(root, path);
  if (!place || (place.node.kind === "scalar" && place.node.text.includes(HOLE))) return undefined;
  // `no-new-privileges: true` is a mapping by mistake: valid-security-opt says what becomes of it.
  if (keyword === "type" && place.node.kind === "map" && path.length === 4 && path[2] === "security_opt") return undefined;
  const name = subject(path);
  // Whoever starts the project sets what is not set here.
  const shows = mayChange(place.node) ? { shows: true as const } : {};
  const broken = (span: Span, message: string): Fault => ({ kind: "broken", span, message, ...shows });
  const value = spanOf(place);
  if (keyword === "additionalProperties") return unknownKey(place.node as YamlMap, about as string, path, spellings(schema));
  if (keyword === "type" && place.node.kind === "scalar" && place.node.isDate) return dated(place.node, name, broken);
  if (keyword === "type") {
    const wanted = either([about as string | string[]].flat());
    if (place.isItem) {
      const { span, message } = itemFault(path.at(-2) as string, wanted, place.node, place.via);
      return broken(span, message);
    }
    // What an alias brings is right where it stands: the alias is in the wrong place.
    return broken(
      place.node.kind === "scalar" ? value : (place.via.findLast(({ how }) => how === "alias")?.span ?? value),
      `${name} must be ${wanted}`,
    );
  }
  if (keyword === "enum") return broken(value, `${name} must be one of ${(about as string[]).join(", ")}`);
  if (keyword === "pattern") return broken(value, `${name} must be ${patternMeanings.get(about as string) ?? "spelled differently"}`);
  if (keyword === "required") return broken(place.key, `${name} needs ${JSON.stringify(about)}`);
  if (keyword === "minimum" || keyword === "maximum")
    return broken(value, `${name} must be at ${keyword === "minimum" ? "least" : "most"} ${about}`);
  if (keyword === "uniqueItems") {
    const item = place.node.kind === "list" ? place.node.items[about as number]?.value : undefined;
    if (item && JSON.stringify(plainText(item)).includes(HOLE)) return undefined;
    return broken(item?.span ?? value, `${name} has this twice, and Compose refuses duplicates`);
  }
  return broken(value, `${name} is not what Compose accepts (${keyword})`);
}

/** Where the loader sees a date, people see a text. */
const dated = ({ text, span }: YamlScalar, name: string, broken: (span: Span, message: string) => Fault): Fault => ({
  ...broken(span, `${name} is a date in YAML, which Compose refuses: put it in quotes`),
  fix: { title: "put it in quotes", safety: "safe", edits: [{ span, text: JSON.stringify(text) }] },
});

const plainText = (node: YamlNode): Plain => (node.kind === "map" ? plainOf(node) : node.kind === "scalar" ? node.text : "");

/** The value when there is something to point at, else its key. */
const spanOf = ({ key, node }: Place): Span => (node.kind === "scalar" && node.span.end > node.span.start ? node.span : key);

function placeAt(root: YamlMap, path: readonly string[]): Place | undefined {
  let place: Place = { key: { ...root.span, end: root.span.start }, node: root, via: [] };
  for (const part of path) {
    const { node } = place;
    const entry = node.kind === "map" ? node.entries.get(part) : undefined;
    const item = node.kind === "list" ? node.items[Number(part)] : undefined;
    if (entry) place = { key: entry.key.span, node: entry.value, via: entry.via };
    else if (item) place = { key: item.value.span, node: item.value, via: item.via, isItem: true };
    else return undefined;
  }
  return place;
}

/** What a mistake is about, in words: the key, and of what. */
function subject(path: readonly string[]): string {
  const last = path.at(-1);
  if (last === undefined) return "the file";
  if (/^\d+$/.test(last)) return `an item of ${path.at(-2)}`;
  const owner = owners[path[0] ?? ""];
  return path.length === 2 && owner ? `${owner} ${JSON.stringify(last.slice(0, 60))}` : last.slice(0, 60);
}

const owners: Readonly<Record<string, string>> = {
  services: "service",
  networks: "network",
  volumes: "volume",
  secrets: "secret",
  configs: "config",
  models: "model",
};

const kinds: Readonly<Record<string, string>> = {
  string: "a string",
  integer: "a whole number",
  number: "a number",
  boolean: "true or false",
  array: "a list",
  object: "a mapping",
  null: "nothing",
};

const either = (types: readonly string[]): string =>
  types
    .filter((type) => type !== "null")
    .map((type) => kinds[type] ?? type)
    .join(" or ");

function unknownKey(map: YamlMap, key: string, path: readonly string[], spelling: Spelling): Fault | undefined {
  const entry = map.entries.get(key);
  if (!entry || key.includes(HOLE)) return undefined;
  const { span } = entry.key;
  const shown = JSON.stringify(key.slice(0, 60));
  if (!spelling.hasKeys)
    return { kind: "broken", span, message: `the name ${shown} may contain only letters, digits, dots, dashes and underscores` };
  const meant = spelling.meant(key);
  return {
    kind: "broken",
    span,
    ...(path.length === 0 && !meant && !isTakenByName(span.file) ? { foreign: true } : {}),
    message: `the key ${shown} is not allowed ${placeOf(path)}${meant ? `, did you mean ${JSON.stringify(meant)}?` : wayOut(key)}`,
    ...(meant && !map.entries.has(meant)
      ? { fix: { title: `rename it to ${meant}`, safety: "unsafe" as const, edits: [{ span, text: meant }] } }
      : {}),
  };
}

/** Compose passes over keys that begin with `x-`, wherever the keys are its own. No colon: behind "in a secret" it would begin one that is masked. */
const wayOut = (key: string): string => `; remove it, or name it ${JSON.stringify(`x-${key.slice(0, 60)}`)} if another program reads it`;

function placeOf(path: readonly string[]): string {
  if (path.length === 0) return "at the top level";
  const owner = owners[path[0] ?? ""];
  if (path.length === 2 && owner) return `in a ${owner}`;
  const last = path.at(-1) ?? "";
  return /^\d+$/.test(last) ? `in an item of ${path.at(-2)}` : `in ${last.slice(0, 60)}`;
}

/** The keys that one part of the schema has, to find what another key was meant to be. */
interface Spelling {
  readonly hasKeys: boolean;
  meant(key: string): string | undefined;
}

/** For the mistakes of one project: the keys of a part are listed once, and all share one patience. */
function spellingsOf(): (schema: Schema) => Spelling {
  const shared = patience();
  return oncePer(({ properties }) => {
    const known = Object.keys((properties as Record<string, Schema> | undefined) ?? {});
    const near = new Nearest(known, shared);
    // The first of two that are the same without their ends.
    const bySqueezed = new Map(known.map((name) => [squeezed(name), name] as const).reverse());
    return { hasKeys: known.length > 0, meant: (key) => near.to(key.replaceAll("-", "_")) ?? bySqueezed.get(squeezed(key)) };
  });
}

/** `capdrop` and `securityopts` are the right words without the underscore or with an s too many. */
const squeezed = (key: string): string => key.toLowerCase().replace(/[_-]/g, "").replace(/s$/, "");

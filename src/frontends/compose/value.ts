import type { Hop, ListSetting, Setting, Unknown } from "../../model/setting.ts";
import { byDefault, unknown, written } from "../../model/setting.ts";
import { HOLE } from "../../syntax/image-reference.ts";
import { literalOf } from "../../syntax/interpolation.ts";
import type { YamlEntry, YamlMap, YamlNode } from "../../syntax/yaml.ts";
import type { Span } from "../../text/span.ts";
import { isFilled } from "./filled.ts";

/** A node and the hops that lead to it. */
export interface Field {
  readonly node: YamlNode;
  readonly via: readonly Hop[];
  /** The key it stands at; for items of a list, the item. */
  readonly at: Span;
}

/** A scalar after interpolation: `text` has `HOLE` where nobody can know. */
export interface Value {
  readonly text: string;
  readonly raw: string;
  readonly span: Span;
  readonly via: readonly Hop[];
}

/** Reads values of a merged project. What is not written has its default, or is unknown where its other half is elsewhere. */
export class Values {
  readonly #isWhole: boolean;

  constructor(isWhole = true) {
    this.#isWhole = isWhole;
  }

  /** The field at a key; absent for `null` and `!reset` values. */
  field(map: YamlMap, key: string, via: readonly Hop[] = []): Field | undefined {
    const entry = map.entries.get(key);
    return entry && isSet(entry.value) ? fieldOf(entry, via) : undefined;
  }

  /** The scalar of a field; `undefined` when it is a list or a mapping. */
  scalar(field: Field | undefined): Value | undefined {
    if (field?.node.kind !== "scalar") return undefined;
    const { node, via } = field;
    return isFilled(node)
      ? { text: node.text, raw: node.raw, span: node.span, via: node.from.length ? [...via, ...node.from] : via }
      : { text: node.text, raw: node.text, span: node.span, via };
  }

  /** A scalar as written, `HOLE` for each variable in it; empty when there is none. */
  literal(field: Field | undefined): string {
    if (field?.node.kind !== "scalar") return "";
    return isFilled(field.node) ? literalOf(field.node.raw, field.node.unset === true) : field.node.text;
  }

  /** A scalar as a setting: `read` answers `undefined` for what it cannot make sense of. */
  setting<T>(field: Field | undefined, otherwise: T, at: Span, read: (text: string) => T | undefined): Setting<T> {
    if (!field) return this.unsaid(otherwise, at);
    const value = this.scalar(field);
    if (!value) return unknown("malformed", "", field.node.span, field.via);
    if (value.text.includes(HOLE)) return unknown("variable", value.raw, value.span, value.via);
    const result = read(value.text);
    return result === undefined ? unknown("malformed", value.raw, value.span, value.via) : written(result, value.span, value.via);
  }

  /** A list of scalars; a single scalar counts as a list of one. */
  strings(field: Field | undefined, at: Span): ListSetting<string> {
    return this.list(field, at, (item) => [this.setting(item, "", item.at, (text) => text)]);
  }

  /** A list, item by item; `read` may answer several settings or none for an item. */
  list<T>(field: Field | undefined, at: Span, read: (item: Field) => readonly Setting<T>[]): ListSetting<T> {
    if (!field) return this.unsaid([], at);
    return this.gathered(field, items(field).flatMap(read));
  }

  /** The same for an item of a list: what it leaves out has its default, since merging takes items as a whole (compose-go override/uncity.go). */
  get ofItem(): Values {
    return this.#isWhole ? this : new Values();
  }

  /** What a list or a mapping holds. Where the other half is elsewhere, this is laid over it: what there is comes before. */
  gathered<T>({ node, via }: Field, held: readonly Setting<T>[]): ListSetting<T> {
    return written(this.#isWhole ? held : [unknown("elsewhere", "", node.span), ...held], node.span, via);
  }

  /** A setting that the image decides, where nobody wrote it. */
  ofImage(at: Span): Unknown {
    return unknown(this.#isWhole ? "image" : "elsewhere", "", at);
  }

  /** Nothing, since another setting says so; the other half of a service may say something nevertheless. */
  nothing({ span, via }: Setting<unknown>): Setting<null> {
    return this.#isWhole ? written(null, span, via) : unknown("elsewhere", "", span);
  }

  /** A setting nobody wrote here. */
  unsaid<T>(otherwise: T, at: Span): Setting<T> {
    return this.#isWhole ? byDefault(otherwise, at) : unknown("elsewhere", "", at);
  }
}

/** The items of a list, or the one scalar that stands for a list of one. */
export function items({ node, via }: Field): Field[] {
  if (node.kind === "list") return node.items.map((item) => ({ node: item.value, via: [...via, ...item.via], at: item.value.span }));
  return node.kind === "scalar" ? [{ node, via, at: node.span }] : [];
}

/** The entries of a mapping as fields, by key. */
export function fields({ node, via }: Field): [string, Field][] {
  return node.kind === "map" ? [...node.entries].map(([key, entry]) => [key, fieldOf(entry, via)]) : [];
}

const fieldOf = (entry: YamlEntry, via: readonly Hop[]): Field => ({
  node: entry.value,
  via: via.length || entry.via.length ? [...via, ...entry.via] : via,
  at: entry.key.span,
});

const isSet = (node: YamlNode): boolean => node.tag !== "!reset" && !(node.kind === "scalar" && node.value === null);

const booleans: ReadonlyMap<string, boolean> = new Map([
  ...["true", "y", "yes", "on", "1"].map((word) => [word, true] as const),
  ...["false", "n", "no", "off", "0"].map((word) => [word, false] as const),
]);

/** Compose's booleans (compose-go interpolation toBoolean). */
export const readBoolean = (text: string): boolean | undefined => booleans.get(text) ?? booleans.get(text.toLowerCase());

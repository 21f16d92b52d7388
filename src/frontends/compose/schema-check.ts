import type { YamlList, YamlMap, YamlNode } from "../../syntax/yaml.ts";
import { type CastRule, casts, castsBelow, type Plain, plainScalar } from "./plain.ts";
import { composeSchema, type Schema } from "./schema.ts";

/** A mistake: where, by keys and the numbers of items, and the keyword of the schema that it breaks. */
export interface SchemaError {
  readonly path: readonly string[];
  readonly keyword: string;
  /** What the keyword says; a key that is missing, or should not be there; the later one of equal items. */
  readonly about: unknown;
  /** The part of the schema that says so. */
  readonly schema: Schema;
}

/**
 * Every mistake of a merged project against the schema, texts taken for numbers and booleans where Compose does that. Walks the project
 * as it is: nothing is made of what has no mistake.
 */
export function schemaErrors(root: YamlMap): readonly SchemaError[] {
  const check = new Check();
  check.node(root, whole, casts);
  return check.errors;
}

const kinds = { string: 1, number: 2, integer: 4, boolean: 8, null: 16, array: 32, object: 64 } as const;
const anything = 127;

/** A part of the schema, taken apart when it is first needed. */
class Shape {
  readonly schema: Schema;
  /** The kinds of values it takes, as bits. */
  readonly kinds: number;
  readonly names: ReadonlySet<Plain> | undefined;
  readonly pattern: RegExp | undefined;
  readonly minimum: number;
  readonly maximum: number;
  readonly required: readonly string[] | undefined;
  readonly isSet: boolean;
  readonly items: Shape | undefined;
  readonly #properties: Readonly<Record<string, Schema>> | undefined;
  readonly #made = new Map<string, Shape>();
  /** Of keys that are no properties. */
  readonly #named: readonly (readonly [RegExp, Shape])[];
  readonly #others: Shape | false;

  constructor(schema: Schema) {
    const { type, pattern, items, minimum, maximum, properties, patternProperties, additionalProperties = true } = schema;
    this.schema = schema;
    this.kinds = type === undefined ? anything : [type].flat().reduce((bits: number, each) => bits | kinds[each as keyof typeof kinds], 0);
    this.names = schema["enum"] === undefined ? undefined : new Set(schema["enum"] as string[]);
    this.pattern = pattern === undefined ? undefined : new RegExp(pattern as string, "u");
    this.minimum = (minimum as number | undefined) ?? Number.NEGATIVE_INFINITY;
    this.maximum = (maximum as number | undefined) ?? Number.POSITIVE_INFINITY;
    this.required = schema["required"] as readonly string[] | undefined;
    this.isSet = schema["uniqueItems"] === true;
    this.items = items === undefined ? undefined : shapeOf(items as Schema);
    this.#properties = properties as Readonly<Record<string, Schema>> | undefined;
    this.#named = Object.entries((patternProperties ?? {}) as Record<string, Schema | true>).map(
      ([source, part]) => [new RegExp(source, "u"), shapeOf(part)] as const,
    );
    this.#others = additionalProperties !== false && shapeOf(additionalProperties as Schema | true);
  }

  /** The shape of what stands at a key; `false` where there is no such key. */
  at(key: string): Shape | false {
    const made = this.#made.get(key);
    if (made) return made;
    if (this.#properties && Object.hasOwn(this.#properties, key)) {
      const shape = shapeOf(this.#properties[key] as Schema);
      this.#made.set(key, shape);
      return shape;
    }
    for (const [pattern, shape] of this.#named) if (pattern.test(key)) return shape;
    return this.#others;
  }
}

const shapes = new Map<Schema, Shape>();

function shapeOf(schema: Schema | true): Shape {
  if (schema === true) return free;
  const known = shapes.get(schema) ?? new Shape(schema);
  shapes.set(schema, known);
  return known;
}

/** Of what may be anything. */
const free: Shape = new Shape({ additionalProperties: false });
const whole = shapeOf(composeSchema);

/** One walk through a project. */
class Check {
  readonly errors: SchemaError[] = [];
  /** Where it is. */
  readonly #path: (string | number)[] = [];

  node(node: YamlNode, shape: Shape, cast: CastRule | undefined): void {
    if (shape === free) return;
    if (node.kind === "map") this.#map(node, shape, cast);
    else if (node.kind === "list") this.#list(node, shape, cast);
    else this.#scalar(plainScalar(node, cast), shape);
  }

  #below(key: string | number, node: YamlNode, shape: Shape, cast: CastRule | undefined): void {
    this.#path.push(key);
    this.node(node, shape, cast);
    this.#path.pop();
  }

  #wrong(keyword: string, { schema }: Shape, about: unknown = schema[keyword]): void {
    this.errors.push({ path: this.#path.map(String), keyword, about, schema });
  }

  #scalar(value: Plain, shape: Shape): void {
    if ((shape.kinds & kindsOf(value)) === 0) this.#wrong("type", shape);
    if (typeof value === "number") {
      if (value < shape.minimum) this.#wrong("minimum", shape);
      if (value > shape.maximum) this.#wrong("maximum", shape);
    } else if (typeof value === "string" && shape.pattern && !shape.pattern.test(value)) this.#wrong("pattern", shape);
    if (shape.names && !shape.names.has(value)) this.#wrong("enum", shape);
  }

  #list({ items }: YamlList, shape: Shape, cast: CastRule | undefined): void {
    if ((shape.kinds & kinds.array) === 0) this.#wrong("type", shape);
    if (shape.names) this.#wrong("enum", shape);
    if (shape.isSet) this.#doubles(items, shape, cast);
    if (shape.items) {
      let at = 0;
      // They stand for the list.
      for (const { value } of items) this.#below(at++, value, shape.items, cast);
    }
  }

  #map({ entries }: YamlMap, shape: Shape, cast: CastRule | undefined): void {
    if ((shape.kinds & kinds.object) === 0) this.#wrong("type", shape);
    if (shape.names) this.#wrong("enum", shape);
    for (const key of shape.required ?? []) if (!entries.has(key)) this.#wrong("required", shape, key);
    for (const [key, { value }] of entries) {
      const below = shape.at(key);
      if (below) this.#below(key, value, below, castsBelow(cast, key));
      else this.#wrong("additionalProperties", shape, key);
    }
  }

  /** The last of the scalars that are equal to an earlier one. */
  #doubles(items: YamlList["items"], shape: Shape, cast: CastRule | undefined): void {
    const places = new Map<Plain, number>();
    for (let at = items.length - 1; at >= 0; at -= 1) {
      const item = (items[at] as YamlList["items"][number]).value;
      const value = item.kind === "scalar" ? plainScalar(item, cast) : null;
      if (((shape.items as Shape).kinds & kindsOf(value)) === 0) continue;
      const later = places.get(value);
      if (later !== undefined) {
        this.#wrong("uniqueItems", shape, later);
        return;
      }
      places.set(value, at);
    }
  }
}

function kindsOf(value: Plain): number {
  if (typeof value === "string") return kinds.string;
  if (typeof value === "number") return Number.isInteger(value) ? kinds.number | kinds.integer : kinds.number;
  if (typeof value === "boolean") return kinds.boolean;
  // A date is of no kind.
  return value === null ? kinds.null : 0;
}

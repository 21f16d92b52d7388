import { composeSchema, type Schema } from "./schema.ts";

/**
 * The schema with every part that says more than a type under a name of its own: what is compiled from it is many small
 * functions, and a run only has to read those of the keys that a file has.
 */
export function sharedSchema(): Schema {
  const names = new Map<object, string>();
  const definitions: Record<string, unknown> = {};
  const each = (parts: unknown): unknown =>
    Object.fromEntries(Object.entries(parts as Schema).map(([name, part]) => [name, shared(part as Schema | boolean)]));
  const shared = (part: Schema | boolean, inPlace = false): Schema | boolean => {
    if (typeof part === "boolean") return part;
    const copy = (): Schema =>
      Object.fromEntries(
        Object.entries(part).map(([keyword, inner]) => {
          if (keyword === "properties" || keyword === "patternProperties") return [keyword, each(inner)];
          // Where items must differ their types stand beside it: ajv then compares texts, and never objects of strangers.
          if (keyword === "items") return [keyword, shared(inner as Schema, "uniqueItems" in part)];
          return [keyword, keyword === "additionalProperties" ? shared(inner as Schema | boolean) : inner];
        }),
      );
    if (inPlace || Object.keys(part).length < 2) return copy();
    const known = names.get(part);
    const name = known ?? `shape${names.size}`;
    if (known === undefined) {
      names.set(part, name);
      definitions[name] = copy();
    }
    return { $ref: `#/$defs/${name}` };
  };
  const { type, properties, patternProperties, additionalProperties } = composeSchema;
  return { type, properties: each(properties), patternProperties, additionalProperties, $defs: definitions };
}

/** The schema of what stands at a path of keys; list items are taken as the list's. */
export function schemaAt(path: readonly string[]): Schema | undefined {
  let at: Schema | undefined = composeSchema;
  for (const key of path) {
    const { properties, patternProperties, additionalProperties, items } = (at ?? {}) as Record<string, Record<string, Schema> | undefined>;
    if (/^\d+$/.test(key) && items) at = items as Schema;
    else if (properties && Object.hasOwn(properties, key)) at = properties[key];
    else {
      const fits = Object.entries(patternProperties ?? {}).find(([source]) => source !== "^x-" && new RegExp(source).test(key));
      at = fits?.[1] ?? (typeof additionalProperties === "object" ? (additionalProperties as Schema) : undefined);
    }
  }
  return at;
}

import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, it } from "vitest";
import { type Plain, plainOf } from "../../../src/frontends/compose/plain.ts";
import { composeSchema, type Schema } from "../../../src/frontends/compose/schema.ts";
import { type SchemaError, schemaErrors } from "../../../src/frontends/compose/schema-check.ts";
import { readYaml, type YamlMap } from "../../../src/syntax/yaml.ts";
import { Source } from "../../../src/text/source.ts";

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, inlineRefs: false, messages: false }).compile(composeSchema);

const rootOf = (project: unknown): YamlMap => readYaml(new Source("f.yaml", JSON.stringify(project))).roots[0] as YamlMap;

/** What ajv says of the same project, a line each. */
function expected(root: YamlMap): string[] {
  if (ajv(plainOf(root))) return [];
  return (ajv.errors ?? []).map(({ instancePath, keyword, params }) => {
    const { i, j, type, pattern, limit, allowedValues, missingProperty, additionalProperty } = params as Record<string, unknown>;
    const about =
      i === undefined
        ? (type ?? pattern ?? limit ?? allowedValues ?? missingProperty ?? additionalProperty)
        : Math.max(Number(i), Number(j));
    return JSON.stringify([instancePath, keyword, about]);
  });
}

const told = ({ path, keyword, about }: SchemaError): string =>
  JSON.stringify([path.map((part) => `/${part.replaceAll("~", "~0").replaceAll("/", "~1")}`).join(""), keyword, about]);

/** Values that a place takes, and now and then others. */
function valueFor(schema: Schema | true, depth: number): fc.Arbitrary<unknown> {
  if (schema === true || depth > 7) return anything;
  const {
    type,
    properties = {},
    patternProperties = {},
    additionalProperties,
    items,
    enum: names,
    required = [],
  } = schema as Record<string, never>;
  const kinds = [type ?? []].flat() as string[];
  const below = (part: Schema | true) => fc.memo(() => valueFor(part, depth + 1))(1);
  const own: fc.Arbitrary<unknown>[] = kinds.map((kind) => {
    if (kind === "array") return fc.array(items ? below(items) : anything, { maxLength: 3 });
    if (kind !== "object") return names ? fc.constantFrom(...(names as string[])) : (scalars[kind] as fc.Arbitrary<unknown>);
    const entries = Object.entries(properties as Record<string, Schema>);
    const rest = [
      ...Object.values(patternProperties as Record<string, Schema | true>),
      ...(additionalProperties ? [additionalProperties as Schema] : []),
    ];
    const key = fc.constantFrom("a", "b-1", "x-y", "a b", "é", "__proto__", "constructor", ...entries.map(([name]) => name));
    const some = fc.array(
      key.chain((name) => {
        const part = (properties as Record<string, Schema>)[name] ?? rest.at(-1) ?? true;
        return fc.tuple(fc.constant(name), Object.hasOwn(properties as object, name) || rest.length > 0 ? below(part) : anything);
      }),
      { maxLength: 4 },
    );
    const needed = fc.tuple(
      ...(required as string[]).map((name) => fc.tuple(fc.constant(name), below((properties as Record<string, Schema>)[name] ?? true))),
    );
    return fc.tuple(some, needed, fc.boolean()).map(([a, b, isWhole]) => Object.fromEntries([...a, ...(isWhole ? b : [])]));
  });
  return own.length === 0 ? anything : fc.oneof({ weight: 6, arbitrary: fc.oneof(...own) }, { weight: 1, arbitrary: anything });
}

const text = fc.constantFrom(
  "a",
  "b",
  "512m",
  "1m30s",
  "true",
  "7",
  "0.5",
  "80:80",
  "a=b",
  "host:1.2.3.4",
  "",
  "all",
  "sync",
  "2024-01-02",
  "-3",
);
const anything: fc.Arbitrary<unknown> = fc.oneof(
  text,
  fc.constantFrom(1, 0, -1, 1.5, 200, true, false, null),
  fc.constantFrom([], {}, ["a"], ["a", "a"], [1, "1", 1], { a: "b" }, [[1]], [{ target: 80 }]),
);
const scalars: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  string: text,
  number: fc.constantFrom(0, 1, -1, 0.5, 101),
  integer: fc.constantFrom(0, 1, -1001, 7),
  boolean: fc.boolean(),
  null: fc.constant(null),
};

it("finds the mistakes that ajv finds, of one place in its order", () => {
  const services = valueFor({ ...((composeSchema["properties"] as Record<string, Schema>)["services"] as Schema) }, 0);
  const project = fc
    .tuple(valueFor(composeSchema, 0), services, fc.boolean())
    .map(([whole, some, isOwn]) =>
      whole && typeof whole === "object" && !Array.isArray(whole) && isOwn ? { ...whole, services: some } : { services: some },
    );
  let broken = 0;
  fc.assert(
    fc.property(project, (made) => {
      const root = rootOf(made);
      const found = schemaErrors(root).map(told);
      if (found.length > 0) broken += 1;
      const order = (a: string, b: string) => (JSON.parse(a)[0] < JSON.parse(b)[0] ? -1 : JSON.parse(a)[0] > JSON.parse(b)[0] ? 1 : 0);
      expect(found.toSorted(order)).toEqual(expected(root).toSorted(order));
    }),
    { numRuns: 3000 },
  );
  expect(broken).toBeGreaterThan(300);
});

it.each<[string, Plain]>([
  ["numbers that texts become", { services: { a: { cpu_shares: "2", privileged: "yes", healthcheck: { retries: "x", disable: "no" } } } }],
  ["doubles, and those of other kinds", { services: { a: { expose: ["1", 1, "1", 1], cap_add: ["A", "B", "A", "B", "A"], dns: "x" } } }],
  [
    "bounds",
    {
      services: {
        a: { oom_score_adj: -1001, cpu_percent: 101, deploy: { replicas: -1.5 } },
        b: { oom_score_adj: 1000, cpu_percent: 100, deploy: { replicas: 0 } },
      },
    },
  ],
  ["words", { services: { a: { cgroup: 1, depends_on: { b: { condition: "x" } }, build: { platforms: ["a", ["b"]] } } } }],
  ["what there is not", { services: { "a b": {}, b: { image: "c", "x-d": 1, d: { e: 1 } } }, x: 1, "x-y": {} }],
  ["what is needed", { services: { a: { develop: { watch: [{}, { path: "b" }] }, extends: {} } } }],
])("of %s", (_, project) => {
  const root = rootOf(project);
  expect(schemaErrors(root).map(told).sort()).toEqual(expected(root).sort());
  expect(expected(root).length).toBeGreaterThan(0);
});

it("takes a date for nothing that the schema knows", () => {
  const { roots } = readYaml(new Source("f.yaml", "services:\n  a:\n    image: 2024-01-02\n    labels: {b: 2024-01-02}\n"));
  expect(schemaErrors(roots[0] as YamlMap).map(told)).toEqual(expected(roots[0] as YamlMap));
});

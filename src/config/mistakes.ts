import { nearest } from "../syntax/nearest.ts";
import type { Span } from "../text/span.ts";
import type { Schema } from "./schema.ts";
import type { SchemaError } from "./schema-check.ts";

/** A mistake in a configuration, at its place. */
export interface ConfigFault {
  readonly span: Span;
  readonly message: string;
  /** The name of a rule that there is none of, where the message ends with it: what it may be called here is looked up for all at once. */
  readonly unknownRule?: string;
}

/** Where the parts of a configuration are written. */
export interface Places {
  /** The place of a value, by the keys that lead to it; of the nearest there is. */
  spanOf(path: readonly (string | number)[]): Span;
  /** The place of a key. */
  keySpanOf(path: readonly (string | number)[]): Span;
}

/** What there is to know of a mistake. */
interface Mistake {
  readonly path: readonly string[];
  readonly params: SchemaError["params"];
  /** The value that does not fit, and the part of the schema it does not fit. */
  readonly value: unknown;
  readonly here: Schema | undefined;
  /** What the value is called. */
  readonly name: string;
  readonly schema: Schema;
  readonly places: Places;
}

/** An error of ajv as a sentence with the way out; nothing for what only wraps another error. */
export function faultOf(
  { instancePath, keyword, params }: SchemaError,
  schema: Schema,
  places: Places,
  data: unknown,
): ConfigFault | undefined {
  const path = instancePath
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
  const name = path.findLast((key) => !/^\d+$/.test(key)) ?? top;
  const mistake: Mistake = { path, params, value: valueAt(data, path), here: schemaAt(schema, path), name, schema, places };
  if (keyword === "additionalProperties") return unknownKey(mistake);
  const message = sentences[keyword]?.(mistake);
  return message === undefined ? undefined : { span: places.spanOf(path), message };
}

const top = "the configuration";

/** What is said of a value that does not fit, by the keyword of the schema that it fails. */
const sentences: Readonly<Record<string, (mistake: Mistake) => string | undefined>> = {
  required: ({ params }) => `${JSON.stringify(params["missingProperty"])} is missing here`,
  enum: wrongWord,
  type: wrongType,
  pattern: ({ name, params, value }) =>
    name === "output"
      ? `output takes FORMAT=PATH, such as sarif=out.sarif, not ${shown(value)}`
      : `${name} is not valid: it must match ${String(params["pattern"])}`,
  minLength: ({ name }) => `${name} is empty; a value that begins with ! needs quotes in YAML`,
  minimum: ({ name, params, value }) => `${name} must be at least ${String(params["limit"])}, not ${shown(value)}`,
  maximum: ({ name, params, value }) => `${name} must be at most ${String(params["limit"])}, not ${shown(value)}`,
};

const unknownKeySpan = ({ path, params, places }: Mistake): Span => places.keySpanOf([...path, String(params["additionalProperty"])]);

function unknownKey(mistake: Mistake): ConfigFault {
  const { path, params } = mistake;
  const key = String(params["additionalProperty"]);
  const span = unknownKeySpan(mistake);
  return path.at(-1) === "rules" || path.join(".") === "score.weights"
    ? { span, message: `there is no rule ${JSON.stringify(key)}`, unknownRule: key }
    : { span, message: noSuchKey(key, mistake) };
}

function noSuchKey(key: string, { path, here, name, schema }: Mistake): string {
  const isRule = path.length === 0 && Object.hasOwn(schema.definitions?.["rules"]?.properties ?? {}, key);
  const place = path.length > 0 ? undefined : isRule ? "it is a rule, and belongs indented below rules:" : elsewhere(key);
  if (place) return `there is no key ${JSON.stringify(key)}: ${place}`;
  const known = Object.keys(here?.properties ?? {});
  const meant = nearest(key, known);
  const way = meant
    ? `, did you mean ${meant}?`
    : `: ${name === top ? "the keys are" : `${name} takes`} ${known.filter((each) => each !== "$schema").join(", ")}`;
  return `there is no key ${JSON.stringify(key)}${way}`;
}

function wrongWord({ params, value, here, name }: Mistake): string | undefined {
  // That it is no text at all is said already.
  if (typeof value !== "string" && (here?.type === "string" || here?.if)) return undefined;
  const words = (params["allowedValues"] as readonly unknown[]).map(String);
  const meant = value === false ? "off" : value === true ? "on" : (synonymOf(String(value), words) ?? nearest(String(value), words));
  const listed = words.length > 12 ? "" : ` takes ${words.join(", ")},`;
  return `${name}${listed || " is"} not ${JSON.stringify(value)}${meant && words.includes(meant) ? `: did you mean ${meant}?` : ""}`;
}

function wrongType({ params, value, here, name }: Mistake): string {
  if (here?.if !== undefined) {
    const meant = typeof value === "boolean" ? `: did you mean ${value ? "on" : "off"}?` : "";
    return `${name} takes ${levelNames(here)} or an object with its options, not ${shown(value)}${meant}`;
  }
  if (here?.enum) return `${name} takes ${here.enum.join(", ")}, not ${shown(value)}`;
  const wanted = [here?.type ?? params["type"]].flat().map((type) => typeWords[String(type)] ?? String(type));
  return `${name} takes ${wanted.join(" or ")}, not ${shown(value)}`;
}

/** What a mistake in YAML most likely is, in words of the configuration. */
export const inWords = (message: string): string =>
  /^there is no anchor &\*|^alias/i.test(message)
    ? 'a value that begins with * needs quotes, such as "**/testdata/"'
    : /nested mappings are not allowed in compact mappings/i.test(message)
      ? "this line, or the one below it, has an indentation that no key above it has"
      : /implicit keys need to be on a single line/i.test(message)
        ? "this is not `key: value`; comments begin with #"
        : message;

/** What people call levels elsewhere. */
const synonyms: Readonly<Record<string, RegExp>> = {
  off: /^(?:no|n|none|never|disabled?|ignored?|skip|0)$/i,
  on: /^(?:yes|y|1|enabled?|always)$/i,
  high: /^error$/i,
  medium: /^warn(?:ing)?$/i,
  low: /^(?:style|note|minor)$/i,
};

const synonymOf = (value: string, words: readonly string[]): string | undefined => words.find((word) => synonyms[word]?.test(value));

/** Where a setting stands here that other linters call by this name. */
function elsewhere(key: string): string | undefined {
  if (/^(?:ignore|skip-files|paths-ignore|ignore-paths|excludes)$/i.test(key))
    return "exclude files with exclude:, and rules with rules: `no-sudo: off`";
  if (/^(?:ignored|skip-?check|skip|disable|disabled|override|enable|select)$/i.test(key))
    return "a rule is set under rules, such as `no-sudo: off`";
  if (/^(?:severity|threshold|failure-threshold|fail-level|level)$/i.test(key)) return "the severity that fails a run is fail-on";
  if (/^(?:trusted-?registries|registries)$/i.test(key))
    return "registries are listed under rules: `allowed-registry: { allow: [ghcr.io/acme] }`";
  if (/^(?:label-schema|labels)$/i.test(key)) return "labels are set under rules: `required-labels`";
  return undefined;
}

const levelNames = (schema: Schema): string => (schema.else?.enum ?? []).join(", ");

const typeWords: Readonly<Record<string, string>> = {
  object: "a mapping",
  array: "a list",
  string: "a string",
  integer: "a whole number",
  number: "a number",
  boolean: "true or false",
};

const shown = (value: unknown): string =>
  Array.isArray(value)
    ? "a list"
    : typeof value === "object" && value !== null
      ? "a mapping"
      : value === null
        ? "nothing"
        : JSON.stringify(value);

const valueAt = (data: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (at, key) => (typeof at === "object" && at !== null && Object.hasOwn(at, key) ? (at as Record<string, unknown>)[key] : undefined),
    data,
  );

/** The part of the schema that a value is held against. */
function schemaAt(schema: Schema, path: readonly string[]): Schema | undefined {
  let here: Schema | undefined = schema;
  const resolved = (each: Schema | undefined): Schema | undefined =>
    each?.$ref ? schema.definitions?.[each.$ref.slice("#/definitions/".length)] : each;
  for (const key of path) {
    here = resolved(here?.properties?.[key] ?? here?.items);
  }
  return here;
}

import { rulesOfPeers } from "../knowledge/peer-ids.ts";
import type { AnyRule } from "../rule/define.ts";
import { nearest } from "../syntax/nearest.ts";
import { readYaml, type YamlNode } from "../syntax/yaml.ts";
import { Source } from "../text/source.ts";
import type { Span } from "../text/span.ts";
import { configSchema, type Schema } from "./schema.ts";
import { configErrors, type SchemaError } from "./schema-check.ts";

/** A mistake in a configuration, at its place. */
export interface ConfigFault {
  readonly span: Span;
  readonly message: string;
}

/** A configuration file as read: plain data, and where each part of it is written. */
export interface ConfigDocument {
  readonly source: Source;
  readonly data: Readonly<Record<string, unknown>>;
  readonly faults: readonly ConfigFault[];
  /** The place of a value, by the keys that lead to it; of the nearest there is. */
  spanOf(path: readonly (string | number)[]): Span;
  /** The place of a key. */
  keySpanOf(path: readonly (string | number)[]): Span;
}

/** Reads YAML, JSON or JSON with comments and holds it against the schema. `at`: the key the configuration stands under. */
export function readConfig(source: Source, rules: readonly AnyRule[], at?: string): ConfigDocument {
  const isJson = /\.jsonc?$/.test(source.path);
  const { roots, faults } = readYaml(isJson ? new Source(source.path, withoutComments(source.text)) : source);
  const [whole] = roots;
  const inner = at && whole?.kind === "map" ? whole.entries.get(at)?.value : whole;
  const file = { file: source.path, start: 0, end: 0 };
  const place = (path: readonly (string | number)[], ofKey: boolean): Span => {
    let node: YamlNode | undefined = inner;
    let span = inner?.span ?? file;
    for (const [index, key] of path.entries()) {
      if (node?.kind === "map") {
        const entry: { key: { span: Span }; value: YamlNode } | undefined = node.entries.get(String(key));
        node = entry?.value;
        if (entry) span = ofKey && index === path.length - 1 ? entry.key.span : entry.value.span;
      } else if (node?.kind === "list") {
        node = node.items[Number(key)]?.value;
        span = node?.span ?? span;
      } else break;
    }
    return span;
  };
  const document = {
    source,
    spanOf: (path: readonly (string | number)[]) => place(path, false),
    keySpanOf: (path: readonly (string | number)[]) => place(path, true),
  };
  const broken = faults.filter(({ kind }) => kind === "broken").map(({ span, message }) => ({ span, message: inWords(message) }));
  if (broken.length) return { ...document, data: {}, faults: broken };
  const [, second] = roots;
  if (second)
    return {
      ...document,
      data: {},
      faults: [{ span: second.span, message: "a configuration is one document: the second one would be passed over" }],
    };
  const isEmpty = inner === undefined || (inner.kind === "scalar" && inner.value === null);
  if (isEmpty) return { ...document, data: {}, faults: [] };
  if (inner.kind !== "map")
    return { ...document, data: {}, faults: [{ span: inner.span, message: "a configuration is a mapping, such as `profile: strict`" }] };
  const data = dataOf(inner) as Readonly<Record<string, unknown>>;
  const schema = configSchema(rules);
  const errors = configErrors(data, rules).flatMap((error) => faultOf(error, schema, document, data) ?? []);
  const distinct = new Map(errors.map((each) => [`${each.span.start} ${each.message}`, each]));
  return { ...document, data, faults: [...distinct.values()].sort((a, b) => a.span.start - b.span.start) };
}

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
    return "files are left out with exclude, rules under rules: `no-sudo: off`";
  if (/^(?:ignored|skip-?check|skip|disable|disabled|override|enable|select)$/i.test(key))
    return "a rule is set under rules, such as `no-sudo: off`";
  if (/^(?:severity|threshold|failure-threshold|fail-level|level)$/i.test(key)) return "the severity that fails a run is fail-on";
  if (/^(?:trusted-?registries|registries)$/i.test(key))
    return "registries are listed under rules: `allowed-registry: { allow: [ghcr.io/acme] }`";
  if (/^(?:label-schema|labels)$/i.test(key)) return "labels are set under rules: `required-labels`";
  return undefined;
}

/** What a mistake in YAML most likely is, in words of the configuration. */
const inWords = (message: string): string =>
  /^there is no anchor &\*|^alias/i.test(message)
    ? 'a value that begins with * needs quotes, such as "**/testdata/"'
    : /nested mappings are not allowed in compact mappings/i.test(message)
      ? "this line, or the one below it, is indented as no key above it is"
      : /implicit keys need to be on a single line/i.test(message)
        ? "this is no `key: value`; comments begin with #"
        : message;

/** Comments of JSON blanked out, places kept. */
const withoutComments = (text: string): string =>
  text.replace(/"(?:\\.|[^"\\\n])*"|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, (piece) =>
    piece.startsWith('"') ? piece : piece.replace(/[^\n]/g, " "),
  );

function dataOf(node: YamlNode): unknown {
  if (node.kind === "scalar") return node.value;
  if (node.kind === "list") return node.items.map(({ value }) => dataOf(value));
  return Object.fromEntries([...node.entries].map(([key, { value }]) => [key, dataOf(value)]));
}

type Places = Pick<ConfigDocument, "spanOf" | "keySpanOf">;

/** An error of ajv as a sentence with the way out; nothing for what only wraps another error. */
function faultOf({ instancePath, keyword, params }: SchemaError, schema: Schema, places: Places, data: unknown): ConfigFault | undefined {
  const path = instancePath
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
  const value = valueAt(data, path);
  const here = schemaAt(schema, path);
  const name = path.findLast((key) => !/^\d+$/.test(key)) ?? "the configuration";
  const say = (span: Span, message: string): ConfigFault => ({ span, message });
  switch (keyword) {
    case "additionalProperties": {
      const key = String(params["additionalProperty"]);
      const isRules = path.at(-1) === "rules";
      const known = Object.keys(here?.properties ?? {});
      const isRule = path.length === 0 && Object.hasOwn(schema.definitions?.["rules"]?.properties ?? {}, key);
      const place = path.length > 0 ? undefined : isRule ? "it is a rule, and stands indented below rules:" : elsewhere(key);
      if (place) return say(places.keySpanOf([key]), `there is no key ${JSON.stringify(key)}: ${place}`);
      const meant = nearest(key, known);
      const ours = isRules ? rulesOfPeers(key).filter((id) => known.includes(id)) : [];
      const way = ours.length
        ? `: here it is ${ours.join(", ")}`
        : meant
          ? `, did you mean ${meant}?`
          : isRules
            ? " (see seaworthy rules)"
            : `: ${name === "the configuration" ? "the keys are" : `${name} takes`} ${known.filter((each) => each !== "$schema").join(", ")}`;
      return say(places.keySpanOf([...path, key]), `there is no ${isRules ? "rule" : "key"} ${JSON.stringify(key)}${way}`);
    }
    case "required":
      return say(places.spanOf(path), `${JSON.stringify(params["missingProperty"])} is missing here`);
    case "enum": {
      // That it is no text at all is said already.
      if (typeof value !== "string" && (here?.type === "string" || here?.if)) return undefined;
      const words = (params["allowedValues"] as readonly unknown[]).map(String);
      const meant = value === false ? "off" : value === true ? "on" : (synonymOf(String(value), words) ?? nearest(String(value), words));
      const listed = words.length > 12 ? "" : ` takes ${words.join(", ")},`;
      return say(
        places.spanOf(path),
        `${name}${listed || " is"} not ${JSON.stringify(value)}${meant && words.includes(meant) ? `: did you mean ${meant}?` : ""}`,
      );
    }
    case "type": {
      const wanted = [here?.type ?? params["type"]].flat().map((type) => typeWords[String(type)] ?? String(type));
      const isLevel = here?.if !== undefined;
      const meant = isLevel && typeof value === "boolean" ? `: did you mean ${value ? "on" : "off"}?` : "";
      if (!isLevel && here?.enum) return say(places.spanOf(path), `${name} takes ${here.enum.join(", ")}, not ${shown(value)}`);
      return say(
        places.spanOf(path),
        isLevel
          ? `${name} takes ${levelNames(here)} or an object with its options, not ${shown(value)}${meant}`
          : `${name} takes ${wanted.join(" or ")}, not ${shown(value)}`,
      );
    }
    case "pattern":
      return say(
        places.spanOf(path),
        name === "output"
          ? `output takes FORMAT=PATH, such as sarif=out.sarif, not ${shown(value)}`
          : `${name} does not look right: it must match ${String(params["pattern"])}`,
      );
    case "minLength":
      return say(places.spanOf(path), `${name} is empty; what begins with ! needs quotes in YAML`);
    case "minimum":
      return say(places.spanOf(path), `${name} takes numbers from ${String(params["limit"])} on, not ${shown(value)}`);
    default:
      return undefined;
  }
}

const levelNames = (schema: Schema | undefined): string => (schema?.else?.enum ?? []).join(", ");

const typeWords: Readonly<Record<string, string>> = {
  object: "a mapping",
  array: "a list",
  string: "a text",
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

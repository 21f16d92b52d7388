import type { GivenRule } from "../rule/define.ts";
import { readYaml, type YamlNode } from "../syntax/yaml.ts";
import { Source } from "../text/source.ts";
import type { Span } from "../text/span.ts";
import { type ConfigFault, faultOf, inWords, type Places } from "./mistakes.ts";
import { configSchema } from "./schema.ts";
import { configErrors } from "./schema-check.ts";

/** A configuration file as read: plain data, and where each part of it is written. */
export interface ConfigDocument extends Places {
  readonly source: Source;
  readonly data: Readonly<Record<string, unknown>>;
  readonly faults: readonly ConfigFault[];
}

/** Reads YAML, JSON or JSON with comments and holds it against the schema. `at`: the key the configuration stands under. */
export function readConfig(source: Source, rules: readonly GivenRule[], at?: string): ConfigDocument {
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
      faults: [{ span: second.span, message: "a configuration must be one document: the second one would be ignored" }],
    };
  const isEmpty = inner === undefined || (inner.kind === "scalar" && inner.value === null);
  if (isEmpty) return { ...document, data: {}, faults: [] };
  if (inner.kind !== "map")
    return {
      ...document,
      data: {},
      faults: [{ span: inner.span, message: "a configuration must be a mapping, such as `profile: strict`" }],
    };
  const data = dataOf(inner) as Readonly<Record<string, unknown>>;
  const schema = configSchema(rules);
  const errors = configErrors(data, rules).flatMap((error) => faultOf(error, schema, document, data) ?? []);
  const distinct = new Map(errors.map((each) => [`${each.span.start} ${each.message}`, each]));
  return { ...document, data, faults: [...distinct.values()].sort((a, b) => a.span.start - b.span.start) };
}

/** Comments of JSON blanked out, places kept; a string or a comment that is never closed is left for the reader of JSON to tell. */
const withoutComments = (text: string): string =>
  text.replace(/"(?:\\.|[^"\\\n])*"?|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|($))/g, (piece, unclosed) =>
    piece.startsWith('"') || unclosed !== undefined ? piece : piece.replace(/[^\n]/g, " "),
  );

function dataOf(node: YamlNode): unknown {
  if (node.kind === "scalar") return node.value;
  if (node.kind === "list") return node.items.map(({ value }) => dataOf(value));
  return Object.fromEntries([...node.entries].map(([key, { value }]) => [key, dataOf(value)]));
}

import type { YamlMap, YamlNode } from "../../syntax/yaml.ts";
import type { Located } from "../../text/span.ts";

/** A mapping without one of its keys. */
export const without = (map: YamlMap, key: string): YamlMap => ({
  ...map,
  entries: new Map([...map.entries].filter(([each]) => each !== key)),
});

/** A text or a list of texts, with their places. */
export function textsOf(node: YamlNode | undefined): Located<string>[] {
  if (node?.kind === "list") return node.items.flatMap(({ value }) => textsOf(value));
  return node?.kind === "scalar" && node.value !== null && node.text !== "" ? [{ value: node.text, span: node.span }] : [];
}

/** Text of the user's in a message. */
export const quote = (text: string): string => JSON.stringify(text.slice(0, 80));

import type { YamlMap, YamlNode } from "../../../syntax/yaml.ts";
import type { Span } from "../../../text/span.ts";
import { known, valueAt } from "../names.ts";
import { readBoolean } from "../value.ts";

/** Tells what the engine refuses: the place, and why, a clause. */
export type Refuses = (at: Span, why: string) => void;

/** The span of a value with something to point at, else of its key. */
export const placeOf = (node: YamlNode, key: Span): Span => (node.span.end > node.span.start ? node.span : key);

/** Whether a network or volume is declared outside of the project, or nobody knows. */
export function mayBeExternal(declared: YamlMap): boolean {
  const external = valueAt(declared, "external");
  return external !== undefined && (external.kind === "map" || readBoolean(known(external) ?? "true") !== false);
}

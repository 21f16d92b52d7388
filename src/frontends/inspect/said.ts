import { byDefault, type ListSetting, type Setting, unknown, written } from "../../model/setting.ts";
import type { JsonNode } from "../../syntax/json.ts";
import { flagIn, numberIn, textIn } from "../../syntax/json-read.ts";
import type { Span } from "../../text/span.ts";

/** Reads values as settings. Of a container that exists, the engine prints what it filled in by itself, too: nobody wrote that. */
export class Said {
  readonly isEcho: boolean;
  /** Where something missing is reported. */
  readonly at: Span;

  constructor(isEcho: boolean, at: Span) {
    this.isEcho = isEcho;
    this.at = at;
  }

  /** A value; `otherwise` is what the engine does where nothing is said, and `usual` what it then prints. */
  setting<T>(
    node: JsonNode | undefined,
    otherwise: T,
    read: (node: JsonNode) => T | undefined,
    isUsual: (value: T) => boolean = (value) => value === otherwise,
  ): Setting<T> {
    if (!node || node.kind === "null") return byDefault(otherwise, this.at);
    const value = read(node);
    if (value === undefined) return unknown("malformed", "", node.span);
    return this.isEcho && isUsual(value) ? byDefault(otherwise, this.at) : written(value, node.span);
  }

  text(node: JsonNode | undefined, ...usual: readonly string[]): Setting<string> {
    return this.setting(node, "", textIn, (value) => value === "" || usual.includes(value));
  }

  number(node: JsonNode | undefined, ...usual: readonly number[]): Setting<number> {
    return this.setting(node, 0, numberIn, (value) => value === 0 || usual.includes(value));
  }

  flag(node: JsonNode | undefined): Setting<boolean> {
    return this.setting(node, false, flagIn);
  }

  /** A list, item by item; `read` may answer several settings or none for an item. */
  list<T>(node: JsonNode | undefined, read: (item: JsonNode) => readonly Setting<T>[]): ListSetting<T> {
    if (!node || node.kind === "null") return byDefault([], this.at);
    if (node.kind !== "array") return unknown("malformed", "", node.span);
    return this.gathered(node, node.items.flatMap(read));
  }

  strings(node: JsonNode | undefined): ListSetting<string> {
    return this.list(node, (item) => [textSetting(item)]);
  }

  /** What a list or an object comes to. */
  gathered<T>(node: JsonNode, held: readonly Setting<T>[]): ListSetting<T> {
    return this.isEcho && held.length === 0 ? byDefault([], this.at) : written(held, node.span);
  }
}

/** A text that is one of several things. */
export function textSetting(node: JsonNode): Setting<string> {
  const text = textIn(node);
  return text === undefined ? unknown("malformed", "", node.span) : written(text, node.span);
}

/** Two lists as one. */
export function joined<T>(one: ListSetting<T>, other: ListSetting<T>): ListSetting<T> {
  if (one.state === "default" && one.value.length === 0) return other;
  if (other.state === "default" && other.value.length === 0) return one;
  if (one.state === "unknown" || other.state === "unknown") return one.state === "unknown" ? one : other;
  return { ...one, value: [...one.value, ...other.value] };
}
